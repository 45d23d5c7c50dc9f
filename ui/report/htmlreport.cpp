// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/htmldelivery.h"
#include "ui/report/htmlpage.h"
#include "ui/report/reportlines.h"
#include "ui/text/connectortext.h"
#include "ui/text/outcometext.h"
#include "ui/text/statisticstext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString idOf(qsizetype position)
{
    return u"delivery-%1"_s.arg(position + 1);
}

const StageReport *reportOf(const ReportedDelivery &delivery, Stage stage)
{
    if (!delivery.result)
        return nullptr;
    const auto &stages = delivery.result->stages;
    const auto found =
        std::find_if(stages.begin(), stages.end(), [&](const StageReport &report) { return report.stage == stage; });
    return found == stages.end() ? nullptr : &*found;
}

QList<Stage> stagesOf(const QList<ReportedDelivery> &deliveries)
{
    QList<Stage> stages;
    std::copy_if(allStages.begin(), allStages.end(), std::back_inserter(stages), [&](Stage stage) {
        return std::any_of(deliveries.begin(), deliveries.end(),
                           [&](const ReportedDelivery &delivery) { return reportOf(delivery, stage); });
    });
    return stages;
}

QStringList matrixColumns(const QList<Stage> &stages)
{
    QStringList columns{ReportText::tr("Connector"), ReportText::tr("Connector type"), ReportText::tr("Started")};
    for (const Stage stage : stages)
        columns.append(text::stage(stage));
    return columns << ReportText::tr("Duration") << ReportText::tr("Outcome");
}

void writeStageCell(HtmlPage &page, const StageReport *report)
{
    if (!report) {
        page.element("td"_L1, u"–"_s, {{"class"_L1, u"not-reached"_s}}); // the connector type has no such stage
        return;
    }
    page.open("td"_L1);
    page.element("span"_L1, text::stageState(report->state), {{"class"_L1, stageStateName(report->state)}});
    if (report->state != StageState::NotReached) {
        page.text(u" "_s);
        page.element("span"_L1, text::duration(report->duration), {{"class"_L1, u"muted"_s}});
    }
    page.close();
}

void writeMatrix(HtmlPage &page, const QList<ReportedDelivery> &deliveries)
{
    if (deliveries.isEmpty())
        return;
    const QList<Stage> stages = stagesOf(deliveries);
    page.open("div"_L1, {{"class"_L1, u"wide"_s}});
    page.openTable(ReportText::tr("%n delivery(ies), stage by stage", nullptr, static_cast<int>(deliveries.size())),
                   matrixColumns(stages));
    for (qsizetype position = 0; position < deliveries.size(); ++position) {
        const ReportedDelivery &delivery = deliveries[position];
        page.open("tr"_L1);
        page.open("th"_L1, {{"scope"_L1, u"row"_s}});
        page.element("a"_L1, delivery.connector.name, {{"href"_L1, u'#' + idOf(position)}});
        page.close();
        page.element("td"_L1, text::connectorType(typeOf(delivery.connector.settings)));
        page.element("td"_L1, reportTime(delivery.started));
        for (const Stage stage : stages)
            writeStageCell(page, reportOf(delivery, stage));
        page.element("td"_L1, text::duration(delivery.duration), {{"class"_L1, u"figure"_s}});
        page.element("td"_L1, outcomeText(delivery));
        page.close();
    }
    page.closeTable();
    page.close();
}

void writeFigures(HtmlPage &page, const Statistics &statistics)
{
    page.open("table"_L1, {{"class"_L1, u"figures"_s}});
    page.element("caption"_L1, ReportText::tr("Figures of the run; durations are those of scans that succeeded"));
    page.open("tbody"_L1);
    const QList<text::Figure> figures = text::figures(statistics);
    for (const text::Figure &figure : figures) {
        page.open("tr"_L1);
        page.element("th"_L1, figure.name, {{"scope"_L1, u"row"_s}});
        page.element("td"_L1, figure.value, {{"class"_L1, u"figure"_s}});
        page.close();
    }
    page.close();
    page.close();
}

// Of a large run a report has a part.
void writeSelection(HtmlPage &page, const Report &report)
{
    if (!report.statistics || report.statistics->count <= report.deliveries.size())
        return;
    page.element(
        "p"_L1,
        ReportText::tr("%1 of the %2 deliveries are shown: the first that failed, and the first of the others.")
            .arg(QLocale().toString(static_cast<qlonglong>(report.deliveries.size())),
                 QLocale().toString(static_cast<qlonglong>(report.statistics->count))));
}

// As the delivery explains it that failed so, where the report has one.
QString titleOf(const FailureGroup &group, const QList<ReportedDelivery> &deliveries)
{
    for (const ReportedDelivery &delivery : deliveries) {
        const auto *failure = delivery.result ? std::get_if<Failure>(&delivery.result->outcome) : nullptr;
        if (failure && isSameKind(*failure, group.example))
            return text::explain(*failure, delivery.connector, delivery.system).title;
    }
    return causeName(group.example.cause);
}

void writeFailures(HtmlPage &page, const Report &report)
{
    const QList<FailureGroup> &groups = report.statistics->failures;
    if (groups.isEmpty())
        return;
    page.openTable(
        ReportText::tr("Failures by cause"),
        {ReportText::tr("Number"), ReportText::tr("Stage"), ReportText::tr("Code"), ReportText::tr("What happened")});
    for (const FailureGroup &group : groups) {
        page.open("tr"_L1);
        page.element("td"_L1, QLocale().toString(static_cast<qlonglong>(group.count)), {{"class"_L1, u"figure"_s}});
        page.element("td"_L1, text::stage(group.example.stage));
        page.element("td"_L1, group.example.code);
        page.element("td"_L1, titleOf(group, report.deliveries));
        page.close();
    }
    page.closeTable();
}

} // namespace

QByteArray toHtml(const Report &report)
{
    //: The language that this text is in, as RFC 5646 abbreviates it: de for German
    HtmlPage page(ReportText::tr("en"), report.title, u"Scan Connector Console "_s + report.version);
    page.element("h1"_L1, report.title);
    page.element("p"_L1,
                 ReportText::tr("Generated %1 by the Scan Connector Console %2")
                     .arg(reportTime(report.generated), report.version),
                 {{"class"_L1, u"muted"_s}});
    if (report.statistics) {
        writeFigures(page, *report.statistics);
        writeFailures(page, report);
    }
    writeSelection(page, report);
    writeMatrix(page, report.deliveries);
    for (qsizetype position = 0; position < report.deliveries.size(); ++position)
        writeDelivery(page, report.deliveries[position], idOf(position));
    return page.finish();
}

} // namespace console
