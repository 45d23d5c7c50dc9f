// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/connectorgenerator.h"

#include "models/connector/connectortype.h"
#include "models/workspace/deliverywrites.h"
#include "models/workspace/workspace.h"
#include "models/workspace/workspacefile.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Result = Expected<void, WorkspaceFailure>;

constexpr std::array documents{"Invoices"_L1,  "Contracts"_L1, "Delivery notes"_L1, "Applications"_L1,
                               "Personnel"_L1, "Claims"_L1,    "Expenses"_L1,       "Incoming post"_L1,
                               "Drawings"_L1,  "Minutes"_L1,   "Time sheets"_L1,    "Certificates"_L1};
constexpr std::array departments{"Accounting"_L1, "Sales"_L1,     "Legal"_L1,    "Human Resources"_L1,
                                 "Purchasing"_L1, "Logistics"_L1, "Quality"_L1,  "Reception"_L1,
                                 "Marketing"_L1,  "Facility"_L1,  "Research"_L1, "Service"_L1};
constexpr std::array sites{"Berlin"_L1, "Lyon"_L1,   "Porto"_L1, "Graz"_L1,   "Leeds"_L1,  "Turin"_L1,
                           "Gdansk"_L1, "Bergen"_L1, "Ghent"_L1, "Aarhus"_L1, "Malaga"_L1, "Brno"_L1};

// Where and for whom the connector with a number is: names repeat after all documents of all departments of all sites.
struct Place
{
    explicit Place(int number)
        : document(documents[static_cast<std::size_t>(number) % documents.size()])
        , department(departments[static_cast<std::size_t>(number) / documents.size() % departments.size()])
        , site(sites[static_cast<std::size_t>(number) / documents.size() / departments.size() % sites.size()])
        , round(number / static_cast<int>(documents.size() * departments.size() * sites.size()))
    {
    }

    QLatin1StringView document;
    QLatin1StringView department;
    QLatin1StringView site;
    int round;
};

QString folded(QLatin1StringView name)
{
    return QString(name).toLower().replace(u' ', u'-');
}

FileSystemSettings fileSystem(const Place &place, int number)
{
    FileSystemSettings settings;
    settings.baseLocation = u"\\\\fs-%1\\scans\\%2\\%3\\%userUsername%"_s.arg(
        folded(place.site), folded(place.department), folded(place.document));
    if (number % 4 == 0)
        settings.baseLocation += u"\\%costCentre%"_s;
    if (number % 3 == 0) {
        settings.account = FileSystemAccount::Custom;
        settings.username = u"%1\\scan-%2"_s.arg(QString(place.site).toUpper(), folded(place.department));
    }
    settings.impersonateTerminalUser = number % 5 == 0;
    return settings;
}

SmtpSettings smtp(const Place &place, int number)
{
    if (number % 3 == 0)
        return {SmtpAuthentication::System, {}};
    return {SmtpAuthentication::Microsoft365,
            u"scan.%1@%2.example.com"_s.arg(folded(place.department), folded(place.site))};
}

ExchangeSettings exchange(const Place &place, int number)
{
    return {ExchangeAuthentication::Basic, u"https://mail.%1.example.com/EWS/Exchange.asmx"_s.arg(folded(place.site)),
            u"%1\\scan-%2"_s.arg(QString(place.site).toUpper(), folded(place.department)), number % 5 == 0};
}

ExtensionSettings extension(const Place &place, int number)
{
    return {u"https://capture.example.com/api/%1/scan?code=%2"_s.arg(folded(place.site)).arg(1'000'000 + number),
            {{u"Department"_s, QString(place.department)}, {u"Archive"_s, QString(place.document)}}};
}

ConnectorSettings settingsOf(const Place &place, int number)
{
    switch (number / 5 % 4) {
    case 0:
        return fileSystem(place, number);
    case 1:
        return smtp(place, number);
    case 2:
        return exchange(place, number);
    default:
        return extension(place, number);
    }
}

QUuid idOf(QLatin1StringView kind, int number)
{
    const QUuid space(u"5c3b6f0e-2f53-4a0c-9a55-6f2f0d1c7e11"_s);
    return QUuid::createUuidV5(space, u"%1 %2"_s.arg(kind).arg(number));
}

Outcome outcomeOf(int number)
{
    if (number % 5 == 0) {
        return Failure{Stage::SignIn,
                       Cause::Rejected,
                       u"http.401"_s,
                       u"mail.example.com"_s,
                       u"The server answered 401 Unauthorized"_s,
                       {}};
    }
    if (number % 7 == 0)
        return Cancelled{};
    return Delivered{{{{u"status"_s, u"200"_s}, {u"bytes"_s, u"524288"_s}}, u"scan job processed successfully"_s, {}}};
}

DeliveryResult resultOf(int number)
{
    DeliveryResult result{outcomeOf(number), {}};
    for (const Stage stage : allStages) {
        result.stages.append({stage,
                              StageState::Passed,
                              std::chrono::milliseconds(number % 100),
                              {{u"address"_s, u"192.0.2.17"_s}, {u"host"_s, u"mail.example.com"_s}}});
    }
    return result;
}

Result recordDelivery(const SqlDatabase &database, const Connector &connector, int number)
{
    DeliveryRecord record;
    record.id = idOf("delivery"_L1, number);
    record.connectorId = connector.id;
    record.connectorName = connector.name;
    record.typeId = typeInfo(typeOf(connector.settings)).id;
    record.scanJobId = idOf("scan job"_L1, number);
    record.username = u"anna@example.com"_s;
    record.documents = {{u"Scan 2026-11-24.pdf"_s, 524'288, {}, {}}};
    record.totalBytes = 524'288;
    record.started = QDateTime({2026, 11, 24}, {8, 0}, Qt::UTC).addSecs(number);
    const auto nothing = [](const QUuid &) {};
    if (const auto begun = beginning(record)(database); !begun || number % 11 == 0)
        return begun.map(nothing);
    return ending(record.id, record.started.addSecs(1), resultOf(number), {})(database).map(nothing);
}

Result recordDeliveries(const QString &path, const QList<Connector> &connectors)
{
    const auto file = WorkspaceFile::open(path);
    if (!file)
        return Unexpected(file.error());
    const SqlDatabase &database = (*file)->database();
    return database.transact([&]() -> Result {
        int number = 0;
        for (int position = 0; position < connectors.size(); ++position) {
            for (int delivery = 0; delivery < position % 4; ++delivery) {
                if (const auto recorded = recordDelivery(database, connectors.at(position), number++); !recorded)
                    return recorded;
            }
        }
        return {};
    });
}

} // namespace

QList<Connector> generateConnectors(int count)
{
    QList<Connector> connectors;
    connectors.reserve(count);
    for (int number = 0; number < count; ++number) {
        const Place place(number);
        const QString suffix = place.round > 0 ? u" %1"_s.arg(place.round + 1) : QString();
        connectors.append({idOf("connector"_L1, number),
                           u"%1, %2, %3"_s.arg(place.document, place.department, place.site) + suffix,
                           u"%1 that %2 scans in %3, kept for ten years by the rules of the company."_s.arg(
                               place.document, place.department, place.site),
                           settingsOf(place, number)});
    }
    return connectors;
}

SystemConfiguration generatedSystem()
{
    SystemConfiguration system;
    system.mailServer.host = u"mail.example.com"_s;
    system.mailServer.sender = u"scanner@example.com"_s;
    system.microsoftEmailClientId = u"2f1c8f5e-0000-4000-8000-4b6f0a8f9d01"_s;
    system.faxPagePacks = {u"Cloud Fax Extension Additional Pages - 500 Pages"_s};
    system.historyDays = 0; // whenever the deliveries are looked at
    return system;
}

Directory generatedDirectory()
{
    Directory directory;
    for (int number = 1; number <= 50; ++number) {
        const QString name = u"user%1@example.com"_s.arg(number);
        directory.users.append({name, u"Anna"_s, u"Ferrer"_s, name, {}, u"10"_s, u"Reception"_s});
    }
    Workflow workflow;
    workflow.id = u"150"_s;
    workflow.name = u"Scan to archive"_s;
    workflow.inputs = {{u"costCentre"_s, u"4711"_s}};
    directory.workflows = {workflow};
    return directory;
}

Result makeWorkspace(const QString &path, int count)
{
    const QList<Connector> connectors = generateConnectors(count);
    {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return Unexpected(workspace.error());
        const auto filled = (*workspace)
                                ->setSystem(generatedSystem())
                                .and_then([&] { return (*workspace)->setDirectory(generatedDirectory()); })
                                .and_then([&] { return (*workspace)->insertAll(connectors); });
        if (!filled)
            return filled;
    }
    return recordDeliveries(path, connectors);
}

} // namespace console
