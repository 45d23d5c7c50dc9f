// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which connectors a command line means, and what is said of those that cannot be read.

#include "tests/app/support/scanctl.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanctlConnectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void moreNamesThanACommandTakesAreRefused_data();
    void moreNamesThanACommandTakesAreRefused();
    void aNameIsListedAsItIs();
    void aDefinitionThatCannotBeReadIsSaid_data();
    void aDefinitionThatCannotBeReadIsSaid();

private:
    QString idOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scanctl> m_scanctl;
    QString m_workspace;
};

void TestScanctlConnectors::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_scanctl = std::make_unique<Scanctl>(m_folder->path());
    m_workspace = m_folder->filePath(u"test.scanconnectors"_s);
    m_scanctl->options = {u"--workspace"_s, m_workspace, u"--json"_s};
    const QString target = m_folder->filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(target));
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        QCOMPARE(
            m_scanctl->run({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, name, u"baseLocation="_s + target})
                .status,
            0);
    }
}

QString TestScanctlConnectors::idOf(const QString &name) const
{
    return m_scanctl->run({u"connector"_s, u"show"_s, name}).json().value("id"_L1).toString();
}

void TestScanctlConnectors::moreNamesThanACommandTakesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("to be removed") << QStringList{u"connector"_s, u"remove"_s, u"One"_s, u"Two"_s};
    QTest::newRow("to be shown") << QStringList{u"connector"_s, u"show"_s, u"One"_s, u"Two"_s};
    QTest::newRow("to be judged") << QStringList{u"connector"_s, u"validate"_s, u"One"_s, u"Two"_s};
    QTest::newRow("to be compared") << QStringList{u"connector"_s, u"compare"_s, u"One"_s, u"Two"_s, u"One"_s};
    QTest::newRow("to be listed") << QStringList{u"connector"_s, u"list"_s, u"One"_s};
    QTest::newRow("to be previewed") << QStringList{u"preview"_s, u"One"_s, u"Two"_s};
    QTest::newRow("none to be previewed") << QStringList{u"preview"_s};
    QTest::newRow("of the system configuration") << QStringList{u"system"_s, u"show"_s, u"One"_s};
}

void TestScanctlConnectors::moreNamesThanACommandTakesAreRefused()
{
    QFETCH(QStringList, arguments);
    const ScanctlResult result = m_scanctl->run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QString());
    QVERIFY(!result.messages.contains(u"‘’"_s));
    QCOMPARE(m_scanctl->run({u"connector"_s, u"list"_s}).jsonLines().size(), 2);
}

void TestScanctlConnectors::aNameIsListedAsItIs()
{
    const QString name = u"50%2 off"_s;
    QCOMPARE(m_scanctl->run({u"connector"_s, u"set"_s, u"One"_s, u"name="_s + name}).status, 0);
    m_scanctl->options.removeLast();
    const QString list = m_scanctl->run({u"connector"_s, u"list"_s}).output;
    QVERIFY2(list.contains(name.leftJustified(32) + u"  "_s), qUtf8Printable(list));
}

void TestScanctlConnectors::aDefinitionThatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("in the list") << QStringList{u"connector"_s, u"list"_s} << 0;
    QTest::newRow("when all are judged") << QStringList{u"connector"_s, u"validate"_s} << 1;
    QTest::newRow("when all are checked") << QStringList{u"check"_s, u"--all"_s} << 1;
    QTest::newRow("when all get a scan") << QStringList{u"send"_s, u"--all"_s, u"--generate"_s, u"pdf"_s} << 1;
}

void TestScanctlConnectors::aDefinitionThatCannotBeReadIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const QString id = idOf(u"Two"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(m_workspace);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE connectors SET json = '{\"id\": 7}' WHERE id = '%1'"_s.arg(id)));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    const ScanctlResult result = m_scanctl->run(arguments);
    QVERIFY2(result.status == status, qPrintable(result.messages + result.output));
    QCOMPARE(result.jsonLines().size(), 1); // of the other one
    QVERIFY2(result.messages.contains(id), qPrintable(result.messages));
}

QTEST_GUILESS_MAIN(TestScanctlConnectors)

#include "tst_scanctl_connectors.moc"
