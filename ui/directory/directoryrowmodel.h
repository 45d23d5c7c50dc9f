// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/directorylist.h"

#include <QSortFilterProxyModel>

namespace console {

class DirectoryListModel;

// The entries of a DirectoryListModel that have the text searched for in their name or detail, with the words that go
// with them. What is being edited stays when it no longer has the text, until something else is searched for.
class DirectoryRowModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DirectoryRowModel(DirectoryListModel *entries, QObject *parent = nullptr);

    void setSearchText(const QString &text);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString nameOf(const QModelIndex &index) const;
    QStringList partsOf(const QModelIndex &index) const; // name and detail

    const DirectoryList m_list;
    QString m_text;
};

} // namespace console
