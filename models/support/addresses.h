// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace console {

// What can be told of an address from its text alone.

bool isAscii(const QString &text);

// localhost, 127.0.0.0/8 and ::1: what is sent there never travels.
bool isThisComputer(const QString &host);

// A DNS name or an IP address. (RFC 1123, section 2.1)
bool isHost(const QString &text);

// "mail.example:587", "[2001:db8::1]:587": an IPv6 address in brackets, wherever it has none. (RFC 3986 3.2.2)
QString hostAndPort(const QString &host, int port);

// local@domain in the form that mail servers take without quoting, with letters beyond ASCII too, and within their
// limits; whether it exists is another question. (RFC 5321 4.1.2, RFC 6531 3.3)
bool isMailAddress(const QString &text);

// /srv, C:\scans, \\server\share
bool isAbsolutePath(const QString &path);

} // namespace console
