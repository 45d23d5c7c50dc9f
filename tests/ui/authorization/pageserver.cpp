// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/authorization/pageserver.h"

#include <QTcpSocket>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QByteArray valueOf(const QByteArray &header, const QByteArray &name)
{
    const QByteArrayList lines = header.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray pathOf(const QByteArray &target)
{
    return target.split('?').value(0);
}

} // namespace

PageAnswer PageAnswer::redirectTo(const QUrl &url)
{
    return {{}, 302, "Location: " + url.toEncoded() + "\r\n"};
}

PageServer::PageServer(const std::optional<TestCertificate> &certificate)
    : m_usesTls(certificate.has_value())
    , m_server(makeTestServer(certificate))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &PageServer::accept);
}

PageServer::~PageServer() = default;

QUrl PageServer::url(const QString &path, const QString &host) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(m_usesTls ? u"https"_s : u"http"_s, host).arg(m_server->serverPort()).arg(path));
}

int PageServer::count(const QByteArray &path) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [&](const PageRequest &request) { return pathOf(request.path) == path; }));
}

PageRequest PageServer::last(const QByteArray &path) const
{
    for (auto it = m_requests.crbegin(); it != m_requests.crend(); ++it) {
        if (pathOf(it->path) == path)
            return *it;
    }
    return {};
}

void PageServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_read.remove(socket);
            socket->deleteLater();
        });
    }
}

void PageServer::read(QTcpSocket *socket)
{
    QByteArray &bytes = m_read[socket];
    bytes += socket->readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray header = bytes.left(end);
    const qsizetype size = valueOf(header, "content-length").toLongLong();
    if (bytes.size() < end + 4 + size)
        return;
    const QByteArrayList words = header.left(header.indexOf('\r')).split(' ');
    const PageRequest request{words.value(0), words.value(1), header, bytes.mid(end + 4, size)};
    bytes.clear();
    m_requests.append(request);
    answer(socket, request);
}

void PageServer::answer(QTcpSocket *socket, const PageRequest &request)
{
    const PageAnswer answer = m_pages.value(pathOf(request.path), PageAnswer{{}, 404});
    QByteArray headers = answer.headers;
    if (!headers.toLower().contains("content-type"))
        headers += "Content-Type: text/html; charset=utf-8\r\n";
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n" + headers + "Content-Length: "
                  + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n\r\n" + answer.body);
    socket->disconnectFromHost();
}

} // namespace console
