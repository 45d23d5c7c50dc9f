// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/deliverycontext.h"
#include "delivery/senders/exchange/ewsanswer.h"
#include "delivery/senders/exchange/ewslimits.h"
#include "delivery/senders/exchange/ewsrequest.h"
#include "delivery/senders/exchange/exchangeplan.h"
#include "delivery/senders/senderresources.h"
#include "delivery/transport/httpexchange.h"

#include <functional>

namespace console {

// Requests and answers of one delivery over one connection: signs in, renews a token that has expired once, and goes
// down with the version until the server takes it.
class EwsConversation
{
public:
    // Writes a request; more than once where it has to be repeated.
    using Writer = std::function<EwsRequest(const EwsCaller &)>;

    EwsConversation(const ExchangePlan &plan, const SenderResources &resources, const EwsLimits &limits,
                    DeliveryContext &context);

    // The same account with a new connection, for what has to be done after the other one was ended.
    EwsConversation(const EwsConversation &other, const EwsLimits &limits, DeliveryContext &context);

    // Finds out how to sign in, and does. It is the first to be called.
    Expected<void, Ended> signIn();

    // The answer says success throughout.
    Expected<EwsAnswer, Ended> ask(Stage stage, const Writer &write);

    // The same in two steps, where an older version takes another request: a refusal of the version lowers it.
    Expected<EwsAnswer, Ended> askOnce(Stage stage, const EwsRequest &request);
    bool lowersVersion(const Expected<EwsAnswer, Ended> &answer);

    const EwsCaller &caller() const { return m_caller; }
    bool isOlderVersion() const { return m_caller.version != EwsVersion::Exchange2013Sp1; }
    bool sendsInOneStep() const; // attachments too: Exchange 2013 and newer
    qint64 delivered() const { return m_delivered; } // bytes of request bodies that were taken in Stage::Deliver
    const QByteArray &lastBody() const { return m_lastBody; } // of the last answer

private:
    Expected<HttpAnswer, Ended> post(Stage stage, const EwsRequest &request);
    Expected<bool, Failure> signInBetter(const HttpAnswer &refusal);
    Expected<bool, Failure> chooseSignIn(const HttpAnswer &refusal);
    bool renewToken();
    void reportMechanism();

    const ExchangePlan &m_plan;
    const SenderResources &m_resources;
    DeliveryContext &m_context;
    HttpExchange m_exchange;
    HttpSignIn m_signIn;
    EwsCaller m_caller;
    EwsServerVersion m_serverVersion;
    bool m_hasRenewed = false;
    bool m_isSignedIn = false; // once, so that a later 401 has other reasons
    qint64 m_delivered = 0;
    qint64 m_documentsDelivered = 0; // bytes of them, before they were encoded
    QByteArray m_lastBody;
};

} // namespace console
