// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakesealing.h"

#include <QCborArray>
#include <QCborValue>
#include <QPromise>

namespace console {

namespace {

template<class Value>
QFuture<Expected<Value, SecretFailure>> answered(const Expected<Value, SecretFailure> &answer)
{
    QPromise<Expected<Value, SecretFailure>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Expected<QByteArray, SecretFailure>> FakeSealing::seal(const QList<SecretEntry> &entries,
                                                               const Secret &passphrase)
{
    QCborArray sealed{passphrase.reveal()};
    for (const SecretEntry &entry : entries)
        sealed.append(QCborArray{entry.key.owner.toString(), entry.key.slot, entry.value.reveal()});
    return answered<QByteArray>(sealed.toCborValue().toCbor());
}

QFuture<Expected<QList<SecretEntry>, SecretFailure>> FakeSealing::open(const QByteArray &sealed,
                                                                       const Secret &passphrase)
{
    using Opened = Expected<QList<SecretEntry>, SecretFailure>;
    const QCborArray content = QCborValue::fromCbor(sealed).toArray();
    if (content.isEmpty())
        return answered<QList<SecretEntry>>(Opened(Unexpected(SecretFailure{SecretFailure::Code::Damaged, {}})));
    if (content.first().toByteArray() != passphrase.reveal()) {
        return answered<QList<SecretEntry>>(
            Opened(Unexpected(SecretFailure{SecretFailure::Code::WrongPassphrase, {}})));
    }
    QList<SecretEntry> entries;
    for (qsizetype i = 1; i < content.size(); ++i) {
        const QCborArray entry = content.at(i).toArray();
        entries.append({{QUuid(entry.at(0).toString()), entry.at(1).toString()}, Secret(entry.at(2).toByteArray())});
    }
    return answered<QList<SecretEntry>>(entries);
}

PassphraseStrength FakeSealing::strengthOf(const Secret &passphrase) const
{
    using Grade = PassphraseStrength::Grade;
    const double bits = 4.0 * static_cast<double>(passphrase.reveal().size());
    return {bits, bits < 50 ? Grade::Weak : bits < 70 ? Grade::Fair : Grade::Strong};
}

} // namespace console
