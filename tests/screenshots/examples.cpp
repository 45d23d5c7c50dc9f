// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspace.h"
#include "tests/screenshots/scenes.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

void addConnector(Workspace &workspace, const QString &name, const QString &description,
                  const ConnectorSettings &settings)
{
    if (!workspace.insert({QUuid::createUuid(), name, description, settings}))
        qFatal("The connector %s cannot be added", qUtf8Printable(name));
}

} // namespace

void configure(Workspace &workspace)
{
    SystemConfiguration system = workspace.system();
    system.mailServer = {u"smtp.office365.com"_s, 587, MailSecurity::StartTls, u"scanner@contoso.com"_s,
                         u"scanner@contoso.com"_s};
    system.managementUrl = u"https://paragon.contoso.com"_s;
    system.microsoftEmailClientId = u"6f0c5e5e-3d5a-4b7f-9a51-0d6f3e0a7b11"_s;
    system.trustedCertificates = {QString(u"3b6f0a9c"_s).repeated(8)};
    if (!workspace.setSystem(system))
        qFatal("The system configuration cannot be saved");
}

void addExamples(Workspace &workspace)
{
    addConnector(workspace, u"Accounting share"_s, u"Invoices and delivery notes"_s,
                 FileSystemSettings{u"\\\\fs01\\scans\\%userUsername%"_s, FileSystemAccount::Custom,
                                    u"corp\\scan-service"_s, true});
    addConnector(workspace, u"Mail to self"_s, {},
                 SmtpSettings{SmtpAuthentication::Microsoft365, u"scanner@contoso.com"_s});
    addConnector(workspace, u"Exchange on premises"_s, {},
                 ExchangeSettings{ExchangeAuthentication::Basic, u"https://mail.contoso.com/EWS/Exchange.asmx"_s,
                                  u"contoso\\scanner"_s, true});
    addConnector(
        workspace, u"Exchange Online"_s, {},
        ExchangeSettings{
            ExchangeAuthentication::Microsoft365, u"https://outlook.office365.com/EWS/Exchange.asmx"_s, {}, true});
    addConnector(workspace, u"Mail"_s, {}, SmtpSettings{});
    addConnector(workspace, u"Fax gateway"_s, u"An endpoint that is not started"_s,
                 ExtensionSettings{u"http://127.0.0.1:9/api/ScanToFax"_s, {}});
}

} // namespace console
