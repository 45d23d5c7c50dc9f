// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/fakehttpserver.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

#include <sys/socket.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

// Made once by the openssl program: a certificate that nobody trusts.
const Identity &identity()
{
    static const Identity made = [] {
        const QTemporaryDir folder;
        const QString key = folder.filePath(u"key.pem"_s);
        const QString certificate = folder.filePath(u"certificate.pem"_s);
        const int status =
            QProcess::execute(u"openssl"_s,
                              {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                               u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate});
        if (status != 0)
            qFatal("openssl cannot make a certificate");
        QFile keyFile(key);
        QFile certificateFile(certificate);
        if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
            qFatal("The certificate cannot be read");
        return Identity{QSslCertificate(&certificateFile), QSslKey(&keyFile, QSsl::Rsa)};
    }();
    return made;
}

class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(bool usesTls, QObject *parent)
        : QTcpServer(parent)
        , m_usesTls(usesTls)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (m_usesTls) {
            socket->setLocalCertificate(identity().certificate);
            socket->setPrivateKey(identity().key);
            socket->startServerEncryption();
        }
        addPendingConnection(socket);
    }

private:
    const bool m_usesTls;
};

QByteArray answerOf(const HttpScript &script)
{
    return "HTTP/1.1 " + QByteArray::number(script.status) + " Scripted\r\n" + script.headers
        + "Content-Length: " + QByteArray::number(script.body.size()) + "\r\nConnection: close\r\n\r\n" + script.body;
}

// Closing with a reset instead of the usual end.
void reset(QAbstractSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->close();
}

} // namespace

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
        const QByteArray bytes = m_socket->readAll();
        m_server.append(bytes);
        if (m_headerSize < 0)
            readHeader(bytes);
        else
            m_bodySize += bytes.size();
        if (m_headerSize >= 0)
            act();
    }

    void readHeader(const QByteArray &bytes)
    {
        m_header += bytes;
        const qsizetype end = m_header.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_headerSize = end + 4;
        m_bodySize = m_header.size() - m_headerSize;
        static const QRegularExpression length(u"Content-Length: (\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        m_expected = length.match(QString::fromLatin1(m_header.left(end))).captured(1).toLongLong();
    }

    void act()
    {
        const HttpScript &script = m_server.m_script;
        switch (script.ending) {
        case HttpScript::Ending::Answer:
            return finishWhen(m_bodySize >= m_expected, answerOf(script));
        case HttpScript::Ending::AnswerEarly:
            return finishWhen(true, answerOf(script));
        case HttpScript::Ending::CutAnswer:
            return finishWhen(m_bodySize >= m_expected, "HTTP/1.1 200 OK\r\nContent-Le");
        case HttpScript::Ending::Stall:
            m_isDone = true;
            m_socket->setReadBufferSize(1);
            return;
        case HttpScript::Ending::NeverAnswer:
            return;
        case HttpScript::Ending::DropAfter:
            if (m_bodySize >= script.bytes) {
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
        m_isDone = true;
        m_socket->write(answer);
        m_socket->disconnectFromHost();
    }

    FakeHttpServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_header;
    qsizetype m_headerSize = -1;
    qint64 m_bodySize = 0;
    qint64 m_expected = 0;
    bool m_isDone = false;
};

FakeHttpServer::FakeHttpServer(const HttpScript &script)
    : m_script(script)
    , m_context(new QObject)
{
    if (script.usesTls)
        identity();
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            auto *server = new TlsServer(m_script.usesTls, m_context);
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
