// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporttext.h"

#include "app/cli/command.h"
#include "models/support/overloaded.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString factLine(const QList<Fact> &facts)
{
    QStringList texts;
    for (const Fact &fact : facts)
        texts << text::fact(fact);
    return texts.join(u", "_s);
}

QString stageLine(const StageReport &report)
{
    const QString time = report.state == StageState::NotReached ? QString() : text::duration(report.duration);
    return u"  %1 %2 %3  %4"_s.arg(text::stage(report.stage), -10)
        .arg(text::stageState(report.state), -14)
        .arg(time, 9)
        .arg(factLine(report.facts))
        .trimmed();
}

QStringList failureLines(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    QStringList lines = explanationLines(text::explain(failure, connector, system));
    lines << Cli::tr("Details: %1, %2").arg(failure.code, failure.technical);
    if (!failure.response.isEmpty())
        lines << Cli::tr("The server answered: %1").arg(failure.response);
    return lines;
}

} // namespace

QStringList explanationLines(const text::Explanation &explanation)
{
    QStringList lines{explanation.title, explanation.meaning};
    if (!explanation.who.isEmpty())
        lines << Cli::tr("Who can mend it: %1").arg(explanation.who);
    if (!explanation.remedy.isEmpty())
        lines << explanation.remedy;
    if (!explanation.command.isEmpty())
        lines << u"    "_s + explanation.command;
    return lines;
}

QString deliveryReport(const Connector &connector, const SystemConfiguration &system, const DeliveryResult &result)
{
    QStringList lines{u"%1: %2"_s.arg(connector.name, text::outcome(result.outcome))};
    for (const StageReport &report : result.stages)
        lines << u"  "_s + stageLine(report);
    std::visit(Overloaded{
                   [&](const Delivered &delivered) {
                       for (const Fact &fact : delivered.receipt.facts)
                           lines << u"  "_s + text::fact(fact);
                       for (const QString &warning : delivered.receipt.warnings)
                           lines << u"  "_s + text::warning(warning);
                   },
                   [&](const Failure &failure) {
                       const QStringList failed = failureLines(failure, connector, system);
                       for (const QString &line : failed)
                           lines << u"  "_s + line;
                   },
                   [](const Cancelled &) {},
                   [&](const Checked &checked) {
                       for (const QString &warning : checked.warnings)
                           lines << u"  "_s + text::warning(warning);
                   },
               },
               result.outcome);
    return lines.join(u'\n');
}

} // namespace console
