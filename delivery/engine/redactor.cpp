// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/redactor.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"…"_s;

struct Rule
{
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

// Possessive quantifiers throughout: hostile input costs time in proportion to its length.
const std::array<Rule, 9> &rules()
{
    static const QString names =
        u"(?:client_secret|refresh_token|access_token|id_token|device_code|code_verifier|code|sig|password|passwd|"
        "secret|key|api[_-]?key|token|assertion)"_s;
    static const std::array<Rule, 9> table{{
        // RFC 9110 11.6.2, RFC 6265: credentials in headers; the scheme stays
        {pattern(u"^((?:Proxy-)?Authorization:[ \\t]*+(?:[A-Za-z][A-Za-z0-9-]*+[ \\t]++)?)\\S[^\\r\\n]*+"_s),
         u"\\1"_s + mark},
        {pattern(u"^((?:Set-)?Cookie:[ \\t]*+)[^\\r\\n]++"_s), u"\\1"_s + mark},
        {pattern(u"^(x-functions-key:[ \\t]*+)[^\\r\\n]++"_s), u"\\1"_s + mark},
        // RFC 4954: an initial response behind AUTH and its mechanism
        {pattern(u"^(AUTH[ \\t]++[A-Z0-9_-]++[ \\t]++)\\S[^\\r\\n]*+"_s), u"\\1"_s + mark},
        // RFC 6750, RFC 7617 wherever they stand
        {pattern(u"\\b((?:Bearer|Basic)[ \\t]++)[A-Za-z0-9+/=._~-]{8,}+"_s), u"\\1"_s + mark},
        // RFC 7519: header.payload.signature; a header begins with {" which is eyJ in base64url
        {pattern(u"\\beyJ[A-Za-z0-9_-]{5,}+\\.[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]*+)?"_s), mark},
        // user:password@ in an address
        {pattern(u"\\b([a-z][a-z0-9+.-]{0,20}+://)[^\\s/?#@\"'<>]{1,500}+@"_s), u"\\1"_s + mark + u"@"_s},
        {pattern(u"(\"%1\"\\s{0,10}+:\\s{0,10}+\")[^\"\\r\\n]++"_s.arg(names)), u"\\1"_s + mark},
        {pattern(u"(<(?:\\w{1,30}+:)?%1>)[^<]++"_s.arg(names)), u"\\1"_s + mark},
    }};
    return table;
}

// Every value of a query: which of them is a secret only the endpoint knows.
QString withoutQueryValues(QString text)
{
    static const QRegularExpression query(pattern(u"(?<=[?&;])([A-Za-z0-9_.\\-\\[\\]%]{1,100}+=)[^\\s&;\"'<>#]++"_s));
    static const QRegularExpression form(pattern(
        u"(^|[\\s&])((?:client_secret|refresh_token|access_token|id_token|code|sig|password)=)[^\\s&\"'<>]++"_s));
    text.replace(query, u"\\1"_s + mark);
    return text.replace(form, u"\\1\\2"_s + mark);
}

} // namespace

QString redacted(const QString &text)
{
    QString result = text;
    for (const Rule &rule : rules())
        result.replace(rule.pattern, rule.replacement);
    return withoutQueryValues(result);
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

QString redactedBytes(const QByteArray &bytes, qsizetype limit)
{
    QString text = QString::fromUtf8(bytes.left(limit));
    for (QChar &character : text) {
        const bool isLayout = character == u'\n' || character == u'\t';
        if (character.category() == QChar::Other_Control && !isLayout)
            character = character == u'\r' ? QChar(u' ') : QChar(0x2400 + (character.unicode() & 0x1f));
    }
    return redacted(text);
}

} // namespace console
