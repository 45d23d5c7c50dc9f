// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"
#include "models/support/expected.h"

#include <QObject>
#include <QSslError>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace console {

struct ProbedAddress
{
    QString host;
    int port = 0;
    bool usesTls = false;

    QString name() const; // "login.microsoftonline.com:443"
    bool operator==(const ProbedAddress &) const = default;
};

// An https or http address, or "host:port". Its host is empty where the text is neither.
ProbedAddress probedAddress(const QString &text);

// Finds out whether an address can be connected to, with TLS where it has it: https over the system's proxy, anything
// else directly, as deliveries by mail are. Nothing is sent. It never blocks; deleting it cancels it.
//
// Errors: Unreachable with oauth.no-answer, oauth.host-not-found, oauth.connection-refused, oauth.connection-lost,
// oauth.proxy, or tls.… as a delivery has them.
class AddressProbe : public QObject
{
    Q_OBJECT
public:
    using Result = Expected<QString, OAuthFailure>; // "TLS 1.3"; empty: without TLS

    // trustedCertificates: as in SystemConfiguration
    AddressProbe(const ProbedAddress &address, const QStringList &trustedCertificates, std::chrono::milliseconds limit,
                 QObject *parent = nullptr);
    ~AddressProbe() override;

    void start();

Q_SIGNALS:
    void finished(const console::AddressProbe::Result &result); // once, queued

private:
    void judgeCertificate(const QList<QSslError> &errors);
    void fail(QAbstractSocket::SocketError error);
    void finish(const Result &result);

    const ProbedAddress m_address;
    const QStringList m_trustedCertificates;
    QSslSocket m_socket;
    QTimer m_limit;
    QList<QSslError> m_sslErrors;
    bool m_isFinished = false;
};

} // namespace console
