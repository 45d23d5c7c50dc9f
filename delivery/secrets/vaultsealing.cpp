// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/vaultsealing.h"

#include "delivery/secrets/scratchbytes.h"
#include "delivery/secrets/vaultcontents.h"
#include "delivery/secrets/vaultfile.h"
#include "models/support/inthread.h"

#include <algorithm>
#include <zxcvbn.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Code = SecretFailure::Code;

constexpr double fairBits = 50;
constexpr double strongBits = 70;
// The time it takes to judge grows faster than the length, and no one types more than this by hand.
constexpr qsizetype judgedLength = 100;

SecretAnswer<QByteArray> sealed(const QList<SecretEntry> &entries, const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return secretFailure(Code::WrongPassphrase, u"The passphrase is empty"_s);
    VaultContents contents;
    for (const SecretEntry &entry : entries)
        contents.insert({QUuid(), entry.key}, entry.value);
    return VaultKey::make(passphrase).and_then([&](const VaultKey &key) {
        return sealVault(vaultBytes(contents), key);
    });
}

SecretAnswer<QList<SecretEntry>> opened(const QByteArray &file, const Secret &passphrase)
{
    if (file.size() > largestSealing)
        return secretFailure(Code::Damaged, u"The secrets are larger than they can be"_s);
    const SecretAnswer<VaultKey> key = VaultKey::forFile(file, passphrase);
    if (!key)
        return Unexpected(key.error());
    const SecretAnswer<Secret> bytes = openVault(file, *key);
    if (!bytes)
        return Unexpected(bytes.error());
    const std::optional<VaultContents> contents = vaultContents(*bytes);
    if (!contents)
        return secretFailure(Code::Damaged, u"The contents break off"_s);
    QList<SecretEntry> entries;
    for (auto entry = contents->begin(); entry != contents->end(); ++entry) {
        if (!entry.key().workspace.isNull())
            return secretFailure(Code::Damaged, u"The secrets are those of a vault"_s);
        entries.append({entry.key().key, entry.value()});
    }
    return entries;
}

} // namespace

QFuture<Expected<QByteArray, SecretFailure>> VaultSealing::seal(const QList<SecretEntry> &entries,
                                                                const Secret &passphrase)
{
    return inThread([entries, passphrase] { return sealed(entries, passphrase); });
}

QFuture<Expected<QList<SecretEntry>, SecretFailure>> VaultSealing::open(const QByteArray &sealed,
                                                                        const Secret &passphrase)
{
    return inThread([sealed, passphrase] { return opened(sealed, passphrase); });
}

PassphraseStrength VaultSealing::strengthOf(const Secret &passphrase) const
{
    using Grade = PassphraseStrength::Grade;
    const QByteArrayView judged =
        QByteArrayView(passphrase.reveal()).first(std::min(judgedLength, passphrase.reveal().size()));
    ScratchBytes text(judged.size() + 1);
    text.append(judged);
    text.append(QByteArrayView("\0", 1));
    const double bits = ZxcvbnMatch(text.view().data(), nullptr, nullptr);
    return {bits, bits < fairBits ? Grade::Weak : bits < strongBits ? Grade::Fair : Grade::Strong};
}

} // namespace console
