// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sambaserver.h"

#include "tests/delivery/support/runsender.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QtTest>

#include <pwd.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString configuration()
{
    return qEnvironmentVariable("CONSOLE_SAMBA_CONF");
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

SambaServer::SambaServer()
{
    auto workspace = Workspace::open(m_folder.filePath(u"test.scanconnectors"_s));
    if (!workspace)
        qFatal("The test's workspace cannot be opened.");
    m_workspace = std::move(*workspace);
    AgentSettings agents;
    agents.program = QStringLiteral(CONSOLE_BIN_DIR "/scan-smb-agent");
    agents.timeLimit = std::chrono::seconds(3);
    m_engine = std::make_unique<LocalDeliveryEngine>(m_workspace.get(), &m_secrets, 4, agents);
}

SambaServer::~SambaServer()
{
    removeFiles();
}

bool SambaServer::isThere()
{
    return !configuration().isEmpty();
}

QString SambaServer::folder(const QString &path)
{
    return qEnvironmentVariable("CONSOLE_SAMBA_FOLDER") + u'/' + path;
}

QStringList SambaServer::allFiles()
{
    const QDir root(folder({}));
    QStringList paths;
    // A link of DFS is a symbolic link that leads nowhere here.
    QDirIterator files(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << root.relativeFilePath(files.next());
    paths.sort();
    return paths;
}

void SambaServer::removeFiles()
{
    for (const QString &path : allFiles())
        QFile::remove(folder(path));
}

quint32 SambaServer::userId(const QString &account)
{
    const passwd *entry = ::getpwnam(account.toUtf8().constData());
    return entry ? entry->pw_uid : 0;
}

QString SambaServer::ownerOf(const QString &path)
{
    const QString credentials = folder(u"../accounts/svc"_s);
    const QString descriptor =
        output(u"smbcacls"_s, {u"-s"_s, configuration(), u"-A"_s, credentials, u"//scans.example/scans"_s, path});
    static const QRegularExpression owner(u"^OWNER:(.*)$"_s, QRegularExpression::MultilineOption);
    return owner.match(descriptor).captured(1);
}

qint64 SambaServer::process()
{
    return contentOf(folder(u"../state/scans.example/smbd.pid"_s)).trimmed().toLongLong();
}

bool SambaServer::startAgain()
{
    QFile::remove(folder(u"../state/scans.example/smbd.pid"_s));
    if (QProcess::execute(u"smbd"_s, {u"-s"_s, configuration(), u"--daemon"_s}) != 0)
        return false;
    return QTest::qWaitFor([] {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, 445);
        return process() != 0 && socket.waitForConnected(100);
    });
}

DeliveryRequest SambaServer::request(const QString &baseLocation, const QString &account, qint64 size)
{
    // Made once: a document that is written again while a delivery runs is a changed document.
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(size));
    if (!QFile::exists(path))
        makeFile(path, size);
    FileSystemSettings settings;
    settings.baseLocation = baseLocation;
    if (!account.isEmpty()) {
        settings.account = FileSystemAccount::Custom;
        settings.username = account.contains(u'\\') ? account : u"SCANS.EXAMPLE\\"_s + account;
    }
    DeliveryRequest request{{QUuid::createUuid(), u"Share"_s, {}, settings}, sampleTestScan(), {}};
    request.scan.documents = {{path, u"scan.pdf"_s, u"application/pdf"_s}};
    setPassword(request, qgetenv("CONSOLE_SAMBA_PASSWORD"));
    return request;
}

DeliveryRequest SambaServer::largeRequest()
{
    DeliveryRequest request = this->request(uR"(\\scans.example\scans)"_s);
    request.scan.documents.first().path = m_folder.filePath(u"large.pdf"_s);
    QFile file(request.scan.documents.first().path);
    if (!file.exists() && (!file.open(QIODevice::WriteOnly) || !file.resize(qint64(2) * 1024 * 1024 * 1024)))
        qFatal("The test's own file cannot be made.");
    return request;
}

DeliveryRequest SambaServer::requestFor(const QString &terminalUser, const QString &baseLocation,
                                        const QString &account)
{
    DeliveryRequest request = this->request(baseLocation, account);
    request.scan.user.username = terminalUser;
    settingsOf(request).impersonateTerminalUser = true;
    return request;
}

void SambaServer::setPassword(const DeliveryRequest &request, const QByteArray &password)
{
    m_secrets.write({request.connector.id, u"password"_s}, Secret(password));
}

DeliveryResult SambaServer::run(const DeliveryRequest &request, DeliveryPurpose purpose)
{
    DeliveryRequest asked = request;
    asked.purpose = purpose;
    return interfere(asked, {});
}

DeliveryResult SambaServer::interfere(const DeliveryRequest &request,
                                      const std::function<void(DeliveryJob &)> &onProgress)
{
    return runToEnd(*m_engine, request, {onProgress});
}

QList<qint64> childrenOf(qint64 process, const QByteArray &program)
{
    static const QRegularExpression number(u"^\\d+$"_s);
    QList<qint64> children;
    for (const QString &name : QDir(u"/proc"_s).entryList({}, QDir::Dirs).filter(number)) {
        // proc(5): pid (comm) state ppid
        const QByteArray stat = contentOf(u"/proc/"_s + name + u"/stat"_s);
        const QByteArray command = stat.mid(stat.indexOf('(') + 1, stat.lastIndexOf(')') - stat.indexOf('(') - 1);
        const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (command == program && rest.value(1).toLongLong() == process && rest.first() != "Z")
            children << name.toLongLong();
    }
    return children;
}

FileSystemSettings &settingsOf(DeliveryRequest &request)
{
    return std::get<FileSystemSettings>(request.connector.settings);
}

} // namespace console
