// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/configurationplan.h"

#include <QSortFilterProxyModel>

namespace console {

class ImportRowModel;

// The rows of a preview that are like what is looked for.
class ImportFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    struct Wanted
    {
        QString text = {}; // within the name, without regard to case
        std::optional<EntryState> state = {}; // none: any
        bool onlyProblems = false;

        bool operator==(const Wanted &) const = default;
    };

    explicit ImportFilter(ImportRowModel *rows, QObject *parent = nullptr);

    void setWanted(const Wanted &wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ImportRowModel *const m_rows;
    Wanted m_wanted;
};

} // namespace console
