// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testconsole/testsubject.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace console {

class TestSession;

// The buttons of a test, and beside them, always in the same place, what there is to say: how far the transfer is, or
// what the test will use, or why it cannot start.
class SendBar : public QFrame
{
    Q_OBJECT
public:
    explicit SendBar(QWidget *parent = nullptr);

    void showState(const TestSession &session, const TestSubject &subject);

Q_SIGNALS:
    void sendRequested();
    void cancelRequested();
    void previewRequested();
    void checkRequested();
    void loadRequested();

private:
    void showNotice(const TestSession &session, const TestSubject &subject);
    void showProgress(const TestSession &session);

    QStackedWidget *m_stack;
    QLabel *m_noticeIcon;
    QLabel *m_notice;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_load;
    QPushButton *m_preview;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QPushButton *m_send;
};

} // namespace console
