// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/fakeexchange.h"

#include "tests/delivery/support/ntlmmessage.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <sys/socket.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

class ExchangeListener : public QTcpServer
{
public:
    ExchangeListener(const TestCertificate *certificate, QObject *parent)
        : QTcpServer(parent)
        , m_certificate(certificate)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (m_certificate) {
            socket->setLocalCertificate(QSslCertificate(m_certificate->certificate));
            socket->setPrivateKey(QSslKey(m_certificate->key, QSsl::Ec));
            socket->startServerEncryption();
        }
        addPendingConnection(socket);
    }

private:
    const TestCertificate *m_certificate; // null: without TLS
};

const TestCertificate &localCertificate()
{
    static const TestCertificate made = makeTestCertificate({.names = "DNS:localhost,IP:127.0.0.1"});
    return made;
}

void reset(QAbstractSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray operationOf(const QByteArray &head)
{
    const QByteArray action = headerOf(head, "SOAPAction");
    return action.mid(action.lastIndexOf('/') + 1).chopped(action.endsWith('"') ? 1 : 0);
}

} // namespace

class FakeExchangeConnection : public QObject
{
public:
    FakeExchangeConnection(FakeExchange &server, QTcpSocket *socket, int number)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        connect(socket, &QTcpSocket::readyRead, this, &FakeExchangeConnection::onReadyRead);
    }

private:
    void onReadyRead()
    {
        m_buffer += m_socket->readAll();
        while (takeRequest()) { }
    }

    bool takeRequest()
    {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = m_buffer.left(end);
        const qsizetype size = headerOf(head, "Content-Length").toLongLong();
        if (m_buffer.size() < end + 4 + size) {
            if (!m_hasContinued && headerOf(head, "Expect").toLower() == "100-continue") {
                m_hasContinued = true;
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            }
            return false;
        }
        const QByteArray body = m_buffer.mid(end + 4, size);
        m_buffer.remove(0, end + 4 + size);
        m_hasContinued = false;
        answer({m_number, operationOf(head), head, body});
        return true;
    }

    void answer(const ExchangeRequest &request)
    {
        if (!isLetIn(request)) {
            if (!m_isInHandshake) {
                const QMutexLocker lock(&m_server.m_mutex);
                m_server.m_refused.append(request);
            }
            return;
        }
        {
            const QMutexLocker lock(&m_server.m_mutex);
            m_server.m_requests.append(request);
        }
        const ScriptedAnswer next = m_server.nextAnswer(request.operation);
        if (next.ending == ScriptedAnswer::Ending::Drop)
            reset(m_socket);
        else if (next.ending == ScriptedAnswer::Ending::Answer)
            write(next);
    }

    void write(const ScriptedAnswer &answer)
    {
        m_socket->write("HTTP/1.1 " + QByteArray::number(answer.status)
                        + " Scripted\r\nContent-Type: text/xml; charset=utf-8\r\n" + answer.headers
                        + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    }

    // Answers by itself where it does not.
    bool isLetIn(const ExchangeRequest &request)
    {
        const ExchangeScript &script = m_server.m_script;
        m_isInHandshake = false;
        if (script.demand == ExchangeScript::Demand::Nothing || m_isSignedIn)
            return true;
        const QByteArray given = request.header("Authorization");
        const qsizetype space = given.indexOf(' ');
        const QByteArray scheme = given.left(space);
        const QByteArray value = space < 0 ? QByteArray() : given.mid(space + 1);
        using Demand = ExchangeScript::Demand;
        if (script.demand == Demand::Ntlm && scheme == "NTLM")
            return takeNtlm(QByteArray::fromBase64(value));
        if (script.demand == Demand::Basic && scheme == "Basic" && isTaken(QByteArray::fromBase64(value)))
            return true;
        if (script.demand == Demand::Bearer && scheme == "Bearer" && isTaken(value))
            return true;
        refuse();
        return false;
    }

    bool isTaken(const QByteArray &credentials) const
    {
        const ExchangeScript &script = m_server.m_script;
        if (script.judge)
            return script.judge(credentials);
        return script.credentials.isEmpty() || script.credentials.contains(credentials);
    }

    bool takeNtlm(const QByteArray &message)
    {
        constexpr qsizetype typeAt = 8;
        if (message.size() > typeAt && message.at(typeAt) == 1) {
            m_isInHandshake = true;
            write({401, {}, "WWW-Authenticate: NTLM " + ntlmChallenge() + "\r\n"});
            return false;
        }
        {
            const QMutexLocker lock(&m_server.m_mutex);
            m_server.m_ntlmAccounts << ntlmAccount(message);
        }
        if (m_server.m_script.refusesNtlm) {
            refuse();
            return false;
        }
        m_isSignedIn = true;
        return true;
    }

    void refuse()
    {
        QByteArray headers = m_server.m_script.unauthorizedHeaders;
        for (const QByteArray &challenge : m_server.m_script.challenges)
            headers += "WWW-Authenticate: " + challenge + "\r\n";
        write({401, "Unauthorized", headers});
    }

    FakeExchange &m_server;
    QTcpSocket *m_socket;
    const int m_number;
    QByteArray m_buffer;
    bool m_hasContinued = false;
    bool m_isInHandshake = false;
    bool m_isSignedIn = false;
};

QByteArray ExchangeRequest::header(const QByteArray &name) const
{
    return headerOf(head, name);
}

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/delivery/data/ews/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no recorded exchange %s", qUtf8Printable(name));
    return file.readAll();
}

ScriptedAnswer recordedAnswer(const QString &name, int status)
{
    return {status, recorded(name)};
}

QByteArray textBetween(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype start = text.indexOf(before);
    return start < 0 ? QByteArray()
                     : text.mid(start + before.size(), text.indexOf(after, start) - start - before.size());
}

QMap<QByteArray, QList<ScriptedAnswer>> usualAnswers()
{
    return {
        {"GetServerTimeZones", {recordedAnswer(u"answer-getservertimezones.xml"_s)}},
        {"GetFolder", {recordedAnswer(u"answer-getfolder.xml"_s)}},
        {"CreateItem", {recordedAnswer(u"answer-createitem-sent.xml"_s)}},
        {"FindItem", {recordedAnswer(u"answer-finditem-found.xml"_s)}},
    };
}

FakeExchange::FakeExchange(const ExchangeScript &script)
    : m_script(script)
    , m_certificate(localCertificate())
    , m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            auto *server = new ExchangeListener(m_script.usesTls ? &m_certificate : nullptr, m_context);
            if (!server->listen(QHostAddress::LocalHost))
                qFatal("The scripted server cannot listen");
            m_port = server->serverPort();
            QObject::connect(server, &QTcpServer::pendingConnectionAvailable, m_context, [this, server] {
                while (QTcpSocket *socket = server->nextPendingConnection())
                    new FakeExchangeConnection(*this, socket, ++m_connections);
            });
        },
        Qt::BlockingQueuedConnection);
}

FakeExchange::~FakeExchange()
{
    QMetaObject::invokeMethod(
        m_context, [this] { delete m_context; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl FakeExchange::url() const
{
    const QString scheme = m_script.usesTls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2/EWS/Exchange.asmx"_s.arg(scheme).arg(m_port));
}

ScriptedAnswer FakeExchange::nextAnswer(const QByteArray &operation)
{
    const QList<ScriptedAnswer> answers = m_script.answers.value(operation);
    if (answers.isEmpty())
        return {404, "No answer is scripted for " + operation};
    const int index = m_asked[operation]++;
    return answers.value(index, answers.last());
}

QList<ExchangeRequest> FakeExchange::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QStringList FakeExchange::operations() const
{
    QStringList operations;
    const QList<ExchangeRequest> all = requests();
    for (const ExchangeRequest &request : all)
        operations << QString::fromLatin1(request.operation);
    return operations;
}

QList<ExchangeRequest> FakeExchange::refused() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refused;
}

QStringList FakeExchange::ntlmAccounts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ntlmAccounts;
}

} // namespace console
