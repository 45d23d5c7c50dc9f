// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/csv.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void countsLinesWithinQuotes();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<QStringList>>("values");
    const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("commas and line feeds") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("the last line needs no end") << QByteArray("a,b\n1,2") << two;
    QTest::newRow("carriage returns") << QByteArray("a,b\r\n1,2\r\n") << two;
    QTest::newRow("semicolons, as a German spreadsheet writes them") << QByteArray("a;b\n1;2\n") << two;
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << two;
    QTest::newRow("a byte order mark is passed over") << QByteArray("\xef\xbb\xbf"
                                                                    "a,b\n1,2\n")
                                                      << two;
    QTest::newRow("empty lines are left out") << QByteArray("a,b\n\n\n1,2\n\n") << two;
    QTest::newRow("a separator within quotes")
        << QByteArray("a,b\n\"1,5\",2\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("a doubled quote stands for one")
        << QByteArray("a,b\n\"say \"\"hi\"\"\",\n") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"say \"hi\""_s, {}}};
    QTest::newRow("nothing") << QByteArray() << QList<QStringList>{};
}

void TestCsv::reads()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<QStringList>, values);
    const auto rows = parseCsv(content);
    QVERIFY(rows);
    QList<QStringList> read;
    for (const CsvRow &row : *rows)
        read.append(row.values);
    QCOMPARE(read, values);
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<CsvFailure::Code>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("a quote that never ends")
        << QByteArray("a,b\n1,\"2\n3,4\n") << CsvFailure::Code::UnterminatedQuote << 2;
    QTest::newRow("text behind a quote") << QByteArray("a,b\n\"1\"x,2\n") << CsvFailure::Code::TextAfterQuote << 2;
    QTest::newRow("Latin-1") << QByteArray("name\nM\xfcller\n") << CsvFailure::Code::NotUtf8 << 1;
    QTest::newRow("17 MiB") << QByteArray(17 * 1024 * 1024, 'a') << CsvFailure::Code::TooLarge << 1;
    QTest::newRow("too many rows") << QByteArray("a\n").repeated(100'001) << CsvFailure::Code::TooLarge << 100'002;
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(CsvFailure::Code, code);
    QFETCH(int, line);
    const auto rows = parseCsv(content);
    QVERIFY(!rows);
    QCOMPARE(rows.error(), (CsvFailure{code, line}));
}

void TestCsv::countsLinesWithinQuotes()
{
    const auto rows = parseCsv("a\n\"1\n2\"\n3\n");
    QVERIFY(rows);
    QCOMPARE(rows->last().line, 4);
    QCOMPARE(rows->at(1).values, QStringList{u"1\n2"_s});
}

QTEST_GUILESS_MAIN(TestCsv)

#include "tst_csv.moc"
