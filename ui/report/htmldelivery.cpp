// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/htmldelivery.h"

#include "models/support/overloaded.h"
#include "ui/report/htmlpage.h"
#include "ui/report/reportlines.h"
#include "ui/text/connectortext.h"
#include "ui/text/facttext.h"
#include "ui/text/outcometext.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

void writePairs(HtmlPage &page, const QList<std::pair<QString, QString>> &pairs)
{
    page.open("dl"_L1);
    for (const auto &[name, value] : pairs) {
        page.element("dt"_L1, name);
        page.element("dd"_L1, value);
    }
    page.close();
}

void writeParagraph(HtmlPage &page, const QString &text, const QString &cssClass = {})
{
    if (text.isEmpty())
        return;
    if (cssClass.isEmpty())
        page.element("p"_L1, text);
    else
        page.element("p"_L1, text, {{"class"_L1, cssClass}});
}

void writeStages(HtmlPage &page, const QList<StageReport> &stages)
{
    if (stages.isEmpty())
        return;
    page.openTable(
        ReportText::tr("The stages in their order"),
        {ReportText::tr("Stage"), ReportText::tr("State"), ReportText::tr("Time"), ReportText::tr("Learnt")});
    for (const StageReport &report : stages) {
        page.open("tr"_L1);
        page.element("th"_L1, text::stage(report.stage), {{"scope"_L1, u"row"_s}});
        page.element("td"_L1, text::stageState(report.state), {{"class"_L1, stageStateName(report.state)}});
        page.element("td"_L1, report.state == StageState::NotReached ? QString() : text::duration(report.duration),
                     {{"class"_L1, u"figure"_s}});
        page.element("td"_L1, text::facts(report.facts));
        page.close();
    }
    page.closeTable();
}

void writeAnswer(HtmlPage &page, const QString &response)
{
    if (response.isEmpty())
        return;
    page.element("h3"_L1, ReportText::tr("The server answered"));
    page.element("pre"_L1, response);
}

void writeSource(HtmlPage &page, const text::Explanation &explanation)
{
    if (explanation.source.isEmpty())
        return;
    page.open("p"_L1, {{"class"_L1, u"muted"_s}});
    //: Where it is written down, such as: Source: RFC 4954, section 6
    page.text(ReportText::tr("Source:") + u' ');
    if (explanation.sourcePage.startsWith("https://"_L1))
        page.element("a"_L1, explanation.source,
                     {{"href"_L1, explanation.sourcePage}, {"rel"_L1, u"noopener noreferrer"_s}});
    else
        page.text(explanation.source);
    page.close();
}

void writeFailure(HtmlPage &page, const Failure &failure, const ReportedDelivery &delivery)
{
    const text::Explanation explanation = text::explain(failure, delivery.connector, delivery.system);
    page.open("div"_L1, {{"class"_L1, u"explanation"_s}});
    page.element("h3"_L1, explanation.title);
    writeParagraph(page, explanation.meaning);
    writeParagraph(page, explanation.remedy);
    if (!explanation.command.isEmpty())
        page.element("pre"_L1, explanation.command);
    writeParagraph(page, text::menderLine(explanation), u"muted"_s);
    writeSource(page, explanation);
    writePairs(page,
               {{ReportText::tr("Stage"), text::stage(failure.stage)},
                {ReportText::tr("Code"), failure.code},
                {ReportText::tr("Details"), failure.technical}});
    page.close();
    writeAnswer(page, failure.response);
}

void writeWarnings(HtmlPage &page, const QStringList &codes)
{
    for (const QString &code : codes)
        writeParagraph(page, text::warning(code), u"warning"_s);
}

void writeReceipt(HtmlPage &page, const Receipt &receipt)
{
    writeWarnings(page, receipt.warnings);
    if (!receipt.facts.isEmpty()) {
        page.element("h3"_L1, ReportText::tr("Receipt"));
        page.open("ul"_L1);
        for (const Fact &fact : receipt.facts)
            page.element("li"_L1, text::fact(fact));
        page.close();
    }
    writeAnswer(page, receipt.response);
}

void writeCertificates(HtmlPage &page, const QList<Certificate> &certificates)
{
    if (certificates.isEmpty())
        return;
    page.open("div"_L1, {{"class"_L1, u"wide"_s}});
    page.openTable(ReportText::tr("The certificates that the server presented, its own first"),
                   {ReportText::tr("Subject"), ReportText::tr("Issuer"), ReportText::tr("Names"),
                    ReportText::tr("Valid"), ReportText::tr("Key"), ReportText::tr("SHA-256 fingerprint")});
    for (const Certificate &certificate : certificates) {
        page.open("tr"_L1);
        page.element("th"_L1, certificate.subject, {{"scope"_L1, u"row"_s}});
        page.element("td"_L1, certificate.issuer);
        page.element("td"_L1, certificate.names.join(u", "_s));
        //: From a date until a date
        page.element("td"_L1,
                     ReportText::tr("%1 – %2").arg(certificate.notBefore.date().toString(Qt::ISODate),
                                                   certificate.notAfter.date().toString(Qt::ISODate)));
        page.element("td"_L1, certificate.key);
        page.open("td"_L1);
        page.element("code"_L1, certificate.fingerprint);
        page.close();
        page.close();
    }
    page.closeTable();
    page.close();
}

QChar arrowOf(TranscriptLine::Direction direction)
{
    switch (direction) {
    case TranscriptLine::Direction::Sent:
        return u'→';
    case TranscriptLine::Direction::Received:
        return u'←';
    case TranscriptLine::Direction::Note:
        break;
    }
    return u'·';
}

void writeTranscript(HtmlPage &page, const QList<TranscriptLine> &transcript)
{
    if (transcript.isEmpty())
        return;
    QStringList lines;
    for (const TranscriptLine &line : transcript)
        lines.append(u"%1 %2 %3"_s.arg(line.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s),
                                       QString(arrowOf(line.direction)), line.text));
    page.open("details"_L1);
    page.element("summary"_L1, ReportText::tr("Transcript"));
    page.element("pre"_L1, lines.join(u'\n'));
    page.close();
}

} // namespace

QString reportTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).replace(u'T', u' ');
}

void writeDelivery(HtmlPage &page, const ReportedDelivery &delivery, const QString &id)
{
    const Connector &connector = delivery.connector;
    page.open("section"_L1, {{"id"_L1, id}});
    //: %1 is a connector, %2 what a delivery came to
    page.element("h2"_L1, ReportText::tr("%1: %2").arg(connector.name, outcomeText(delivery)));
    writePairs(page,
               {
                   {ReportText::tr("Connector type"), text::connectorType(typeOf(connector.settings))},
                   {ReportText::tr("Destination"), destinationOf(connector, delivery.system)},
                   {ReportText::tr("Started"), reportTime(delivery.started)},
                   {ReportText::tr("Duration"), text::duration(delivery.duration)},
                   {ReportText::tr("Documents"), text::bytes(delivery.bytes)},
                   {ReportText::tr("Scan job"), delivery.scanJobId.toString(QUuid::WithoutBraces)},
               });
    if (delivery.result) {
        std::visit(Overloaded{
                       [&](const Delivered &delivered) { writeReceipt(page, delivered.receipt); },
                       [&](const Failure &failure) { writeFailure(page, failure, delivery); },
                       [](const Cancelled &) {},
                       [&](const Checked &checked) { writeWarnings(page, checked.warnings); },
                   },
                   delivery.result->outcome);
        writeStages(page, delivery.result->stages);
        writeCertificates(page, delivery.result->certificates);
    }
    writeTranscript(page, delivery.transcript);
    page.close();
}

} // namespace console
