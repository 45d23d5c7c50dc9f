// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/advice/retirement.h"

#include "models/support/overloaded.h"
#include "models/system/microsoftapplication.h"

#include <QJsonArray>
#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Id = Retirement::Id;

constexpr Named<Id> idNames[] = {
    {Id::EwsInExchangeOnline, "ews-in-exchange-online"_L1},
    {Id::SmtpBasicAuthentication, "smtp-basic-authentication"_L1},
    {Id::ApplicationImpersonation, "application-impersonation"_L1},
};

constexpr Named<Retirement::State> stateNames[] = {
    {Retirement::State::Announced, "announced"_L1},
    {Retirement::State::Done, "done"_L1},
};

QDate dateOf(JsonReader &reader, QLatin1StringView key)
{
    const QString text = reader.text(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        reader.fail(JsonFailure::Code::UnknownValue, key, u"a date such as 2026-10-01"_s);
    return date;
}

Retirement retirementFrom(JsonReader &reader)
{
    Retirement retirement;
    retirement.id = reader.named("id"_L1, idNames, retirement.id);
    retirement.state = reader.named("state"_L1, stateNames, retirement.state);
    retirement.from = dateOf(reader, "from"_L1);
    retirement.until = dateOf(reader, "until"_L1);
    retirement.sources = reader.texts("sources"_L1);
    return retirement;
}

// The ids that are said about a connector, each with whether it is affected. Of an Exchange on premises the end of EWS
// is said too, because administrators who have read of it ask.
QList<std::pair<Id, bool>> concerns(const ExchangeSettings &settings)
{
    const QString host = QUrl(settings.webServicesUrl.trimmed()).host();
    if (host.isEmpty())
        return {};
    const bool isOnline = isExchangeOnline(host);
    QList<std::pair<Id, bool>> list{{Id::EwsInExchangeOnline, isOnline}};
    if (isOnline && settings.impersonateTerminalUser)
        list.append({Id::ApplicationImpersonation, true});
    return list;
}

QList<std::pair<Id, bool>> concerns(const SmtpSettings &settings, const SystemConfiguration &system)
{
    const bool signsIn = !system.mailServer.username.trimmed().isEmpty();
    if (settings.authentication == SmtpAuthentication::System && signsIn && isExchangeOnline(system.mailServer.host))
        return {{Id::SmtpBasicAuthentication, true}};
    return {};
}

} // namespace

QString retirementName(Retirement::Id id)
{
    return nameOf(idNames, id);
}

Expected<QList<Retirement>, JsonFailure> retirementsFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<Retirement> retirements;
    const QJsonArray array = reader.array("retirements"_L1);
    for (qsizetype row = 0; row < array.size(); ++row) {
        JsonReader inner(array.at(row).toObject(), u"retirements.%1"_s.arg(row));
        retirements.append(retirementFrom(inner));
        if (inner.failure())
            reader.fail(*inner.failure());
    }
    if (reader.failure())
        return Unexpected(*reader.failure());
    return retirements;
}

QList<Advice> adviceFor(const Connector &connector, const SystemConfiguration &system,
                        const QList<Retirement> &retirements)
{
    using Concerns = QList<std::pair<Id, bool>>;
    const Concerns concerned = std::visit(Overloaded{
                                              [](const FileSystemSettings &) { return Concerns(); },
                                              [&](const SmtpSettings &settings) { return concerns(settings, system); },
                                              [](const ExchangeSettings &settings) { return concerns(settings); },
                                              [](const ExtensionSettings &) { return Concerns(); },
                                              [](const UnknownSettings &) { return Concerns(); },
                                          },
                                          connector.settings);
    QList<Advice> advice;
    for (const auto &[id, isAffected] : concerned) {
        for (const Retirement &retirement : retirements) {
            if (retirement.id == id)
                advice.append({retirement, isAffected});
        }
    }
    return advice;
}

} // namespace console
