// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is a workspace, and what becomes of a file that is none or is damaged.

#include "models/workspace/workspace.h"
#include "tests/models/workspace/olderworkspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Code = WorkspaceFailure::Code;

Connector folder(const QString &name)
{
    return {
        QUuid::createUuid(), name, {}, FileSystemSettings{u"/srv/"_s + name, FileSystemAccount::Service, {}, false}};
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's own file cannot be written");
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<int> pagesOf(const QString &path, const QString &statement)
{
    QList<int> pages;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (!query.exec(statement))
            qFatal("The test's own question failed");
        while (query.next())
            pages << query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    pages.removeAll(0); // of a trigger
    return pages;
}

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLinkLeadsToTheSameWorkspace();
    void damageIsSetAside_data();
    void damageIsSetAside();
    void aJournalGoesWithItsDamagedFile();
    void aDamagedHistoryKeepsNobodyFromTheConnectors();
    void foreignFilesAreLeftAlone_data();
    void foreignFilesAreLeftAlone();
    void aDamagedDatabaseOfAnotherProgramIsLeftAlone();
    void aNewerWorkspaceIsLeftAlone();
    void aMissingFolderIsSaid();

private:
    std::unique_ptr<Workspace> open() const
    {
        auto workspace = Workspace::open(m_path);
        return workspace ? std::move(*workspace) : nullptr;
    }
    Code failureToOpen() const
    {
        const auto workspace = Workspace::open(m_path);
        return workspace ? Code::Internal : workspace.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkspaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.scanconnectors"_s);
}

void TestWorkspaceFile::aLinkLeadsToTheSameWorkspace()
{
    const auto first = open();
    QVERIFY(first);
    const QString link = m_folder->filePath(u"link.scanconnectors"_s);
    QVERIFY(QFile::link(m_path, link));
    const auto second = Workspace::open(link);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::InUse);
}

void TestWorkspaceFile::damageIsSetAside_data()
{
    QTest::addColumn<bool>("damageHeader");
    QTest::newRow("the beginning is overwritten") << true;
    QTest::newRow("the middle is overwritten") << false;
}

void TestWorkspaceFile::damageIsSetAside()
{
    QFETCH(bool, damageHeader);
    {
        const auto workspace = open();
        for (int number = 0; number < 50; ++number)
            QVERIFY(workspace->insert(folder(u"Connector %1"_s.arg(number))));
    }
    QByteArray content = readFile(m_path);
    QVERIFY(content.size() > 16384);
    content.replace(damageHeader ? 0 : 4096, damageHeader ? 100 : 8192, QByteArray(damageHeader ? 100 : 8192, '\x5a'));
    writeFile(m_path, content);

    const auto damaged = Workspace::open(m_path);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, Code::Damaged);
    QVERIFY(damaged.error().subject.startsWith(m_path + u".damaged-"_s));
    QCOMPARE(readFile(damaged.error().subject), content);
    QVERIFY(!QFile::exists(m_path));
    const auto fresh = open();
    QVERIFY(fresh);
    QVERIFY(fresh->connectors().isEmpty());
    QCOMPARE(readFile(damaged.error().subject), content);
}

void TestWorkspaceFile::aJournalGoesWithItsDamagedFile()
{
    QVERIFY(open());
    QByteArray content = readFile(m_path);
    writeFile(m_path, content.replace(0, 100, QByteArray(100, '\x5a')));
    writeFile(m_path + u"-journal"_s, "of a transaction that a kill cut off");
    const auto damaged = Workspace::open(m_path);
    QVERIFY(!damaged);
    QVERIFY(!QFile::exists(m_path + u"-journal"_s));
    QVERIFY(QFile::exists(damaged.error().subject + u"-journal"_s));
}

void TestWorkspaceFile::aDamagedHistoryKeepsNobodyFromTheConnectors()
{
    const Connector sound = folder(u"Sound"_s);
    {
        const auto workspace = open();
        QVERIFY(workspace->insert(sound));
        DeliveryRecord record;
        record.id = QUuid::createUuid();
        record.started = QDateTime::currentDateTimeUtc();
        QVERIFY(workspace->beginDelivery(record).result());
    }
    QByteArray content = readFile(m_path);
    for (const int page : pagesOf(m_path, u"SELECT rootpage FROM sqlite_master WHERE tbl_name = 'deliveries'"_s))
        content.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
    writeFile(m_path, content);

    const auto workspace = open();
    QVERIFY(workspace);
    QCOMPARE(workspace->connectors(), QList<Connector>{sound});
    QCOMPARE(workspace->unreadable(), QStringList{u"history"_s});
    QVERIFY(workspace->deliveries().isEmpty());
    QVERIFY(workspace->insert(folder(u"Another"_s)));
}

void TestWorkspaceFile::foreignFilesAreLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSqlite");
    QTest::newRow("a document") << u"letter.pdf"_s << false;
    QTest::newRow("a database of another program") << u"addresses.db"_s << true;
    QTest::newRow("a database of another program under our extension") << u"addresses.scanconnectors"_s << true;
}

void TestWorkspaceFile::foreignFilesAreLeftAlone()
{
    QFETCH(QString, name);
    QFETCH(bool, isSqlite);
    m_path = m_folder->filePath(name);
    if (isSqlite)
        runSql(m_path, {u"CREATE TABLE addresses (name TEXT)"_s});
    else
        writeFile(m_path, QByteArray("%PDF-1.7 and so on"));
    const QByteArray before = readFile(m_path);
    QCOMPARE(failureToOpen(), Code::NotAWorkspace);
    QCOMPARE(readFile(m_path), before);
}

void TestWorkspaceFile::aDamagedDatabaseOfAnotherProgramIsLeftAlone()
{
    m_path = m_folder->filePath(u"addresses.db"_s);
    runSql(m_path, {u"CREATE TABLE addresses (name TEXT)"_s});
    QByteArray content = readFile(m_path);
    writeFile(m_path, content.replace(4096, 4096, QByteArray(4096, '\x5a')));
    QCOMPARE(failureToOpen(), Code::NotAWorkspace);
    QCOMPARE(readFile(m_path), content);
}

void TestWorkspaceFile::aNewerWorkspaceIsLeftAlone()
{
    QVERIFY(open());
    runSql(m_path, {u"PRAGMA user_version = 4711"_s});
    const QByteArray before = readFile(m_path);
    const auto newer = Workspace::open(m_path);
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, Code::Newer);
    QCOMPARE(newer.error().subject, u"4711"_s);
    QCOMPARE(readFile(m_path), before);
}

void TestWorkspaceFile::aMissingFolderIsSaid()
{
    m_path = m_folder->filePath(u"missing/test.scanconnectors"_s);
    QCOMPARE(failureToOpen(), Code::FolderMissing);
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
