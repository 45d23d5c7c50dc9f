// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/bulkvalidation.h"
#include "tests/support/connectorgenerator.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Problems errorsAmong(Problems problems)
{
    problems.removeIf([](const Problem &problem) { return problem.severity != Severity::Error; });
    return problems;
}

// What lacks everything that a connector may want of a user.
Directory directoryOfLackingUsers()
{
    Directory directory = generatedDirectory();
    for (TerminalUser &user : directory.users)
        user = {u"anna"_s, {}, {}, {}, {}, {}, {}};
    return directory;
}

Connector folder(const QString &baseLocation)
{
    return {
        QUuid::createUuid(), u"Archive"_s, {}, FileSystemSettings{baseLocation, FileSystemAccount::Service, {}, false}};
}

} // namespace

class TestBulkValidation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorsAreThoseOfTheWholeContext();
    void aLargeDirectoryTakesNoTimeOfItsOwn();
    void aTextWithoutEndHasProblemsWithAnEnd_data();
    void aTextWithoutEndHasProblemsWithAnEnd();
};

void TestBulkValidation::errorsAreThoseOfTheWholeContext()
{
    const ValidationContext whole{{}, generatedSystem(), directoryOfLackingUsers()};
    const BulkValidation validation(whole.system, whole.directory);
    const BulkValidation without;
    int wrong = 0;
    int warnedOfUsers = 0;
    const QList<Connector> connectors = generateConnectors(2000);
    for (const Connector &connector : connectors) {
        QCOMPARE(errorsAmong(validation.problemsOf(connector)), errorsAmong(validate(connector, whole)));
        QCOMPARE(errorsAmong(without.problemsOf(connector)), errorsAmong(validate(connector, {})));
        wrong += hasErrors(without.problemsOf(connector)) ? 1 : 0;
        warnedOfUsers += validate(connector, whole).size() > validation.problemsOf(connector).size() ? 1 : 0;
    }
    QVERIFY(wrong > 0);
    QVERIFY(warnedOfUsers > 0);
}

// Twenty thousand connectors times two hundred thousand variables would take minutes.
void TestBulkValidation::aLargeDirectoryTakesNoTimeOfItsOwn()
{
    Directory directory;
    Workflow workflow;
    for (int number = 0; number < 200'000; ++number)
        workflow.inputs.append({u"input%1"_s.arg(number), {}});
    directory.workflows = {workflow};
    const BulkValidation validation({}, directory);
    int right = 0;
    for (int number = 190'000; number < 210'000; ++number)
        right += validation.problemsOf(folder(u"/srv/%input%1%"_s.arg(number))).isEmpty() ? 1 : 0;
    QCOMPARE(right, 10'000);
}

void TestBulkValidation::aTextWithoutEndHasProblemsWithAnEnd_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("most");
    QTest::newRow("unknown variables") << u"%unknown%"_s << 10;
    QTest::newRow("names that Windows refuses") << u"aux\\"_s << 10;
    QTest::newRow("ways up") << u"..\\"_s << 1;
}

void TestBulkValidation::aTextWithoutEndHasProblemsWithAnEnd()
{
    QFETCH(QString, piece);
    QFETCH(int, most);
    QCOMPARE(BulkValidation().problemsOf(folder(u"\\\\fs\\scans\\"_s + piece.repeated(100'000))).size(), most);
}

QTEST_GUILESS_MAIN(TestBulkValidation)
#include "tst_bulkvalidation.moc"
