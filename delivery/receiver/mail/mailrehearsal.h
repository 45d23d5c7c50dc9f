// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace console {

// Where in the dialogue a rehearsed fault happens.
enum class MailMoment {
    Never,
    Greeting,
    SignIn, // at MAIL where the client did not sign in: a server that demands it takes nothing else
    Sender,
    FirstRecipient, // of each message
    Content, // once the message has begun to come
    MessageEnd,
};

enum class MailFault { Reply, Stall, Drop };

struct MailRehearsal
{
    MailMoment moment = MailMoment::Never;
    MailFault fault = MailFault::Reply;
    QByteArray reply = {}; // the very text of the server that is known for it, without CR LF; 421 closes
};

// Never for an empty code and one that is none of the mail endpoint's.
MailRehearsal mailRehearsal(QStringView code);

} // namespace console
