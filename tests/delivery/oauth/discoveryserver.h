// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/delivery/support/testserver.h"

#include <QTcpServer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace console {

struct DiscoveryScript
{
    QByteArray body = {}; // in the place of the discovery document
    int secondsAhead = 0; // of its clock
    bool isSilent = false; // takes connections and says nothing
};

// An identity provider at localhost that has a discovery document and nothing else, in the thread of the test: whoever
// waits for it turns the event loop.
class DiscoveryServer
{
public:
    // With a certificate it is one of https.
    explicit DiscoveryServer(const DiscoveryScript &script = {},
                             const std::optional<TestCertificate> &certificate = {});

    int port() const { return m_server->serverPort(); }
    QString origin() const; // "http://localhost:1234"
    QString issuer() const { return origin() + QStringLiteral("/organizations/v2.0"); }
    int requests() const { return m_requests; }
    int openConnections() const { return m_openConnections; }

private:
    void take(QTcpSocket *connection);
    QByteArray document() const;
    QByteArray answer() const;

    const DiscoveryScript m_script;
    const bool m_usesTls;
    int m_requests = 0;
    int m_openConnections = 0;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace console
