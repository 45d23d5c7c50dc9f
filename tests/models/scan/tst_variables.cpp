// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scan/variables.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

TestScan scan()
{
    TestScan scan;
    scan.scanJobId = QUuid::fromString(u"4E19A6A0-D580-457F-AD59-FCB08584C5BA"_s);
    scan.started = QDateTime({2021, 2, 17}, {12, 0, 3, 518});
    scan.user = {u"anna@corp.example"_s, u"Anna"_s, u"Ferrer"_s, u"anna@corp.example"_s, u"/home/anna"_s, u"7"_s, {}};
    scan.device.name = u"MFP 1/2"_s;
    scan.workflow.name = u"Scan to fax"_s;
    scan.workflow.elementId = u"FYkBZw7CcS9zKp"_s;
    scan.inputs = {{u"faxNumber"_s, u"../../etc"_s}, {u"note"_s, u"%userHome%"_s}, {u"dots"_s, u".."_s}};
    return scan;
}

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfTheScan();
    void namesAreKnown_data();
    void namesAreKnown();
    void templatesAreParsed_data();
    void templatesAreParsed();
    void pathsAreExpanded_data();
    void pathsAreExpanded();
    void unsafePathsAreRefused_data();
    void unsafePathsAreRefused();
    void textsAreExpanded();
    void textsOfSeveralLinesAreExpanded();
};

void TestVariables::valuesAreThoseOfTheScan()
{
    const Variables variables = variablesOf(scan());
    const auto value = [&](const QString &name) {
        const auto variable = findVariable(variables, name);
        return variable ? variable->value : u"not there"_s;
    };
    QCOMPARE(value(u"scanDate"_s), u"2021-02-17"_s);
    QCOMPARE(value(u"scanTime"_s), u"12-00-03-518"_s);
    QCOMPARE(value(u"scanJobID"_s), u"4e19a6a0-d580-457f-ad59-fcb08584c5ba"_s);
    QCOMPARE(value(u"userHome"_s), u"/home/anna"_s);
    QCOMPARE(value(u"fileTypeFYkBZw7CcS9zKp"_s), u"PDF"_s);
    QCOMPARE(value(u"pdfComplianceLevelFYkBZw7CcS9zKp"_s), u"None"_s);
    QCOMPARE(value(u"billingCode"_s), QString());
    QCOMPARE(value(u"fileType"_s), u"not there"_s);
    QCOMPARE(variables.at(variables.size() - 3).name, u"faxNumber"_s);
    QCOMPARE(variables.size(), qsizetype(variableCatalogue().size()) + 3);
}

void TestVariables::namesAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("a user's") << u"userHome"_s << true;
    QTest::newRow("with an element id") << u"fileTypeX1"_s << true;
    QTest::newRow("an input variable") << u"faxNumber"_s << true;
    QTest::newRow("in another case") << u"userhome"_s << false;
    QTest::newRow("with more behind it") << u"userHome2"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestVariables::namesAreKnown()
{
    QFETCH(QString, name);
    QFETCH(bool, isKnown);
    QCOMPARE(isKnownVariable(name, {u"faxNumber"_s}), isKnown);
}

void TestVariables::templatesAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces"); // variables in angle brackets, pieces separated by |
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a variable between texts") << u"a%b%c"_s << u"a|<b>|c"_s;
    QTest::newRow("two variables side by side") << u"%a%%b%"_s << u"<a>|<b>"_s;
    QTest::newRow("a sign alone") << u"100% sure"_s << u"100% sure"_s;
    QTest::newRow("a sign before a variable") << u"100% of %a%"_s << u"100% of |<a>"_s;
    QTest::newRow("two signs together") << u"%%"_s << u"%%"_s;
    QTest::newRow("what cannot be a name") << u"%a b%"_s << u"%a b%"_s;
    QTest::newRow("a sign in the next line") << u"%a\n% of %b%"_s << u"%a\n% of |<b>"_s;
}

void TestVariables::templatesAreParsed()
{
    QFETCH(QString, text);
    QFETCH(QString, pieces);
    QStringList found;
    for (const TemplatePart &part : parseTemplate(text))
        found << (part.kind == TemplatePart::Kind::Variable ? u'<' + part.text + u'>' : part.text);
    QCOMPARE(found.join(u'|'), pieces);
}

void TestVariables::pathsAreExpanded_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("path");
    QTest::newRow("no variable") << u"/srv/scans"_s << u"/srv/scans"_s;
    QTest::newRow("a home directory at the start") << u"%userHome%/scans"_s << u"/home/anna/scans"_s;
    QTest::newRow("a separator in a value becomes a letter") << u"/srv/%deviceName%"_s << u"/srv/MFP 1_2"_s;
    QTest::newRow("a value cannot climb") << u"/srv/%faxNumber%"_s << u"/srv/.._.._etc"_s;
    QTest::newRow("a value is not expanded again") << u"/srv/%note%"_s << u"/srv/%userHome%"_s;
    QTest::newRow("a sign alone stays") << u"/srv/100%"_s << u"/srv/100%"_s;
}

void TestVariables::pathsAreExpanded()
{
    QFETCH(QString, baseLocation);
    QFETCH(QString, path);
    const auto expanded = expandPath(baseLocation, variablesOf(scan()));
    QVERIFY(expanded);
    QCOMPARE(*expanded, path);
}

void TestVariables::unsafePathsAreRefused_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("home");
    QTest::addColumn<ExpansionFailure>("failure");
    using Code = ExpansionFailure::Code;
    const QString home = u"/home/anna"_s;
    QTest::newRow("a variable that does not exist")
        << u"/srv/%nobody%"_s << home << ExpansionFailure{Code::UnknownVariable, u"nobody"_s};
    QTest::newRow("a variable without a value")
        << u"/srv/%billingCode%"_s << home << ExpansionFailure{Code::EmptyVariable, u"billingCode"_s};
    QTest::newRow("a user without a home directory")
        << u"%userHome%/scans"_s << QString() << ExpansionFailure{Code::EmptyVariable, u"userHome"_s};
    QTest::newRow("a home directory in the middle")
        << u"/srv/%userHome%"_s << home << ExpansionFailure{Code::UnsafeValue, u"userHome"_s};
    QTest::newRow("a relative home directory")
        << u"%userHome%/scans"_s << u"anna"_s << ExpansionFailure{Code::UnsafeValue, u"userHome"_s};
    QTest::newRow("a home directory that climbs")
        << u"%userHome%"_s << u"/home/../etc"_s << ExpansionFailure{Code::UnsafeValue, u"userHome"_s};
    QTest::newRow("a value of two dots") << u"/srv/%dots%/x"_s << home
                                         << ExpansionFailure{Code::UnsafeValue, u"dots"_s};
    QTest::newRow("two dots made of text and value")
        << u"/srv/.%dot%/x"_s << home << ExpansionFailure{Code::UnsafeValue, u"dot"_s};
}

void TestVariables::unsafePathsAreRefused()
{
    QFETCH(QString, baseLocation);
    QFETCH(QString, home);
    QFETCH(ExpansionFailure, failure);
    TestScan tried = scan();
    tried.user.homeDirectory = home;
    tried.inputs.append({u"dot"_s, u"."_s});
    const auto expanded = expandPath(baseLocation, variablesOf(tried));
    QVERIFY2(!expanded, qPrintable(expanded.value_or(QString())));
    QCOMPARE(expanded.error(), failure);
}

void TestVariables::textsAreExpanded()
{
    const Variables variables = variablesOf(scan());
    QCOMPARE(*expandText(u"%scanDate% %billingCode%%deviceName%"_s, variables), u"2021-02-17 MFP 1/2"_s);
    QCOMPARE(expandText(u"%nobody%"_s, variables).error(),
             (ExpansionFailure{ExpansionFailure::Code::UnknownVariable, u"nobody"_s}));
    QCOMPARE(*expandText(u"%a%"_s, {{u"a"_s, u"two\r\nlines"_s}}), u"two  lines"_s);
}

void TestVariables::textsOfSeveralLinesAreExpanded()
{
    const Variables variables{{u"a"_s, u"two\r\nlines\rand\nmore\tor"_s + QChar(QChar::Null) + u"less"_s}};
    QCOMPARE(*expandLines(u"%a%\r\n\r\n100 %\u0007\n"_s, variables), u"two\nlines\nand\nmore\tor less\n\n100 % \n"_s);
    QCOMPARE(*expandLines(u"%a%"_s, {{u"a"_s, u"%a%"_s}}), u"%a%"_s);
    QCOMPARE(expandLines(u"%nobody%"_s, variables).error(),
             (ExpansionFailure{ExpansionFailure::Code::UnknownVariable, u"nobody"_s}));
}

QTEST_APPLESS_MAIN(TestVariables)
#include "tst_variables.moc"
