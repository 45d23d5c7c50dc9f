// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/mimeheader.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineSize = 76; // of a line with encoded words (RFC 2047 2)
constexpr qsizetype wordSize = 66; // so that the first one still stands behind "Subject: "
constexpr qsizetype parameterSize = 74; // behind a space, with a semicolon
constexpr qsizetype fallbackSize = 60;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isPrintable(QChar c)
{
    return c >= u' ' && c <= u'~';
}

// The text's characters in UTF-8, one after another, so that nothing is cut in the middle of one.
QByteArrayList charactersOf(const QString &text)
{
    QByteArrayList characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        characters << text.mid(i, isPair ? 2 : 1).toUtf8();
        i += isPair ? 1 : 0;
    }
    return characters;
}

QByteArray percentEncoded(const QByteArray &bytes, char sign, QByteArrayView plain)
{
    QByteArray result;
    for (const char c : bytes) {
        if (isLetterOrDigit(c) || plain.contains(c))
            result += c;
        else
            result += sign + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

// Characters gathered into pieces, as many as fit each.
template<class Size>
QByteArrayList packed(const QByteArrayList &characters, const Size &size, qsizetype limit)
{
    QByteArrayList pieces{QByteArray()};
    for (const QByteArray &character : characters) {
        if (size(pieces.last() + character) > limit)
            pieces << QByteArray();
        pieces.last() += character;
    }
    return pieces;
}

QByteArray quotedWord(const QByteArray &bytes)
{
    return "=?utf-8?q?" + percentEncoded(bytes, '=', "!*+-/").replace("=20", "_") + "?=";
}

QByteArray base64Word(const QByteArray &bytes)
{
    return "=?utf-8?b?" + bytes.toBase64() + "?=";
}

QByteArrayList encodedWords(const QString &text)
{
    const QByteArray all = text.toUtf8();
    const auto encode = quotedWord(all).size() <= base64Word(all).size() ? quotedWord : base64Word;
    const auto size = [&](const QByteArray &bytes) { return encode(bytes).size(); };
    QByteArrayList words = packed(charactersOf(text), size, wordSize);
    std::transform(words.begin(), words.end(), words.begin(), encode);
    return words;
}

// "Müller.pdf" → "Muller.pdf". The question mark is what encoded words are made of, and what is like a sign of paths,
// as ／ and ‥ are, is not made one.
QByteArray asciiLikeness(const QString &name)
{
    static const QString unsafe = u"\"\\?/"_s;
    QString likeness;
    const QByteArrayList characters = charactersOf(name);
    for (const QByteArray &character : characters) {
        const QString decomposed = QString::fromUtf8(character).normalized(QString::NormalizationForm_KD);
        for (const QChar c : decomposed) {
            if (c.category() == QChar::Mark_NonSpacing || c.isLowSurrogate())
                continue;
            const bool isSafe = isPrintable(c) && !unsafe.contains(c) && (c != u'.' || character == ".");
            likeness += isSafe ? c : QChar(u'_');
        }
    }
    const qsizetype dot = likeness.lastIndexOf(u'.');
    const QString extension = dot > 0 && likeness.size() - dot <= 16 ? likeness.mid(dot) : QString();
    return (likeness.chopped(extension.size()).left(fallbackSize - extension.size()) + extension).toLatin1();
}

// RFC 2231 4, and 3 where one parameter would be too long.
QByteArrayList extendedParameters(const QString &name)
{
    QByteArrayList characters;
    for (const QByteArray &character : charactersOf(name))
        characters << percentEncoded(character, '%', "!#$&+-.^_`{}~");
    const QByteArray charset = "utf-8''";
    const QByteArray whole = "filename*=" + charset + characters.join();
    if (whole.size() <= parameterSize)
        return {whole};
    characters.prepend(charset);
    constexpr qsizetype nameSize = sizeof("filename*00*=;") - 1;
    const auto size = [](const QByteArray &piece) { return piece.size(); };
    QByteArrayList parameters;
    for (const QByteArray &piece : packed(characters, size, parameterSize - nameSize))
        parameters << "filename*" + QByteArray::number(parameters.size()) + "*=" + piece + ';';
    parameters.last().chop(1);
    return parameters;
}

} // namespace

QByteArray headerField(const QByteArray &name, const QByteArrayList &words)
{
    QByteArray field;
    QByteArray line = name + ':';
    bool isFirst = true;
    for (QByteArray word : words) {
        std::replace_if(
            word.begin(), word.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, ' ');
        if (!isFirst && line.size() + 1 + word.size() > lineSize) {
            field += line + "\r\n";
            line.clear();
        }
        line += ' ' + word;
        isFirst = false;
    }
    return field + line + "\r\n";
}

QByteArrayList unstructuredWords(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), isPrintable);
    const QByteArrayList words = text.toLatin1().split(' ');
    const bool fits = std::all_of(words.begin(), words.end(), [](const QByteArray &word) {
        return !word.isEmpty() && word.size() <= wordSize && !word.contains("=?");
    });
    return text.isEmpty() || (isAscii && fits) ? words : encodedWords(text);
}

QByteArray quotedFileName(const QString &name)
{
    return '"' + asciiLikeness(name) + '"';
}

QByteArrayList fileNameParameters(const QString &name)
{
    if (asciiLikeness(name) == name.toUtf8())
        return {"filename=" + quotedFileName(name)};
    return extendedParameters(name);
}

QByteArray mailDate(const QDateTime &date)
{
    const int minutes = date.offsetFromUtc() / 60;
    const QString offset = u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return (QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss "_s) + offset).toLatin1();
}

} // namespace console
