// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace console {

// The one redactor for transcript, log, preview, clipboard and report. What it takes out is replaced by "…", so that
// a person sees that something was there.
//
// Taken out: the values of every query item of a URL and its user name and password; what follows Authorization,
// Proxy-Authorization, Cookie, Set-Cookie, AUTH, Basic, Bearer, NTLM and Negotiate, and headers of keys and tokens; the
// answer to a mail server's 334; values of password, code, sig, client_secret, access_token, refresh_token, id_token,
// assertion, key and their like in JSON, forms and XML; and anything of a JSON Web Token's shape.
QString redacted(const QString &text);

// Scheme, host, port and path as they are; the query's keys without their values.
QString redacted(const QUrl &url);

// Bytes that came from a server, made fit to be shown: UTF-8, control characters visible, cut at the limit.
QString printable(const QByteArray &bytes, qsizetype limit); // for what redacts by itself, as a transcript does
QString redactedBytes(const QByteArray &bytes, qsizetype limit);

// Control characters visible, and those that end a line or turn its direction: what a server says cannot pass for a
// line of its own. Redacted before, where that is needed.
QString onOneLine(QString text);

} // namespace console
