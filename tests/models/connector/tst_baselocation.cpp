// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/filesystem/baselocation.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestBaseLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isParsed_data();
    void isParsed();
    void windowsNames_data();
    void windowsNames();
};

void TestBaseLocation::isParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BaseLocation>("expected");
    using Kind = BaseLocation::Kind;
    const QStringList inFolder{u"in"_s, u"fax"_s};
    QTest::newRow("nothing") << u"  "_s << BaseLocation{Kind::Empty, {}, {}, {}};
    QTest::newRow("a local folder") << u"/in/fax/"_s << BaseLocation{Kind::Local, {}, {}, inFolder};
    QTest::newRow("the root") << u"/"_s << BaseLocation{Kind::Local, {}, {}, {}};
    QTest::newRow("a backslash in a local name") << u"/a\\b"_s << BaseLocation{Kind::Local, {}, {}, {u"a\\b"_s}};
    QTest::newRow("a path variable first")
        << u"%userHome%/in"_s << BaseLocation{Kind::Local, {}, {}, {u"%userHome%"_s, u"in"_s}};
    QTest::newRow("a text variable first")
        << u"%userUsername%/in"_s << BaseLocation{Kind::Relative, {}, {}, {u"%userUsername%"_s, u"in"_s}};
    QTest::newRow("a relative path") << u"in/fax"_s << BaseLocation{Kind::Relative, {}, {}, inFolder};
    QTest::newRow("a drive") << u"D:\\in\\fax\\"_s << BaseLocation{Kind::Drive, {}, {}, inFolder};
    QTest::newRow("a drive without a root") << u"D:in"_s << BaseLocation{Kind::Relative, {}, {}, {u"D:in"_s}};
    QTest::newRow("a UNC path") << u" \\\\fs01\\scans\\in\\fax "_s
                                << BaseLocation{Kind::Unc, u"fs01"_s, u"scans"_s, inFolder};
    QTest::newRow("a UNC path with slashes")
        << u"//fs01/scans/in/fax"_s << BaseLocation{Kind::Unc, u"fs01"_s, u"scans"_s, inFolder};
    QTest::newRow("an smb URL") << u"SMB://fs01/scans/in/fax"_s
                                << BaseLocation{Kind::Unc, u"fs01"_s, u"scans"_s, inFolder};
    QTest::newRow("a share alone") << u"\\\\fs01\\scans"_s << BaseLocation{Kind::Unc, u"fs01"_s, u"scans"_s, {}};
    QTest::newRow("a server alone") << u"\\\\fs01\\"_s << BaseLocation{Kind::IncompleteUnc, u"fs01"_s, {}, {}};
    QTest::newRow("two backslashes alone") << u"\\\\"_s << BaseLocation{Kind::IncompleteUnc, {}, {}, {}};
}

void TestBaseLocation::isParsed()
{
    QFETCH(QString, text);
    QFETCH(BaseLocation, expected);
    const BaseLocation parsed = parseBaseLocation(text);
    QCOMPARE(parsed.kind, expected.kind);
    QCOMPARE(parsed.components, expected.components);
    QCOMPARE(parsed, expected);
}

void TestBaseLocation::windowsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isForbidden");
    for (const QString &name : {u"CON"_s, u"nul.txt"_s, u"com1"_s, u"LPT³"_s, u"conin$"_s, u"a."_s, u"a "_s, u"a:b"_s,
                                u"what?"_s, u"a|b"_s, u"a\x01"_s})
        QTest::addRow("Windows refuses %s", qPrintable(name)) << name << true;
    for (const QString &name : {u"scans"_s, u"console"_s, u"com10"_s, u".hidden"_s, u"a b"_s, u"Büro"_s, u"nul-1"_s})
        QTest::addRow("Windows takes %s", qPrintable(name)) << name << false;
}

void TestBaseLocation::windowsNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isForbidden);
    QCOMPARE(isForbiddenWindowsName(name), isForbidden);
}

QTEST_APPLESS_MAIN(TestBaseLocation)
#include "tst_baselocation.moc"
