// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/smtp/opensockets.h"
#include "delivery/senders/smtp/smtpdelivery.h"
#include "delivery/senders/smtp/smtpdialogue.h"
#include "delivery/transport/curltransfer.h"
#include "models/support/expected.h"
#include "models/support/secret.h"

namespace console {

// Mails to one server, one after another over one connection that libcurl holds. Every plan and secret that it is given
// is of the same server and account.
//
// The first delivery asks the server what it offers, on a connection without an account: nothing that is worth a secret
// is said before it is known how, and nothing at all where STARTTLS is asked for and not offered.
//
// A mail goes to all of its recipients or to none: each is named to the server, so that the verdict has all that were
// refused, and the message is withheld where there is one. A test that reached some of them would look like one that
// succeeded, and would reach them twice with the next attempt.
class SmtpSession : private CurlTransfer
{
public:
    SmtpSession(const QStringList &trustedCertificates, const TransferLimits &limits);
    ~SmtpSession() override;

    Outcome send(const SmtpPlan &plan, const Secret &secret, StreamedBody &body, DeliveryContext &context);

    // Up to a sender that the server takes, and takes back.
    Outcome check(const SmtpPlan &plan, const Secret &secret, DeliveryContext &context);

    // The last conversation came to its end: the next mail may follow.
    bool isOpen() const { return m_isOpen; }

private:
    using Step = Expected<void, Ended>;
    using Account = SmtpDelivery::Account;

    template<class Success>
    Outcome run(SmtpDelivery &delivery, Step (SmtpSession::*conversation)(), const Success &success);

    Step learn(); // what the server offers
    Step chooseMechanism();
    Step weigh();
    Step sendMail();
    Step trySender();
    Step tell(const QByteArray &command, Account account);

    void configure(Account account);
    CURLcode performOnce();
    CURLcode performOnOpenConnection();
    Ended endedBy(CURLcode result) const;

    bool take(const SmtpReply &reply);
    bool takeOffer(const SmtpReply &reply);
    void startContent();
    bool refuse(Failure failure);

    void onConversation(curl_infotype type, QByteArrayView data) override;
    bool onConnected() override;
    void onAborted() override { m_sockets.cut(SHUT_RDWR); }

    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self) noexcept;
    static std::size_t onRead(char *buffer, std::size_t size, std::size_t count, void *self) noexcept;
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address) noexcept;

    OpenSockets m_sockets;
    SmtpDialogue m_dialogue;
    std::optional<SmtpCapabilities> m_capabilities;
    SmtpDelivery *m_delivery = nullptr;
    bool m_isSecured = false; // the connection is
    bool m_isSignedIn = false; // over it
    bool m_isOpen = false;
};

} // namespace console
