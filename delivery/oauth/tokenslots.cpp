// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/tokenslots.h"

#include "delivery/oauth/clientsecret.h"
#include "delivery/secrets/scratchbytes.h"
#include "models/connector/field.h"
#include "models/support/whenanswered.h"

#include <QCryptographicHash>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Read = Expected<Secret, SecretFailure>;
using Written = Expected<std::monostate, SecretFailure>;

const QString accessTokenSlot = secretSlotName(SecretSlot::AccessToken);
const QString refreshTokenSlot = secretSlotName(SecretSlot::RefreshToken);

QByteArray nameOf(const Secret &token)
{
    return QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256).toHex() + ' ';
}

Secret previousOf(const Secret &next, const Secret &token)
{
    const QByteArray name = nameOf(next);
    ScratchBytes bytes(name.size() + token.reveal().size());
    bytes.append(name);
    bytes.append(token.reveal());
    return bytes.secret();
}

// Empty: what is stored came before another token.
Secret previousIn(const Secret &stored, const Secret &next)
{
    const QByteArray name = nameOf(next);
    if (next.isEmpty() || !stored.reveal().startsWith(name))
        return {};
    return secretOf(QByteArrayView(stored.reveal()).sliced(name.size()));
}

} // namespace

TokenSlots::TokenSlots(SecretStore *store, const QUuid &connectorId)
    : m_store(store)
    , m_owner(connectorId)
{
}

void TokenSlots::readAccessToken(const Done<Secret> &done)
{
    read(accessTokenSlot, done);
}

void TokenSlots::readRefreshTokens(const Done<RefreshTokens> &done)
{
    read(refreshTokenSlot, [this, done](const Expected<Secret, OAuthFailure> &current) {
        if (!current)
            return done(Unexpected(current.error()));
        read(previousRefreshTokenSlot, [current = *current, done](const Expected<Secret, OAuthFailure> &previous) {
            done(previous.map([&](const Secret &stored) {
                return RefreshTokens{current, previousIn(stored, current)};
            }));
        });
    });
}

void TokenSlots::write(const TokenRotation &rotation, const Done<std::monostate> &done)
{
    const bool isRescued = rotation.used != rotation.before.current;
    const std::pair<QString, Secret> next{refreshTokenSlot, rotation.next()};
    const std::pair<QString, Secret> previous{
        previousRefreshTokenSlot,
        rotation.next() == rotation.used ? Secret() : previousOf(rotation.next(), rotation.used)};
    Entries entries = isRescued ? Entries{next, previous} : Entries{previous, next};
    entries << std::pair{accessTokenSlot, rotation.tokens.access};
    writeAll(entries, done);
}

void TokenSlots::read(const QString &slot, const Done<Secret> &done)
{
    whenAnswered(this, m_store->read({m_owner, slot}), Read(Unexpected(storeWentAway())), [done](const Read &answer) {
        using Code = SecretFailure::Code;
        if (!answer && (answer.error().code == Code::NotFound || answer.error().code == Code::Damaged))
            return done(Secret());
        done(answer.map_error(secretFailure));
    });
}

void TokenSlots::writeAll(Entries entries, const Done<std::monostate> &done)
{
    if (entries.isEmpty())
        return done(std::monostate());
    const auto [slot, value] = entries.takeFirst();
    const SecretKey key{m_owner, slot};
    const bool removes = value.isEmpty();
    whenAnswered(this, removes ? m_store->remove(key) : m_store->write(key, value),
                 Written(Unexpected(storeWentAway())), [=, this](const Written &answer) {
                     if (!answer && !(removes && answer.error().code == SecretFailure::Code::NotFound))
                         return done(answer.map_error(secretFailure));
                     writeAll(entries, done);
                 });
}

} // namespace console
