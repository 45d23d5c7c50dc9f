// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/fakehttpserver.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <sys/socket.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// A certificate that nobody trusts.
const TestCertificate &untrusted()
{
    static const TestCertificate made = makeTestCertificate({});
    return made;
}

class TlsServer : public QTcpServer
{
public:
    TlsServer(const HttpScript &script, QObject *parent)
        : QTcpServer(parent)
        , m_usesTls(script.usesTls)
        , m_identity(script.certificate.value_or(untrusted()))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (m_usesTls) {
            socket->setLocalCertificateChain(QSslCertificate::fromData(m_identity.certificate));
            socket->setPrivateKey(QSslKey(m_identity.key, QSsl::Ec));
            socket->startServerEncryption();
        }
        addPendingConnection(socket);
    }

private:
    const bool m_usesTls;
    const TestCertificate m_identity;
};

QByteArray answerOf(const HttpScript &script)
{
    return "HTTP/1.1 " + QByteArray::number(script.status) + " Scripted\r\n" + script.headers
        + "Content-Length: " + QByteArray::number(script.body.size()) + "\r\n"
        + (script.keepsAlive ? "\r\n" : "Connection: close\r\n\r\n") + script.body;
}

// Closing with a reset instead of the usual end.
void reset(QAbstractSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->close();
}

} // namespace

HttpScript keptAlive(int status, const QByteArray &headers, const QByteArray &body)
{
    HttpScript script;
    script.status = status;
    script.headers = headers;
    script.body = body;
    script.keepsAlive = true;
    return script;
}

QByteArray HttpReceived::value(QByteArrayView name) const
{
    const QList<QByteArray> lines = header.split('\n');
    for (const QByteArray &line : lines) {
        if (line.size() > name.size() && line.at(name.size()) == ':'
            && QByteArrayView(line).first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

class FakeHttpConnection : public QObject
{
public:
    FakeHttpConnection(FakeHttpServer &server, QTcpSocket *socket)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, &FakeHttpConnection::onReadyRead);
    }

private:
    void onReadyRead()
    {
        if (m_isDone)
            return;
        QByteArray bytes = m_socket->readAll();
        m_server.append(bytes);
        if (!m_script) {
            m_header += bytes;
            const qsizetype end = m_header.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            bytes = m_header.sliced(end + 4);
            beginRequest(m_header.first(end + 4));
        }
        m_bodySize += bytes.size();
        m_server.addBody(bytes.size());
        act();
    }

    void beginRequest(const QByteArray &header)
    {
        static const QRegularExpression length(u"Content-Length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        m_expected = length.match(QString::fromLatin1(header)).captured(1).toLongLong();
        m_bodySize = 0;
        m_script = m_server.begin(header);
    }

    void act()
    {
        switch (m_script->ending) {
        case HttpScript::Ending::Answer:
            return finishWhen(m_bodySize >= m_expected, answerOf(*m_script));
        case HttpScript::Ending::AnswerEarly:
            return lingerWith(answerOf(*m_script));
        case HttpScript::Ending::CutAnswer:
            return finishWhen(m_bodySize >= m_expected, "HTTP/1.1 200 OK\r\nContent-Le");
        case HttpScript::Ending::Stall:
            m_isDone = true;
            m_socket->setReadBufferSize(1);
            return;
        case HttpScript::Ending::NeverAnswer:
            return;
        case HttpScript::Ending::DropAfter:
            if (m_bodySize >= m_script->bytes) {
                m_isDone = true;
                reset(m_socket);
            }
            return;
        }
    }

    void finishWhen(bool isTime, const QByteArray &answer)
    {
        if (!isTime)
            return;
        m_socket->write(answer);
        if (m_script->keepsAlive) {
            m_script.reset();
            m_header.clear();
            return;
        }
        m_isDone = true;
        m_socket->disconnectFromHost();
    }

    // A reset at once could overtake the answer (RFC 9112 9.6).
    void lingerWith(const QByteArray &answer)
    {
        m_isDone = true;
        m_socket->setReadBufferSize(1);
        m_socket->write(answer);
        m_socket->flush();
        QTimer::singleShot(std::chrono::milliseconds(100), this, [this] { reset(m_socket); });
    }

    FakeHttpServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_header;
    std::optional<HttpScript> m_script; // of the request that is being read
    qint64 m_bodySize = 0;
    qint64 m_expected = 0;
    bool m_isDone = false;
};

FakeHttpServer::FakeHttpServer(const HttpScript &first, const QList<HttpScript> &next)
    : m_scripts(QList<HttpScript>{first} + next)
    , m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            auto *server = new TlsServer(m_scripts.first(), m_context);
            if (!server->listen(QHostAddress::LocalHost))
                qFatal("The scripted server cannot listen");
            m_port = server->serverPort();
            QObject::connect(server, &QTcpServer::pendingConnectionAvailable, m_context, [this, server] {
                while (QTcpSocket *socket = server->nextPendingConnection()) {
                    const QMutexLocker lock(&m_mutex);
                    ++m_connections;
                    new FakeHttpConnection(*this, socket);
                }
            });
        },
        Qt::BlockingQueuedConnection);
}

FakeHttpServer::~FakeHttpServer()
{
    QMetaObject::invokeMethod(
        m_context, [this] { delete m_context; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FakeHttpServer::append(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_received += bytes;
}

HttpScript FakeHttpServer::begin(const QByteArray &header)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.append({header});
    return m_scripts.at(std::min(m_requests.size(), m_scripts.size()) - 1);
}

void FakeHttpServer::addBody(qint64 size)
{
    const QMutexLocker lock(&m_mutex);
    m_requests.last().bodySize += size;
}

QList<HttpReceived> FakeHttpServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QByteArray FakeHttpServer::received() const
{
    const QMutexLocker lock(&m_mutex);
    return m_received;
}

QByteArray FakeHttpServer::receivedBody() const
{
    const QByteArray all = received();
    const qsizetype end = all.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : all.mid(end + 4);
}

int FakeHttpServer::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

} // namespace console
