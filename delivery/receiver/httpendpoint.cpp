// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/httpendpoint.h"

#include "delivery/receiver/listeningsocket.h"
#include "delivery/receiver/practicecertificate.h"

#include <microhttpd.h>

#include <cstring>
#include <netinet/in.h>
#include <utility>
#include <vector>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(MHD_Connection *connection, const char *name)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

QList<std::pair<QByteArray, QByteArray>> queryOf(MHD_Connection *connection)
{
    QList<std::pair<QByteArray, QByteArray>> query;
    MHD_get_connection_values_n(
        connection, MHD_GET_ARGUMENT_KIND,
        [](void *context, MHD_ValueKind, const char *name, std::size_t nameSize, const char *value,
           std::size_t valueSize) noexcept {
            static_cast<decltype(query) *>(context)->append(
                {{name, static_cast<qsizetype>(nameSize)}, {value, static_cast<qsizetype>(valueSize)}});
            return MHD_YES;
        },
        &query);
    return query;
}

QString senderOf(MHD_Connection *connection)
{
    const auto *information = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (!information || information->client_addr->sa_family != AF_INET)
        return {};
    sockaddr_in address{};
    std::memcpy(&address, information->client_addr, sizeof address);
    return loopbackSender(address);
}

MHD_Result send(MHD_Connection *connection, const EndpointAnswer &answer)
{
    MHD_Response *response =
        MHD_create_response_from_buffer(static_cast<std::size_t>(answer.body.size()),
                                        const_cast<char *>(answer.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    if (!answer.mediaType.isEmpty())
        MHD_add_response_header(response, "Content-Type", answer.mediaType.constData());
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    for (const auto &[name, value] : answer.header)
        MHD_add_response_header(response, name.constData(), value.constData());
    const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(answer.status), response);
    MHD_destroy_response(response);
    return queued;
}

// Called once for the head, once for each piece of the body, and once at the end.
MHD_Result onRequest(void *context, MHD_Connection *connection, const char *path, const char *method, const char *,
                     const char *data, std::size_t *size, void **state) noexcept
{
    const auto *endpoint = static_cast<const HttpEndpoint *>(context);
    auto *request = static_cast<EndpointRequest *>(*state);
    if (!request) {
        const RequestHead head{method,
                               path,
                               headerOf(connection, "Host"),
                               headerOf(connection, "Origin"),
                               headerOf(connection, "Content-Type"),
                               headerOf(connection, "Authorization"),
                               senderOf(connection),
                               queryOf(connection)};
        *state = request = endpoint->open(head).release();
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
    delete static_cast<EndpointRequest *>(std::exchange(*state, nullptr));
}

} // namespace

Expected<std::unique_ptr<HttpEndpoint>, ReceiverFailure> HttpEndpoint::listen(int port, Open open, Received received,
                                                                              const PracticeCertificate *certificate)
{
    auto socket = ListeningSocket::listenOn(port);
    if (!socket)
        return Unexpected(socket.error());
    auto endpoint = std::unique_ptr<HttpEndpoint>(new HttpEndpoint(std::move(open), std::move(received)));
    endpoint->m_port = socket->port();

    // Half of a connection's memory is its read buffer: large pieces reach the disk in few calls.
    std::vector<MHD_OptionItem> options{
        {MHD_OPTION_LISTEN_SOCKET, socket->descriptor(), nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, 2 * 1024 * 1024, nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_INCREMENT, 64 * 1024, nullptr},
        {MHD_OPTION_CONNECTION_LIMIT, 256, nullptr}, // as many as the engine delivers at the same time
        {MHD_OPTION_CONNECTION_TIMEOUT, 120, nullptr}, // seconds without a byte
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<intptr_t>(&onRequestOver), nullptr},
    };
    unsigned flags = MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION;
    if (certificate) {
        flags |= MHD_USE_TLS;
        char *pem = const_cast<char *>(certificate->pem.constData()); // read while it starts
        options.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, pem});
        options.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, pem});
    }
    options.push_back({MHD_OPTION_END, 0, nullptr});
    endpoint->m_daemon = MHD_start_daemon(flags, 0, nullptr, nullptr, &onRequest, endpoint.get(), MHD_OPTION_ARRAY,
                                          options.data(), MHD_OPTION_END);
    if (!endpoint->m_daemon)
        return Unexpected(ReceiverFailure{ReceiverFailure::Code::Failed, QString::number(port),
                                          u"The HTTP server could not be started"_s});
    socket->giveAway();
    return endpoint;
}

HttpEndpoint::HttpEndpoint(Open open, Received received)
    : m_open(std::move(open))
    , m_received(std::move(received))
{
}

HttpEndpoint::~HttpEndpoint()
{
    if (m_daemon)
        MHD_stop_daemon(m_daemon);
}

} // namespace console
