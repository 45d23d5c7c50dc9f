// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/overloaded.h"
#include "ui/text/explanationparts.h"
#include "ui/text/explanationsource.h"
#include "ui/text/httpexplanation.h"
#include "ui/text/impersonationexplanation.h"
#include "ui/text/mailexplanation.h"
#include "ui/text/oauthexplanation.h"
#include "ui/text/secretexplanation.h"
#include "ui/text/shareexplanation.h"
#include "ui/text/storageexplanation.h"
#include "ui/text/tlsexplanation.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

Explanation explainPreparation(const Failure &failure)
{
    if (failure.code == "share.server-name"_L1) {
        return {ExplanationText::tr("The server of the base location has no valid name"),
                ExplanationText::tr("‘%1’ is neither the name nor the address of a computer.").arg(failure.subject),
                administrator(),
                ExplanationText::tr("Correct the base location on the Configuration tab, or the value of the variable "
                                    "that the name comes from."),
                {}};
    }
    if (failure.code == "share.forbidden-name"_L1) {
        return {ExplanationText::tr("The server would not take a name of the path"),
                ExplanationText::tr("Windows does not allow the name ‘%1’.").arg(failure.subject),
                administrator(),
                ExplanationText::tr("Leave out < > : \" | ? *, a dot or space at the end, and names such as ‘CON’ or "
                                    "‘AUX’, in the base location and in values of variables."),
                {}};
    }
    if (failure.code.startsWith("curl."_L1)) {
        return {ExplanationText::tr("The address cannot be used"),
                ExplanationText::tr("Nothing can be sent to ‘%1’: %2.").arg(failure.subject, failure.technical),
                administrator(),
                ExplanationText::tr("Correct the address on the Configuration tab or below System configuration."),
                {}};
    }
    switch (failure.cause) {
    case Cause::InvalidConnector:
        return {ExplanationText::tr("The connector cannot be used as it is"),
                ExplanationText::tr("The field ‘%1’ has an error.").arg(failure.subject),
                administrator(),
                ExplanationText::tr("Correct the field on the Configuration tab; the reason stands there."),
                {}};
    case Cause::UnresolvedVariable:
        return {ExplanationText::tr("The variable ‘%%1%’ has no value").arg(failure.subject),
                ExplanationText::tr("Without it the place of the scan is unknown. At a terminal the workflow would not "
                                    "be shown to this user."),
                administrator(),
                ExplanationText::tr("Give the terminal user a value for it, choose another user, or take the variable "
                                    "out of the connector."),
                {}};
    case Cause::UnsafeValue:
        return {ExplanationText::tr("A value would lead out of the base location"),
                ExplanationText::tr("The value of ‘%1’ is no plain name: it goes up a folder, is no absolute path, or "
                                    "follows a symbolic link.")
                    .arg(failure.subject),
                administrator(),
                ExplanationText::tr("Correct the value, or replace the link by a folder."),
                {}};
    case Cause::DocumentMissing:
        if (failure.code == "document.sample-too-small"_L1) {
            return {ExplanationText::tr("The sample document is larger than its size is to be"),
                    ExplanationText::tr("Nothing was sent: %1").arg(failure.technical),
                    administrator(),
                    ExplanationText::tr("Choose fewer pages, a lower resolution or a larger size."),
                    {}};
        }
        if (failure.code == "document.sample-failed"_L1) {
            return {ExplanationText::tr("The sample document could not be made"),
                    ExplanationText::tr("Nothing was sent: %1").arg(failure.technical),
                    administrator(),
                    ExplanationText::tr("Choose a document that exists, or make room where temporary files lie."),
                    {}};
        }
        if (failure.subject.isEmpty()) {
            return {ExplanationText::tr("There is no document to send"),
                    {},
                    administrator(),
                    ExplanationText::tr("Choose a document or have a sample generated."),
                    {}};
        }
        return {ExplanationText::tr("The document does not exist"),
                ExplanationText::tr("‘%1’ was moved or deleted.").arg(failure.subject),
                administrator(),
                ExplanationText::tr("Choose the document again."),
                {}};
    case Cause::DocumentUnreadable:
        return {ExplanationText::tr("The document cannot be read"),
                ExplanationText::tr("‘%1’ could not be opened: %2.").arg(failure.subject, failure.technical),
                administrator(), ExplanationText::tr("Check the file and its permissions."),
                u"ls -l "_s + quoted(failure.subject)};
    default:
        return {ExplanationText::tr("The document changed while it was sent"),
                ExplanationText::tr("‘%1’ is not the size it had at the start, or was written to. Nothing of it was "
                                    "left at the destination.")
                    .arg(failure.subject),
                administrator(),
                ExplanationText::tr("Wait until the program that writes it has finished, and send again."),
                {}};
    }
}

Explanation explainNotAvailable(const Failure &failure)
{
    Explanation explanation{ExplanationText::tr("This version cannot deliver here"), {}, {}, {}, {}};
    if (failure.code == "filesystem.drive"_L1)
        explanation.meaning =
            ExplanationText::tr("‘%1’ is a path of a Windows server, and this computer is none.").arg(failure.subject);
    else
        explanation.meaning = ExplanationText::tr("This version cannot deliver to connectors of this type. They are "
                                                  "kept as they are.");
    return explanation;
}

QString helperMeaning(const QString &code)
{
    const QString number = code.section(u'-', -1);
    if (code.startsWith("agent.signal-"_L1))
        return ExplanationText::tr("The helper program that writes to shares crashed (signal %1). No other delivery "
                                   "was affected.")
            .arg(number);
    if (code.startsWith("agent.exit-"_L1))
        return ExplanationText::tr("The helper program that writes to shares gave up (exit status %1). No other "
                                   "delivery was affected.")
            .arg(number);
    return ExplanationText::tr("The helper program that writes to shares ended before it was done. No other delivery "
                               "was affected.");
}

Explanation explainHelper(const Failure &failure)
{
    if (failure.code == "agent.missing"_L1) {
        return {ExplanationText::tr("The helper program for shares is missing"),
                ExplanationText::tr("The program ‘scan-smb-agent’, which writes to shares, could not be started."),
                administratorOfThisComputer(),
                ExplanationText::tr("Install the console again, with all of its programs. The helper also needs the "
                                    "library libsmbclient."),
                {}};
    }
    return {ExplanationText::tr("The helper program ended by itself"),
            helperMeaning(failure.code),
            developers(),
            ExplanationText::tr("Look into the folder for a file that ends in ‘.part’ and remove it, then send again. "
                                "If it happens again, report it with the details below."),
            {}};
}

bool isForMails(const Connector &connector)
{
    return std::holds_alternative<SmtpSettings>(connector.settings)
        || std::holds_alternative<ExchangeSettings>(connector.settings);
}

Explanation explainServer(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    return std::visit(Overloaded{
                          [&](const FileSystemSettings &) { return explainShare(failure, connector); },
                          [&](const SmtpSettings &) { return explainMail(failure, connector, system); },
                          [&](const ExchangeSettings &) { return explainMail(failure, connector, system); },
                          [&](const ExtensionSettings &) { return explainHttp(failure, connector); },
                          [&](const UnknownSettings &) { return explainNotAvailable(failure); },
                      },
                      connector.settings);
}

Explanation explainByCause(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    switch (failure.cause) {
    case Cause::NotAvailable:
        return explainNotAvailable(failure);
    case Cause::InvalidConnector:
        if (failure.code == "connector.mail-server-missing"_L1)
            return explainMail(failure, connector, system);
        return explainPreparation(failure);
    case Cause::UnresolvedVariable:
        return isForMails(connector) ? explainMail(failure, connector, system) : explainPreparation(failure);
    case Cause::UnsafeValue:
    case Cause::DocumentMissing:
    case Cause::DocumentUnreadable:
    case Cause::DocumentChanged:
        return explainPreparation(failure);
    case Cause::SecretMissing:
    case Cause::SecretStoreUnavailable:
        return explainSecret(failure, connector);
    case Cause::FolderMissing:
    case Cause::NotAFolder:
    case Cause::AccessDenied:
    case Cause::ReadOnly:
    case Cause::StorageFull:
    case Cause::NameTooLong:
    case Cause::NameTaken:
    case Cause::StorageFailed:
        return isForMails(connector) ? explainMail(failure, connector, system) : explainStorage(failure, connector);
    case Cause::ShareMissing:
        return explainShare(failure, connector);
    case Cause::SignInRefused:
        return isForMails(connector) ? explainMail(failure, connector, system) : explainShare(failure, connector);
    case Cause::NotOffered:
    case Cause::AddressInvalid:
    case Cause::SenderRefused:
    case Cause::RecipientRefused:
    case Cause::TooLarge:
    case Cause::MailboxMissing:
    case Cause::ImpersonationRefused:
        return explainMail(failure, connector, system);
    case Cause::UserUnknown:
    case Cause::UserNotPermitted:
    case Cause::RightsUnknown:
    case Cause::OwnerNotChanged:
        return isForMails(connector) ? explainMail(failure, connector, system)
                                     : explainImpersonation(failure, connector);
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::HostUnreachable:
    case Cause::ConnectionReset:
    case Cause::TimedOut:
    case Cause::Redirected:
    case Cause::Rejected:
    case Cause::ServerFailed:
    case Cause::ProtocolViolated:
    case Cause::Throttled:
        return explainServer(failure, connector, system);
    case Cause::TlsFailed:
        // A mail server may say in words that it wants a newer version.
        if (failure.code.startsWith("smtp."_L1))
            return explainMail(failure, connector, system);
        [[fallthrough]];
    case Cause::CertificateUntrusted:
        return explainTls(failure, connector, system);
    case Cause::HelperFailed:
        return explainHelper(failure);
    case Cause::Internal:
        break;
    }
    return {ExplanationText::tr("The console itself failed"),
            failure.technical,
            developers(),
            ExplanationText::tr("Send again. If it stays, report it with the details below."),
            {}};
}

} // namespace

Explanation explain(const Failure &failure, const Connector &connector, const SystemConfiguration &system)
{
    if (isForMails(connector) && isOAuthFailure(failure))
        return explainOAuth(failure, connector, system);
    return withSource(explainByCause(failure, connector, system), failure, connector);
}

QString menderLine(const Explanation &explanation)
{
    //: %1 is a person or role, as in: The administrator of the file server
    return explanation.who.isEmpty() ? QString() : ExplanationText::tr("Can be mended by: %1").arg(explanation.who);
}

QString sourceLine(const Explanation &explanation)
{
    //: Where it is written down: %1 is a section or page, as in: RFC 4954, section 6
    return explanation.source.isEmpty() ? QString() : ExplanationText::tr("Source: %1").arg(explanation.source);
}

QStringList explanationLines(const Explanation &explanation)
{
    const QString command = explanation.command.isEmpty() ? QString() : u"    "_s + explanation.command;
    QStringList lines{explanation.title,       explanation.meaning,     explanation.remedy,    command,
                      menderLine(explanation), sourceLine(explanation), explanation.sourcePage};
    lines.removeAll(QString());
    return lines;
}

} // namespace console::text
