// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/support/expected.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace console {

// Something that a vendor announced to take away. The facts are data (resources/facts/retirements.json), because
// announcements change; what they mean for a connector is told by ui/text from the id.
struct Retirement
{
    enum class Id {
        EwsInExchangeOnline,
        SmtpBasicAuthentication, // client submission in Exchange Online
        ApplicationImpersonation, // the role, in Exchange Online
    };
    enum class State { Announced, Done };

    Id id = Id::EwsInExchangeOnline;
    State state = State::Announced;
    QDate from; // the first day that it can be felt
    QDate until; // the last day of it; invalid: not announced
    QStringList sources; // addresses, or the publisher and its number where only that is known

    bool operator==(const Retirement &) const = default;
};

QString retirementName(Retirement::Id id); // "ews-in-exchange-online": stable

Expected<QList<Retirement>, JsonFailure> retirementsFromJson(const QJsonObject &json);

// A retirement that concerns a connector, or that one might think concerns it.
struct Advice
{
    Retirement retirement;
    bool isAffected = true; // false: an Exchange on premises, which the retirements of Exchange Online do not touch

    bool operator==(const Advice &) const = default;
};

QList<Advice> adviceFor(const Connector &connector, const SystemConfiguration &system,
                        const QList<Retirement> &retirements);

} // namespace console
