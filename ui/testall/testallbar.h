// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testall/testallrun.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace console {

// The foot of the test of several connectors: how far it is or how it ended, and its buttons.
class TestAllBar : public QFrame
{
    Q_OBJECT
public:
    explicit TestAllBar(QWidget *parent = nullptr);

    void showState(const TestAllRun &run, const BatchModel &model);

Q_SIGNALS:
    void checkRequested();
    void sendRequested();
    void failedAgainRequested(); // with the purpose of before
    void cancelRequested();
    void reportRequested();

private:
    QString stateText(const TestAllRun &run, const BatchModel &model) const;

    QProgressBar *m_progress;
    QLabel *m_text;
    QPushButton *m_report;
    QPushButton *m_failedAgain;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QPushButton *m_send;
};

} // namespace console
