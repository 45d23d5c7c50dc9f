// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/deliverylog.h"

#include "models/connector/connectortype.h"
#include "models/support/overloaded.h"

#include <QLoggingCategory>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "console.delivery", QtWarningMsg)

QString timesOf(const QList<StageReport> &stages)
{
    QStringList times;
    for (const StageReport &report : stages) {
        if (report.state == StageState::NotReached)
            continue;
        const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(report.duration);
        times.append(u"%1 %2 ms"_s.arg(stageName(report.stage)).arg(time.count()));
    }
    return times.isEmpty() ? QString() : u" ("_s + times.join(u", "_s) + u')';
}

QString textOf(const Failure &failure)
{
    return u"failed at %1, %2, %3: %4"_s.arg(stageName(failure.stage), causeName(failure.cause), failure.code,
                                             failure.technical);
}

QString textOf(const Outcome &outcome)
{
    return std::visit(Overloaded{
                          [](const Delivered &delivered) {
                              return QStringList{u"delivered"_s, delivered.receipt.warnings.join(u' ')}.join(u' ');
                          },
                          [](const Failure &failure) { return textOf(failure); },
                          [](const Cancelled &) { return u"cancelled"_s; },
                          [](const Checked &checked) {
                              return QStringList{u"checked"_s, checked.warnings.join(u' ')}.join(u' ');
                          },
                      },
                      outcome)
        .trimmed();
}

} // namespace

void logBegin(quint64 number, const DeliveryRequest &request)
{
    const QString purpose = request.purpose == DeliveryPurpose::Check ? u"Check"_s : u"Delivery"_s;
    qCInfo(log).noquote() << u"%1 %2 begins: connector ‘%3’ (%4), documents: %5"_s.arg(purpose)
                                 .arg(number)
                                 .arg(request.connector.name, typeInfo(typeOf(request.connector.settings)).id)
                                 .arg(request.scan.documents.size());
}

void logEnd(quint64 number, const DeliveryResult &result)
{
    qCInfo(log).noquote() << u"Delivery %1 ends: "_s.arg(number) + textOf(result.outcome) + timesOf(result.stages);
}

} // namespace console
