// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/loopbacklistener.h"

#include "delivery/oauth/authorizationanswer.h"
#include "delivery/oauth/protectedaddress.h"
#include "models/support/addresses.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumRequest = 64 * 1024; // bytes of the header; a query has 32 KiB at most
constexpr int mostConnections = 16; // at the same time
constexpr std::chrono::seconds longestRequest{10};

QList<QHostAddress> addressesOf(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {QHostAddress(host)};
}

QByteArray lineOf(const QByteArray &request, QByteArrayView name)
{
    const QByteArrayList lines = request.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon == name.size() && QByteArrayView(line).first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

// The target of "GET /path?query HTTP/1.1"; empty: it is no such request.
QString targetOf(const QByteArray &request)
{
    const QByteArrayList words = request.left(request.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(1).startsWith('/') || !words.at(2).startsWith("HTTP/1."))
        return {};
    return QString::fromLatin1(words.at(1));
}

// The page refers to nothing, and neither stays anywhere nor tells the next one where it came from.
QByteArray page(const QByteArray &status, const QByteArray &text)
{
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n"
          "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(text.size()) + "\r\n\r\n" + text;
}

} // namespace

LoopbackListener::LoopbackListener(const QUrl &redirectUri, QObject *parent)
    : QObject(parent)
    , m_redirectUri(redirectUri)
{
}

bool LoopbackListener::isFor(const QUrl &redirectUri)
{
    return redirectUri.scheme() == "http"_L1 && isThisComputer(redirectUri.host());
}

bool LoopbackListener::listen()
{
    for (const QHostAddress &address : addressesOf(m_redirectUri.host())) {
        auto *server = new QTcpServer(this);
        if (address.isLoopback() && server->listen(address, static_cast<quint16>(effectivePort(m_redirectUri)))) {
            connect(server, &QTcpServer::newConnection, this, [this, server] { accept(server); });
            m_servers << server;
            continue;
        }
        const bool isTaken = server->serverError() == QAbstractSocket::AddressInUseError;
        delete server;
        if (isTaken) { // a browser that means the other program must not come here by another address of the host
            qDeleteAll(m_servers);
            m_servers.clear();
            return false;
        }
    }
    return !m_servers.isEmpty();
}

void LoopbackListener::accept(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly).size() > mostConnections) {
            delete socket;
            continue;
        }
        socket->setReadBufferSize(maximumRequest);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(longestRequest, socket, &QObject::deleteLater);
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(maximumRequest);
    const bool isWhole = request.contains("\r\n\r\n");
    if (!isWhole && request.size() < maximumRequest)
        return;
    socket->disconnect(this); // what follows is of no interest
    answer(socket, isWhole ? request : QByteArray());
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &request)
{
    const QString target = targetOf(request);
    const QUrl url(m_redirectUri.toString(QUrl::RemovePath | QUrl::RemoveQuery) + target, QUrl::StrictMode);
    // A page elsewhere may have its own name lead here.
    const QUrl named(u"http://"_s + QString::fromLatin1(lineOf(request, "Host")), QUrl::StrictMode);
    const bool isAsked = !target.isEmpty() && named.host() == m_redirectUri.host() && isRedirect(url, m_redirectUri);
    socket->write(isAsked ? page("200 OK", "The console has the browser's answer. This window may be closed.\n")
                          : page("404 Not Found", "Nothing is here.\n"));
    socket->disconnectFromHost();
    if (!isAsked || !url.hasQuery())
        return;
    // Later: whoever hears of it may end this object, and the connection with it.
    socket->flush();
    QMetaObject::invokeMethod(
        this, [this, url] { Q_EMIT arrived(url); }, Qt::QueuedConnection);
}

} // namespace console
