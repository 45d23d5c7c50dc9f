// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/mail/mailmessage.h"
#include "models/connector/exchange/exchangesettings.h"
#include "models/outcome/stage.h"

#include <QUrl>

namespace console {

// One mail through Exchange Web Services, with a copy in Sent Items of the mailbox that sends it. (Specification
// "Microsoft Exchange")
struct ExchangePlan
{
    QUrl url; // Web Services URL
    ExchangeAuthentication authentication = ExchangeAuthentication::Basic;
    QString username; // as it was typed: domain\username, username, UPN; empty with Microsoft365
    QString impersonatedMailbox; // the terminal user's e-mail address; empty: the account's own mailbox sends
    MailMessage message; // without a sender where it is impersonated

    bool operator==(const ExchangePlan &) const = default;

    // The requests as they go out, one after another, attachments abbreviated.
    QStringList previewLines() const;
    QList<Stage> stages() const;

private:
    QStringList olderLines() const;
};

} // namespace console
