// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleworkspace.h"

#include "delivery/api/practicereceiver.h"
#include "delivery/receiver/practicecertificate.h"
#include "models/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpServer>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// The same in every sample, so that its secret is known.
constexpr QUuid exchangeId(0x7a1d3c52, 0x5f0e, 0x4b86, 0x9c, 0x21, 0x0d, 0x6f, 0x3e, 0x84, 0xb7, 0x19);

bool areFree(int portBase)
{
    for (int port = portBase; port < portBase + PracticeReceiver::portCount; ++port) {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            return false;
    }
    return true;
}

// Ports that are free now, from a range outside the ephemeral ports, so that the sample's addresses stay what they are.
int freePortBase()
{
    constexpr int first = 28470;
    constexpr int step = 10;
    for (int portBase = first; portBase < first + 20 * step; portBase += step) {
        if (areFree(portBase))
            return portBase;
    }
    return first;
}

// With and without a home directory, and one whose name is no UPN, so that what connectors say of users can be seen.
QList<TerminalUser> sampleUsers(const QString &practiceFolder)
{
    TerminalUser anna;
    anna.username = u"anna@practice.example"_s;
    anna.firstName = u"Anna"_s;
    anna.surname = u"Ferrer"_s;
    anna.email = u"anna.ferrer@practice.example"_s;
    anna.homeDirectory = practiceFolder + u"/home/anna"_s;
    anna.costCenterId = u"10"_s;
    anna.costCenterName = u"Reception"_s;
    TerminalUser john;
    john.username = u"john@practice.example"_s;
    john.firstName = u"John"_s;
    john.surname = u"Doe"_s;
    john.email = u"john.doe@practice.example"_s;
    john.costCenterId = u"20"_s;
    john.costCenterName = u"Accounting"_s;
    TerminalUser maria;
    maria.username = u"mweber"_s;
    maria.firstName = u"Maria"_s;
    maria.surname = u"Weber"_s;
    maria.email = u"maria.weber@practice.example"_s;
    maria.homeDirectory = practiceFolder + u"/home/mweber"_s;
    maria.costCenterId = u"30"_s;
    maria.costCenterName = u"Archive"_s;
    return {anna, john, maria};
}

QList<Device> sampleDevices()
{
    Device reception;
    reception.id = u"265"_s;
    reception.name = u"MFP Reception"_s;
    reception.ip = u"127.0.0.1"_s;
    reception.location = u"Ground floor"_s;
    reception.contactPerson = u"Anna Ferrer"_s;
    reception.equipmentId = u"EQ-100"_s;
    reception.serviceAgreementId = u"SA-7"_s;
    reception.costCenterId = u"10"_s;
    reception.costCenterName = u"Reception"_s;
    reception.groupId = u"179"_s;
    reception.groupName = u"Practice devices"_s;
    reception.groupIp = u"localhost"_s;
    Device archive = reception;
    archive.id = u"266"_s;
    archive.name = u"MFP Archive"_s;
    archive.ip = u"127.0.0.2"_s;
    archive.location = u"Second floor"_s;
    archive.contactPerson = u"Maria Weber"_s;
    archive.equipmentId = u"EQ-101"_s;
    archive.costCenterId = u"30"_s;
    archive.costCenterName = u"Archive"_s;
    return {reception, archive};
}

QList<Workflow> sampleWorkflows()
{
    Workflow toFolder;
    toFolder.id = u"150"_s;
    toFolder.name = u"Scan to folder"_s;
    toFolder.elementId = u"FYkBZw7CcS9zKp"_s;
    toFolder.fileName = u"%scanDate%_%scanTime%_%userUsername%"_s;
    Workflow toFax;
    toFax.id = u"151"_s;
    toFax.name = u"Scan to fax"_s;
    toFax.elementId = u"Qm3TfA81xUe2Lr"_s;
    toFax.inputs = {{u"faxNumber"_s, u"+49 30 5550 100"_s}};
    Workflow toMe;
    toMe.id = u"152"_s;
    toMe.name = u"Scan to me"_s;
    toMe.elementId = u"Hx5RnD20bWq7Ys"_s;
    toMe.fileName = u"Scan %scanDate%"_s;
    toMe.mailTo = u"%userEmail%"_s;
    toMe.mailSubject = u"Scan of %scanDate% from %deviceName%"_s;
    toMe.mailBody = u"%userFirstName%, this was scanned at %deviceName% (%deviceLocation%) on %scanDate%."_s;
    return {toFolder, toFax, toMe};
}

QList<Connector> sampleConnectors(int portBase, const QString &practiceFolder)
{
    FileSystemSettings folder;
    folder.baseLocation = practiceFolder + u"/folder"_s;
    ExtensionSettings extension;
    extension.endpointUrl = u"http://127.0.0.1:%1/api/scan"_s.arg(portBase + PracticeReceiver::extensionOffset);
    extension.properties = {{u"Department"_s, u"Reception"_s}};
    ExchangeSettings exchange;
    exchange.webServicesUrl = webServicesUrlOf(u"127.0.0.1:%1"_s.arg(portBase + PracticeReceiver::exchangeOffset));
    exchange.username = practiceUsername();
    ExchangeSettings microsoftExchange;
    microsoftExchange.authentication = ExchangeAuthentication::Microsoft365;
    microsoftExchange.webServicesUrl = exchange.webServicesUrl;
    SmtpSettings microsoftMail;
    microsoftMail.authentication = SmtpAuthentication::Microsoft365;
    microsoftMail.username = practiceUsername();
    return {
        {QUuid::createUuid(), u"Practice folder"_s, u"Delivers to the practice receiver's folder on this computer."_s,
         folder},
        {QUuid::createUuid(), u"Practice endpoint"_s,
         u"Delivers to the practice receiver's Extension endpoint on this computer."_s, extension},
        {QUuid::createUuid(), u"Practice mail server"_s,
         u"Sends through the practice receiver's mail server on this computer."_s, SmtpSettings()},
        {exchangeId, u"Practice Exchange"_s, u"Sends through the practice receiver's Exchange on this computer."_s,
         exchange},
        {QUuid::createUuid(), u"Practice Microsoft 365 mail"_s,
         u"Is authorized at the practice receiver's identity provider, then sends through its mail server."_s,
         microsoftMail},
        {QUuid::createUuid(), u"Practice Microsoft 365 Exchange"_s,
         u"Is authorized at the practice receiver's identity provider, then sends through its Exchange."_s,
         microsoftExchange},
    };
}

// The applications of the practice receiver's identity provider, which is on this computer as the redirect URI is.
void addMicrosoft(SystemConfiguration &system, int portBase)
{
    const QString provider = u"http://localhost:%1"_s.arg(portBase + PracticeReceiver::identityOffset);
    system.managementUrl = provider;
    system.microsoftAuthority = provider;
    system.microsoftEmailClientId = u"8d1f5c0a-7b36-4e92-a4d8-16c3e9f07b25"_s;
    system.exchangeOAuth2ClientId = u"e36a9b74-0c85-4d1f-b2e7-58f4a1d6c903"_s;
    system.exchangeOAuth2Scope = documentedEwsScope();
    system.smtpMicrosoft = {system.mailServer.host, system.mailServer.port};
}

// A receiver whose certificate cannot be made yet says so when it starts.
SystemConfiguration sampleSystem(int portBase, const QString &practiceFolder)
{
    SystemConfiguration system;
    system.faxPagePacks = {u"Practice"_s};
    system.mailServer.host = u"127.0.0.1"_s;
    system.mailServer.port = portBase + PracticeReceiver::mailOffset;
    system.mailServer.security = MailSecurity::StartTls;
    system.mailServer.sender = u"scanner@practice.example"_s;
    addMicrosoft(system, portBase);
    if (const auto certificate = practiceCertificate(practiceFolder))
        system.trustedCertificates = {certificate->fingerprint};
    return system;
}

Expected<void, WorkspaceFailure> fill(Workspace &workspace, const QString &practiceFolder)
{
    const int portBase = freePortBase();
    const Directory directory{sampleUsers(practiceFolder), sampleDevices(), sampleWorkflows()};
    auto done = workspace.setSystem(sampleSystem(portBase, practiceFolder))
                    .and_then([&] { return workspace.setDirectory(directory); })
                    .and_then([&] {
                        return workspace.setPracticeReceiver({true, portBase, practiceFolder});
                    });
    // A delivery to %userHome% finds it.
    for (const TerminalUser &user : directory.users) {
        if (!user.homeDirectory.isEmpty())
            QDir().mkpath(user.homeDirectory);
    }
    const QList<Connector> connectors = sampleConnectors(portBase, practiceFolder);
    for (const Connector &connector : connectors)
        done = done.and_then([&] { return workspace.insert(connector); });
    return done;
}

} // namespace

Expected<void, WorkspaceFailure> ensureSampleWorkspace(const QString &path, const QString &practiceFolder)
{
    if (QFileInfo::exists(path))
        return {};
    const QFileInfo target(path);
    if (!QDir().mkpath(target.absolutePath()))
        return Unexpected(WorkspaceFailure{WorkspaceFailure::Code::AccessDenied, path, {}, {}});

    // Filled under another name, so that a sample that was cut short is made anew and not taken for a whole one.
    const QString unfinished = path + u".new"_s;
    for (const QString &left : {unfinished, unfinished + u"-wal"_s, unfinished + u"-shm"_s})
        QFile::remove(left);
    {
        const auto workspace = Workspace::open(unfinished);
        if (!workspace)
            return Unexpected(workspace.error());
        if (const auto filled = fill(**workspace, practiceFolder); !filled)
            return filled;
    }
    if (!QFile::rename(unfinished, path))
        return Unexpected(WorkspaceFailure{WorkspaceFailure::Code::AccessDenied, path, {}, {}});
    return {};
}

QList<PresetSecret> sampleSecrets()
{
    return {{{exchangeId, secretSlotName(SecretSlot::Password)}, Secret(practicePassword().toUtf8())}};
}

} // namespace console
