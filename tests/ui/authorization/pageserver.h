// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/delivery/support/testserver.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace console {

struct PageAnswer
{
    QByteArray body;
    int status = 200;
    QByteArray headers = {}; // more header lines, each ended by CRLF

    static PageAnswer redirectTo(const QUrl &url);
};

struct PageRequest
{
    QByteArray method;
    QByteArray path; // with its query
    QByteArray header;
    QByteArray body;
};

// Pages at paths of a free port of the loopback interface, over TLS where there is a certificate; what is asked for
// beyond them is not found.
class PageServer : public QObject
{
    Q_OBJECT
public:
    explicit PageServer(const std::optional<TestCertificate> &certificate = {});
    ~PageServer() override;

    void setPage(const QByteArray &path, const PageAnswer &answer) { m_pages.insert(path, answer); }
    QUrl url(const QString &path, const QString &host = QStringLiteral("localhost")) const;

    int connections() const { return m_connections; }
    const QList<PageRequest> &requests() const { return m_requests; }
    int count(const QByteArray &path) const; // of the requests for it, whatever their query
    PageRequest last(const QByteArray &path) const;

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const PageRequest &request);

    const bool m_usesTls;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, PageAnswer> m_pages;
    QHash<QTcpSocket *, QByteArray> m_read;
    QList<PageRequest> m_requests;
    int m_connections = 0;
};

} // namespace console
