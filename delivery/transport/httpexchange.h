// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/deliverycontext.h"
#include "delivery/transport/curlhandle.h"
#include "delivery/transport/multipartbody.h"
#include "models/support/expected.h"

#include <QUrl>

#include <chrono>
#include <variant>

namespace console {

// How long each part of an exchange may take. Data, so that a test does not wait for minutes.
struct HttpLimits
{
    std::chrono::milliseconds connect{15'000}; // name, connection and TLS together
    std::chrono::milliseconds upload{30'000}; // without one byte going out
    std::chrono::milliseconds answer{230'000}; // from the last byte out to the whole answer; Azure's own limit
};

struct HttpAnswer
{
    int status = 0;
    QUrl location; // of a redirect
    QByteArray body; // its first 4 KiB
    qint64 uploaded = 0; // bytes of the whole request body
};

// One POST over libcurl, with a body that is read as it goes out; or the way to it alone. Certificates are verified, no
// redirect is followed, nothing is sent in chunks. Reports Resolve, Connect, Tls and Deliver to the context as they are
// reached, the conversation to the transcript, and gives the answer whatever its status.
//
// A stop ends it within a tenth of a second, with Cancelled.
class HttpExchange
{
public:
    using Ended = std::variant<Failure, Cancelled>;

    HttpExchange(DeliveryContext &context, const HttpLimits &limits);

    // body outlives the exchange.
    Expected<HttpAnswer, Ended> post(const QUrl &url, MultipartBody &body);

    // Resolves, connects and secures, and hangs up without having asked for anything.
    Expected<void, Ended> connect(const QUrl &url);

private:
    enum class Phase { Connecting, Uploading, Answering };

    static std::size_t onRead(char *buffer, std::size_t size, std::size_t count, void *self) noexcept;
    static int onSeek(void *self, curl_off_t offset, int origin) noexcept;
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self) noexcept;
    static std::size_t onWrite(char *data, std::size_t size, std::size_t count, void *self) noexcept;
    static int onSocket(void *self, curl_socket_t socket, curlsocktype purpose) noexcept;
    static int onRequest(void *self, char *address, char *localAddress, int port, int localPort) noexcept;
    static int onDebug(CURL *handle, curl_infotype type, char *data, std::size_t size, void *self) noexcept;

    template<class Value>
    void set(CURLoption option, Value value);
    void configureConnection(const QUrl &url);
    void configureRequest(MultipartBody &body);
    CURLcode perform();
    CURLcode run(CURLM *multi);
    Ended endOf(CURLcode result);
    bool isOverdue() const;
    void enter(Phase phase);
    void begin(Stage stage);
    void reportTls();
    void reportTimes();
    void transcribeHeader(TranscriptLine::Direction direction, const QByteArray &header);
    Failure timeoutFailure() const;

    DeliveryContext &m_context;
    const HttpLimits m_limits;
    CurlList m_headers; // outlives the handle that points to it
    CurlEasy m_handle;
    MultipartBody *m_body = nullptr;
    QByteArray m_errorText;
    QString m_host;
    bool m_usesTls = false;
    qint64 m_total = 0;
    qint64 m_uploaded = 0;
    Stage m_stage = Stage::Resolve;
    bool m_hasWholeHeader = false; // of the answer
    Phase m_phase = Phase::Connecting;
    std::chrono::steady_clock::time_point m_lastProgress;
    std::optional<Failure> m_bodyFailure;
    bool m_isOverdue = false;
    QByteArray m_answerBody;
};

} // namespace console
