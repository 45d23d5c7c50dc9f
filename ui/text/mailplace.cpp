// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailplace.h"

#include "models/support/overloaded.h"
#include "models/system/microsoftapplication.h"
#include "ui/text/explanationparts.h"

#include <QUrl>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &text)
{
    return text.contains(u'@') && !text.contains(u' ');
}

bool isAboutMailbox(Cause cause)
{
    return cause == Cause::MailboxMissing || cause == Cause::ImpersonationRefused || cause == Cause::AccessDenied
        || cause == Cause::FolderMissing || cause == Cause::StorageFull;
}

MailPlace placeOf(const SmtpSettings &settings, const SystemConfiguration &system)
{
    MailPlace place;
    if (settings.authentication == SmtpAuthentication::Microsoft365) {
        place.host = system.smtpMicrosoft.host;
        place.port = system.smtpMicrosoft.port;
        place.security = MailSecurity::StartTls;
        place.account = settings.username;
        place.sender = settings.username;
        place.usesToken = true;
    } else {
        place.host = system.mailServer.host;
        place.port = system.mailServer.port;
        place.security = system.mailServer.security;
        place.account = system.mailServer.username;
        place.sender = system.mailServer.sender;
    }
    place.mailbox = place.account;
    return place;
}

MailPlace placeOf(const QString &address)
{
    MailPlace place;
    const QUrl url(address.trimmed());
    place.host = url.host();
    place.url = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool usesTls = url.scheme() != "http"_L1;
    place.security = usesTls ? MailSecurity::Tls : MailSecurity::None;
    place.port = url.port(usesTls ? 443 : 80);
    return place;
}

MailPlace placeOf(const ExchangeSettings &settings)
{
    MailPlace place = placeOf(settings.webServicesUrl);
    place.account = settings.username;
    place.mailbox = settings.impersonateTerminalUser ? QString() : settings.username;
    place.usesToken = settings.authentication == ExchangeAuthentication::Microsoft365;
    return place;
}

QString address(const MailPlace &place)
{
    return u"%1:%2"_s.arg(place.host).arg(place.port);
}

QString swaks(const MailPlace &place, const QString &rest)
{
    const QString tls = place.security == MailSecurity::None ? QString()
        : place.security == MailSecurity::Tls                ? u" --tls-on-connect"_s
                                                             : u" --tls"_s;
    return u"swaks --server "_s + quoted(place.host) + u" --port "_s + QString::number(place.port) + tls + rest;
}

QString curl(const MailPlace &place, const QString &options)
{
    return u"curl --verbose "_s + options + quoted(place.url);
}

QString tlsCommand(const MailPlace &place)
{
    const bool upgrades = place.url.isEmpty() && place.security == MailSecurity::StartTls;
    return u"openssl s_client -connect "_s + quoted(address(place)) + (upgrades ? u" -starttls smtp"_s : QString())
        + u" -servername "_s + quoted(place.host) + u" </dev/null"_s;
}

// The programs ask for the password themselves, so that it is in no history of a shell.
QString signInCommand(const MailPlace &place)
{
    if (place.url.isEmpty()) {
        return place.usesToken || place.account.isEmpty()
            ? tlsCommand(place)
            : swaks(place, u" --auth --auth-user "_s + quoted(place.account) + u" --quit-after AUTH"_s);
    }
    return place.usesToken ? curl(place, {}) : curl(place, u"--ntlm --user "_s + quoted(place.account) + u' ');
}

QString offerCommand(const MailPlace &place)
{
    return place.url.isEmpty() ? swaks(place, u" --quit-after EHLO"_s) : curl(place, {});
}

QString shellCommand(MailCommand command, const MailPlace &place)
{
    if (place.host.isEmpty())
        return {};
    switch (command) {
    case MailCommand::Host:
        return u"getent hosts "_s + quoted(place.host);
    case MailCommand::Offer:
        return offerCommand(place);
    case MailCommand::Port:
        return u"nc -vz %1 %2"_s.arg(quoted(place.host)).arg(place.port);
    case MailCommand::SignIn:
        return signInCommand(place);
    default:
        return tlsCommand(place);
    }
}

// %1 replaced by the value, quoted; nothing where there is none.
QString withValue(const QString &command, const QString &value)
{
    return value.isEmpty() ? QString() : filled(command, {powerShellQuoted(value)});
}

QString grantCommand(const MailPlace &place)
{
    if (place.sender.isEmpty() || place.account.isEmpty())
        return {};
    const QString command = place.isOnline()
        ? u"Add-RecipientPermission -Identity %1 -Trustee %2 -AccessRights SendAs"_s
        : u"Get-Mailbox -Identity %1 | Add-ADPermission -User %2 -AccessRights ExtendedRight -ExtendedRights 'Send As'"_s;
    return filled(command, {powerShellQuoted(place.sender), powerShellQuoted(place.account)});
}

QString organizationCommand(MailCommand command, const MailPlace &place)
{
    switch (command) {
    case MailCommand::AuthenticationPolicies:
        return u"Get-AuthenticationPolicy | Format-List Name,AllowBasicAuthSmtp,AllowBasicAuthWebServices"_s;
    case MailCommand::DirectSend:
        return u"Get-OrganizationConfig | Format-List RejectDirectSend"_s;
    case MailCommand::ExtendedProtection: // Exchange Online has no such cmdlet
        return place.isOnline()
            ? QString()
            : u"Get-WebServicesVirtualDirectory | Format-List Identity,*Authentication,ExtendedProtection*"_s;
    case MailCommand::InboundConnectors:
        return u"Get-InboundConnector | Format-List Name,SenderIPAddresses,TlsSenderCertificateName"_s;
    case MailCommand::WebServicesOfOrganization:
        return u"Get-OrganizationConfig | Format-List Ews*"_s;
    default:
        return {};
    }
}

} // namespace

QString MailPlace::server() const
{
    return url.isEmpty() && !host.isEmpty() ? address(*this) : host;
}

// Its mail server has other names in the clouds of some countries, and takes tokens there as well.
bool MailPlace::isOnline() const
{
    return isExchangeOnline(host) || (url.isEmpty() && usesToken);
}

MailPlace mailPlaceOf(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    MailPlace place = std::visit(Overloaded{
                                     [](const FileSystemSettings &) { return MailPlace(); },
                                     [&](const SmtpSettings &settings) { return placeOf(settings, system); },
                                     [](const ExchangeSettings &settings) { return placeOf(settings); },
                                     [](const ExtensionSettings &settings) { return placeOf(settings.endpointUrl); },
                                     [](const UnknownSettings &) { return MailPlace(); },
                                 },
                                 connector.settings);
    // What was sent says it more exactly than the settings: a workflow names a sender, a terminal user a mailbox.
    if (failure.cause == Cause::SenderRefused && isAddress(failure.subject))
        place.sender = failure.subject;
    if (isAboutMailbox(failure.cause) && isAddress(failure.subject))
        place.mailbox = failure.subject;
    return place;
}

QString commandText(MailCommand command, const MailPlace &place, const QString &subject)
{
    switch (command) {
    case MailCommand::None:
        return {};
    case MailCommand::Host:
    case MailCommand::Offer:
    case MailCommand::Port:
    case MailCommand::SignIn:
    case MailCommand::Tls:
        return shellCommand(command, place);
    case MailCommand::AssignImpersonation:
        return withValue(
            u"New-ManagementRoleAssignment -Name 'Scan impersonation' -Role ApplicationImpersonation -User %1"_s,
            place.account);
    case MailCommand::ClientAccess:
        return withValue(u"Get-CASMailbox -Identity %1 | Format-List SmtpClientAuthenticationDisabled,Ews*"_s,
                         place.account);
    case MailCommand::EnableMailboxSubmission:
        return withValue(u"Set-CASMailbox -Identity %1 -SmtpClientAuthenticationDisabled $false"_s, place.account);
    case MailCommand::GrantSendAs:
        return grantCommand(place);
    case MailCommand::Mailbox:
        return withValue(
            u"Get-Mailbox -Identity %1 | Format-List PrimarySmtpAddress,EmailAddresses,RecipientTypeDetails"_s,
            place.mailbox);
    case MailCommand::MailboxSize:
        return withValue(u"Get-MailboxStatistics -Identity %1 | Format-List TotalItemSize,StorageLimitStatus"_s,
                         place.mailbox);
    case MailCommand::MessageLimits:
        return withValue(u"Get-Mailbox -Identity %1 | Format-List MaxSendSize,MaxReceiveSize"_s, place.mailbox);
    case MailCommand::Recipient:
        return withValue(u"Get-Recipient -Identity %1"_s, isAddress(subject) ? subject : QString());
    default:
        return organizationCommand(command, place);
    }
}

} // namespace console::text
