// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "models/support/expected.h"

#include <functional>
#include <memory>

struct MHD_Daemon;

namespace console {

class ReceivedFolder;

// The endpoint that an Extension connector posts to, as the specification's "API documentation that the extension
// should implement" has it: POST /api/scan answers 200, or 400 with the reason as JSON. Threads of its own, one for
// each connection, listening on 127.0.0.1 only.
//
// Any page in a browser can post a form to loopback. So a request is refused whose Host is not a loopback name (DNS
// rebinding) or whose Origin is a site elsewhere.
class ExtensionEndpoint
{
public:
    // Called in the thread of a connection, before the answer is sent.
    using Received = std::function<void(const Arrival &)>;

    // Port 0 takes a free one. The folder outlives the endpoint.
    static Expected<std::unique_ptr<ExtensionEndpoint>, ReceiverFailure> listen(int port, ReceivedFolder &folder,
                                                                                Received received);
    ~ExtensionEndpoint(); // ends the connections, and waits for their threads

    ExtensionEndpoint(const ExtensionEndpoint &) = delete;
    ExtensionEndpoint &operator=(const ExtensionEndpoint &) = delete;

    int port() const { return m_port; }
    ReceivedFolder &folder() const { return m_folder; }
    void report(const Arrival &arrival) const { m_received(arrival); }

private:
    ExtensionEndpoint(ReceivedFolder &folder, Received received);

    ReceivedFolder &m_folder;
    const Received m_received;
    int m_port = 0;
    MHD_Daemon *m_daemon = nullptr;
};

} // namespace console
