// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/transport/filedescriptor.h"
#include "models/support/expected.h"

struct sockaddr_in;

namespace console {

// A socket that listens on 127.0.0.1; closed unless it is given away.
class ListeningSocket
{
public:
    // Port 0 takes a free one.
    static Expected<ListeningSocket, ReceiverFailure> listenOn(int port);

    int port() const;
    int descriptor() const { return m_socket.get(); }
    void giveAway() { m_socket.release(); }

private:
    explicit ListeningSocket(FileDescriptor socket);

    FileDescriptor m_socket;
};

QString loopbackSender(const sockaddr_in &address); // "127.0.0.1:53211"

} // namespace console
