// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"
#include "models/transfer/configuration.h"

#include <QObject>

namespace console {

class Workspace;

// Which of the secrets and authorizations that connectors need are there by now.
class MissingSecrets : public QObject
{
    Q_OBJECT
public:
    // Without a store no secret is there.
    MissingSecrets(const Workspace *workspace, SecretStore *store, QObject *parent = nullptr);

    void look(const QList<NeededSecret> &needed); // looked() follows, for the last one asked for

    // Why the store has not said what is in it: then the secrets count as missing.
    const std::optional<SecretFailure> &failure() const { return m_failure; }

Q_SIGNALS:
    void looked(const QList<bool> &isThere); // of each that was asked for; what nobody needs any more is there too

private:
    using Listed = Expected<QList<SecretKey>, SecretFailure>;

    void onListed(const QList<NeededSecret> &needed, const Listed &listed);
    bool isThere(const NeededSecret &needed, const QSet<QPair<QUuid, QString>> &stored) const;

    const Workspace *const m_workspace;
    SecretStore *const m_store;
    int m_round = 0; // answers to an earlier question are stale
    std::optional<SecretFailure> m_failure;
};

} // namespace console
