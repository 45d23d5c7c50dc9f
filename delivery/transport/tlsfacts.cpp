// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/tlsfacts.h"

#include <openssl/ssl.h>

namespace console {

using namespace Qt::StringLiterals;

QList<Fact> tlsFacts(CURL *handle)
{
    curl_tlssessioninfo *session = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || !session || !session->internals
        || session->backend != CURLSSLBACKEND_OPENSSL)
        return {};
    const auto *ssl = static_cast<const SSL *>(session->internals);
    return {
        {u"protocol"_s, QString::fromLatin1(SSL_get_version(ssl))},
        {u"cipher"_s, QString::fromLatin1(SSL_get_cipher_name(ssl))},
    };
}

QList<Fact> certificateFacts(const QList<Certificate> &presented)
{
    if (presented.isEmpty())
        return {};
    const Certificate &own = presented.first();
    return {
        {u"certificate"_s, own.subject},
        {u"issuer"_s, own.issuer},
        {u"daysLeft"_s, QString::number(daysLeft(own, QDateTime::currentDateTimeUtc()))},
        {u"fingerprint"_s, own.fingerprint},
        {u"chain"_s, QString::number(presented.size())},
    };
}

} // namespace console
