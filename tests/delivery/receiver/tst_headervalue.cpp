// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/headervalue.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestHeaderValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsParameters_data();
    void readsParameters();
    void refuses_data();
    void refuses();
    void decodesNames_data();
    void decodesNames();
};

void TestHeaderValue::readsParameters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("fileName");

    QTest::newRow("quoted, as browsers write it") << R"(form-data; name="file1"; filename="a b.pdf")"_ba
                                                  << "form-data"_ba
                                                  << "file1"_ba
                                                  << "a b.pdf"_ba;
    QTest::newRow("tokens without spaces") << "form-data;name=file1;filename=a.pdf"_ba
                                           << "form-data"_ba
                                           << "file1"_ba
                                           << "a.pdf"_ba;
    QTest::newRow("upper-case and blanks round the equals sign") << R"(FORM-DATA ; NAME = "file1" ; FileName = "a")"_ba
                                                                 << "form-data"_ba
                                                                 << "file1"_ba
                                                                 << "a"_ba;
    QTest::newRow("a semicolon, an equals sign and a backslash within quotes")
        << R"(form-data; filename="a;name=b\"; name="file1")"_ba
        << "form-data"_ba
        << "file1"_ba
        << R"(a;name=b\)"_ba;
    QTest::newRow("a trailing semicolon") << R"(form-data; name="a"; filename="";)"_ba
                                          << "form-data"_ba
                                          << "a"_ba
                                          << ""_ba;
}

void TestHeaderValue::readsParameters()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseHeaderValue(text);
    QVERIFY(parsed);
    QTEST(parsed->value, "value");
    QVERIFY(parsed->parameter("name") && parsed->parameter("filename"));
    QTEST(*parsed->parameter("name"), "name");
    QTEST(*parsed->parameter("filename"), "fileName");
    QVERIFY(!parsed->parameter("other"));
}

void TestHeaderValue::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a quote that is never closed") << R"(form-data; name="file1)"_ba;
    QTest::newRow("a quote within a token") << R"(form-data; name=a"b)"_ba;
    QTest::newRow("text after a closing quote") << R"(form-data; name="a\"b"; x=y)"_ba;
    QTest::newRow("a parameter without a value") << "form-data; name"_ba;
    QTest::newRow("a value without a name") << "form-data; =a"_ba;
}

void TestHeaderValue::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseHeaderValue(text));
}

void TestHeaderValue::decodesNames_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("name");
    QTest::newRow("quote and line break") << "a%22b%0D%0Ac"_ba << u"a\"b\r\nc"_s;
    QTest::newRow("every other percent sign stays") << "100%25 %41 %"_ba << u"100%25 %41 %"_s;
    QTest::newRow("UTF-8") << u"Größe"_s.toUtf8() << u"Größe"_s;
}

void TestHeaderValue::decodesNames()
{
    QFETCH(QByteArray, encoded);
    QTEST(decodeFormName(encoded), "name");
}

QTEST_GUILESS_MAIN(TestHeaderValue)

#include "tst_headervalue.moc"
