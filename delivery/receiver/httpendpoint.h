// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/receiver/endpointrequest.h"
#include "models/support/expected.h"

#include <functional>
#include <memory>

struct MHD_Daemon;

namespace console {

struct PracticeCertificate;

// An HTTP server for the requests of one endpoint. Threads of its own, one for each connection, listening on 127.0.0.1
// only.
class HttpEndpoint
{
public:
    // Both are called in the thread of a connection: for the head, and before the answer to what was taken is sent.
    using Open = std::function<std::unique_ptr<EndpointRequest>(const RequestHead &)>;
    using Received = std::function<void(const Arrival &)>;

    // Port 0 takes a free one. With a certificate it is HTTPS.
    static Expected<std::unique_ptr<HttpEndpoint>, ReceiverFailure> listen(int port, Open open, Received received,
                                                                           const PracticeCertificate *certificate);
    ~HttpEndpoint(); // ends the connections, and waits for their threads

    HttpEndpoint(const HttpEndpoint &) = delete;
    HttpEndpoint &operator=(const HttpEndpoint &) = delete;

    int port() const { return m_port; }
    std::unique_ptr<EndpointRequest> open(const RequestHead &head) const { return m_open(head); }
    void report(const Arrival &arrival) const { m_received(arrival); }

private:
    HttpEndpoint(Open open, Received received);

    const Open m_open;
    const Received m_received;
    int m_port = 0;
    MHD_Daemon *m_daemon = nullptr;
};

} // namespace console
