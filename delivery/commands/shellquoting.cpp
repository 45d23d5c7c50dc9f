// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/shellquoting.h"

#include <QList>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

// UTF-16 that is whole, and without U+0000.
QList<uint> charactersOf(const QString &text)
{
    QList<uint> characters = text.toUcs4();
    std::replace(characters.begin(), characters.end(), 0U, uint(QChar::ReplacementCharacter));
    return characters;
}

QString textOf(const QList<uint> &characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

bool hasUnseen(const QList<uint> &characters, LineBreaks lineBreaks)
{
    return std::any_of(characters.begin(), characters.end(), [=](uint character) {
        const bool isKept = character == '\n' && lineBreaks == LineBreaks::AsTheyAre;
        return !isKept && isUnseen(character);
    });
}

// By bytes: \u depends on the locale.
QString bashEscaped(uint character)
{
    switch (character) {
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    default:
        break;
    }
    QString escaped;
    const QByteArray bytes = textOf({character}).toUtf8();
    for (const char byte : bytes)
        escaped += u"\\x"_s + QString::fromLatin1(QByteArray(1, byte).toHex());
    return escaped;
}

} // namespace

QString bashQuoted(const QString &text, LineBreaks lineBreaks)
{
    const QList<uint> characters = charactersOf(text);
    if (!hasUnseen(characters, lineBreaks))
        return u'\'' + textOf(characters).replace(u'\'', "'\\''"_L1) + u'\'';
    QString word = u"$'"_s;
    for (const uint character : characters) {
        if (character == '\\')
            word += u"\\\\"_s;
        else if (isUnseen(character) || character == '\'' || character == '!') // the last two: history expansion
            word += bashEscaped(character);
        else
            word += textOf({character});
    }
    return word + u'\'';
}

QString powerShellQuoted(const QString &text)
{
    const QList<uint> characters = charactersOf(text);
    const bool isPlain = !hasUnseen(characters, LineBreaks::AsTheyAre);
    const QString quotes = isPlain ? u"'\u2018\u2019\u201a\u201b"_s : u"\"\u201c\u201d\u201e`$"_s;
    QString word;
    for (const uint character : characters) {
        const QString own = textOf({character});
        if (quotes.contains(own))
            word += isPlain ? own + own : u'`' + own;
        else if (isUnseen(character) && character != '\n')
            word += u"`u{%1}"_s.arg(character, 0, 16);
        else
            word += own;
    }
    const QChar quote(isPlain ? u'\'' : u'"');
    return quote + word + quote;
}

} // namespace console
