// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/mailendpoint.h"

#include "delivery/receiver/mail/maildialogue.h"

#include <cerrno>
#include <csignal>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseAfterError{100}; // while the process has no descriptors left

void refuse(MailConnection &connection)
{
    connection.write("421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing "
                     "transmission channel\r\n");
}

} // namespace

Expected<std::unique_ptr<MailEndpoint>, ReceiverFailure>
MailEndpoint::listen(int port, const PracticeCertificate &certificate, ReceivedFolder &folder,
                     const PracticeTokens &tokens, const Rehearsing &rehearsing, MailSession::Received received)
{
    auto socket = ListeningSocket::listenOn(port);
    if (!socket)
        return Unexpected(socket.error());
    auto tls = makeTlsServerContext(certificate);
    if (!tls)
        return Unexpected(
            ReceiverFailure{ReceiverFailure::Code::Failed, QString::number(port), u"TLS could not be set up"_s});
    return std::unique_ptr<MailEndpoint>(
        new MailEndpoint(std::move(*socket), std::move(tls), folder, tokens, rehearsing, std::move(received)));
}

MailEndpoint::MailEndpoint(ListeningSocket socket, TlsServerContext tls, ReceivedFolder &folder,
                           const PracticeTokens &tokens, const Rehearsing &rehearsing, MailSession::Received received)
    : m_socket(std::move(socket))
    , m_tls(std::move(tls))
    , m_folder(folder)
    , m_tokens(tokens)
    , m_rehearsing(rehearsing)
    , m_received(std::move(received))
    , m_thread([this] { acceptConnections(); })
{
}

MailEndpoint::~MailEndpoint()
{
    m_isStopping = true;
    ::shutdown(m_socket.descriptor(), SHUT_RDWR); // ends the wait for connections
    m_thread.join();
    for (Connection &connection : m_connections)
        connection.stream.interrupt();
    for (Connection &connection : m_connections)
        connection.thread.join();
}

void MailEndpoint::acceptConnections()
{
    // A client that goes away while TLS writes to it ends its connection and not the program. Inherited by the threads
    // of the connections.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);
    while (!m_isStopping) {
        pollfd waiting{m_socket.descriptor(), POLLIN, 0};
        ::poll(&waiting, 1, -1);
        if (!m_isStopping && !acceptOne())
            std::this_thread::sleep_for(pauseAfterError);
    }
}

bool MailEndpoint::acceptOne()
{
    removeEnded();
    sockaddr_in address{};
    socklen_t size = sizeof address;
    FileDescriptor accepted(
        ::accept4(m_socket.descriptor(), reinterpret_cast<sockaddr *>(&address), &size, SOCK_CLOEXEC));
    if (!accepted.isOpen())
        return errno == EAGAIN || errno == EINTR || errno == ECONNABORTED;
    if (m_connections.size() >= connectionLimit) {
        MailConnection connection(std::move(accepted));
        refuse(connection);
        return true;
    }
    Connection &connection = m_connections.emplace_back(std::move(accepted), loopbackSender(address));
    try {
        connection.thread = std::thread([this, &connection] { serve(connection); });
    } catch (const std::system_error &) { // no thread is to be had
        refuse(connection.stream);
        m_connections.pop_back();
    }
    return true;
}

void MailEndpoint::serve(Connection &connection) const
{
    MailSession session(connection.sender, m_folder, m_tokens, m_rehearsing, m_received);
    MailDialogue(connection.stream, session, m_tls.get()).run();
    connection.stream.close();
    connection.isOver = true;
}

void MailEndpoint::removeEnded()
{
    for (auto connection = m_connections.begin(); connection != m_connections.end();) {
        if (connection->isOver) {
            connection->thread.join();
            connection = m_connections.erase(connection);
        } else {
            ++connection;
        }
    }
}

} // namespace console
