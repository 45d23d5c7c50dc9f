// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/expected.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <stop_token>

namespace console {

// The addresses of a host in the order in which they are to be tried: "192.0.2.7", "2001:db8::7". The error is that of
// getaddrinfo(3): EAI_CANCELED after a stop, EAI_INPROGRESS where there is no answer until then. The system's lookup
// cannot be interrupted, and goes on unheard. Names of loopback have addresses where the system does not know them too
// (RFC 6761 6.3).
Expected<QStringList, int> lookUpAddresses(const QString &host, std::chrono::steady_clock::time_point until,
                                           const std::stop_token &stop);

// For CURLOPT_RESOLVE: "+mail.example:587:192.0.2.7,[2001:db8::7]". What it puts in libcurl's memory goes from there in
// time, as a name does that libcurl looks up. Empty where libcurl needs no such line, or takes none: of an address, and
// of one with a scope ("fe80::1%eth0").
QByteArray resolveEntry(const QUrl &url, const QStringList &addresses);

// Whether libcurl sends what goes there through a proxy, which looks the name up itself (CURLOPT_PROXY,
// CURLOPT_NOPROXY: the environment).
bool isBehindProxy(const QString &scheme, const QString &host);

} // namespace console
