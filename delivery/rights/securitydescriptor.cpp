// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/rights/securitydescriptor.h"

#include <QStringConverter>
#include <QStringList>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// A list has at most 64 KiB, hence fewer than 4,000 entries of at least 20 bytes. (MS-DTYP 2.4.5)
constexpr qsizetype maximumText = 512 * 1024;
constexpr qsizetype maximumEntries = 4096;
constexpr qsizetype maximumTrustee = 512;

struct Word
{
    QLatin1StringView text;
    quint32 bits;
};

constexpr Word flagWords[] = {
    {"OI"_L1, AccessEntry::ObjectInherit}, {"CI"_L1, AccessEntry::ContainerInherit},
    {"NP"_L1, AccessEntry::NoPropagate},   {"IO"_L1, AccessEntry::InheritOnly},
    {"I"_L1, AccessEntry::Inherited},
};

constexpr Word maskWords[] = {{"FULL"_L1, 0x001f'01ff}, {"CHANGE"_L1, 0x0013'01bf}, {"READ"_L1, 0x0012'00a9}};

constexpr Word maskLetters[] = {
    {"R"_L1, 0x0012'0089}, {"W"_L1, 0x0012'0116}, {"X"_L1, 0x0012'00a0},
    {"D"_L1, 0x0001'0000}, {"P"_L1, 0x0004'0000}, {"O"_L1, 0x0008'0000},
};

template<std::size_t N>
std::optional<quint32> bitsOf(const Word (&words)[N], QStringView text)
{
    const auto word = std::find_if(std::begin(words), std::end(words), [=](const Word &w) { return w.text == text; });
    return word == std::end(words) ? std::nullopt : std::optional(word->bits);
}

std::optional<quint32> numberOf(QStringView text)
{
    const bool isHexadecimal = text.startsWith("0x"_L1);
    const QStringView digits = isHexadecimal ? text.mid(2) : text;
    // toUInt() by itself takes a sign and white space.
    const bool isPlain = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isLetterOrNumber(); });
    bool isNumber = false;
    const quint32 number = digits.toUInt(&isNumber, isHexadecimal ? 16 : 10);
    return isPlain && isNumber ? std::optional(number) : std::nullopt;
}

std::optional<AccessEntry::Kind> kindOf(QStringView text)
{
    if (text == "ALLOWED"_L1)
        return AccessEntry::Kind::Allow;
    if (text == "DENIED"_L1)
        return AccessEntry::Kind::Deny;
    const auto number = numberOf(text);
    if (!number)
        return std::nullopt;
    return *number == 0 ? AccessEntry::Kind::Allow : *number == 1 ? AccessEntry::Kind::Deny : AccessEntry::Kind::Other;
}

std::optional<quint32> flagsOf(QStringView text)
{
    if (const auto number = numberOf(text); number || text.isEmpty())
        return number.value_or(0);
    quint32 flags = 0;
    for (const QStringView word : text.split(u'|')) {
        const auto bits = bitsOf(flagWords, word);
        if (!bits)
            return std::nullopt;
        flags |= *bits;
    }
    return flags;
}

std::optional<quint32> maskOf(QStringView text)
{
    if (const auto number = numberOf(text))
        return number;
    if (const auto word = bitsOf(maskWords, text))
        return word;
    quint32 mask = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto bits = bitsOf(maskLetters, text.mid(i, 1));
        if (!bits)
            return std::nullopt;
        mask |= *bits;
    }
    return text.isEmpty() ? std::nullopt : std::optional(mask);
}

// What has no domain comes as "\Everyone". No account's name has a colon: with one, two entries were taken for one.
std::optional<QString> trusteeOf(QStringView text)
{
    const QStringView trustee = text.startsWith(u'\\') ? text.mid(1) : text;
    const bool isPlain = std::none_of(trustee.begin(), trustee.end(),
                                      [](QChar c) { return c == u':' || c.category() == QChar::Other_Control; });
    if (trustee.isEmpty() || trustee.size() > maximumTrustee || !isPlain)
        return std::nullopt;
    return trustee.toString();
}

// trustee:type/flags/mask
std::optional<AccessEntry> entryOf(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const auto parts = text.mid(colon + 1).split(u'/');
    if (colon < 0 || parts.size() != 3)
        return std::nullopt;
    const auto trustee = trusteeOf(text.left(colon));
    const auto kind = kindOf(parts.at(0));
    const auto flags = flagsOf(parts.at(1));
    const auto mask = maskOf(parts.at(2));
    if (!trustee || !kind || !flags || !mask)
        return std::nullopt;
    return AccessEntry{*trustee, {}, *kind, *flags, *mask};
}

bool setTrustee(QString &target, QStringView text)
{
    const auto trustee = trusteeOf(text);
    if (!trustee || !target.isEmpty())
        return false;
    target = *trustee;
    return true;
}

bool addField(SecurityDescriptor &descriptor, QStringView field)
{
    if (field.startsWith("OWNER:"_L1))
        return setTrustee(descriptor.owner, field.mid(6));
    if (field.startsWith("GROUP:"_L1))
        return setTrustee(descriptor.group, field.mid(6));
    const auto entry = field.startsWith("ACL:"_L1) ? entryOf(field.mid(4)) : std::nullopt;
    if (!entry || descriptor.entries.size() == maximumEntries)
        return false;
    descriptor.entries.append(*entry);
    descriptor.list = SecurityDescriptor::List::Present;
    return true;
}

} // namespace

std::optional<SecurityDescriptor> parseSecurityDescriptor(QByteArrayView text)
{
    if (text.size() > maximumText)
        return std::nullopt;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decode(text);
    const auto fields = QStringView(decoded).split(u',');
    if (decode.hasError() || fields.constFirst() != "REVISION:1"_L1)
        return std::nullopt;
    SecurityDescriptor descriptor;
    for (const QStringView field : fields.sliced(1)) {
        if (!addField(descriptor, field))
            return std::nullopt;
    }
    return descriptor;
}

void addNames(SecurityDescriptor &descriptor, const SecurityDescriptor &named)
{
    const auto isSameRule = [](const AccessEntry &one, const AccessEntry &other) {
        return one.kind == other.kind && one.flags == other.flags && one.mask == other.mask;
    };
    if (!std::equal(descriptor.entries.begin(), descriptor.entries.end(), named.entries.begin(), named.entries.end(),
                    isSameRule)) {
        return;
    }
    for (qsizetype i = 0; i < descriptor.entries.size(); ++i)
        descriptor.entries[i].name = named.entries.at(i).trustee;
}

} // namespace console
