// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/mail/mailmessage.h"
#include "models/outcome/stage.h"
#include "models/system/systemconfiguration.h"

namespace console {

enum class SmtpSignIn {
    None, // the mail server of the system configuration has no username
    Password,
    OAuth2, // XOAUTH2 with an access token
};

// One mail to a mail server: that of the system configuration, or Microsoft 365's. (Specification "Email (SMTP)")
struct SmtpPlan
{
    QString host;
    int port = 25;
    MailSecurity security = MailSecurity::StartTls;
    SmtpSignIn signIn = SmtpSignIn::None;
    QString username;
    MailMessage message;

    bool operator==(const SmtpPlan &) const = default;

    QString server() const; // "mail.example:587"
    QStringList previewLines() const; // envelope and message as they go out, attachments abbreviated
    QList<Stage> stages() const;
};

} // namespace console
