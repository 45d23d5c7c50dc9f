// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/smtp/opensockets.h"
#include "delivery/senders/smtp/smtpdelivery.h"
#include "delivery/senders/smtp/smtpdialogue.h"
#include "delivery/transport/curltransfer.h"
#include "models/support/expected.h"

namespace console {

// A connection to a mail server. libcurl makes it, secures it and signs in; what is said from then on is said here.
class SmtpConnection : protected CurlTransfer
{
public:
    SmtpConnection(const QStringList &trustedCertificates, const TransferLimits &limits);
    ~SmtpConnection() override; // with a goodbye

protected:
    using Step = Expected<void, Ended>;
    using Account = SmtpDelivery::Account;

    Step open(Account account); // where it is not
    void close();

    // One after another, or at once where the server takes that; take() judges each reply.
    Step say(const QByteArrayList &commands);
    Step hear(); // one reply
    Step lastWords(CURLcode result); // of a server that hung up
    Ended endedBy(CURLcode result) const;

    OpenSockets m_sockets;
    SmtpDelivery *m_delivery = nullptr; // while there is one
    std::optional<SmtpCapabilities> m_capabilities;
    qsizetype m_unheard = 0; // replies to what was said

private:
    Step sayAtOnce(const QByteArrayList &commands);
    void configure(Account account);

    bool take(const SmtpReply &reply);
    bool takeOffer(const SmtpReply &reply);
    bool refuse(Failure failure);

    void onConversation(curl_infotype type, QByteArrayView data) override;
    bool onConnected() override;
    void onAborted() override { m_sockets.cut(SHUT_RDWR); }

    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self) noexcept;
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address) noexcept;

    SmtpDialogue m_dialogue;
    QByteArray m_input; // what came and was not heard yet
    bool m_isSecured = false;
    bool m_isSignedIn = false;
};

} // namespace console
