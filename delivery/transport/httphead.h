// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace console {

inline constexpr char httpUserAgent[] = "scan-connector-console/" CONSOLE_VERSION;

// What a POST begins with as libcurl writes it, for previews: the request line and the header, the empty line that ends
// them, without the values of the address's query and of a sign-in.
// The authorization is its scheme alone, "Bearer"; empty: none is sent, unless the address names an account.
QStringList httpHead(const QUrl &url, const QByteArray &contentType, const QList<QByteArray> &headers, qint64 size,
                     const QString &authorization = {});

} // namespace console
