// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <openssl/types.h>

#include <optional>

namespace console {

// Why a certificate was refused.
struct CertificateRefusal
{
    QString code; // "tls.expired"
    QString technical; // OpenSSL's own words
};

// Decides in OpenSSL's place whether a server's certificate is taken: as OpenSSL does, and else for its fingerprint.
class CertificateJudge
{
public:
    explicit CertificateJudge(const QStringList &trustedFingerprints);

    // The name or address, as in a URL, that the next certificates have to be for.
    void setHost(const QString &host);

    // Every handshake of this context asks the judge, which has to live as long as its connections.
    void preside(SSL_CTX *tlsContext);

    const std::optional<CertificateRefusal> &refusal() const { return m_refusal; } // of the last certificate
    const QList<Certificate> &presented() const { return m_presented; } // with it, itself first
    bool isTakenForFingerprint() const { return m_isTakenForFingerprint; }

private:
    static int judge(X509_STORE_CTX *store, void *self) noexcept;
    bool decide(X509_STORE_CTX *store);

    const QStringList m_trusted;
    QByteArray m_host;
    QList<Certificate> m_presented;
    bool m_isTakenForFingerprint = false;
    std::optional<CertificateRefusal> m_refusal;
};

} // namespace console
