// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace console {

class LoadRun;

// The buttons of a load run, and how far it is.
class LoadBar : public QFrame
{
    Q_OBJECT
public:
    explicit LoadBar(QWidget *parent = nullptr);

    void showRun(const LoadRun *run, bool canStart); // null: none yet
    void showNotice(const QString &text); // in place of how far it is, until the next showRun()

Q_SIGNALS:
    void startRequested();
    void cancelRequested();
    void copyRequested();
    void saveRequested();

private:
    QProgressBar *m_progress;
    QLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_start;
};

} // namespace console
