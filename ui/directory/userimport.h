// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/directorydraft.h"
#include "models/system/directorycsv.h"

#include <QObject>

class QWidget;

namespace console {

class Prompts;

// Brings terminal users from a CSV file into the draft, as one step that can be undone, and tells what came of it.
//
//   start ──► file chosen ──► read in the background ──► merged into the draft, or refused
class UserImport : public QObject
{
    Q_OBJECT
public:
    // What is asked and told belongs to the context widget.
    UserImport(DirectoryDraft *draft, Prompts *prompts, QWidget *context);

    void start();

private:
    using Users = Expected<QList<TerminalUser>, DirectoryCsvFailure>;

    void read(const QString &path);
    void finish(const QString &path, const Users &users);

    DirectoryDraft *const m_draft;
    Prompts *const m_prompts;
    QWidget *const m_context;
};

} // namespace console
