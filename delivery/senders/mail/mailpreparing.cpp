// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/mail/mailpreparing.h"

#include "delivery/senders/mail/mailaddresses.h"
#include "delivery/senders/preparingparts.h"
#include "models/support/addresses.h"

#include <QSysInfo>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// What has no place in a header becomes a space, wherever it comes from.
QString oneLine(QString text)
{
    const auto endsLine = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    };
    std::replace_if(text.begin(), text.end(), endsLine, QChar(u' '));
    return text.trimmed();
}

Unexpected<Failure> refuseAddress(const QString &code, const QString &subject, const QString &technical)
{
    return refuse(Cause::AddressInvalid, code, oneLine(subject), technical);
}

// The list is split before the variables get their values, so that a value cannot add a recipient. It may be a list
// where it stands alone: people type several addresses at the terminal.
Expected<QStringList, ExpansionFailure> expandedEntries(const QString &list, const Variables &variables)
{
    QStringList entries;
    const QStringList templates = splitAddresses(list);
    for (const QString &entry : templates) {
        const QList<TemplatePart> parts = parseTemplate(entry.trimmed());
        const bool isVariable = parts.size() == 1 && parts.first().kind == TemplatePart::Kind::Variable;
        if (const auto variable = findVariable(variables, parts.value(0).text); isVariable && variable) {
            entries << splitAddresses(variable->value);
            continue;
        }
        const auto expanded = expandText(entry, variables);
        if (!expanded)
            return Unexpected(expanded.error());
        entries << *expanded;
    }
    return entries;
}

Expected<QStringList, Failure> recipients(const Workflow &workflow, const Variables &variables)
{
    const QString wanted = workflow.mailTo.trimmed().isEmpty() ? u"%userEmail%"_s : workflow.mailTo;
    const auto entries = expandedEntries(wanted, variables);
    if (!entries)
        return refuse(entries.error());
    QStringList addresses;
    for (const QString &entry : *entries) {
        if (entry.trimmed().isEmpty())
            continue;
        const auto address = mailAddressIn(entry);
        if (!address)
            return refuseAddress(u"mail.invalid-recipient"_s, entry, u"The recipient is no e-mail address"_s);
        if (!addresses.contains(*address, Qt::CaseInsensitive))
            addresses << *address;
    }
    if (addresses.isEmpty())
        return refuseAddress(u"mail.no-recipient"_s, wanted, u"Nobody is left to send it to"_s);
    return addresses;
}

// The workflow's, or another one where it names none; empty where there is none either.
Expected<QString, Failure> sender(const Workflow &workflow, const Variables &variables, const QString &otherwise)
{
    const auto expanded = expandText(workflow.mailFrom, variables);
    if (!expanded)
        return refuse(expanded.error());
    const QString wanted = expanded->trimmed().isEmpty() ? otherwise.trimmed() : *expanded;
    if (wanted.isEmpty())
        return QString();
    const auto address = mailAddressIn(wanted);
    if (!address)
        return refuseAddress(u"mail.invalid-sender"_s, wanted, u"The sender is no e-mail address"_s);
    return *address;
}

// The domain of the first address there is, or this computer's name. (RFC 5322 3.6.4)
QString newMessageId(const QStringList &addresses)
{
    QString host = QSysInfo::machineHostName();
    if (!isHost(host))
        host = u"localhost"_s;
    for (const QString &address : addresses) {
        if (!isMailAddress(address))
            continue;
        host = asciiDomainOf(address);
        break;
    }
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + host;
}

Expected<void, Failure> addTexts(MailMessage &message, const Workflow &workflow, const Variables &variables)
{
    const auto subject = expandText(workflow.mailSubject, variables);
    if (!subject)
        return refuse(subject.error());
    const auto text = expandLines(workflow.mailBody, variables);
    if (!text)
        return refuse(text.error());
    message.text = *text;
    const QStringList subjects{oneLine(*subject), oneLine(workflow.name), u"Scan"_s};
    message.subject =
        *std::find_if(subjects.begin(), subjects.end(), [](const QString &line) { return !line.isEmpty(); });
    return {};
}

// senders: whose domain the Message-ID has, the sender itself first.
Expected<MailMessage, Failure> mailMessage(const DeliveryRequest &request, const Variables &variables,
                                           const QStringList &senders)
{
    const QDateTime now = QDateTime::currentDateTime();
    MailMessage message;
    message.from = senders.first();
    message.messageId = newMessageId(senders);
    message.date = now.toOffsetFromUtc(now.offsetFromUtc());
    if (request.purpose == DeliveryPurpose::Deliver) {
        const auto to = recipients(request.scan.workflow, variables);
        if (!to)
            return Unexpected(to.error());
        message.to = *to;
        if (const auto added = addTexts(message, request.scan.workflow, variables); !added)
            return Unexpected(added.error());
    }
    const auto documents = plannedDocuments(request, variables);
    if (!documents)
        return Unexpected(documents.error());
    message.attachments = distinctlyNamed(*documents, NameLimit::Utf16);
    return message;
}

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1).chopped(1) : host;
}

// Everything but the message.
SmtpPlan microsoftServer(const SmtpSettings &settings, const MicrosoftMailServer &server)
{
    return {withoutBrackets(server.host.trimmed()),
            server.port,
            MailSecurity::StartTls,
            SmtpSignIn::OAuth2,
            settings.username.trimmed(),
            {}};
}

SmtpPlan ownServer(const MailServer &server)
{
    const QString username = server.username.trimmed();
    return {withoutBrackets(server.host.trimmed()),
            server.port,
            server.security,
            username.isEmpty() ? SmtpSignIn::None : SmtpSignIn::Password,
            username,
            {}};
}

// Specification "Impersonation": the mailbox owner is who has the terminal user's e-mail address.
Expected<QString, Failure> impersonatedMailbox(const ExchangeSettings &settings, const TerminalUser &user)
{
    if (!settings.impersonateTerminalUser)
        return QString();
    if (user.email.trimmed().isEmpty())
        return refuse(Cause::UserUnknown, u"ews.no-mailbox"_s, user.username,
                      u"The terminal user has no e-mail address"_s);
    const auto mailbox = mailAddressIn(user.email);
    if (!mailbox)
        return refuseAddress(u"mail.invalid-sender"_s, user.email, u"The terminal user's is no e-mail address"_s);
    return *mailbox;
}

} // namespace

Expected<Plan, Failure> smtpPlan(const SmtpSettings &settings, const DeliveryRequest &request,
                                 const Variables &variables)
{
    const SystemConfiguration &system = request.system;
    const bool isMicrosoft = settings.authentication == SmtpAuthentication::Microsoft365;
    SmtpPlan plan = isMicrosoft ? microsoftServer(settings, system.smtpMicrosoft) : ownServer(system.mailServer);
    if (plan.host.isEmpty())
        return refuse(Cause::InvalidConnector, u"connector."_s + problemCodeName(ProblemCode::MailServerMissing),
                      fieldName(Field::Authentication), u"The system configuration names no mail server"_s);
    if (!isHost(plan.host))
        return refuse(Cause::HostNotFound, u"smtp.invalid-host"_s, plan.host,
                      u"The mail server's name cannot be that of a host"_s);
    const QString otherwise = isMicrosoft ? settings.username : system.mailServer.sender;
    const auto from = sender(request.scan.workflow, variables, otherwise);
    if (!from)
        return Unexpected(from.error());
    if (from->isEmpty())
        return refuseAddress(u"mail.no-sender"_s, {}, u"Neither the workflow nor the mail server has a sender"_s);
    const auto message = mailMessage(request, variables, {*from});
    if (!message)
        return Unexpected(message.error());
    plan.message = *message;
    return plan;
}

Expected<Plan, Failure> exchangePlan(const ExchangeSettings &settings, const DeliveryRequest &request,
                                     const Variables &variables)
{
    const auto mailbox = impersonatedMailbox(settings, request.scan.user);
    if (!mailbox)
        return Unexpected(mailbox.error());
    // With impersonation the mail is from the mailbox's owner, and with a sender it would show the service account.
    const auto from =
        mailbox->isEmpty() ? sender(request.scan.workflow, variables, {}) : Expected<QString, Failure>(QString());
    if (!from)
        return Unexpected(from.error());
    const bool isBasic = settings.authentication == ExchangeAuthentication::Basic;
    const QString username = isBasic ? settings.username.trimmed() : QString();
    const auto message = mailMessage(request, variables, {*from, *mailbox, username});
    if (!message)
        return Unexpected(message.error());
    return ExchangePlan{QUrl(settings.webServicesUrl.trimmed()), settings.authentication, username, *mailbox, *message};
}

} // namespace console
