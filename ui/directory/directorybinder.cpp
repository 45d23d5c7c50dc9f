// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/directorybinder.h"

#include "ui/text/directorytext.h"

namespace console {

DirectoryBinder::DirectoryBinder(DirectoryDraft *draft, DirectoryList list, std::function<int()> currentRow,
                                 QObject *parent)
    : DraftBinder(draft, parent)
    , m_draft(draft)
    , m_list(list)
    , m_currentRow(std::move(currentRow))
{
}

QList<FieldMessage> DirectoryBinder::messages() const
{
    const QString list = directoryListName(m_list);
    const int row = m_currentRow();
    QList<FieldMessage> messages;
    for (const DirectoryProblem &problem : m_draft->problems()) {
        if (problem.row == row && problem.list == list)
            messages.append({list + u'.' + problem.field, problem.severity, text::directoryProblem(problem)});
    }
    return messages;
}

} // namespace console
