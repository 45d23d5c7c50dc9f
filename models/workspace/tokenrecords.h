// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/sqldatabase.h"
#include "models/workspace/tokenrecord.h"

#include <QHash>
#include <QUuid>

#include <optional>

namespace console {

// The token records of a workspace, in its database, read once. One that cannot be read is none: its connector needs an
// authorization, which replaces it.
class TokenRecords
{
public:
    explicit TokenRecords(const SqlDatabase &database)
        : m_database(database)
    {
    }

    Expected<void, WorkspaceFailure> load();
    std::optional<TokenRecord> record(const QUuid &connectorId) const;
    Expected<void, WorkspaceFailure> set(const QUuid &connectorId, const TokenRecord &record);
    Expected<void, WorkspaceFailure> remove(const QUuid &connectorId);

private:
    const SqlDatabase &m_database;
    QHash<QUuid, TokenRecord> m_records;
};

} // namespace console
