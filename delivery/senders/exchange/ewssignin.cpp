// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewssignin.h"

#include "delivery/engine/redactor.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The parts of a challenge line between its commas; a comma within quotes is none.
QList<QByteArray> partsOf(const QByteArray &challenge)
{
    QList<QByteArray> parts{QByteArray()};
    bool isQuoted = false;
    for (qsizetype index = 0; index < challenge.size(); ++index) {
        const char character = challenge.at(index);
        if (character == '"')
            isQuoted = !isQuoted;
        else if (isQuoted && character == '\\')
            ++index; // and the character that it quotes
        else if (!isQuoted && character == ',')
            parts.append(QByteArray());
        else if (!isQuoted)
            parts.last().append(character);
    }
    return parts;
}

// "Basic realm=…" begins a challenge, "charset=…" goes on with one.
QByteArray schemeOf(const QByteArray &part)
{
    const QByteArray trimmed = part.simplified();
    const qsizetype end = trimmed.indexOf(' ');
    const QByteArray first = end < 0 ? trimmed : trimmed.left(end);
    const bool isParameter = first.contains('=') || (end >= 0 && trimmed.sliced(end + 1).startsWith('='));
    return isParameter ? QByteArray() : first;
}

bool isOffered(const QStringList &offered, HttpSignIn::Scheme scheme)
{
    return offered.contains(schemeName(scheme), Qt::CaseInsensitive);
}

Failure notOffered(const QString &code, const QUrl &url, const QString &technical)
{
    return {Stage::SignIn, Cause::NotOffered, code, redacted(url), technical};
}

} // namespace

QStringList offeredSchemes(const QList<QByteArray> &challenges)
{
    QStringList schemes;
    for (const QByteArray &challenge : challenges) {
        const QList<QByteArray> parts = partsOf(challenge);
        for (const QByteArray &part : parts) {
            const QString scheme = QString::fromLatin1(schemeOf(part));
            if (!scheme.isEmpty() && !schemes.contains(scheme, Qt::CaseInsensitive))
                schemes << scheme;
        }
    }
    return schemes;
}

Expected<HttpSignIn::Scheme, Failure> chooseScheme(const QStringList &offered, const QUrl &url)
{
    using Scheme = HttpSignIn::Scheme;
    const bool isSecure = url.scheme() == "https"_L1;
    if (isSecure && isOffered(offered, Scheme::Basic))
        return Scheme::Basic;
    if (isOffered(offered, Scheme::Ntlm))
        return Scheme::Ntlm;
    if (isOffered(offered, Scheme::Negotiate))
        return Scheme::Negotiate;
    if (isOffered(offered, Scheme::Basic)) {
        return Unexpected(notOffered(u"ews.basic-over-http"_s, url,
                                     u"The server offers Basic alone, and the connection is not encrypted"_s));
    }
    return Unexpected(notOffered(u"ews.no-scheme"_s, url,
                                 u"The server offers none of Basic, NTLM and Negotiate, but: %1"_s.arg(
                                     offered.isEmpty() ? u"nothing"_s : offered.join(", "_L1))));
}

QString schemeName(HttpSignIn::Scheme scheme)
{
    switch (scheme) {
    case HttpSignIn::Scheme::None:
        return u"none"_s;
    case HttpSignIn::Scheme::Basic:
        return u"Basic"_s;
    case HttpSignIn::Scheme::Ntlm:
        return u"NTLM"_s;
    case HttpSignIn::Scheme::Negotiate:
        return u"Negotiate"_s;
    case HttpSignIn::Scheme::Bearer:
        return u"Bearer"_s;
    }
    Q_UNREACHABLE();
}

QString signInName(const QString &username, HttpSignIn::Scheme scheme)
{
    const QString name = username.trimmed();
    const bool hasPlace = name.contains(u'\\') || name.contains(u'/') || name.contains(u'@');
    return scheme == HttpSignIn::Scheme::Ntlm && !hasPlace ? u".\\"_s + name : name;
}

Failure refusedSignIn(const Failure &unauthorized, HttpSignIn::Scheme scheme)
{
    Failure failure = unauthorized;
    failure.stage = Stage::SignIn;
    if (scheme == HttpSignIn::Scheme::Ntlm) {
        // libcurl's NTLM has no channel binding: with right passwords too, this is all that a server says.
        failure.code = u"ews.extended-protection"_s;
        failure.technical = u"HTTP status 401 after a complete NTLM exchange"_s;
    } else if (scheme == HttpSignIn::Scheme::Negotiate) {
        failure.code = u"ews.negotiate-no-ticket"_s;
        failure.technical =
            u"HTTP status 401 to Negotiate: there is no Kerberos ticket, or the server does not take it"_s;
    }
    return failure;
}

} // namespace console
