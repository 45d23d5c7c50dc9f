// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

#include <QHash>

namespace console {

// Secrets for as long as the program runs: for tests, and for whoever wants nothing kept.
class MemorySecretStore : public SecretStore
{
public:
    QFuture<Expected<Secret, SecretFailure>> read(const SecretKey &key) override;
    QFuture<Expected<std::monostate, SecretFailure>> write(const SecretKey &key, const Secret &value) override;
    QFuture<Expected<std::monostate, SecretFailure>> remove(const SecretKey &key) override;

private:
    QHash<QPair<QUuid, QString>, Secret> m_secrets;
};

} // namespace console
