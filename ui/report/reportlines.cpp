// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportlines.h"

#include "ui/text/outcometext.h"

#include <QCoreApplication>

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
    return u"%1 %2 %3  %4"_s.arg(text::stage(report.stage), -10)
        .arg(text::stageState(report.state), -14)
        .arg(time, 9)
        .arg(factLine(report.facts))
        .trimmed();
}

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

QString outcomeText(const ReportedDelivery &delivery)
{
    return delivery.result ? text::outcome(delivery.result->outcome) : ReportText::tr("Interrupted, outcome unknown");
}

QStringList stageLines(const QList<StageReport> &stages)
{
    QStringList lines;
    for (const StageReport &report : stages)
        lines << stageLine(report);
    return lines;
}

} // namespace console
