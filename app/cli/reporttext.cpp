// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporttext.h"

#include "app/cli/command.h"
#include "models/support/overloaded.h"
#include "ui/report/reportlines.h"
#include "ui/text/certificatetext.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStringList failureLines(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    QStringList lines = text::explanationLines(text::explain(failure, connector, system));
    lines << Cli::tr("Details: %1, %2").arg(failure.code, failure.technical);
    if (!failure.response.isEmpty())
        lines << Cli::tr("The server answered: %1").arg(failure.response);
    return lines;
}

// What was delivered speaks for itself.
QStringList certificateLines(const DeliveryResult &result)
{
    QStringList lines;
    if (std::holds_alternative<Delivered>(result.outcome))
        return lines;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Certificate &certificate : result.certificates)
        lines << text::certificate(certificate, now);
    return lines;
}

} // namespace

QString deliveryReport(const Connector &connector, const SystemConfiguration &system, const DeliveryResult &result)
{
    QStringList lines{u"%1: %2"_s.arg(connector.name, text::outcome(result.outcome))};
    const QStringList stages = stageLines(result.stages);
    for (const QString &line : stages)
        lines << u"  "_s + line;
    const QStringList certificates = certificateLines(result);
    for (const QString &line : certificates)
        lines << u"  "_s + line;
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
