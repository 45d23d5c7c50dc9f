// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/redactor.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"…"_s;

struct Rule
{
    QStringList words; // in lower case: without one of them there is nothing to look for
    QRegularExpression pattern;
    QString replacement; // \1 and so on as in QString::replace
};

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(text,
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(expression.isValid());
    return expression;
}

// What holds a secret, as it is called in JSON, XML, forms and connection strings: words that say so wherever they
// stand last, and words that do alone.
const QString names = u"(?:(?<![A-Za-z0-9])(?:client_?secret|client_?assertion|assertion|"
                      "refresh_?token|access_?token|id_?token|device_?code|code_?verifier|binarysecuritytoken|"
                      "subscription-?key|shared_?access_?key|account_?key|api[_-]?key|password|passwd|passphrase|pwd|"
                      "secret)|(?<![A-Za-z0-9_.-])(?:code|sig|key|token))"_s;

// Before a line of a protocol, in a transcript that was copied as a whole.
const QString lineStart = u"^((?:(?:[<>]|[CS]:)[ \\t]*+)?"_s;

// Possessive quantifiers and bounds throughout: hostile input costs time in proportion to its length.
const std::array<Rule, 14> &rules()
{
    static const std::array<Rule, 14> table{{
        // RFC 9110 11.6.2, RFC 6265: credentials in headers; the scheme stays
        {{u"authorization:"_s},
         pattern(lineStart + u"(?:Proxy-)?Authorization:[ \\t]*+(?:[A-Za-z][A-Za-z0-9-]*+[ \\t]++)?)\\S[^\\r\\n]*+"_s),
         u"\\1"_s + mark},
        {{u"cookie"_s}, pattern(lineStart + u"(?:Set-)?Cookie2?:[ \\t]*+)[^\\r\\n]++"_s), u"\\1"_s + mark},
        {{u"key:"_s, u"token:"_s, u"secret:"_s, u"password:"_s},
         pattern(lineStart + u"[A-Za-z0-9-]{0,40}(?:key|token|secret|password):[ \\t]*+)[^\\s][^\\r\\n]*+"_s),
         u"\\1"_s + mark},
        // RFC 4954: an initial response behind AUTH and its mechanism
        {{u"auth"_s}, pattern(lineStart + u"AUTH[ \\t]++[A-Z0-9_-]++[ \\t]++)\\S[^\\r\\n]*+"_s), u"\\1"_s + mark},
        // RFC 4954: the answer to a challenge, which is a line of its own; LOGIN sends two, CRAM-MD5 and XOAUTH2 one
        {{u"334"_s},
         pattern(lineStart
                 + u"334(?:[ \\t][^\\r\\n]*+)?\\r?\\n(?:(?:[<>]|[CS]:)[ \\t]*+)?)[A-Za-z0-9+/]++={0,2}+(?=\\r?$)"_s),
         u"\\1"_s + mark},
        // RFC 6750, RFC 7617 wherever they stand; “Basic authentication” is a sentence
        {{u"bearer"_s, u"basic"_s},
         pattern(u"\\b((?:Bearer|Basic)[ \\t]++)(?!(?-i:[A-Z]?[a-z_]++)(?:[.,;:=]|[^A-Za-z0-9+/=._~-]|$))"
                 "[A-Za-z0-9+/=._~-]{8,}+"_s),
         u"\\1"_s + mark},
        // RFC 4559: NTLMSSP begins with TlRMTVNT, a Kerberos token with YII or so
        {{u"ntlm"_s, u"negotiate"_s},
         pattern(u"\\b((?:NTLM|Negotiate)[ \\t]++)[A-Za-z0-9+/=]{20,}+"_s),
         u"\\1"_s + mark},
        // RFC 7519: header.payload.signature; a header begins with {" which is eyJ in base64url
        {{u"eyj"_s}, pattern(u"\\beyJ[A-Za-z0-9_-]{5,}+\\.[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]*+)?"_s), mark},
        // user:password@ in an address
        {{u"://"_s}, pattern(u"\\b([a-z][a-z0-9+.-]{0,20}+://)[^\\s/?#@\"'<>]{1,500}+@"_s), u"\\1"_s + mark + u"@"_s},
        // JSON; a quote within the value has a backslash before it
        {{u"\""_s},
         pattern(u"(\"(?:[\\w.-]{1,40}[._-])?%1\"\\s{0,10}+:\\s{0,10}+\")(?:[^\"\\\\\\r\\n]++|\\\\.)++"_s.arg(names)),
         u"\\1"_s + mark},
        // SOAP and other XML, with attributes such as the Type of wsse:Password, and as CDATA
        {{u"<![cdata["_s},
         pattern(u"(<(?:[\\w-]{1,30}+:)?%1(?:\\s[^<>]{0,500}+)?>\\s{0,10}+<!\\[CDATA\\[)(?:[^\\]]|\\](?!\\]>))++"_s.arg(
             names)),
         u"\\1"_s + mark},
        {{u"<"_s}, pattern(u"(<(?:[\\w-]{1,30}+:)?%1(?:\\s[^<>]{0,500}+)?>)[^<]++"_s.arg(names)), u"\\1"_s + mark},
        // forms, connection strings and attributes
        {{u"="_s}, pattern(u"(%1=[\"'])[^\"'\\r\\n]++"_s.arg(names)), u"\\1"_s + mark},
        {{u"="_s}, pattern(u"(%1=)[^\\s&;\"'<>]++"_s.arg(names)), u"\\1"_s + mark},
    }};
    return table;
}

// Every value of a query or fragment: which of them is a secret only the endpoint knows. What a mail's header encodes
// (RFC 2047) is none, though it has a question mark before it.
QString withoutQueryValues(QString text)
{
    static const QRegularExpression query(
        pattern(u"(?<=[?&;#])(?<!=\\?utf-8\\?q\\?)([A-Za-z0-9_.\\-\\[\\]%]{1,100}+=)[^\\s&;\"'<>#]++"_s));
    return text.replace(query, u"\\1"_s + mark);
}

// Marks that turn the direction of the text behind them (Unicode Standard Annex 9, 2).
bool isDirectional(ushort code)
{
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

// Of a control character, where there is one (Unicode block Control Pictures).
QChar symbolOf(QChar control)
{
    const ushort code = control.unicode();
    if (code < 0x20)
        return QChar(0x2400 + code);
    return code == 0x7f ? QChar(0x2421) : QChar(QChar::ReplacementCharacter);
}

// Whether there is anything to look for at all: most lines of a transcript have nothing.
bool isWorthALook(const QString &text)
{
    static const QRegularExpression words = [] {
        QStringList alternatives;
        for (const Rule &rule : rules()) {
            for (const QString &word : rule.words)
                alternatives << QRegularExpression::escape(word);
        }
        return pattern(alternatives.join(u'|'));
    }();
    return text.contains(words);
}

} // namespace

QString redacted(const QString &text)
{
    if (!isWorthALook(text))
        return text;
    const QString folded = text.toCaseFolded();
    const auto holds = [&](const QString &word) { return folded.contains(word); };
    QString result = text;
    for (const Rule &rule : rules()) {
        if (std::any_of(rule.words.begin(), rule.words.end(), holds))
            result.replace(rule.pattern, rule.replacement);
    }
    return folded.contains(u'=') ? withoutQueryValues(result) : result;
}

QString redacted(const QUrl &url)
{
    QString text = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList items;
    const auto queryItems = QUrlQuery(url).queryItems();
    for (const auto &[key, value] : queryItems)
        items << (value.isEmpty() ? key : key + u'=' + mark);
    if (!items.isEmpty())
        text += u'?' + items.join(u'&');
    return text;
}

QString printable(const QByteArray &bytes, qsizetype limit)
{
    QString text = QString::fromUtf8(bytes.left(limit));
    for (QChar &character : text) {
        const bool isLayout = character == u'\n' || character == u'\t';
        if (character.category() == QChar::Other_Control && !isLayout)
            character = character == u'\r' ? QChar(u' ') : symbolOf(character);
    }
    return text;
}

QString onOneLine(QString text)
{
    for (QChar &character : text) {
        const ushort code = character.unicode();
        const bool isSeparator = code == 0x2028 || code == 0x2029;
        if (isSeparator)
            character = QChar(0x2424);
        else if (character.category() == QChar::Other_Control || isDirectional(code))
            character = symbolOf(character);
    }
    return text;
}

QString redactedBytes(const QByteArray &bytes, qsizetype limit)
{
    return redacted(printable(bytes, limit));
}

} // namespace console
