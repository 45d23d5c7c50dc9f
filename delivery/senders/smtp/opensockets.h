// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/filedescriptor.h"

#include <curl/curl.h>

#include <deque>
#include <fcntl.h>
#include <mutex>
#include <sys/socket.h>

namespace console {

// The sockets that libcurl opened last, in copies of our own: libcurl waits for some answers without looking up, and a
// socket that is cut ends that. Cutting is safe from any thread.
class OpenSockets
{
public:
    curl_socket_t open(const curl_sockaddr &address)
    {
        const int socket = ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
        if (socket < 0)
            return CURL_SOCKET_BAD;
        const std::lock_guard lock(m_mutex);
        m_copies.emplace_back(::fcntl(socket, F_DUPFD_CLOEXEC, 0));
        // Two are tried side by side where a host has addresses of both families (RFC 8305).
        if (m_copies.size() > 2)
            m_copies.pop_front();
        return socket;
    }

    // how: as of shutdown(2)
    void cut(int how)
    {
        const std::lock_guard lock(m_mutex);
        for (const FileDescriptor &copy : m_copies)
            ::shutdown(copy.get(), how);
    }

    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_copies.clear();
    }

private:
    std::mutex m_mutex;
    std::deque<FileDescriptor> m_copies;
};

} // namespace console
