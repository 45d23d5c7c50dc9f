// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/smtp/smtpconnection.h"
#include "models/support/secret.h"

namespace console {

// Mails to one server, one after another over one connection. libcurl makes it, secures it and signs in; what is said
// from then on is said here, the envelope at once where the server takes that. Every plan and secret that it is given
// is of the same server and account.
//
// The first delivery asks the server what it offers, on a connection without an account: nothing that is worth a secret
// is said before it is known how, and nothing at all where STARTTLS is asked for and not offered.
//
// A mail goes to all of its recipients or to none: each is named to the server, so that the verdict has all that were
// refused, and the message is withheld where there is one. A test that reached some of them would look like one that
// succeeded, and would reach them twice with the next attempt.
class SmtpSession : private SmtpConnection
{
public:
    using SmtpConnection::SmtpConnection;

    Outcome send(const SmtpPlan &plan, const Secret &secret, StreamedBody &body, DeliveryContext &context);

    // Up to a sender that the server takes, and takes back.
    Outcome check(const SmtpPlan &plan, const Secret &secret, DeliveryContext &context);

    // The last conversation came to its end: the next mail may follow.
    bool isOpen() const { return isConnected(); }

private:
    using Conversation = Step (SmtpSession::*)();

    template<class Success>
    Outcome run(SmtpDelivery &delivery, Conversation conversation, const Success &success);

    Step learn(); // what the server offers
    Step chooseMechanism();
    Step weigh();
    Step lead(Conversation conversation);
    Step trySender();
    Step sendMail();
    Step sendContent();
    QByteArray mailCommand() const;
};

} // namespace console
