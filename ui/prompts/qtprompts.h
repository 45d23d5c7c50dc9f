// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/prompts/prompts.h"

namespace console {

// Asks with the message boxes and file dialogs of Qt, none of which blocks.
class QtPrompts : public Prompts
{
public:
    void ask(QWidget *context, const Question &question, std::function<void(Answer)> answered) override;
    void tell(QWidget *context, const QString &title, const QString &text) override;
    void chooseFiles(QWidget *context, const FileRequest &request,
                     std::function<void(const QStringList &)> chosen) override;
    bool openAddress(const QUrl &url) override;
};

} // namespace console
