// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/postfixserver.h"

#include "tests/delivery/support/mailreader.h"
#include "tests/delivery/support/runsender.h"
#include "tests/ui/text/mailfailures.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSslCertificate>
#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString folder(const QString &path)
{
    return qEnvironmentVariable("CONSOLE_MAIL_FOLDER") + u'/' + path;
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// Both folders of a Maildir: doveadm moves what is new.
QStringList mailFiles(const QString &mailbox)
{
    QStringList paths;
    for (const QString &name : {u"new"_s, u"cur"_s}) {
        const QDir mails(folder(u"mail/"_s + mailbox + u'/' + name));
        for (const QString &file : mails.entryList(QDir::Files))
            paths << mails.filePath(file);
    }
    return paths;
}

// In the order in which Postfix moves a mail on, so that none is overlooked on its way.
bool areQueuesEmpty()
{
    for (const QString &queue : {u"incoming"_s, u"active"_s, u"deferred"_s}) {
        if (QDirIterator(folder(u"queue/"_s + queue), QDir::Files, QDirIterator::Subdirectories).hasNext())
            return false;
    }
    return true;
}

} // namespace

PostfixServer::PostfixServer()
{
    auto workspace = Workspace::open(m_folder.filePath(u"test.scanconnectors"_s));
    if (!workspace)
        qFatal("The test's workspace cannot be opened.");
    m_workspace = std::move(*workspace);
    m_engine = std::make_unique<LocalDeliveryEngine>(m_workspace.get(), &m_secrets);
}

PostfixServer::~PostfixServer()
{
    removeMails();
}

bool PostfixServer::isThere()
{
    return qEnvironmentVariableIsSet("CONSOLE_MAIL_FOLDER");
}

void PostfixServer::removeMails()
{
    for (const QString &mailbox : QDir(folder(u"mail"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(folder(u"mail/"_s + mailbox)).removeRecursively();
}

int PostfixServer::mails(const QString &mailbox)
{
    return static_cast<int>(mailFiles(mailbox).size());
}

int PostfixServer::mailsInTheEnd(const QString &mailbox)
{
    return QTest::qWaitFor(areQueuesEmpty, 20'000) ? mails(mailbox) : -1;
}

QStringList PostfixServer::log(const QString &server)
{
    return QString::fromUtf8(contentOf(folder(u"log/"_s + server))).split(u'\n');
}

QString PostfixServer::fingerprint(const QString &certificate)
{
    const QByteArray pem = contentOf(folder(u"tls/"_s + certificate + u".crt"_s));
    return QString::fromLatin1(QSslCertificate(pem).digest(QCryptographicHash::Sha256).toHex());
}

QJsonObject PostfixServer::mail(const QString &mailbox)
{
    if (!QTest::qWaitFor([&] { return mails(mailbox) == 1; }, 20'000))
        return {};
    return MailReader().read(contentOf(mailFiles(mailbox).first()));
}

QString PostfixServer::fetch(const QString &mailbox, const QString &field)
{
    const QByteArray answer = output(u"doveadm"_s,
                                     {u"-c"_s, folder(u"dovecot.conf"_s), u"-f"_s, u"flow"_s, u"fetch"_s, u"-u"_s,
                                      mailbox + u"@scans.example"_s, field, u"all"_s});
    return QString::fromUtf8(answer);
}

DeliveryRequest PostfixServer::request(const QString &server, MailPort port, const QString &username, qint64 size)
{
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(size));
    if (!QFile::exists(path))
        makeFile(path, size);
    DeliveryRequest request{{QUuid::createUuid(), u"Mail"_s, {}, SmtpSettings()}, sampleTestScan(), {}};
    request.scan.documents = {{path, u"scan.pdf"_s, u"application/pdf"_s}};
    request.scan.workflow.mailTo = u"bernd@scans.example"_s;
    const MailSecurity security = port == MailPort::None ? MailSecurity::None
        : port == MailPort::Tls                          ? MailSecurity::Tls
                                                         : MailSecurity::StartTls;
    const QString host = server.contains(u'.') ? server : server + u".scans.example"_s;
    request.system.mailServer = {host, static_cast<int>(port), security, username, annaAddress()};
    setPassword(qgetenv("CONSOLE_MAIL_PASSWORD"));
    return request;
}

DeliveryRequest PostfixServer::microsoftRequest(const QString &server)
{
    DeliveryRequest request = this->request(server, MailPort::StartTls);
    request.connector.settings = SmtpSettings{SmtpAuthentication::Microsoft365, annaAddress()};
    request.system.smtpMicrosoft.host = request.system.mailServer.host;
    request.system.microsoftEmailClientId = u"6731de76-14a6-49ae-97bc-6eba6914391e"_s;
    setToken(request, qgetenv("CONSOLE_MAIL_TOKEN"));
    return request;
}

void PostfixServer::setPassword(const QByteArray &password)
{
    m_secrets.write({{}, u"mailServer.password"_s}, Secret(password));
}

void PostfixServer::setToken(const DeliveryRequest &request, const QByteArray &token)
{
    m_secrets.write({request.connector.id, u"accessToken"_s}, Secret(token));
}

DeliveryResult PostfixServer::run(const DeliveryRequest &request, DeliveryPurpose purpose)
{
    DeliveryRequest asked = request;
    asked.purpose = purpose;
    const DeliveryResult result = runToEnd(*m_engine, asked, {{}, &m_transcript});
    verifyExplained(result, asked);
    return result;
}

QString factOf(const DeliveryResult &result, Stage stage, const QString &name)
{
    for (const StageReport &report : result.stages) {
        for (const Fact &fact : report.facts) {
            if (report.stage == stage && fact.name == name)
                return fact.value;
        }
    }
    return {};
}

QString codeOf(const DeliveryResult &result)
{
    const auto *failure = std::get_if<Failure>(&result.outcome);
    return failure ? failure->code : QString();
}

void verifyExplained(const DeliveryResult &result, const DeliveryRequest &request)
{
    const auto *failure = std::get_if<Failure>(&result.outcome);
    if (!failure)
        return;
    const text::Explanation explanation = text::explain(*failure, request.connector, request.system);
    QVERIFY2(faultOf(explanation).isEmpty(), qUtf8Printable(faultOf(explanation)));
    QVERIFY2(!mailtest::isUnknown(explanation), qUtf8Printable(explanation.meaning));
}

} // namespace console
