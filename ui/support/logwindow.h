// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/logtail.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QStackedWidget;

namespace console {

class Prompts;
class SearchableText;

// The end of this program's log: searchable, and followed while it is shown.
class LogWindow : public QDialog
{
    Q_OBJECT
public:
    LogWindow(const QString &logPath, Prompts *prompts, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeButtons();
    void follow();
    void readOn();
    void openFolder();

    const QString m_logPath;
    Prompts *const m_prompts;
    LogTail m_tail;
    QTimer m_pace;
    QStackedWidget *m_pages;
    SearchableText *m_text;
    QCheckBox *m_follow;
};

} // namespace console
