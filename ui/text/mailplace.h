// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/failure.h"
#include "models/system/systemconfiguration.h"

namespace console::text {

// The first group is for a shell, the second for PowerShell connected to Exchange.
enum class MailCommand {
    None,
    Host,
    Offer,
    Port,
    SignIn,
    Tls,

    AssignImpersonation,
    AuthenticationPolicies,
    ClientAccess,
    DirectSend,
    EnableMailboxSubmission,
    ExtendedProtection,
    GrantSendAs,
    InboundConnectors,
    Mailbox,
    MailboxSize,
    MessageLimits,
    Recipient,
    WebServicesOfOrganization,
};

// Where a failed mail was to go, and in whose name: what its explanation quotes.
struct MailPlace
{
    QString host; // of the mail server or of the Web Services URL
    int port = 0;
    MailSecurity security = MailSecurity::Tls;
    QString url; // Web Services URL, without anything secret; empty with SMTP
    QString account; // that signs in; empty: none
    QString sender; // address
    QString mailbox; // that sends
    bool usesToken = false; // Microsoft 365 OAuth 2.0

    QString server() const; // "mail.example:587", or the host of the URL
    bool isOnline() const; // in Microsoft 365
};

MailPlace mailPlaceOf(const Failure &failure, const Connector &connector, const SystemConfiguration &system);

// To copy and run; empty where the place lacks what the command needs.
QString commandText(MailCommand command, const MailPlace &place, const QString &subject);

} // namespace console::text
