// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/fakemailserver.h"

#include "tests/delivery/support/ntlmmessage.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace console {

namespace {

const TestCertificate &localCertificate()
{
    static const TestCertificate made = makeTestCertificate({.names = "DNS:localhost,IP:127.0.0.1"});
    return made;
}

// Pending connections are TLS sockets, still without TLS.
class SslServer : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        addPendingConnection(socket);
    }
};

} // namespace

class FakeMailConnection : public QObject
{
public:
    FakeMailConnection(FakeMailServer &server, QSslSocket *socket)
        : QObject(socket)
        , m_server(server)
        , m_script(server.m_script)
        , m_socket(socket)
    {
        socket->setLocalCertificateChain(QSslCertificate::fromData(server.m_certificate.certificate));
        socket->setPrivateKey(QSslKey(server.m_certificate.key, QSsl::Ec));
        connect(socket, &QSslSocket::readyRead, this, &FakeMailConnection::onReadyRead);
        ++m_server.m_openConnections;
        connect(socket, &QSslSocket::disconnected, this, [this] { --m_server.m_openConnections; });
        if (m_script.security == MailSecurity::Tls) {
            connect(socket, &QSslSocket::encrypted, this, [this] { say("GREETING", "220 mail.test ESMTP"); });
            socket->startServerEncryption();
        } else {
            say("GREETING", "220 mail.test ESMTP");
        }
    }

private:
    void say(const QByteArray &line, const QByteArray &usual) { sayExactly(m_server.nextReply(line, usual)); }

    void onReadyRead()
    {
        if (m_isStalled)
            return;
        m_input += m_socket->readAll();
        while (!m_isStalled && (m_isInContent ? readContent() : readLine())) { }
    }

    bool readLine()
    {
        const qsizetype end = m_input.indexOf("\r\n");
        if (end < 0)
            return false;
        const QByteArray line = m_input.first(end);
        m_input.remove(0, end + 2);
        {
            const QMutexLocker lock(&m_server.m_mutex);
            m_server.m_lines << line;
        }
        obey(line);
        return true;
    }

    void obey(const QByteArray &line)
    {
        if (m_isSigningIn)
            return answerSignIn(line);
        if (line.startsWith("EHLO"))
            return say(line, offer());
        if (line == "STARTTLS")
            return startTls(line);
        if (line.startsWith("AUTH "))
            return beginSignIn(line);
        if (line.startsWith("MAIL FROM:"))
            m_mail = {line.sliced(10), {}, {}, false};
        if (line == "DATA")
            return beginContent(line);
        const QByteArray reply = m_server.nextReply(line, line == "QUIT" ? "221 2.0.0 Bye" : "250 2.0.0 Ok");
        if (line.startsWith("RCPT TO:") && reply.startsWith("250"))
            m_mail.to << line.sliced(9).chopped(1);
        const auto answer = [this, reply, isLast = line == "QUIT" && !reply.isEmpty()] {
            sayExactly(reply);
            if (isLast)
                m_socket->disconnectFromHost();
        };
        // What is not delayed keeps its place among the answers to a group (RFC 2920).
        if (const auto delay = delayOf(line); delay.count() > 0)
            QTimer::singleShot(delay, this, answer);
        else
            answer();
    }

    std::chrono::milliseconds delayOf(const QByteArray &line) const
    {
        for (auto delay = m_script.delays.begin(); delay != m_script.delays.end(); ++delay) {
            if (line.startsWith(delay.key()))
                return *delay;
        }
        return {};
    }

    void sayExactly(const QByteArray &reply)
    {
        if (reply == "DROP")
            reset();
        else if (!reply.isEmpty())
            m_socket->write(reply + "\r\n");
    }

    QByteArray offer() const
    {
        QByteArrayList lines{"mail.test"};
        if (m_script.security == MailSecurity::StartTls && !m_socket->isEncrypted())
            lines << "AUTH DIGEST-MD5"
                  << "STARTTLS"; // what is offered before TLS is not to be believed
        else
            lines += m_server.offers();
        QByteArray reply;
        for (qsizetype index = 0; index < lines.size(); ++index)
            reply += (index > 0 ? "\r\n250" : "250") + QByteArray(index + 1 < lines.size() ? "-" : " ") + lines[index];
        return reply;
    }

    void startTls(const QByteArray &line)
    {
        const QByteArray reply = m_server.nextReply(line, "220 2.0.0 Ready to start TLS");
        sayExactly(reply);
        if (!reply.startsWith("220"))
            return;
        m_socket->flush();
        m_socket->startServerEncryption();
    }

    void beginSignIn(const QByteArray &line)
    {
        const bool isNtlm = line.startsWith("AUTH NTLM");
        m_isSigningIn = isNtlm || line.startsWith("AUTH CRAM-MD5") || line.startsWith("AUTH LOGIN");
        const QByteArray challenge = isNtlm ? ntlmChallenge() : "PDEyMzQ1NkBtYWlsLnRlc3Q+";
        say(line, m_isSigningIn ? "334 " + challenge : "235 2.7.0 Authentication successful");
    }

    void answerSignIn(const QByteArray &line)
    {
        m_isSigningIn = false;
        say(line, "235 2.7.0 Authentication successful");
    }

    void beginContent(const QByteArray &line)
    {
        const QByteArray reply = m_server.nextReply(line, "354 End data with <CR><LF>.<CR><LF>");
        m_isInContent = reply.startsWith("354");
        m_contentSize = 0;
        if (m_isInContent) {
            const QMutexLocker lock(&m_server.m_mutex);
            m_index = m_server.m_mails.size();
            m_server.m_mails << m_mail;
        }
        sayExactly(reply);
    }

    bool readContent()
    {
        if (m_script.stallAfter >= 0 && m_contentSize + m_input.size() >= m_script.stallAfter) {
            m_isStalled = true;
            m_server.m_isStalled = true;
            m_socket->setReadBufferSize(1);
            return false;
        }
        if (m_script.dropAfter >= 0 && m_contentSize + m_input.size() >= m_script.dropAfter) {
            reset();
            return false;
        }
        const qsizetype end = m_input.indexOf("\r\n.\r\n");
        // All but what may be the beginning of the end.
        const qsizetype size = end >= 0 ? end + 2 : m_input.size() - 4;
        if (size <= 0)
            return false;
        m_contentSize += size;
        const QMutexLocker lock(&m_server.m_mutex);
        ReceivedMail &mail = m_server.m_mails[m_index];
        mail.content += m_input.first(size);
        m_input.remove(0, end >= 0 ? size + 3 : size);
        if (end < 0)
            return false;
        mail.content.replace("\r\n..", "\r\n.");
        mail.isComplete = true;
        QMetaObject::invokeMethod(
            this, [this] { endContent(); }, Qt::QueuedConnection);
        m_isInContent = false;
        return false;
    }

    void endContent()
    {
        say("CONTENT", "250 2.0.0 Ok: queued as 4711");
        if (++m_count == m_script.mailsPerConnection) {
            if (!m_script.farewell.isEmpty())
                m_socket->write(m_script.farewell + "\r\n");
            m_socket->disconnectFromHost();
            return;
        }
        onReadyRead();
    }

    void reset()
    {
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        m_isStalled = true;
        m_socket->abort();
    }

    FakeMailServer &m_server;
    const MailScript &m_script;
    QSslSocket *m_socket;
    QByteArray m_input;
    bool m_isSigningIn = false;
    bool m_isInContent = false;
    bool m_isStalled = false;
    qint64 m_contentSize = 0;
    ReceivedMail m_mail;
    qsizetype m_index = 0;
    int m_count = 0;
};

FakeMailServer::FakeMailServer(const MailScript &script)
    : m_script(script)
    , m_certificate(script.certificate.value_or(localCertificate()))
    , m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            auto *server = new SslServer(m_context);
            if (!server->listen(QHostAddress::LocalHost))
                qFatal("The scripted server cannot listen");
            m_port = server->serverPort();
            QObject::connect(server, &QTcpServer::pendingConnectionAvailable, m_context, [this, server] {
                while (QTcpSocket *socket = server->nextPendingConnection()) {
                    {
                        const QMutexLocker lock(&m_mutex);
                        ++m_connections;
                    }
                    new FakeMailConnection(*this, static_cast<QSslSocket *>(socket));
                }
            });
        },
        Qt::BlockingQueuedConnection);
}

FakeMailServer::~FakeMailServer()
{
    QMetaObject::invokeMethod(
        m_context, [this] { delete m_context; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QByteArray FakeMailServer::nextReply(const QByteArray &line, const QByteArray &usual)
{
    const QMutexLocker lock(&m_mutex);
    for (auto replies = m_script.replies.begin(); replies != m_script.replies.end(); ++replies) {
        if (line.startsWith(replies.key()))
            return replies->size() > 1 ? replies->takeFirst() : replies->first();
    }
    return usual;
}

QByteArrayList FakeMailServer::offers() const
{
    const QMutexLocker lock(&m_mutex);
    return m_script.offers;
}

void FakeMailServer::setOffers(const QByteArrayList &offers)
{
    const QMutexLocker lock(&m_mutex);
    m_script.offers = offers;
}

int FakeMailServer::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

QByteArrayList FakeMailServer::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines;
}

int FakeMailServer::countOf(const QByteArray &line) const
{
    const QByteArrayList all = lines();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const QByteArray &said) { return said.startsWith(line); }));
}

QList<ReceivedMail> FakeMailServer::mails() const
{
    const QMutexLocker lock(&m_mutex);
    return m_mails;
}

} // namespace console
