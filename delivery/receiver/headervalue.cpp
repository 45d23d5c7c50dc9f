// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/headervalue.h"

#include <algorithm>

namespace console {

namespace {

// The text before the first of the given characters, taken off the front.
QByteArrayView takeUntil(QByteArrayView &rest, QByteArrayView stops)
{
    const auto end = std::find_if(rest.begin(), rest.end(), [&](char character) { return stops.contains(character); });
    const QByteArrayView taken = rest.first(end - rest.begin());
    rest = rest.sliced(taken.size());
    return taken.trimmed();
}

std::optional<QByteArray> takeParameterValue(QByteArrayView &rest)
{
    rest = rest.trimmed();
    if (!rest.startsWith('"')) {
        const QByteArray token = takeUntil(rest, ";").toByteArray();
        return token.contains('"') ? std::nullopt : std::optional(token);
    }
    const qsizetype end = rest.indexOf('"', 1);
    if (end < 0)
        return {};
    const QByteArray quoted = rest.sliced(1, end - 1).toByteArray();
    rest = rest.sliced(end + 1).trimmed();
    if (!rest.isEmpty() && !rest.startsWith(';'))
        return {};
    return quoted;
}

} // namespace

std::optional<QByteArray> HeaderValue::parameter(QByteArrayView name) const
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const auto &entry) { return entry.first == name; });
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

std::optional<HeaderValue> parseHeaderValue(QByteArrayView text)
{
    HeaderValue result;
    result.value = takeUntil(text, ";").toByteArray().toLower();
    while (!text.isEmpty()) {
        text = text.sliced(1).trimmed(); // the semicolon
        if (text.isEmpty())
            break;
        const QByteArray name = takeUntil(text, "=;").toByteArray().toLower();
        if (name.isEmpty() || !text.startsWith('='))
            return {};
        text = text.sliced(1);
        const auto value = takeParameterValue(text);
        if (!value)
            return {};
        result.parameters.emplace_back(name, *value);
    }
    return result;
}

QString decodeFormName(QByteArrayView encoded)
{
    QByteArray name = encoded.toByteArray();
    return QString::fromUtf8(name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"));
}

} // namespace console
