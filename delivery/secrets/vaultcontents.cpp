// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/vaultcontents.h"

#include "delivery/secrets/scratchbytes.h"

#include <QtEndian>

namespace console {

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype lengthSize = 4;

qsizetype sizeOf(const VaultContents &contents)
{
    qsizetype size = 0;
    for (auto entry = contents.begin(); entry != contents.end(); ++entry)
        size += 2 * (idSize + lengthSize) + entry.key().key.slot.toUtf8().size() + entry.value().reveal().size();
    return size;
}

void appendField(ScratchBytes &bytes, QByteArrayView field)
{
    char length[lengthSize];
    qToBigEndian(static_cast<quint32>(field.size()), length);
    bytes.append(QByteArrayView(length, lengthSize));
    bytes.append(field);
}

std::optional<QByteArrayView> take(QByteArrayView &rest, qsizetype size)
{
    if (size > rest.size())
        return std::nullopt;
    const QByteArrayView taken = rest.first(size);
    rest = rest.sliced(size);
    return taken;
}

std::optional<QByteArrayView> takeField(QByteArrayView &rest)
{
    const auto length = take(rest, lengthSize);
    return length ? take(rest, qFromBigEndian<quint32>(length->data())) : std::nullopt;
}

} // namespace

Secret vaultBytes(const VaultContents &contents)
{
    ScratchBytes bytes(sizeOf(contents));
    for (auto entry = contents.begin(); entry != contents.end(); ++entry) {
        bytes.append(entry.key().workspace.toRfc4122());
        bytes.append(entry.key().key.owner.toRfc4122());
        appendField(bytes, entry.key().key.slot.toUtf8());
        appendField(bytes, entry.value().reveal());
    }
    return bytes.secret();
}

std::optional<VaultContents> vaultContents(const Secret &bytes)
{
    VaultContents contents;
    QByteArrayView rest = bytes.reveal();
    while (!rest.isEmpty()) {
        const auto workspace = take(rest, idSize);
        const auto owner = take(rest, idSize);
        const auto slot = takeField(rest);
        const auto value = takeField(rest);
        if (!workspace || !owner || !slot || !value)
            return std::nullopt;
        const VaultSlot key{QUuid::fromRfc4122(*workspace), {QUuid::fromRfc4122(*owner), QString::fromUtf8(*slot)}};
        contents.insert(key, secretOf(*value));
    }
    return contents;
}

} // namespace console
