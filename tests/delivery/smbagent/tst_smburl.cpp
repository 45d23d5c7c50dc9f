// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smburl.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSmbUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreEncoded_data();
    void namesAreEncoded();
};

void TestSmbUrl::namesAreEncoded_data()
{
    QTest::addColumn<QString>("share");
    QTest::addColumn<QStringList>("components");
    QTest::addColumn<QByteArray>("url");

    QTest::newRow("a share alone") << u"scans"_s << QStringList{} << "smb://fs01.example/scans"_ba;
    QTest::newRow("unreserved characters stay")
        << u"a-b.c_d~e"_s << QStringList{u"F9"_s} << "smb://fs01.example/a-b.c_d~e/F9"_ba;
    QTest::newRow("a hidden share") << u"scans$"_s << QStringList{} << "smb://fs01.example/scans%24"_ba;
    QTest::newRow("a per cent sign is no escape")
        << u"s"_s << QStringList{u"100%25"_s} << "smb://fs01.example/s/100%2525"_ba;
    QTest::newRow("a question mark starts no options")
        << u"s"_s << QStringList{u"a?b=c"_s} << "smb://fs01.example/s/a%3Fb%3Dc"_ba;
    QTest::newRow("a slash divides nothing") << u"s"_s << QStringList{u"a/b"_s} << "smb://fs01.example/s/a%2Fb"_ba;
    QTest::newRow("an at sign names no account") << u"x@y"_s << QStringList{} << "smb://fs01.example/x%40y"_ba;
    QTest::newRow("blank and number sign") << u"s"_s << QStringList{u"a #1"_s} << "smb://fs01.example/s/a%20%231"_ba;
    QTest::newRow("letters that are not ASCII")
        << u"Übergabe"_s << QStringList{u"Größe"_s} << "smb://fs01.example/%C3%9Cbergabe/Gr%C3%B6%C3%9Fe"_ba;
    QTest::newRow("a character of two units")
        << u"s"_s << QStringList{u"\U0001F4C4"_s} << "smb://fs01.example/s/%F0%9F%93%84"_ba;
}

void TestSmbUrl::namesAreEncoded()
{
    QFETCH(QString, share);
    QFETCH(QStringList, components);
    QFETCH(QByteArray, url);
    QCOMPARE(smbUrl(u"fs01.example"_s, share, components), url);
}

QTEST_APPLESS_MAIN(TestSmbUrl)

#include "tst_smburl.moc"
