// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/listeningsocket.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

Expected<ListeningSocket, ReceiverFailure> ListeningSocket::listenOn(int port)
{
    FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    // A port whose last connections linger can be taken again at once; on Linux that lets no second listener in.
    const int on = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::listen(socket.get(), SOMAXCONN) == 0)
        return ListeningSocket(std::move(socket));
    const int error = errno;
    return Unexpected(
        ReceiverFailure{error == EADDRINUSE ? ReceiverFailure::Code::PortInUse : ReceiverFailure::Code::Failed,
                        QString::number(port), QString::fromLocal8Bit(std::strerror(error))});
}

ListeningSocket::ListeningSocket(FileDescriptor socket)
    : m_socket(std::move(socket))
{
}

int ListeningSocket::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_socket.get(), reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

QString loopbackSender(const sockaddr_in &address)
{
    return u"127.0.0.1:%1"_s.arg(ntohs(address.sin_port));
}

} // namespace console
