// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/userimport.h"

#include "models/support/inthread.h"
#include "models/support/whenanswered.h"
#include "ui/prompts/prompts.h"
#include "ui/text/directorytext.h"

#include <QFileInfo>
#include <QWidget>

namespace console {

namespace {

// Of users that are in both lists, those that are no longer what they were.
int changedUsers(const QList<TerminalUser> &before, const QList<TerminalUser> &after)
{
    int changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        changed += before.at(i) == after.at(i) ? 0 : 1;
    return changed;
}

} // namespace

UserImport::UserImport(DirectoryDraft *draft, Prompts *prompts, QWidget *context)
    : QObject(context)
    , m_draft(draft)
    , m_prompts(prompts)
    , m_context(context)
{
}

void UserImport::start()
{
    const FileRequest request{
        FileRequest::Kind::OpenFiles, tr("Import terminal users"), tr("CSV files (*.csv *.txt);;All files (*)"), {}};
    m_prompts->chooseFiles(m_context, request, [this](const QStringList &paths) {
        for (const QString &path : paths)
            read(path);
    });
}

void UserImport::read(const QString &path)
{
    const QFuture<Users> reading = inThread([path] { return terminalUsersFromCsvFile(path); });
    whenAnswered(this, reading, Users(), [this, path](const Users &users) { finish(path, users); });
}

void UserImport::finish(const QString &path, const Users &users)
{
    const QString name = QFileInfo(path).fileName();
    if (!users) {
        m_prompts->tell(m_context, tr("‘%1’ is not imported").arg(name), text::directoryCsvFailure(users.error()));
        return;
    }
    // Of a page that is not shown nobody would ask whether its edits are saved.
    if (!m_context->isVisible()) {
        m_prompts->tell(
            m_context, tr("‘%1’ is not imported").arg(name),
            tr("The directory was left while the file was being read. Importing it again brings its users."));
        return;
    }
    Directory changed = m_draft->edited();
    const QList<TerminalUser> before = changed.users;
    changed.users = mergedUsers(before, *users);
    m_draft->edit(changed);
    const auto added = static_cast<int>(changed.users.size() - before.size());
    const QStringList sentences{
        tr("%n terminal user(s) are new.", nullptr, added),
        tr("%n terminal user(s) of the same name are replaced.", nullptr, changedUsers(before, changed.users)),
        tr("Saving the changes keeps them, and undoing takes them back.")};
    m_prompts->tell(m_context, tr("‘%1’ is imported").arg(name), sentences.join(QLatin1Char(' ')));
}

} // namespace console
