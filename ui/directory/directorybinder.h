// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/directorydraft.h"
#include "models/system/directorylist.h"
#include "ui/editors/draftbinder.h"

#include <functional>

namespace console {

// The form of the entry that is current in one list of the directory. Its fields are named with the list and the JSON
// key: "users.username".
class DirectoryBinder : public DraftBinder<Directory>
{
    Q_OBJECT
public:
    // currentRow gives the entry's position in the list; -1: none is current.
    DirectoryBinder(DirectoryDraft *draft, DirectoryList list, std::function<int()> currentRow,
                    QObject *parent = nullptr);

    // For the bind functions of DraftBinder.
    template<class Entry, class Member>
    auto accessTo(QList<Entry> Directory::*entries, Member Entry::*member) const
    {
        return [=, this](auto &directory) {
            const int row = m_currentRow();
            const bool isThere = row >= 0 && row < (directory.*entries).size();
            return isThere ? &((directory.*entries)[row].*member) : nullptr;
        };
    }

protected:
    QList<FieldMessage> messages() const override;

private:
    DirectoryDraft *const m_draft;
    const DirectoryList m_list;
    const std::function<int()> m_currentRow;
};

} // namespace console
