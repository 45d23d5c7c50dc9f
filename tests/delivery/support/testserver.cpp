// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/testserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

namespace console {

namespace {

std::unique_ptr<QTcpServer> makeServer(const std::optional<TestCertificate> &certificate)
{
    if (!certificate)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate->certificate));
    configuration.setPrivateKey(QSslKey(certificate->key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

std::unique_ptr<QTcpServer> makeTestServer(const std::optional<TestCertificate> &certificate)
{
    auto server = makeServer(certificate);
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("The loopback interface has no free port");
    return server;
}

} // namespace console
