// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/missingsecrets.h"

#include "models/support/whenanswered.h"
#include "models/workspace/workspace.h"

#include <QSet>

namespace console {

using namespace Qt::StringLiterals;

MissingSecrets::MissingSecrets(const Workspace *workspace, SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
{
}

void MissingSecrets::look(const QList<NeededSecret> &needed)
{
    const Listed dropped = Unexpected(SecretFailure{SecretFailure::Code::Unavailable, {}});
    ++m_round;
    if (!m_store)
        return onListed(needed, dropped);
    whenAnswered(this, m_store->list(), dropped, [this, needed, round = m_round](const Listed &listed) {
        if (round == m_round)
            onListed(needed, listed);
    });
}

void MissingSecrets::onListed(const QList<NeededSecret> &needed, const Listed &listed)
{
    m_failure = listed ? std::nullopt : std::optional(listed.error());
    QSet<QPair<QUuid, QString>> stored;
    if (listed) {
        for (const SecretKey &key : *listed)
            stored.insert({key.owner, key.slot});
    }
    QList<bool> there;
    there.reserve(needed.size());
    for (const NeededSecret &each : needed)
        there.append(isThere(each, stored));
    Q_EMIT looked(there);
}

bool MissingSecrets::isThere(const NeededSecret &needed, const QSet<QPair<QUuid, QString>> &stored) const
{
    if (!needed.owner.isNull() && !m_workspace->connectorsById().contains(needed.owner))
        return true;
    if (needed.slot != authorizationSlot)
        return stored.contains({needed.owner, needed.slot});
    const auto token = m_workspace->tokenRecord(needed.owner);
    return token && token->failure.isEmpty();
}

} // namespace console
