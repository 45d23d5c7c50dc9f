// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/deliverycontext.h"
#include "delivery/senders/smtp/smtpmechanism.h"
#include "delivery/senders/smtp/smtpreply.h"
#include "delivery/transport/streamedbody.h"

#include <optional>

namespace console {

// One delivery within an SMTP session: what it is about, and what has become known of it.
struct SmtpDelivery
{
    enum class Account { Without, With };

    const SmtpPlan &plan;
    const Secret &secret;
    DeliveryContext &context;
    StreamedBody *body = nullptr; // null: a check
    std::optional<SmtpMechanism> mechanism = {};
    bool isSignInReported = false;
    qsizetype answered = 0; // recipients
    std::optional<Failure> refusal = {}; // of a recipient
    std::optional<SmtpReply> receipt = {}; // for the whole message

    // Of the connection and the conversation over it.
    Account account = Account::Without;
    int replies = 0; // refusals aside
    qint64 bytesSent = 0; // of the body
    std::optional<Failure> failure = {}; // why it was ended from within

    bool signsIn() const { return plan.signIn != SmtpSignIn::None; }
    SmtpParties parties() const; // with the recipient whose turn it is
    Failure notOffered(Stage stage, const QString &code, const QString &technical) const;

    // Why the envelope cannot be said, and why the server would not take the message.
    std::optional<Failure> envelopeFailure() const;
    std::optional<Failure> obstacle(const SmtpCapabilities &capabilities) const;

    // The reply to RCPT for the recipient whose turn it is. False: this is the end of it.
    bool takeRecipient(const SmtpReply &reply);

    void reportLimits(const SmtpCapabilities &capabilities) const;
    void reportSignIn(const SmtpCapabilities &capabilities); // once
    QStringList warnings() const;
    Outcome delivered() const; // with a receipt
};

} // namespace console
