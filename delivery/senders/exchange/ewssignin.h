// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/exchange/exchangeplan.h"
#include "delivery/transport/httpexchange.h"
#include "models/outcome/failure.h"
#include "models/support/expected.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace console {

// The schemes that a server names in its WWW-Authenticate lines, in their order, each once. (RFC 9110 11.6.1)
QStringList offeredSchemes(const QList<QByteArray> &challenges);

// The one scheme to sign in with: Basic over https, then NTLM, then Negotiate. Basic is never sent over http, where
// anybody on the way reads the password. The failure is of Stage::SignIn.
Expected<HttpSignIn::Scheme, Failure> chooseScheme(const QStringList &offered, const QUrl &url);

QString schemeName(HttpSignIn::Scheme scheme); // "Basic", "NTLM", "Negotiate", "Bearer", "none"

// The name that an account signs in with. Without a domain it is one of the server itself (specification "Username":
// .\username); NTLM has to say so, with Basic the server knows by itself where it looks. A UPN stays one.
QString signInName(const QString &username, HttpSignIn::Scheme scheme);

// What a 401 to a request that named the scheme means.
Failure refusedSignIn(const Failure &unauthorized, HttpSignIn::Scheme scheme);

} // namespace console
