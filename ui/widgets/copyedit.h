// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QPushButton;

namespace console {

// A text to be taken elsewhere to the letter: read-only, in the fixed font, with a button that copies it.
class CopyEdit : public QLineEdit
{
    Q_OBJECT
public:
    // The button's accessible name says what is copied: "Copy the redirect URI".
    explicit CopyEdit(const QString &copyText, QWidget *parent = nullptr);

    void showText(const QString &text); // from its beginning

    // To be put beside it; its objectName is that of the text with Copy behind.
    QPushButton *copyButton() const { return m_copy; }

private:
    QPushButton *m_copy;
};

} // namespace console
