// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/headertext.h"

#include "delivery/receiver/transferdecoder.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString decodedText(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    return decoder(bytes);
}

QByteArray decodedWord(QByteArray text, char encoding)
{
    const bool isBase64 = encoding == 'B' || encoding == 'b';
    if (!isBase64)
        text.replace('_', ' '); // RFC 2047 4.2
    TransferDecoder decoder(isBase64 ? TransferEncoding::Base64 : TransferEncoding::QuotedPrintable);
    QByteArray decoded;
    decoder.feed(text, decoded);
    decoder.finish(decoded);
    return decoded;
}

struct Parameter
{
    QByteArray text;
    bool isExtended = false; // name*=charset'language'text
};

// Takes name=value off the front: a quoted string with backslashes, or everything up to the next semicolon.
std::pair<QByteArray, QByteArray> takeParameter(QByteArrayView &rest)
{
    const qsizetype equals = rest.indexOf('=');
    const qsizetype semicolon = rest.indexOf(';');
    if (equals < 0 || (semicolon >= 0 && semicolon < equals)) {
        rest = semicolon < 0 ? QByteArrayView() : rest.sliced(semicolon + 1);
        return {};
    }
    const QByteArray name = rest.first(equals).trimmed().toByteArray().toLower();
    rest = rest.sliced(equals + 1).trimmed();
    QByteArray value;
    qsizetype at = 0;
    if (rest.startsWith('"')) {
        for (at = 1; at < rest.size() && rest[at] != '"'; ++at) {
            if (rest[at] == '\\' && at + 1 < rest.size())
                ++at;
            value.append(rest[at]);
        }
    }
    const qsizetype end = rest.indexOf(';', at);
    if (at == 0)
        value = (end < 0 ? rest : rest.first(end)).trimmed().toByteArray();
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return {name, value};
}

QString joined(const std::map<int, Parameter> &pieces)
{
    QByteArray bytes;
    QByteArray charset = "UTF-8";
    bool isExtended = false;
    for (const auto &[number, piece] : pieces) {
        QByteArray text = piece.text;
        if (piece.isExtended && number == 0) {
            const qsizetype language = text.indexOf('\'');
            const qsizetype value = text.indexOf('\'', language + 1);
            if (language >= 0 && value >= 0) {
                charset = text.first(language);
                text = text.sliced(value + 1);
            }
        }
        isExtended = isExtended || piece.isExtended;
        // RFC 2231 4: percent signs before two digits.
        bytes += piece.isExtended ? QByteArray::fromPercentEncoding(text) : text;
    }
    // Many write encoded words where the standard has them not.
    return isExtended ? decodedText(bytes, charset) : decodedHeaderText(bytes);
}

} // namespace

QList<MailHeaderField> parseMailHeader(QByteArrayView lines)
{
    QList<MailHeaderField> fields;
    bool isField = false; // the line before
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        QByteArrayView line = end < 0 ? lines : lines.first(end);
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (isField)
                fields.last().value += line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        isField = colon > 0;
        if (isField)
            fields.append({line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return fields;
}

QString decodedHeaderText(QByteArrayView text)
{
    static const QRegularExpression word(u"=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([BbQq])\\?([^?\\s]*)\\?="_s);
    const QString raw = QString::fromUtf8(text);
    QString decoded;
    qsizetype end = 0;
    // A character may be split between two words of a charset, against the standard.
    QByteArray pending;
    QByteArray pendingCharset;
    const auto flush = [&] { decoded += decodedText(std::exchange(pending, {}), pendingCharset); };
    auto matches = word.globalMatch(raw);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString between = raw.sliced(end, match.capturedStart() - end);
        const QByteArray charset = match.captured(1).toLatin1();
        const bool joins = end > 0 && between.trimmed().isEmpty(); // RFC 2047 6.2
        if (!joins || charset != pendingCharset)
            flush();
        if (!joins)
            decoded += between;
        pendingCharset = charset;
        pending += decodedWord(match.captured(3).toLatin1(), match.captured(2).at(0).toLatin1());
        end = match.capturedEnd();
    }
    flush();
    return decoded + raw.sliced(end);
}

std::optional<QString> MailParameters::parameter(QByteArrayView name) const
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const auto &entry) { return entry.first == name; });
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

MailParameters parseMailParameters(QByteArrayView text)
{
    static const QRegularExpression numbered(u"^([^*]+)(?:\\*(\\d{1,4}))?(\\*)?$"_s);
    MailParameters result;
    const qsizetype semicolon = text.indexOf(';');
    result.value = (semicolon < 0 ? text : text.first(semicolon)).trimmed().toByteArray().toLower();
    QByteArrayView rest = semicolon < 0 ? QByteArrayView() : text.sliced(semicolon + 1);

    // An extended value is preferred to the plain one of the same name (RFC 6266 4.3, and mail programs alike).
    std::map<QByteArray, std::map<int, Parameter>> plain;
    std::map<QByteArray, std::map<int, Parameter>> extended;
    while (!rest.isEmpty()) {
        const auto [name, value] = takeParameter(rest);
        const auto match = numbered.match(QString::fromLatin1(name));
        if (!match.hasMatch())
            continue;
        const bool isExtended = !match.captured(3).isEmpty();
        const bool isNumbered = !match.captured(2).isEmpty();
        auto &kind = isExtended || isNumbered ? extended : plain;
        kind[match.captured(1).toLatin1()].try_emplace(match.captured(2).toInt(), Parameter{value, isExtended});
    }
    for (const auto &[name, pieces] : extended)
        result.parameters.emplace_back(name, joined(pieces));
    for (const auto &[name, pieces] : plain)
        result.parameters.emplace_back(name, joined(pieces));
    return result;
}

} // namespace console
