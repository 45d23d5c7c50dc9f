// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/secret.h"

#include <QLineEdit>

class QPushButton;

namespace console {

// A secret being typed, hidden as long as nobody asks to see it. What is stored already is never shown, only that there
// is something.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    // To be put beside it; its objectName is that of the text with Show behind.
    QPushButton *showButton() const { return m_show; }

    void setStored(bool isStored);
    void clear(); // is not an edit; the next secret is hidden again

Q_SIGNALS:
    void edited(const Secret &secret);

private:
    void setShown(bool isShown);

    QPushButton *m_show;
    bool m_isClearing = false;
};

} // namespace console
