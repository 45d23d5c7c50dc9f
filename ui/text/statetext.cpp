// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/statetext.h"

#include "ui/text/outcometext.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

QString stateWithoutTime(ConnectorState state, Stage failedStage)
{
    switch (state) {
    case ConnectorState::Ready:
        return Texts::tr("Ready", "state of a connector");
    case ConnectorState::Incomplete:
        return Texts::tr("Incomplete", "state of a connector");
    case ConnectorState::NeedsAuthorization:
        return Texts::tr("Needs authorization", "state of a connector");
    case ConnectorState::Delivered:
        return Texts::tr("Last test delivered");
    case ConnectorState::Failed:
        return Texts::tr("Last test failed at %1", "%1 is a stage: Sign-in").arg(stage(failedStage));
    case ConnectorState::Interrupted:
        return Texts::tr("Last test interrupted");
    }
    return {};
}

} // namespace

QString connectorState(ConnectorState state, Stage failedStage, const QDateTime &lastDelivery, const QDateTime &now)
{
    const QString what = stateWithoutTime(state, failedStage);
    const bool isAboutTest =
        state == ConnectorState::Delivered || state == ConnectorState::Failed || state == ConnectorState::Interrupted;
    if (!isAboutTest || !lastDelivery.isValid())
        return what;
    return Texts::tr("%1, %2", "what happened to the last test, and when: Last test delivered, 3 min ago")
        .arg(what, timeAgo(lastDelivery, now));
}

QString connectorStateChoice(ConnectorState state)
{
    switch (state) {
    case ConnectorState::Ready:
        return Texts::tr("Ready", "state of a connector");
    case ConnectorState::Incomplete:
        return Texts::tr("Incomplete", "state of a connector");
    case ConnectorState::NeedsAuthorization:
        return Texts::tr("Needs authorization", "state of a connector");
    case ConnectorState::Delivered:
        return Texts::tr("Last test delivered");
    case ConnectorState::Failed:
        return Texts::tr("Last test failed");
    case ConnectorState::Interrupted:
        return Texts::tr("Interrupted", "state of a connector, whose last test has no outcome");
    }
    return {};
}

QString timeAgo(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return Texts::tr("just now");
    if (minutes < 60)
        return Texts::tr("%n min ago", nullptr, static_cast<int>(minutes));
    if (minutes < 24 * 60)
        return Texts::tr("%n h ago", nullptr, static_cast<int>(minutes / 60));
    const QDate date = then.toLocalTime().date();
    if (date.daysTo(now.toLocalTime().date()) == 1)
        return Texts::tr("yesterday");
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString historyOutcome(const QString &name)
{
    if (name == "delivered"_L1)
        return Texts::tr("Delivered", "outcome of a delivery");
    if (name == "failed"_L1)
        return Texts::tr("Failed", "outcome of a delivery");
    if (name == "cancelled"_L1)
        return Texts::tr("Cancelled", "outcome of a delivery");
    if (name == "running"_L1)
        return Texts::tr("Running", "outcome of a delivery: there is none yet");
    return Texts::tr("Interrupted, outcome unknown", "outcome of a delivery");
}

} // namespace console::text
