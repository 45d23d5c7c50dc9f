// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/secrets/memorysecretstore.h"

#include <QPromise>

#include <functional>
#include <map>
#include <vector>

namespace console {

using namespace Qt::StringLiterals;

// A store that keeps a log of what changes in it, and fails where a test wants it to.
class RecordingStore : public MemorySecretStore
{
    Q_OBJECT
public:
    using Code = SecretFailure::Code;

    QFuture<ReadAnswer> read(const SecretKey &key) override
    {
        if (isHeld) {
            m_held.emplace_back().start();
            return m_held.back().future();
        }
        if (failing.contains(u"read "_s + key.slot))
            return QtFuture::makeReadyFuture(ReadAnswer(secretFailure(Code::Locked, u"The store is locked"_s)));
        return MemorySecretStore::read(key);
    }

    QFuture<DoneAnswer> write(const SecretKey &key, const Secret &value) override
    {
        return change(u"write "_s + key.slot, [&] { return MemorySecretStore::write(key, value); });
    }

    QFuture<DoneAnswer> remove(const SecretKey &key) override
    {
        return change(u"remove "_s + key.slot, [&] { return MemorySecretStore::remove(key); });
    }

    void put(const QUuid &owner, const QString &slot, const QByteArray &value)
    {
        MemorySecretStore::write({owner, slot}, Secret(value));
    }
    QByteArray stored(const QUuid &owner, const QString &slot)
    {
        return MemorySecretStore::read({owner, slot}).result().value_or(Secret()).reveal();
    }

    QStringList changes; // "write refreshToken"
    QStringList failing; // "read password": that cannot be done
    std::function<void(const QString &)> beforeChange;
    bool isHeld = false; // nothing that is read is answered: dropped in the end

private:
    template<class Change>
    QFuture<DoneAnswer> change(const QString &name, const Change &apply)
    {
        if (beforeChange)
            beforeChange(name);
        if (failing.contains(name))
            return QtFuture::makeReadyFuture(DoneAnswer(secretFailure(Code::Locked, u"The store is locked"_s)));
        changes << name;
        return apply();
    }

    std::vector<QPromise<ReadAnswer>> m_held;
};

} // namespace console
