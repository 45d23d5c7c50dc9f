// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/receiver/listeningsocket.h"
#include "delivery/receiver/mail/mailconnection.h"
#include "delivery/receiver/mail/mailsession.h"

#include <atomic>
#include <list>
#include <memory>
#include <thread>

namespace console {

// The mail server of the practice receiver. Threads of its own, one for each connection, listening on 127.0.0.1 only.
class MailEndpoint
{
public:
    static constexpr std::size_t connectionLimit = 64;

    // Port 0 takes a free one. Received is called in the thread of a connection, before the reply is sent. The folder,
    // the tokens and the rehearsing outlive the endpoint.
    static Expected<std::unique_ptr<MailEndpoint>, ReceiverFailure>
    listen(int port, const PracticeCertificate &certificate, ReceivedFolder &folder, const PracticeTokens &tokens,
           const Rehearsing &rehearsing, MailSession::Received received);
    ~MailEndpoint(); // ends the connections, and waits for their threads

    MailEndpoint(const MailEndpoint &) = delete;
    MailEndpoint &operator=(const MailEndpoint &) = delete;

    int port() const { return m_socket.port(); }

private:
    struct Connection
    {
        Connection(FileDescriptor socket, QString client)
            : stream(std::move(socket))
            , sender(std::move(client))
        {
        }

        MailConnection stream;
        const QString sender;
        std::atomic<bool> isOver = false;
        std::thread thread;
    };

    MailEndpoint(ListeningSocket socket, TlsServerContext tls, ReceivedFolder &folder, const PracticeTokens &tokens,
                 const Rehearsing &rehearsing, MailSession::Received received);

    void acceptConnections();
    bool acceptOne();
    void serve(Connection &connection) const;
    void removeEnded();

    ListeningSocket m_socket;
    const TlsServerContext m_tls;
    ReceivedFolder &m_folder;
    const PracticeTokens &m_tokens;
    const Rehearsing &m_rehearsing;
    const MailSession::Received m_received;
    std::atomic<bool> m_isStopping = false;
    std::list<Connection> m_connections; // of m_thread, until that has ended
    std::thread m_thread; // accepts
};

} // namespace console
