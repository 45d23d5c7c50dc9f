// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/directorycsv.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestDirectoryCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColumnsByName_data();
    void readsColumnsByName();
    void refuses_data();
    void refuses();
    void readsAFile();
    void importReplacesUsersOfTheSameName();
};

void TestDirectoryCsv::readsColumnsByName_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("field names in any order") << QByteArray("email,homeDirectory,username\na@x.example,/home/a,anna\n");
    QTest::newRow("capture variables' names")
        << QByteArray("userUsername;userEmail;userHome\nanna;a@x.example;/home/a\n");
    QTest::newRow("other columns are passed over")
        << QByteArray("USERNAME,badge,EMAIL,homedirectory\nanna,17,a@x.example,/home/a\n");
}

void TestDirectoryCsv::readsColumnsByName()
{
    QFETCH(QByteArray, content);
    const auto users = terminalUsersFromCsv(content);
    QVERIFY(users);
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->first().username, u"anna"_s);
    QCOMPARE(users->first().email, u"a@x.example"_s);
    QCOMPARE(users->first().homeDirectory, u"/home/a"_s);
}

void TestDirectoryCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<DirectoryCsvFailure::Code>("code");
    QTest::addColumn<int>("line");
    using Code = DirectoryCsvFailure::Code;
    QTest::newRow("an empty file") << QByteArray() << Code::NoRows << 1;
    QTest::newRow("nothing below the column names") << QByteArray("username,email\n") << Code::NoRows << 1;
    QTest::newRow("no user name column") << QByteArray("name,email\na,b\n") << Code::UsernameColumnMissing << 1;
    QTest::newRow("a row without a user name")
        << QByteArray("username,email\nanna,a\n,b\n") << Code::UsernameMissing << 3;
    QTest::newRow("a user name of blanks") << QByteArray("username,email\n\"  \",b\n") << Code::UsernameMissing << 2;
    QTest::newRow("a user name twice") << QByteArray("username\nanna\nANNA\n") << Code::UsernameTwice << 3;
    QTest::newRow("no CSV") << QByteArray("username\n\"anna\n") << Code::Unreadable << 2;
}

void TestDirectoryCsv::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(DirectoryCsvFailure::Code, code);
    QFETCH(int, line);
    const auto users = terminalUsersFromCsv(content);
    QVERIFY(!users);
    QCOMPARE(users.error().code, code);
    QCOMPARE(users.error().line, line);
}

void TestDirectoryCsv::readsAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"users.csv"_s);
    const auto missing = terminalUsersFromCsvFile(path);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, DirectoryCsvFailure::Code::NotOpened);
    QVERIFY(!missing.error().subject.isEmpty());

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("username\nanna\n");
    file.flush();
    QCOMPARE(terminalUsersFromCsvFile(path)->size(), 1);

    QVERIFY(file.resize(maximumCsvSize + 1));
    const auto tooLarge = terminalUsersFromCsvFile(path);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().csv.code, CsvFailure::Code::TooLarge);
}

void TestDirectoryCsv::importReplacesUsersOfTheSameName()
{
    TerminalUser anna;
    anna.username = u"anna"_s;
    TerminalUser john;
    john.username = u"john"_s;
    TerminalUser newAnna;
    newAnna.username = u"Anna"_s;
    newAnna.email = u"anna@x.example"_s;
    TerminalUser mary;
    mary.username = u"mary"_s;
    QCOMPARE(mergedUsers({anna, john}, {newAnna, mary}), (QList<TerminalUser>{newAnna, john, mary}));
}

QTEST_GUILESS_MAIN(TestDirectoryCsv)

#include "tst_directorycsv.moc"
