// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/providererror.h"

#include "delivery/engine/redactor.h"

#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumDescription = 4 * 1024; // characters that are looked at
constexpr qsizetype maximumTechnical = 1024; // bytes

QString firstMatch(const QRegularExpression &expression, const QString &text)
{
    const QRegularExpressionMatch match = expression.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

// "Trace ID: 0c6ee6a5-…", which line ends or spaces surround.
QString identifier(QLatin1StringView name, const QString &text)
{
    const QRegularExpression line(u"\\b%1 ?ID: ?([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})(?![0-9A-F-])"_s.arg(name),
                                  QRegularExpression::CaseInsensitiveOption);
    return firstMatch(line, text).toLower();
}

QString numberIn(const QString &description)
{
    static const QRegularExpression number(u"\\b(AADSTS\\d{3,9})\\b"_s);
    return firstMatch(number, description);
}

QString nameIn(const QString &error)
{
    static const QRegularExpression name(u"^([A-Za-z0-9_.-]{1,64})\\z"_s);
    const QString standard = firstMatch(name, error);
    return standard.isEmpty() ? u"oauth.error"_s : standard;
}

} // namespace

OAuthFailure providerFailure(const QString &error, const QString &description)
{
    const QString text = description.left(maximumDescription);
    const bool isTemporary = error == "temporarily_unavailable"_L1 || error == "server_error"_L1;
    const QString shown = text.trimmed().isEmpty() ? error : text;
    const QString name = nameIn(error);
    const QString number = numberIn(text);
    return {
        .kind = isTemporary ? OAuthFailure::Kind::Temporary : OAuthFailure::Kind::Refused,
        .code = number.isEmpty() ? name : number,
        .technical = redactedBytes(shown.toUtf8(), maximumTechnical).simplified(),
        .error = name,
        .traceId = identifier("Trace"_L1, text),
        .correlationId = identifier("Correlation"_L1, text),
    };
}

} // namespace console
