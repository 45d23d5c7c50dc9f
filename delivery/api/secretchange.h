// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

#include <QList>
#include <QPointer>

#include <functional>
#include <memory>

namespace console {

struct SecretEntry
{
    SecretKey key;
    Secret value; // empty: nothing is stored

    bool operator==(const SecretEntry &) const = default;
};

// The entries of these keys, in their order. The first failure ends it; what is damaged is of no use to anybody and
// counts as nothing. Where the store answers at once, done is called before this returns.
using SecretsRead = std::function<void(const Expected<QList<SecretEntry>, SecretFailure> &)>;
void readSecrets(SecretStore *store, const QList<SecretKey> &keys, const SecretsRead &done);

struct SecretChangeFailure
{
    SecretFailure reason; // the first
    QList<SecretKey> notTakenBack; // what is stored for these is not known

    bool operator==(const SecretChangeFailure &) const = default;
};

// Secrets that change all or none.
//
//   apply ──► the old ones are read ──► the new ones are written, one after the other ──► done
//                  │ failure: nothing changed      │ failure: those before it are taken back
//                  ▼                               ▼
//                done                            done
//
//   takeBack ──► the old ones are written again ──► done
//
// takeBack() is for the caller whose next step was refused, and for undo: the old secrets are kept in memory for as
// long as this object is. Neither is called before the other is done. Once begun it goes on to its end, whoever else is
// gone meanwhile. Where the store answers at once, done is called before the function returns.
class SecretChange : public std::enable_shared_from_this<SecretChange>
{
public:
    using Result = Expected<void, SecretChangeFailure>;
    using Done = std::function<void(const Result &)>;

    // An empty value removes what is stored. Without a store everything is Unavailable.
    static std::shared_ptr<SecretChange> make(SecretStore *store, const QList<SecretEntry> &entries);

    void apply(const Done &done);
    void takeBack(const Done &done);

private:
    using Put = std::function<void(const Expected<void, SecretFailure> &)>;

    SecretChange(SecretStore *store, const QList<SecretEntry> &entries);
    void put(const SecretEntry &entry, const Put &done);
    void writeAll(const Done &done);
    void takeBackFrom(qsizetype last, const Done &done);

    const QPointer<SecretStore> m_store;
    const QList<SecretEntry> m_entries;
    QList<SecretEntry> m_old; // in the same order; empty before they are read
};

} // namespace console
