// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The workspace file as it meets the world: kept over restarts and kills, and held by one program.
// Run with the argument "write" this program is the second program of its own tests.

#include "models/workspace/workspace.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;

Connector folder(const QString &name)
{
    return {
        QUuid::createUuid(), name, {}, FileSystemSettings{u"/srv/"_s + name, FileSystemAccount::Service, {}, false}};
}

DeliveryRecord record(const QUuid &connectorId, const QDateTime &started)
{
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = connectorId;
    record.connectorName = u"Archive"_s;
    record.typeId = u"file-system"_s;
    record.scanJobId = QUuid::createUuid();
    record.username = u"anna"_s;
    record.documents = {{u"a, b.pdf"_s, 0, {}, {}}, {u"ü.pdf"_s, 0, {}, {}}};
    record.totalBytes = 5'000'000'000;
    record.started = started;
    return record;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runSql(const QString &path, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("The test's own statement failed");
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

// Writes connectors until it is killed, and says each one that was reported as stored.
int writeForever(const QString &path)
{
    const auto workspace = Workspace::open(path);
    for (int number = 0; workspace; ++number) {
        const QString name = u"Connector %1"_s.arg(number);
        if (!(*workspace)->insert(folder(name)))
            break;
        std::puts(qPrintable(name));
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsThereAfterReopening();
    void eachHasAnIdentityThatStays();
    void changesAreTold();
    void aNameIsTakenOnce();
    void connectorsWithErrorsAreRefused();
    void aChangeElsewhereIsNotOverwritten();
    void theHistoryTellsWhatWasInterrupted();
    void whatCannotBeReadStays();
    void onlyOneProgramHasIt();
    void aKilledProgramLosesNothingThatItReported();

private:
    std::unique_ptr<Workspace> open() const
    {
        auto workspace = Workspace::open(m_path);
        return workspace ? std::move(*workspace) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.scanconnectors"_s);
}

void TestWorkspace::everythingIsThereAfterReopening()
{
    const Connector stored = folder(u"Büro"_s);
    SystemConfiguration system;
    system.mailServer.host = u"mail.example"_s;
    Directory directory;
    directory.users = {{u"anna"_s, {}, {}, {}, {}, {}, {}}};
    const PracticeReceiverSettings receiver{true, 28470, u"/tmp/practice"_s};
    {
        const auto workspace = open();
        QVERIFY(workspace);
        QVERIFY(workspace->insert(stored));
        QVERIFY(workspace->setSystem(system));
        QVERIFY(workspace->setDirectory(directory));
        QVERIFY(workspace->setPracticeReceiver(receiver));
    }
    const auto workspace = open();
    QVERIFY(workspace);
    QCOMPARE(workspace->connectors(), QList<Connector>{stored});
    QCOMPARE(workspace->connectorNamed(u"Büro"_s), stored);
    QVERIFY(!workspace->connectorNamed(u"büro"_s));
    QCOMPARE(workspace->system(), system);
    QCOMPARE(workspace->directory(), directory);
    QCOMPARE(workspace->practiceReceiver(), receiver);
}

void TestWorkspace::eachHasAnIdentityThatStays()
{
    const QUuid id = open()->id();
    QVERIFY(!id.isNull());
    QCOMPARE(open()->id(), id);
    const auto other = Workspace::open(m_folder->filePath(u"other.workspace"_s));
    QVERIFY(other);
    QVERIFY((*other)->id() != id);
}

void TestWorkspace::changesAreTold()
{
    const auto workspace = open();
    QVERIFY(workspace);
    const QSignalSpy saved(workspace.get(), &Workspace::connectorSaved);
    const QSignalSpy removed(workspace.get(), &Workspace::connectorRemoved);
    const QSignalSpy system(workspace.get(), &Workspace::systemChanged);
    const QSignalSpy directory(workspace.get(), &Workspace::directoryChanged);
    const Connector first = folder(u"First"_s);
    Connector changed = first;
    changed.name = u"Second"_s;
    QVERIFY(workspace->insert(first));
    QVERIFY(workspace->replace(first, changed));
    QCOMPARE(saved.size(), 2);
    QCOMPARE(workspace->connectors(), QList<Connector>{changed});
    QVERIFY(workspace->remove(first.id));
    QCOMPARE(removed.size(), 1);
    QVERIFY(workspace->connectors().isEmpty());
    QVERIFY(workspace->setSystem({}));
    QVERIFY(workspace->setDirectory({}));
    QCOMPARE(system.size(), 1);
    QCOMPARE(directory.size(), 1);
}

void TestWorkspace::aNameIsTakenOnce()
{
    const auto workspace = open();
    QVERIFY(workspace);
    QVERIFY(workspace->insert(folder(u"Büro"_s)));
    const auto second = workspace->insert(folder(u" BÜRO "_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::Refused);
    QCOMPARE(workspace->connectors().size(), 1);
}

void TestWorkspace::connectorsWithErrorsAreRefused()
{
    const auto workspace = open();
    QVERIFY(workspace);
    const QSignalSpy saved(workspace.get(), &Workspace::connectorSaved);
    QCOMPARE(workspace->insert({QUuid::createUuid(), u"Nowhere"_s, {}, FileSystemSettings{}}).error().code,
             Code::Refused);
    const Connector sound = folder(u"Sound"_s);
    QVERIFY(workspace->insert(sound));
    Connector broken = sound;
    broken.name.clear();
    QCOMPARE(workspace->replace(sound, broken).error().code, Code::Refused);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(workspace->connectors(), QList<Connector>{sound});
}

void TestWorkspace::aChangeElsewhereIsNotOverwritten()
{
    const auto workspace = open();
    QVERIFY(workspace);
    const Connector first = folder(u"First"_s);
    QVERIFY(workspace->insert(first));
    QCOMPARE(workspace->insert(first).error().code, Code::Conflict);
    Connector theirs = first;
    theirs.description = u"theirs"_s;
    Connector ours = first;
    ours.description = u"ours"_s;
    QVERIFY(workspace->replace(first, theirs));
    QCOMPARE(workspace->replace(first, ours).error().code, Code::Conflict);
    QCOMPARE(workspace->connector(first.id), theirs);
    QVERIFY(workspace->remove(first.id));
    QCOMPARE(workspace->replace(theirs, ours).error().code, Code::Conflict);
    QCOMPARE(workspace->remove(first.id).error().code, Code::Conflict);
}

void TestWorkspace::theHistoryTellsWhatWasInterrupted()
{
    const QUuid connector = QUuid::createUuid();
    const QDateTime noon(QDate::currentDate(), {12, 0}, Qt::UTC);
    const DeliveryRecord ended = record(connector, noon);
    const DeliveryRecord interrupted = record(connector, noon.addSecs(60));
    const DeliveryRecord other = record(QUuid::createUuid(), noon.addSecs(30));
    const DeliveryResult result{Delivered{}, {}};
    {
        const auto workspace = open();
        QVERIFY(workspace);
        const QSignalSpy recorded(workspace.get(), &Workspace::deliveryRecorded);
        QVERIFY(workspace->beginDelivery(ended).result());
        QVERIFY(workspace->beginDelivery(other).result());
        QVERIFY(workspace->beginDelivery(interrupted).result());
        QVERIFY(workspace->endDelivery(ended.id, noon.addMSecs(1500), result).result());
        QTRY_COMPARE(recorded.size(), 4);
        QCOMPARE(workspace->lastDelivery(connector)->id, interrupted.id);
        QVERIFY(workspace->lastDelivery(connector)->isRunning);
    }
    const auto workspace = open();
    QVERIFY(workspace);
    const QList<DeliveryRecord> records = workspace->deliveries({connector});
    QCOMPARE(records.size(), 2);
    DeliveryRecord expected = ended;
    expected.ended = noon.addMSecs(1500);
    expected.result = result;
    QVERIFY(records.at(1) == expected);
    QVERIFY(records.at(0) == interrupted);
    QVERIFY(!records.at(0).result && !records.at(0).isRunning);
    QCOMPARE(workspace->deliveries({}, 2).size(), 2);
    QCOMPARE(workspace->deliveries().size(), 3);
}

void TestWorkspace::whatCannotBeReadStays()
{
    const Connector sound = folder(u"Sound"_s);
    QVERIFY(open()->insert(sound));
    runSql(m_path, u"INSERT INTO connectors VALUES ('x', 'x', '{\"name\": 7}')"_s);
    runSql(m_path, u"INSERT INTO settings VALUES ('system', '{\"mailServer\": \"mail.example\"}')"_s);
    {
        const auto workspace = open();
        QVERIFY(workspace);
        QCOMPARE(workspace->connectors(), QList<Connector>{sound});
        QCOMPARE(workspace->unreadable(), QStringList({u"x"_s, u"system"_s}));
        QCOMPARE(workspace->system(), SystemConfiguration());
        QVERIFY(workspace->setSystem({}));
    }
    const QByteArray content = readFile(m_path);
    QVERIFY(content.contains("{\"name\": 7}"));
    QVERIFY(content.contains("{\"mailServer\": \"mail.example\"}"));
}

void TestWorkspace::onlyOneProgramHasIt()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"write"_s, m_path});
    QTRY_VERIFY(other.canReadLine());
    const auto second = Workspace::open(m_path);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::InUse);
    QVERIFY2(second.error().subject.contains(QString::number(other.processId())), qPrintable(second.error().subject));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(open());
}

void TestWorkspace::aKilledProgramLosesNothingThatItReported()
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"write"_s, m_path});
    QByteArray reported;
    QTRY_VERIFY_WITH_TIMEOUT((reported += writer.readAllStandardOutput()).count('\n') > 20, 30000);
    writer.kill(); // SIGKILL: nothing is flushed, closed or unlocked
    QVERIFY(writer.waitForFinished());
    reported += writer.readAllStandardOutput();
    const auto workspace = open();
    QVERIFY(workspace);
    const QStringList names = QString::fromUtf8(reported.left(reported.lastIndexOf('\n'))).split(u'\n');
    for (const QString &name : names)
        QVERIFY2(workspace->connectorNamed(name), qPrintable(name));
    QVERIFY(workspace->connectors().size() - names.size() <= 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "write") == 0)
        return writeForever(QString::fromLocal8Bit(argv[2]));
    TestWorkspace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace.moc"
