// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/httpexchange.h"

#include "delivery/engine/redactor.h"
#include "delivery/transport/curlfailure.h"
#include "delivery/transport/tlsfacts.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumAnswer = 4 * 1024;
// The most that libcurl takes; its default of 64 KiB costs a third of the throughput on a fast network.
constexpr long uploadBufferSize = 2 * 1024 * 1024;
constexpr int pollMilliseconds = 100;

QString hostAndPort(const QUrl &url)
{
    return url.host() + u':' + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

HttpExchange::HttpExchange(DeliveryContext &context, const HttpLimits &limits)
    : m_context(context)
    , m_limits(limits)
    , m_handle(makeCurlEasy())
    , m_errorText(CURL_ERROR_SIZE, '\0')
{
}

template<class Value>
void HttpExchange::set(CURLoption option, Value value)
{
    [[maybe_unused]] const CURLcode done = curl_easy_setopt(m_handle.get(), option, value);
    Q_ASSERT(done == CURLE_OK);
}

void HttpExchange::configureConnection(const QUrl &url)
{
    m_host = hostAndPort(url);
    m_usesTls = url.scheme() == "https"_L1;
    set(CURLOPT_URL, url.toEncoded().constData());
    set(CURLOPT_USERAGENT, "scan-connector-console/" CONSOLE_VERSION);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_limits.connect.count()));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    // libcurl knows its built-in bundle alone; what OpenSSL's own programs honour is honoured here too.
    if (const QByteArray bundle = qgetenv("SSL_CERT_FILE"); !bundle.isEmpty())
        set(CURLOPT_CAINFO, bundle.constData());
    set(CURLOPT_SOCKOPTFUNCTION, &HttpExchange::onSocket);
    set(CURLOPT_SOCKOPTDATA, this);
    set(CURLOPT_PREREQFUNCTION, &HttpExchange::onRequest);
    set(CURLOPT_PREREQDATA, this);
    set(CURLOPT_DEBUGFUNCTION, &HttpExchange::onDebug);
    set(CURLOPT_DEBUGDATA, this);
    set(CURLOPT_VERBOSE, 1L);
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
}

void HttpExchange::configureRequest(MultipartBody &body)
{
    m_body = &body;
    m_total = body.size();
    m_headers.append("Content-Type: " + body.contentType());
    m_headers.append("Expect:"); // waits a second at servers that do not know 100-continue
    set(CURLOPT_HTTPHEADER, m_headers.get());
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_total));
    set(CURLOPT_UPLOAD_BUFFERSIZE, uploadBufferSize);
    set(CURLOPT_READFUNCTION, &HttpExchange::onRead);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_SEEKFUNCTION, &HttpExchange::onSeek);
    set(CURLOPT_SEEKDATA, this);
    set(CURLOPT_HEADERFUNCTION, &HttpExchange::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &HttpExchange::onWrite);
    set(CURLOPT_WRITEDATA, this);
}

Expected<HttpAnswer, HttpExchange::Ended> HttpExchange::post(const QUrl &url, MultipartBody &body)
{
    configureConnection(url);
    configureRequest(body);
    CURLcode result = perform();
    // libcurl takes a connection that ends within the header for the end of the header.
    if (result == CURLE_OK && !m_hasWholeHeader)
        result = CURLE_PARTIAL_FILE;

    long status = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
    const char *location = nullptr;
    curl_easy_getinfo(m_handle.get(), CURLINFO_REDIRECT_URL, &location);
    // A server that answers early and hangs up has answered: its refusal says more than the broken pipe.
    const bool hasRefused = m_hasWholeHeader && status >= 300;
    if (m_context.isCancelled() || m_bodyFailure || (result != CURLE_OK && !hasRefused))
        return Unexpected(endOf(result));
    return HttpAnswer{static_cast<int>(status), QUrl(QString::fromUtf8(location)), m_answerBody, m_uploaded};
}

Expected<void, HttpExchange::Ended> HttpExchange::connect(const QUrl &url)
{
    configureConnection(url);
    set(CURLOPT_CONNECT_ONLY, 1L);
    const CURLcode result = perform();
    if (m_context.isCancelled() || result != CURLE_OK)
        return Unexpected(endOf(result));
    return {};
}

HttpExchange::Ended HttpExchange::endOf(CURLcode result)
{
    if (m_context.isCancelled())
        return Cancelled{};
    if (m_bodyFailure)
        return *m_bodyFailure;
    if (m_isOverdue)
        return timeoutFailure();
    return curlFailure(m_handle.get(), result, m_stage, m_host, QString::fromUtf8(m_errorText.constData()));
}

CURLcode HttpExchange::perform()
{
    begin(Stage::Resolve);
    enter(Phase::Connecting);
    const CurlMulti multi = makeCurlMulti();
    const CURLcode result = run(multi.get());
    reportTimes();
    curl_multi_remove_handle(multi.get(), m_handle.get());
    return result;
}

CURLcode HttpExchange::run(CURLM *multi)
{
    curl_multi_add_handle(multi, m_handle.get());
    const std::stop_callback wakeUp(m_context.stop(), [multi] { curl_multi_wakeup(multi); });
    int running = 1;
    while (running > 0) {
        if (m_context.isCancelled() || isOverdue()) {
            m_isOverdue = !m_context.isCancelled();
            return CURLE_ABORTED_BY_CALLBACK;
        }
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            return CURLE_FAILED_INIT;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, pollMilliseconds, nullptr);
    }
    int left = 0;
    const CURLMsg *message = curl_multi_info_read(multi, &left);
    return message ? message->data.result : CURLE_FAILED_INIT;
}

bool HttpExchange::isOverdue() const
{
    const auto waited = std::chrono::steady_clock::now() - m_lastProgress;
    switch (m_phase) {
    case Phase::Connecting:
        return false; // libcurl watches over it
    case Phase::Uploading:
        return waited > m_limits.upload;
    case Phase::Answering:
        return waited > m_limits.answer;
    }
    return false;
}

Failure HttpExchange::timeoutFailure() const
{
    const bool isAnswering = m_phase == Phase::Answering;
    const auto limit = isAnswering ? m_limits.answer : m_limits.upload;
    const QString technical = isAnswering ? u"No answer within %1 ms after the whole request"_s
                                          : u"No byte of the request was taken for %1 ms"_s;
    return {isAnswering ? Stage::Confirm : Stage::Deliver, Cause::TimedOut,
            isAnswering ? u"http.no-answer"_s : u"http.upload-stalled"_s, m_host, technical.arg(limit.count())};
}

void HttpExchange::enter(Phase phase)
{
    m_phase = phase;
    m_lastProgress = std::chrono::steady_clock::now();
}

void HttpExchange::begin(Stage stage)
{
    m_stage = stage;
    m_context.begin(stage);
}

std::size_t HttpExchange::onRead(char *buffer, std::size_t size, std::size_t count, void *self) noexcept
{
    auto *exchange = static_cast<HttpExchange *>(self);
    const auto got = exchange->m_body->read(buffer, static_cast<qint64>(size * count));
    if (!got) {
        exchange->m_bodyFailure = got.error();
        return CURL_READFUNC_ABORT;
    }
    exchange->m_uploaded += *got;
    exchange->m_context.progress(exchange->m_body->filesRead(), exchange->m_body->filesSize());
    const bool isWhole = exchange->m_uploaded == exchange->m_total;
    exchange->enter(isWhole ? Phase::Answering : Phase::Uploading);
    return static_cast<std::size_t>(*got);
}

int HttpExchange::onSeek(void *self, curl_off_t offset, int origin) noexcept
{
    if (offset != 0 || origin != SEEK_SET)
        return CURL_SEEKFUNC_FAIL;
    auto *exchange = static_cast<HttpExchange *>(self);
    exchange->m_body->rewind();
    exchange->m_uploaded = 0;
    return CURL_SEEKFUNC_OK;
}

std::size_t HttpExchange::onHeader(char *data, std::size_t size, std::size_t count, void *self) noexcept
{
    const QByteArrayView line(data, static_cast<qsizetype>(size * count));
    auto *exchange = static_cast<HttpExchange *>(self);
    // An interim answer (RFC 9110 15.2) has a header of its own before the real one.
    if (line.startsWith("HTTP/"))
        exchange->m_hasWholeHeader = false;
    else if (line == "\r\n" || line == "\n")
        exchange->m_hasWholeHeader = true;
    return size * count;
}

std::size_t HttpExchange::onWrite(char *data, std::size_t size, std::size_t count, void *self) noexcept
{
    auto *exchange = static_cast<HttpExchange *>(self);
    const auto given = static_cast<qsizetype>(size * count);
    const qsizetype kept = std::min(given, maximumAnswer - exchange->m_answerBody.size());
    exchange->m_answerBody.append(data, kept);
    return size * count;
}

int HttpExchange::onSocket(void *self, curl_socket_t, curlsocktype) noexcept
{
    static_cast<HttpExchange *>(self)->begin(Stage::Connect);
    return CURL_SOCKOPT_OK;
}

int HttpExchange::onRequest(void *self, char *address, char *, int port, int) noexcept
{
    auto *exchange = static_cast<HttpExchange *>(self);
    exchange->m_context.fact(Stage::Connect, u"address"_s, u"%1:%2"_s.arg(QString::fromLatin1(address)).arg(port));
    if (exchange->m_usesTls)
        exchange->reportTls();
    if (!exchange->m_body)
        return CURL_PREREQFUNC_OK;
    exchange->begin(Stage::Deliver);
    exchange->enter(Phase::Uploading);
    return CURL_PREREQFUNC_OK;
}

void HttpExchange::reportTls()
{
    begin(Stage::Tls);
    const QList<Fact> facts = tlsFacts(m_handle.get());
    for (const Fact &fact : facts)
        m_context.fact(Stage::Tls, fact.name, fact.value);
}

// libcurl's times are since the start of the exchange, each including the one before.
void HttpExchange::reportTimes()
{
    const auto timeOf = [this](CURLINFO info) {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(m_handle.get(), info, &microseconds);
        return microseconds;
    };
    const curl_off_t resolved = timeOf(CURLINFO_NAMELOOKUP_TIME_T);
    const curl_off_t connected = timeOf(CURLINFO_CONNECT_TIME_T);
    const curl_off_t secured = timeOf(CURLINFO_APPCONNECT_TIME_T);
    if (resolved > 0)
        m_context.setDuration(Stage::Resolve, std::chrono::microseconds(resolved));
    if (connected > resolved)
        m_context.setDuration(Stage::Connect, std::chrono::microseconds(connected - resolved));
    if (secured > connected)
        m_context.setDuration(Stage::Tls, std::chrono::microseconds(secured - connected));
}

void HttpExchange::transcribeHeader(TranscriptLine::Direction direction, const QByteArray &header)
{
    const QStringList lines = redactedBytes(header, header.size()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_context.transcribe(direction, line.trimmed());
}

int HttpExchange::onDebug(CURL *, curl_infotype type, char *data, std::size_t size, void *self) noexcept
{
    auto *exchange = static_cast<HttpExchange *>(self);
    const auto text = [=] { return QByteArray(data, static_cast<qsizetype>(size)); };
    switch (type) {
    case CURLINFO_TEXT:
        exchange->m_context.note(redactedBytes(text(), static_cast<qsizetype>(size)).trimmed());
        break;
    case CURLINFO_HEADER_OUT:
        exchange->transcribeHeader(TranscriptLine::Direction::Sent, text());
        exchange->m_context.transcribe(TranscriptLine::Direction::Sent,
                                       u"[%1 bytes of multipart/form-data]"_s.arg(exchange->m_total));
        break;
    case CURLINFO_HEADER_IN:
        exchange->transcribeHeader(TranscriptLine::Direction::Received, text());
        break;
    case CURLINFO_SSL_DATA_OUT:
        if (exchange->m_stage == Stage::Connect)
            exchange->begin(Stage::Tls);
        break;
    default:
        break; // bodies are told by their sizes
    }
    return 0;
}

} // namespace console
