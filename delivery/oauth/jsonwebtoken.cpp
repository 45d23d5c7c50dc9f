// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/jsonwebtoken.h"

#include <QJsonDocument>

namespace console {

namespace {

std::optional<QJsonObject> objectIn(const QByteArray &part)
{
    const auto json = fromBase64Url(part);
    const QJsonDocument document = json ? QJsonDocument::fromJson(*json) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

std::optional<JsonWebToken> parseJsonWebToken(const QByteArray &text)
{
    if (text.size() > maximumJsonWebToken || text.count('.') != 2)
        return std::nullopt;
    const qsizetype end = text.lastIndexOf('.');
    const QByteArray signedPart = text.left(end);
    const qsizetype middle = signedPart.indexOf('.');
    const auto header = objectIn(signedPart.left(middle));
    const auto claims = objectIn(signedPart.mid(middle + 1));
    const auto signature = fromBase64Url(text.mid(end + 1));
    if (!header || !claims || !signature)
        return std::nullopt;
    return JsonWebToken{*header, *claims, signedPart, *signature};
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto result = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64(options) != text)
        return std::nullopt;
    return result.decoded;
}

} // namespace console
