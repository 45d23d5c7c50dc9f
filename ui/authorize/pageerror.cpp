// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/pageerror.h"

#include <QRegularExpression>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 600;

QString idAfter(const QString &label, const QString &text)
{
    const QRegularExpression line(u"\\b%1\\s*:?\\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b"_s.arg(label),
                                  QRegularExpression::CaseInsensitiveOption);
    return line.match(text).captured(1);
}

} // namespace

std::optional<OAuthFailure> errorOfPage(const QString &text)
{
    static const QRegularExpression message(u"\\b(AADSTS\\d{4,8})\\b[^\\n]*"_s);
    const auto match = message.match(text);
    if (!match.hasMatch())
        return {};
    const QString trace = idAfter(u"Trace ID"_s, text);
    return OAuthFailure{
        .kind = OAuthFailure::Kind::Refused,
        .code = match.captured(1),
        .technical = match.captured().trimmed().left(longestMessage),
        .traceId = trace.isEmpty() ? idAfter(u"Request ID"_s, text) : trace,
        .correlationId = idAfter(u"Correlation ID"_s, text),
    };
}

} // namespace console
