// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/prompts/prompts.h"

#include <memory>

class QSystemTrayIcon;

namespace console {

// Asks with the message boxes and file dialogs of Qt, none of which blocks.
class QtPrompts : public Prompts
{
public:
    QtPrompts();
    ~QtPrompts() override;

    void ask(QWidget *context, const Question &question, std::function<void(Answer)> answered) override;
    void tell(QWidget *context, const QString &title, const QString &text) override;
    void chooseFiles(QWidget *context, const FileRequest &request,
                     std::function<void(const QStringList &)> chosen) override;
    void notify(const QString &title, const QString &text) override;
    bool openAddress(const QUrl &url) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_tray; // shown as long as it says something
};

} // namespace console
