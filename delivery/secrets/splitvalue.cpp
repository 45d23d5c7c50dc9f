// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/splitvalue.h"

#include "delivery/secrets/scratchbytes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr char partSets[] = {'a', 'b'};
constexpr char noSet = '-';
constexpr qsizetype longestHeader = 100;

struct Header
{
    int parts = 0;
    char set = noSet;
    QByteArray hash; // hexadecimal
    qsizetype size = 0; // with the line feed
};

QByteArray hashOf(QByteArrayView value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
}

QByteArray headerLine(int parts, char set, QByteArrayView value)
{
    return "1 " + QByteArray::number(parts) + ' ' + set + ' ' + hashOf(value) + '\n';
}

std::optional<Header> headerOf(const Secret &item)
{
    const qsizetype end =
        QByteArrayView(item.reveal()).first(std::min(item.reveal().size(), longestHeader)).indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> words = item.reveal().first(end).split(' ');
    if (words.size() != 4 || words[0] != "1" || words[2].size() != 1)
        return std::nullopt;
    bool isNumber = false;
    const Header header{words[1].toInt(&isNumber), words[2].front(), words[3], end + 1};
    const bool isWhole = header.parts == 0 && header.set == noSet;
    const bool isSplit = header.parts > 0 && header.parts <= mostParts
        && std::find(std::begin(partSets), std::end(partSets), header.set) != std::end(partSets);
    if (!isNumber || !(isWhole || isSplit))
        return std::nullopt;
    return header;
}

QString partName(const QString &name, char set, int part)
{
    return name + u'#' + QLatin1Char(set) + u'.' + QString::number(part);
}

auto damaged(const QString &technical)
{
    return secretFailure(SecretFailure::Code::Damaged, technical);
}

// Removes from the last to the first, so that whatever is left of a set begins with its first part.
DoneAnswer clearSet(KeychainItems &items, const QString &name, char set)
{
    int count = 0;
    for (; count < mostParts; ++count) {
        const ReadAnswer part = items.read(partName(name, set, count));
        if (isFailure(part, SecretFailure::Code::NotFound))
            break;
        if (!part)
            return Unexpected(part.error());
    }
    while (count-- > 0) {
        if (const DoneAnswer removed = items.remove(partName(name, set, count)); !removed)
            return removed;
    }
    return {};
}

DoneAnswer writeParts(KeychainItems &items, const QString &name, char set, QByteArrayView value)
{
    for (int part = 0; !value.isEmpty(); ++part) {
        const qsizetype size = std::min(value.size(), longestPart);
        if (const DoneAnswer written = items.write(partName(name, set, part), secretOf(value.first(size))); !written)
            return written;
        value = value.sliced(size);
    }
    return {};
}

ReadAnswer readParts(KeychainItems &items, const QString &name, const Header &header)
{
    ScratchBytes value(header.parts * longestPart);
    for (int number = 0; number < header.parts; ++number) {
        const ReadAnswer part = items.read(partName(name, header.set, number));
        if (isFailure(part, SecretFailure::Code::NotFound))
            return damaged(u"Part %1 of %2 is missing"_s.arg(number + 1).arg(header.parts));
        if (!part)
            return part;
        if (part->reveal().size() > longestPart)
            return damaged(u"Part %1 of %2 is too long"_s.arg(number + 1).arg(header.parts));
        value.append(part->reveal());
    }
    return value.secret();
}

} // namespace

ReadAnswer readSplit(KeychainItems &items, const QString &name)
{
    const ReadAnswer item = items.read(name);
    if (!item)
        return item;
    const std::optional<Header> header = headerOf(*item);
    if (!header)
        return damaged(u"The item was not written by this program"_s);
    ReadAnswer value = header->parts > 0 ? readParts(items, name, *header)
                                         : secretOf(QByteArrayView(item->reveal()).sliced(header->size));
    if (value && hashOf(value->reveal()) != header->hash)
        return damaged(u"The value is not the one that was written"_s);
    return value;
}

DoneAnswer writeSplit(KeychainItems &items, const QString &name, const Secret &value)
{
    const QByteArrayView bytes = value.reveal();
    const auto parts = bytes.size() > longestPart ? (bytes.size() + longestPart - 1) / longestPart : 0;
    if (parts > mostParts)
        return secretFailure(SecretFailure::Code::Failed, u"%1 bytes are too many"_s.arg(bytes.size()));

    char set = noSet;
    if (parts > 0) {
        const ReadAnswer before = items.read(name);
        if (!before && before.error().code != SecretFailure::Code::NotFound)
            return Unexpected(before.error());
        const std::optional<Header> header = before ? headerOf(*before) : std::nullopt;
        set = header && header->set == partSets[0] ? partSets[1] : partSets[0];
        if (const DoneAnswer cleared = clearSet(items, name, set); !cleared)
            return cleared;
        if (const DoneAnswer written = writeParts(items, name, set, bytes); !written)
            return written;
    }

    ScratchBytes item(longestHeader + longestPart);
    item.append(headerLine(static_cast<int>(parts), set, bytes));
    if (parts == 0)
        item.append(bytes);
    if (const DoneAnswer written = items.write(name, item.secret()); !written)
        return written;

    // The value is stored: what cannot be removed now goes another time.
    for (const char other : partSets) {
        if (other != set && !clearSet(items, name, other))
            break;
    }
    return {};
}

DoneAnswer removeSplit(KeychainItems &items, const QString &name)
{
    DoneAnswer removed = items.remove(name);
    for (const char set : partSets) {
        if (removed)
            removed = clearSet(items, name, set);
    }
    return removed;
}

} // namespace console
