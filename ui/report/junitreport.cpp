// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report.h"
#include "ui/report/reportlines.h"
#include "ui/report/xmltext.h"
#include "ui/text/connectortext.h"
#include "ui/text/outcometext.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum class Verdict { Passed, Failed, Broken, Skipped };

Verdict verdictOf(const ReportedDelivery &delivery)
{
    if (!delivery.result)
        return Verdict::Broken;
    if (std::holds_alternative<Cancelled>(delivery.result->outcome))
        return Verdict::Skipped;
    const auto *failure = std::get_if<Failure>(&delivery.result->outcome);
    if (!failure)
        return Verdict::Passed;
    return failure->cause == Cause::Internal || failure->cause == Cause::HelperFailed ? Verdict::Broken
                                                                                      : Verdict::Failed;
}

// The test cases of one connector type, or of the whole report.
struct Totals
{
    qsizetype tests = 0;
    qsizetype failures = 0;
    qsizetype errors = 0;
    qsizetype skipped = 0;
    std::chrono::microseconds time{0};
    QDateTime first; // of their starts
};

Totals totalsOf(const QList<ReportedDelivery> &deliveries)
{
    Totals totals;
    for (const ReportedDelivery &delivery : deliveries) {
        const Verdict verdict = verdictOf(delivery);
        ++totals.tests;
        totals.failures += verdict == Verdict::Failed;
        totals.errors += verdict == Verdict::Broken;
        totals.skipped += verdict == Verdict::Skipped;
        totals.time += delivery.duration;
        if (!totals.first.isValid() || delivery.started < totals.first)
            totals.first = delivery.started;
    }
    return totals;
}

QString seconds(std::chrono::microseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'f', 6);
}

// With a number for each of several deliveries of a connector, because readers tell test cases apart by their names.
QString nameOf(const QList<ReportedDelivery> &deliveries, qsizetype position)
{
    const QString &name = deliveries[position].connector.name;
    const auto isSame = [&](const ReportedDelivery &delivery) { return delivery.connector.name == name; };
    if (std::count_if(deliveries.begin(), deliveries.end(), isSame) == 1)
        return name;
    const auto number = std::count_if(deliveries.begin(), deliveries.begin() + position + 1, isSame);
    return name + " #"_L1 + QString::number(number);
}

void writeTotals(QXmlStreamWriter &xml, const Totals &totals)
{
    xml.writeAttribute(u"tests"_s, QString::number(totals.tests));
    xml.writeAttribute(u"failures"_s, QString::number(totals.failures));
    xml.writeAttribute(u"errors"_s, QString::number(totals.errors));
    xml.writeAttribute(u"time"_s, seconds(totals.time));
}

void writeTrouble(QXmlStreamWriter &xml, const QString &element, const Failure &failure,
                  const ReportedDelivery &delivery)
{
    const text::Explanation explanation = text::explain(failure, delivery.connector, delivery.system);
    xml.writeStartElement(element);
    xml.writeAttribute(u"type"_s, xmlText(failure.code.isEmpty() ? causeName(failure.cause) : failure.code));
    xml.writeAttribute(u"message"_s, xmlText(explanation.title));
    QStringList lines = text::explanationLines(explanation) + QStringList{failure.technical, failure.response};
    lines.removeAll(QString());
    xml.writeCharacters(xmlText(lines.join(u'\n')));
    xml.writeEndElement();
}

void writeVerdict(QXmlStreamWriter &xml, const ReportedDelivery &delivery)
{
    switch (verdictOf(delivery)) {
    case Verdict::Passed:
        return;
    case Verdict::Skipped:
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, text::outcome(Cancelled{}));
        return;
    case Verdict::Failed:
        return writeTrouble(xml, u"failure"_s, std::get<Failure>(delivery.result->outcome), delivery);
    case Verdict::Broken:
        break;
    }
    if (delivery.result)
        return writeTrouble(xml, u"error"_s, std::get<Failure>(delivery.result->outcome), delivery);
    xml.writeEmptyElement(u"error"_s);
    xml.writeAttribute(u"type"_s, u"interrupted"_s);
    xml.writeAttribute(u"message"_s, outcomeText(delivery));
}

void writeTestCase(QXmlStreamWriter &xml, const ReportedDelivery &delivery, const QString &name, const QString &typeId)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, xmlText(name));
    xml.writeAttribute(u"classname"_s, xmlText(typeId));
    xml.writeAttribute(u"time"_s, seconds(delivery.duration));
    writeVerdict(xml, delivery);
    if (delivery.result)
        xml.writeTextElement(u"system-out"_s, xmlText(stageLines(delivery.result->stages).join(u'\n')));
    xml.writeEndElement();
}

void writeTestSuite(QXmlStreamWriter &xml, const QList<ReportedDelivery> &deliveries)
{
    const Connector &connector = deliveries.first().connector;
    const Totals totals = totalsOf(deliveries);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, text::connectorType(typeOf(connector.settings)));
    writeTotals(xml, totals);
    xml.writeAttribute(u"skipped"_s, QString::number(totals.skipped));
    xml.writeAttribute(u"timestamp"_s, totals.first.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    const QString typeId = toJson(connector).value("type"_L1).toString();
    for (qsizetype position = 0; position < deliveries.size(); ++position)
        writeTestCase(xml, deliveries[position], nameOf(deliveries, position), typeId);
    xml.writeEndElement();
}

} // namespace

QByteArray toJunitXml(const Report &report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, xmlText(report.title));
    writeTotals(xml, totalsOf(report.deliveries));
    QMap<ConnectorType, QList<ReportedDelivery>> suites;
    for (const ReportedDelivery &delivery : report.deliveries)
        suites[typeOf(delivery.connector.settings)].append(delivery);
    for (const QList<ReportedDelivery> &suite : std::as_const(suites))
        writeTestSuite(xml, suite);
    xml.writeEndDocument();
    return bytes;
}

} // namespace console
