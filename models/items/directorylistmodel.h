// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/directorydraft.h"
#include "models/system/directorylist.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace console {

// One list of the directory that is being edited. It follows the draft row by row and never starts over: what is
// typed into one of ten thousand entries changes one row.
class DirectoryListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::DisplayRole,
        DetailRole = Qt::UserRole, // QString
        SeverityRole, // Severity of the gravest problem; invalid: there is none, or notes only
    };

    DirectoryListModel(DirectoryDraft *draft, DirectoryList list, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    DirectoryList list() const { return m_list; }
    int errors() const; // entries with a problem of severity Error

Q_SIGNALS:
    // The rows from first to last are new or other than before; where last is less than first, rows went from there.
    void entriesChanged(int first, int last);

private:
    struct Rows
    {
        int first;
        int last;
    };

    void follow();
    template<class Entry>
    std::optional<Rows> followEntries(QList<Entry> &shown, const QList<Entry> &edited);
    void followProblems();

    DirectoryDraft *const m_draft;
    const DirectoryList m_list;
    Directory m_shown; // its other lists are empty
    QHash<int, Severity> m_severities; // by row
};

} // namespace console
