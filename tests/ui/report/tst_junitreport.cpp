// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/report/reporteddeliveries.h"
#include "ui/text/outcometext.h"

#include <QRegularExpression>
#include <QtTest>

using namespace console;
using namespace console::reporttest;

namespace {

Connector folderNamed(const QString &name)
{
    FileSystemSettings settings;
    settings.baseLocation = u"/srv/scans"_s;
    return {QUuid::createUuid(), name, {}, settings};
}

Report reportOfEveryVerdict()
{
    ReportedDelivery cancelled = delivered(folderNamed(u"Archive"_s));
    cancelled.result = DeliveryResult{Cancelled{}, {}};
    ReportedDelivery interrupted = delivered(connectorNamed(u"Interrupted"_s));
    interrupted.result.reset();
    Report report;
    report.title = u"Test of several connectors"_s;
    report.deliveries = {delivered(connectorNamed(u"Good"_s)), failed(connectorNamed(u"Bad"_s), refusal()),
                         failed(connectorNamed(u"Broken"_s), {Stage::Prepare, Cause::Internal, u"internal"_s, {}, {}}),
                         interrupted, cancelled};
    return report;
}

} // namespace

class TestJunitReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatCiReads();
    void hasTheShapeThatReadersTake();
    void explainsAFailure();
    void namesRepeatedDeliveriesApart();
};

void TestJunitReport::countsWhatCiReads()
{
    const Parsed parsed = parse(toJunitXml(reportOfEveryVerdict()));
    QCOMPARE(parsed.error, QString());
    const auto &all = parsed.elements[u"testsuites"_s].first();
    QCOMPARE(all[u"tests"_s], u"5"_s);
    QCOMPARE(all[u"failures"_s], u"1"_s);
    QCOMPARE(all[u"errors"_s], u"2"_s);
    const auto &suites = parsed.elements[u"testsuite"_s];
    QCOMPARE(suites.size(), 2);
    QCOMPARE(suites[0][u"name"_s], u"File System"_s);
    QCOMPARE(suites[0][u"skipped"_s], u"1"_s);
    QCOMPARE(suites[1][u"tests"_s], u"4"_s);
    QCOMPARE(suites[1][u"failures"_s], u"1"_s);
    QCOMPARE(suites[1][u"errors"_s], u"2"_s);
    QCOMPARE(suites[1][u"time"_s], u"4.936000"_s);
    QCOMPARE(suites[1][u"timestamp"_s], u"2026-11-26T03:30:15"_s);
    QCOMPARE(parsed.elements[u"failure"_s].first()[u"type"_s], u"curl.7"_s);
    QVERIFY(!parsed.elements[u"failure"_s].first()[u"message"_s].isEmpty());
    QCOMPARE(parsed.elements[u"error"_s].size(), 2);
    QCOMPARE(parsed.elements[u"skipped"_s].size(), 1);
    QCOMPARE(parsed.elements[u"testcase"_s][1][u"classname"_s], u"extension"_s);
    QCOMPARE(parsed.elements[u"system-out"_s].size(), 4);
    QVERIFY(parsed.text.contains("Connect"_L1));
}

// What the schemas of the readers have in common: which element may be in which, and its attributes.
void TestJunitReport::hasTheShapeThatReadersTake()
{
    struct Shape
    {
        QString parent;
        QStringList attributes;
        QStringList counts;
    };
    const QStringList counts{u"errors"_s, u"failures"_s, u"tests"_s};
    const Shape verdict{u"testcase"_s, {u"message"_s, u"type"_s}, {}};
    const QMap<QString, Shape> shapes{
        {u"testsuites"_s, {{}, {u"name"_s, u"time"_s}, counts}},
        {u"testsuite"_s, {u"testsuites"_s, {u"name"_s, u"time"_s, u"timestamp"_s}, counts + QStringList{u"skipped"_s}}},
        {u"testcase"_s, {u"testsuite"_s, {u"classname"_s, u"name"_s, u"time"_s}, {}}},
        {u"failure"_s, verdict},
        {u"error"_s, verdict},
        {u"skipped"_s, {u"testcase"_s, {u"message"_s}, {}}},
        {u"system-out"_s, {u"testcase"_s, {}, {}}},
    };
    static const QRegularExpression time(u"^\\d+\\.\\d+$"_s);
    QStringList path{QString()};
    QXmlStreamReader reader(toJunitXml(reportOfEveryVerdict()));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            path.removeLast();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString();
        QVERIFY2(shapes.contains(name), qUtf8Printable(name));
        QCOMPARE(path.last(), shapes[name].parent);
        QSet<QString> attributes;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            attributes.insert(attribute.name().toString());
            if (shapes[name].counts.contains(attribute.name()))
                QCOMPARE(QString::number(attribute.value().toInt()), attribute.value().toString());
            if (attribute.name() == u"time"_s)
                QVERIFY2(time.match(attribute.value()).hasMatch(), qUtf8Printable(attribute.value().toString()));
        }
        const QStringList all = shapes[name].attributes + shapes[name].counts;
        QCOMPARE(attributes, QSet<QString>(all.begin(), all.end()));
        path.append(name);
    }
    QCOMPARE(reader.errorString(), QString());
}

void TestJunitReport::explainsAFailure()
{
    const Report report = hostileReport();
    const Parsed parsed = parse(toJunitXml(report));
    const text::Explanation explanation = text::explain(refusal(), report.deliveries.last().connector, {});
    QVERIFY(!explanation.source.isEmpty());
    for (const QString &part : {explanation.meaning, explanation.remedy, text::menderLine(explanation),
                                text::sourceLine(explanation), explanation.sourcePage})
        QVERIFY2(parsed.text.contains(part), qPrintable(part));
}

void TestJunitReport::namesRepeatedDeliveriesApart()
{
    Report report;
    const Connector connector = connectorNamed(u"Cloud %2 Fax"_s);
    report.deliveries = {delivered(connector), delivered(connectorNamed(u"Other"_s)), delivered(connector)};
    QStringList names;
    const Parsed parsed = parse(toJunitXml(report));
    for (const auto &testCase : parsed.elements[u"testcase"_s])
        names.append(testCase[u"name"_s]);
    QCOMPARE(names, (QStringList{u"Cloud %2 Fax #1"_s, u"Other"_s, u"Cloud %2 Fax #2"_s}));
}

QTEST_GUILESS_MAIN(TestJunitReport)
#include "tst_junitreport.moc"
