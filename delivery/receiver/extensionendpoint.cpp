// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/extensionendpoint.h"

#include "delivery/receiver/scanrequest.h"

#include <microhttpd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// A listening socket that is closed unless it is given away.
class ListeningSocket
{
public:
    ListeningSocket()
        : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
    }
    ~ListeningSocket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    ListeningSocket(const ListeningSocket &) = delete;
    ListeningSocket &operator=(const ListeningSocket &) = delete;

    bool listenOn(int port)
    {
        // A port whose last connections linger can be taken again at once; on Linux that lets no second listener in.
        const int on = 1;
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        return ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && ::listen(m_descriptor, SOMAXCONN) == 0;
    }
    int port() const
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size);
        return ntohs(address.sin_port);
    }
    int descriptor() const { return m_descriptor; }
    void giveAway() { m_descriptor = -1; }

private:
    int m_descriptor;
};

QByteArray headerOf(MHD_Connection *connection, const char *name)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

QString senderOf(MHD_Connection *connection)
{
    const auto *information = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (!information || information->client_addr->sa_family != AF_INET)
        return {};
    sockaddr_in address{};
    std::memcpy(&address, information->client_addr, sizeof address);
    return u"127.0.0.1:%1"_s.arg(ntohs(address.sin_port));
}

MHD_Result send(MHD_Connection *connection, const Answer &answer)
{
    MHD_Response *response =
        MHD_create_response_from_buffer(static_cast<std::size_t>(answer.body.size()),
                                        const_cast<char *>(answer.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, "Content-Type", answer.mediaType.constData());
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    if (!answer.allow.isEmpty())
        MHD_add_response_header(response, "Allow", answer.allow.constData());
    const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(answer.status), response);
    MHD_destroy_response(response);
    return queued;
}

// Called once for the head, once for each piece of the body, and once at the end.
MHD_Result onRequest(void *context, MHD_Connection *connection, const char *path, const char *method, const char *,
                     const char *data, std::size_t *size, void **state) noexcept
{
    const auto *endpoint = static_cast<const ExtensionEndpoint *>(context);
    auto *request = static_cast<ScanRequest *>(*state);
    if (!request) {
        const RequestHead head{method,
                               path,
                               headerOf(connection, "Host"),
                               headerOf(connection, "Origin"),
                               headerOf(connection, "Content-Type"),
                               senderOf(connection)};
        *state = request = new ScanRequest(head, endpoint->folder());
        // A client that waits for leave to send its body is told at once. Another one would find the connection reset
        // while it sends, and never read the reason.
        const bool waits = !headerOf(connection, "Expect").isEmpty();
        return request->isDecided() && waits ? send(connection, request->answer()) : MHD_YES;
    }
    if (*size > 0) {
        request->feed({data, static_cast<qsizetype>(*size)});
        *size = 0;
        return MHD_YES;
    }
    if (const auto arrival = request->finish())
        endpoint->report(*arrival);
    return send(connection, request->answer());
}

void onRequestOver(void *, MHD_Connection *, void **state, MHD_RequestTerminationCode) noexcept
{
    delete static_cast<ScanRequest *>(std::exchange(*state, nullptr));
}

} // namespace

Expected<std::unique_ptr<ExtensionEndpoint>, ReceiverFailure>
ExtensionEndpoint::listen(int port, ReceivedFolder &folder, Received received)
{
    ListeningSocket socket;
    if (!socket.listenOn(port)) {
        const int error = errno;
        return Unexpected(
            ReceiverFailure{error == EADDRINUSE ? ReceiverFailure::Code::PortInUse : ReceiverFailure::Code::Failed,
                            QString::number(port), QString::fromLocal8Bit(std::strerror(error))});
    }
    auto endpoint = std::unique_ptr<ExtensionEndpoint>(new ExtensionEndpoint(folder, std::move(received)));
    endpoint->m_port = socket.port();

    // Half of a connection's memory is its read buffer: large pieces reach the disk in few calls.
    const std::array<MHD_OptionItem, 7> options{{
        {MHD_OPTION_LISTEN_SOCKET, socket.descriptor(), nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, 2 * 1024 * 1024, nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_INCREMENT, 64 * 1024, nullptr},
        {MHD_OPTION_CONNECTION_LIMIT, 64, nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, 120, nullptr}, // seconds without a byte
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<intptr_t>(&onRequestOver), nullptr},
        {MHD_OPTION_END, 0, nullptr},
    }};
    endpoint->m_daemon =
        MHD_start_daemon(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION, 0, nullptr,
                         nullptr, &onRequest, endpoint.get(), MHD_OPTION_ARRAY, options.data(), MHD_OPTION_END);
    if (!endpoint->m_daemon)
        return Unexpected(ReceiverFailure{ReceiverFailure::Code::Failed, QString::number(port),
                                          u"The HTTP server could not be started"_s});
    socket.giveAway();
    return endpoint;
}

ExtensionEndpoint::ExtensionEndpoint(ReceivedFolder &folder, Received received)
    : m_folder(folder)
    , m_received(std::move(received))
{
}

ExtensionEndpoint::~ExtensionEndpoint()
{
    if (m_daemon)
        MHD_stop_daemon(m_daemon);
}

} // namespace console
