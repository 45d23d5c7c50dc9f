// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/draft.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace console {

// Below a form: how its draft stands, and the buttons that save or discard the edits.
class SaveBar : public QWidget
{
    Q_OBJECT
public:
    // The buttons are named save… and discard… with the suffix, the label …State: "Changes", "System", "Directory".
    SaveBar(Draft *draft, const QString &suffix, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    Draft *const m_draft;
    QLabel *m_icon;
    QLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace console
