// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

// Microsoft Learn: "ResponseCode", "Impersonation and EWS in Exchange", "Configure client-specific message size limits
// in Exchange Server".
const MailReason refusals[] = {
    {" ErrorImpersonateUserDenied "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not act for the terminal user"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%2’ has signed in, and has no right to send as ‘%6’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "In Exchange Management Shell, give the account the role ApplicationImpersonation; a scope "
                       "limits it to certain mailboxes. Otherwise switch impersonation off."),
     Mender::Exchange, MailCommand::AssignImpersonation, Retirement::Id::ApplicationImpersonation},
    {" ErrorImpersonationDenied "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not act for others at this server"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%1’ lets ‘%2’ impersonate nobody."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "In Exchange Management Shell, give the account the role ApplicationImpersonation. Otherwise "
                       "switch impersonation off."),
     Mender::Exchange, MailCommand::AssignImpersonation, Retirement::Id::ApplicationImpersonation},
    {" ErrorInvalidExchangeImpersonationHeaderData "_L1, "must not exist"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "This kind of token cannot act for the terminal user"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The token was issued for the person who authorized (delegated). Exchange Online refuses such a "
                       "token together with impersonation."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Switch impersonation off, so that mails go out from the mailbox of the one who authorized. With "
         "impersonation, Exchange Online wants a token of the application itself (full_access_as_app)."),
     Mender::Connector},
    {" ErrorInvalidExchangeImpersonationHeaderData "_L1, "must be present"_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "This kind of token has to act for somebody"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The token was issued for the application itself, which has no mailbox of its own."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Switch impersonation on, so that mails go out from the mailbox of the terminal user, or "
                       "authorize with a person’s account."),
     Mender::Connector},
    {" ErrorInvalidExchangeImpersonationHeaderData ErrorImpersonationFailed impersonation-refused "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange refuses to let the account act for the terminal user"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%6’ cannot be impersonated. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the e-mail address of the terminal user, and the rights of the account ‘%2’. Otherwise "
                       "switch impersonation off."),
     Mender::Exchange, MailCommand::AssignImpersonation, Retirement::Id::ApplicationImpersonation},
    {" no-mailbox "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The terminal user has no e-mail address"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "With impersonation the mail goes out from the mailbox of the terminal user, and nobody knows "
                       "which one that is."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Enter the e-mail address of the terminal user, choose another user, or switch impersonation off."),
     Mender::Connector},
    {" ErrorNonPrimarySmtpAddress "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The address is an alias of the mailbox"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Exchange wants the primary address of the mailbox, and ‘%6’ is another one of its addresses."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enter the primary address as the e-mail address of the terminal user."),
     Mender::Connector, MailCommand::Mailbox},
    {" ErrorNonExistentMailbox ErrorMissingEmailAddress mailbox-missing "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "There is no such mailbox at this server"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ finds no mailbox of ‘%6’. Where part of the mailboxes is in Exchange Online and part on "
                       "premises, it may be at the other place; an account of a service may have none at all."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Check the e-mail address of the terminal user, the account and the Web Services URL, or create the mailbox."),
     Mender::Exchange, MailCommand::Mailbox},
    {" ErrorSendAsDenied sender-refused "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not send as this sender"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%2’ may not send as ‘%5’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Leave the sender of the workflow empty, so that the owner of the mailbox sends, or grant the "
                       "account the permission ‘Send as’."),
     Mender::Exchange, MailCommand::GrantSendAs},
    {" ErrorAccessDenied access-denied "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The account may not do this in the mailbox"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%2’ has signed in, and may not create mails in the mailbox of ‘%6’. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the permissions of the mailbox, and that its licence includes Exchange."),
     Mender::Exchange, MailCommand::Mailbox},
    {" ErrorFolderNotFound folder-missing "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange does not find the folder for sent mails"),
     QT_TRANSLATE_NOOP("ExplanationText", "The mailbox of ‘%6’ has no Sent Items, or the account may not see it."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Check the permissions of the account in the mailbox, and open the mailbox once, so that its "
                       "folders are made."),
     Mender::Exchange, MailCommand::Mailbox},
    {" ErrorMessageSizeExceeded ErrorAttachmentSizeLimitExceeded ErrorDataSizeLimitExceeded "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "The mail is larger than the mailbox may send"),
     QT_TRANSLATE_NOOP("ExplanationText", "The limit of the organization or of the mailbox is exceeded."),
     QT_TRANSLATE_NOOP("ExplanationText", "Scan fewer pages or with a lower resolution, or have the limit raised."),
     Mender::Exchange, MailCommand::MessageLimits},
    {" 413 507 too-large "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The request is larger than Exchange takes"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Web Services of an Exchange on premises take 64 MB in one request by default, which is about "
                       "48 MB of files."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Scan fewer pages or with a lower resolution, or have maxAllowedContentLength raised in the "
                       "web.config of the virtual directory EWS, at the front end and at the back end."),
     Mender::Exchange},
    {" ErrorServerBusy ErrorExceededConnectionCount ErrorTooManyObjectsOpened 429 throttled "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange asks to slow down"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The account has used up what it may do in a time, or has too many connections open."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It may be tried again later. A throttling policy of its own for the account raises the limits "
                       "of an Exchange on premises."),
     Mender::Exchange},
    {" ErrorQuotaExceeded ErrorSubmissionQuotaExceeded "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "A quota is used up"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "The mailbox is full, or has sent as many mails as it may for now. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Empty Sent Items or archive what is in it; a quota of sent mails ends by itself."),
     Mender::Exchange, MailCommand::MailboxSize},
    {" ErrorInvalidRecipients ErrorMailRecipientNotFound ErrorMissingRecipients recipient-refused "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange refuses a recipient"),
     QT_TRANSLATE_NOOP("ExplanationText", "A recipient is no valid address, or none is left. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the recipients in the workflow, or the e-mail address of the terminal user."),
     Mender::Connector, MailCommand::Recipient},
    {" ErrorMailboxMoveInProgress "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The mailbox is being moved"),
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange moves it to another place and takes nothing meanwhile."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again once the move is complete."), Mender::Exchange},
    {" ErrorTimeoutExpired ErrorConnectionFailed "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange did not finish in time"),
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange waited in vain for one of its own parts. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "It may be tried again. Look into Sent Items first: the mail may have gone out all the same."),
     Mender::Exchange},
    {" ErrorSchemaValidation ErrorInvalidRequest ErrorIncorrectSchemaVersion ErrorInvalidServerVersion "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange does not understand the request"),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Either the server is older than the console assumes, or the request has a fault. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Send again. If it stays, report it with the details below and the version of Exchange."),
     Mender::Developers},
    {" ErrorInvalidSchemaVersionForMailboxVersion not-offered "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "Exchange lacks what the delivery needs"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "‘%1’ or the server that keeps the mailbox does not offer it: one of them may be too old. "
                       "Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the Web Services URL of the server that keeps the mailbox, or have the mailbox moved to "
                       "a newer one."),
     Mender::Exchange, MailCommand::Mailbox},
    {" ErrorInternalServerError ErrorInternalServerTransientError ErrorMailboxStoreUnavailable ErrorMailboxFailover "
     "ErrorADUnavailable ErrorNoRespondingCASInDestinationSite server-failed "_L1,
     ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "Exchange failed by itself"),
     QT_TRANSLATE_NOOP("ExplanationText", "The fault is within the server. Exchange said: ‘%4’."),
     QT_TRANSLATE_NOOP("ExplanationText", "It may be tried again. If it stays, look into the event log of the server."),
     Mender::Exchange},
};

} // namespace

std::span<const MailReason> ewsReasons()
{
    return refusals;
}

} // namespace console::text
