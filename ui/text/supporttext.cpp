// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/supporttext.h"

#include "ui/text/outcometext.h"
#include "ui/text/statetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace console::text {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SupportText)
};

QString delivery(const DeliveryEntry &delivery)
{
    const QString ended = delivery.failedStage ? outcome(Failure{*delivery.failedStage, Cause::Internal, {}, {}, {}})
                                               : historyOutcome(deliveryStateName(delivery.state));
    const QString time = QLocale().toString(delivery.started.toLocalTime(), QLocale::ShortFormat);
    //: A delivery: connector, how it ended, when
    return Texts::tr("%1: %2, %3").arg(delivery.connectorName, ended, time);
}

} // namespace

QString supportPart(const SupportPart &part)
{
    switch (part.kind) {
    case SupportPart::Kind::Platform:
        return Texts::tr("Versions and platform");
    case SupportPart::Kind::Connectors:
        return Texts::tr("Connectors");
    case SupportPart::Kind::System:
        return Texts::tr("System configuration");
    case SupportPart::Kind::Log:
        //: %1 is a program: scanctl
        return Texts::tr("Log of %1").arg(QFileInfo(part.fileName).completeBaseName());
    case SupportPart::Kind::Delivery:
        return delivery(*part.delivery);
    }
    return {};
}

QString supportFailure(const SupportFailure &failure)
{
    return Texts::tr("The support bundle cannot be written to ‘%1’: %2. What was there is unchanged. Another folder, "
                     "or more room on the disk, helps.")
        .arg(failure.path, failure.technical);
}

} // namespace console::text
