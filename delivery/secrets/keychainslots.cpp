// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/keychainslots.h"

#include "delivery/secrets/splitvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <tuple>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto systemOwner = "system"_L1;

QString ownerName(const QUuid &owner)
{
    return owner.isNull() ? QString(systemOwner) : owner.toString(QUuid::WithoutBraces);
}

bool isBefore(const SecretKey &left, const SecretKey &right)
{
    return std::tie(left.owner, left.slot) < std::tie(right.owner, right.slot);
}

QByteArray indexText(const QList<SecretKey> &keys)
{
    QJsonObject owners;
    for (const SecretKey &key : keys) {
        QJsonArray slotNames = owners.value(ownerName(key.owner)).toArray();
        slotNames.append(key.slot);
        owners.insert(ownerName(key.owner), slotNames);
    }
    return QJsonDocument(owners).toJson(QJsonDocument::Compact);
}

std::optional<QList<SecretKey>> indexFromText(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    QList<SecretKey> keys;
    const QJsonObject owners = document.object();
    for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
        const QUuid id(owner.key()); // null: of the system configuration
        const QJsonArray slotNames = owner.value().toArray();
        for (const QJsonValue &slot : slotNames)
            keys.append({id, slot.toString()});
    }
    std::sort(keys.begin(), keys.end(), isBefore);
    return keys;
}

} // namespace

KeychainSlots::KeychainSlots(KeychainItems &items, const QUuid &workspaceId)
    : m_items(items)
    , m_prefix(u"scan-connector-console/%1/"_s.arg(workspaceId.toString(QUuid::WithoutBraces)))
{
}

ReadAnswer KeychainSlots::read(const SecretKey &key)
{
    return readSplit(m_items, itemName(key));
}

DoneAnswer KeychainSlots::write(const SecretKey &key, const Secret &value)
{
    ListAnswer index = indexToChange();
    if (!index)
        return Unexpected(index.error());
    const bool isNew = !index->contains(key);
    if (isNew) {
        index->append(key);
        if (const DoneAnswer entered = writeIndex(*index); !entered)
            return entered;
    }
    DoneAnswer written = writeSplit(m_items, itemName(key), value);
    if (!written && isNew)
        remove(key); // there was nothing before, and list() should not say otherwise
    return written;
}

DoneAnswer KeychainSlots::remove(const SecretKey &key)
{
    if (const DoneAnswer removed = removeSplit(m_items, itemName(key)); !removed)
        return removed;
    ListAnswer index = indexToChange();
    if (!index)
        return Unexpected(index.error());
    return index->removeAll(key) > 0 ? writeIndex(*index) : DoneAnswer();
}

ListAnswer KeychainSlots::list()
{
    const ReadAnswer text = readSplit(m_items, indexName());
    if (isFailure(text, SecretFailure::Code::NotFound))
        return QList<SecretKey>();
    if (!text)
        return Unexpected(text.error());
    const std::optional<QList<SecretKey>> keys = indexFromText(text->reveal());
    if (!keys)
        return secretFailure(SecretFailure::Code::Damaged, u"The index is no JSON object"_s);
    return *keys;
}

// A damaged index begins anew: it must not keep anybody from storing a secret.
ListAnswer KeychainSlots::indexToChange()
{
    ListAnswer index = list();
    return isFailure(index, SecretFailure::Code::Damaged) ? ListAnswer(QList<SecretKey>()) : index;
}

DoneAnswer KeychainSlots::writeIndex(QList<SecretKey> keys)
{
    if (keys.isEmpty())
        return removeSplit(m_items, indexName());
    return writeSplit(m_items, indexName(), Secret(indexText(keys)));
}

QString KeychainSlots::itemName(const SecretKey &key) const
{
    return m_prefix + ownerName(key.owner) + u'/' + key.slot;
}

QString KeychainSlots::indexName() const
{
    return m_prefix + u"index"_s;
}

} // namespace console
