// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>

// Prints the port, a free one of the loopback interface, and serves each connection in a thread of its own until the
// program is ended by a signal. The exit status where it cannot.
template<class Serve>
int serveOnLoopback(const Serve &serve)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener, plain, size) != 0 || ::listen(listener, SOMAXCONN) != 0
        || ::getsockname(listener, plain, &size) != 0) {
        std::perror("listen");
        return 1;
    }
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    while (true) {
        const int connection = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0)
            std::thread(serve, connection).detach();
    }
}
