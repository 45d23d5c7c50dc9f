// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/curltransfer.h"

#include "delivery/engine/redactor.h"
#include "delivery/transport/addresslookup.h"
#include "delivery/transport/curlfailure.h"
#include "delivery/transport/tlsfacts.h"
#include "models/support/addresses.h"

#include <algorithm>
#include <array>
#include <netdb.h>
#include <poll.h>
#include <stop_token>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Measured: libcurl's default of 64 KiB costs a third of the throughput on a fast network.
constexpr long uploadBufferSize = 2 * 1024 * 1024;
constexpr int pollMilliseconds = 100;

} // namespace

CurlTransfer::CurlTransfer(const QStringList &trustedCertificates, const TransferLimits &limits)
    : m_limits(limits)
    , m_judge(trustedCertificates)
    , m_multi(makeCurlMulti())
    , m_errorText(CURL_ERROR_SIZE, '\0')
    , m_handle(makeCurlEasy())
{
}

void CurlTransfer::forget()
{
    curl_easy_reset(handle());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECT_ONLY, m_isConnected ? 1L : 0L); // else libcurl lets nobody write, and the connection go
}

void CurlTransfer::configure(const QByteArray &url, const QString &host)
{
    m_host = host;
    m_protocol = url.startsWith("smtp") ? "smtp" : "http";
    m_url = QUrl::fromEncoded(url);
    m_judge.setHost(m_url.host(QUrl::FullyEncoded));
    forget();
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, m_protocol == "smtp" ? "smtp,smtps" : "http,https");
    set(CURLOPT_QUICK_EXIT, 1L); // a name that is still being looked up does not hold up a stop
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_limits.connect.count()));
    set(CURLOPT_UPLOAD_BUFFERSIZE, uploadBufferSize);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    // libcurl knows its built-in bundle alone; what OpenSSL's own programs honour is honoured here too.
    if (const QByteArray bundle = qgetenv("SSL_CERT_FILE"); !bundle.isEmpty())
        set(CURLOPT_CAINFO, bundle.constData());
    // The judge looks at the name: libcurl would refuse a certificate that is trusted whatever its name. A resumed
    // session would show no certificate.
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 0L);
    set(CURLOPT_SSL_SESSIONID_CACHE, 0L);
    set(CURLOPT_SSL_CTX_FUNCTION, &CurlTransfer::onTlsContext);
    set(CURLOPT_SSL_CTX_DATA, this);
    set(CURLOPT_RESOLVER_START_FUNCTION, &CurlTransfer::onResolve);
    set(CURLOPT_RESOLVER_START_DATA, this);
    set(CURLOPT_SOCKOPTFUNCTION, &CurlTransfer::onSocket);
    set(CURLOPT_SOCKOPTDATA, this);
    set(CURLOPT_PREREQFUNCTION, &CurlTransfer::onRequest);
    set(CURLOPT_PREREQDATA, this);
    set(CURLOPT_DEBUGFUNCTION, &CurlTransfer::onDebug);
    set(CURLOPT_DEBUGDATA, this);
    set(CURLOPT_VERBOSE, 1L);
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
}

void CurlTransfer::startDelivery()
{
    m_reported = Reported::Nothing;
    m_stage = Stage::Resolve;
}

CURLcode CurlTransfer::attach(DeliveryContext &context)
{
    m_context = &context;
    m_isOverdue = false;
    m_expectedUpload = 0;
    m_sent = 0;
    m_errorText[0] = '\0';
    enter(Phase::Connecting);
    if (const CURLcode result = lookUp(); result != CURLE_OK)
        return result;
    curl_multi_add_handle(m_multi.get(), handle());
    return run();
}

// In libcurl's place, which tells nobody what it finds: for a delivery's first connection.
CURLcode CurlTransfer::lookUp()
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    if (m_reported != Reported::Nothing || isBehindProxy(m_url.scheme(), host))
        return CURLE_OK;
    m_reported = Reported::Connecting;
    begin(Stage::Resolve);
    const auto begun = std::chrono::steady_clock::now();
    const auto found = lookUpAddresses(host, begun + m_limits.connect, m_context->stop());
    if (!found)
        return lookUpFailed(host, found.error());
    m_addresses = *found;
    reportAddresses();
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(std::max<qint64>(1, (m_limits.connect - spent).count())));
    if (const QByteArray entry = resolveEntry(m_url, m_addresses); !entry.isEmpty()) {
        m_resolved = std::make_unique<CurlList>();
        m_resolved->append(entry);
        set(CURLOPT_RESOLVE, m_resolved->get());
    }
    return CURLE_OK;
}

// In libcurl's words.
CURLcode CurlTransfer::lookUpFailed(const QString &host, int error)
{
    if (error == EAI_CANCELED)
        return CURLE_ABORTED_BY_CALLBACK;
    const bool isOverdue = error == EAI_INPROGRESS;
    const QString text = isOverdue
        ? u"Resolving timed out after %1 milliseconds"_s.arg(m_limits.connect.count())
        : u"Could not resolve host: %1 (%2)"_s.arg(host, QString::fromLocal8Bit(::gai_strerror(error)));
    qstrncpy(m_errorText.data(), text.toUtf8().constData(), CURL_ERROR_SIZE);
    m_context->note(text);
    return isOverdue ? CURLE_OPERATION_TIMEDOUT : CURLE_COULDNT_RESOLVE_HOST;
}

void CurlTransfer::end()
{
    reportRefusal();
    leave();
}

void CurlTransfer::leave()
{
    m_isCancelled = m_context && m_context->isCancelled();
    m_context = nullptr;
}

CURLcode CurlTransfer::perform(DeliveryContext &context)
{
    const CURLcode result = attach(context);
    if (result == CURLE_ABORTED_BY_CALLBACK)
        onAborted();
    curl_multi_remove_handle(m_multi.get(), handle());
    end();
    return result;
}

CURLcode CurlTransfer::connect(DeliveryContext &context)
{
    set(CURLOPT_CONNECT_ONLY, 1L);
    const CURLcode result = attach(context);
    m_isConnected = result == CURLE_OK;
    if (m_isConnected)
        return result;
    if (result == CURLE_ABORTED_BY_CALLBACK)
        onAborted();
    curl_multi_remove_handle(m_multi.get(), handle());
    end();
    return result;
}

void CurlTransfer::takeOver(DeliveryContext &context)
{
    m_context = &context;
    m_isOverdue = false;
    m_errorText[0] = '\0';
    if (m_reported == Reported::Nothing)
        reportReused();
}

// The connection goes with the handle's place: nothing but the handle finds it.
void CurlTransfer::disconnect()
{
    if (!std::exchange(m_isConnected, false))
        return;
    leave();
    curl_multi_remove_handle(m_multi.get(), handle());
}

CURLcode CurlTransfer::write(QByteArrayView data)
{
    while (!data.isEmpty()) {
        std::size_t sent = 0;
        const CURLcode result = curl_easy_send(handle(), data.data(), static_cast<std::size_t>(data.size()), &sent);
        if (result != CURLE_OK && result != CURLE_AGAIN)
            return result;
        data = data.sliced(static_cast<qsizetype>(sent));
        if (sent > 0)
            m_lastProgress = std::chrono::steady_clock::now();
        else if (const CURLcode waited = await(POLLOUT); waited != CURLE_OK)
            return waited;
    }
    return CURLE_OK;
}

CURLcode CurlTransfer::read(QByteArray &input)
{
    std::array<char, 4096> buffer;
    while (true) {
        std::size_t got = 0;
        const CURLcode result = curl_easy_recv(handle(), buffer.data(), buffer.size(), &got);
        input.append(buffer.data(), static_cast<qsizetype>(got));
        if (result == CURLE_OK)
            return got > 0 ? CURLE_OK : CURLE_RECV_ERROR;
        if (result != CURLE_AGAIN)
            return result;
        if (const CURLcode waited = await(POLLIN); waited != CURLE_OK)
            return waited;
    }
}

CURLcode CurlTransfer::await(short events)
{
    m_isOverdue = isOverdue();
    if (!m_context || m_context->isCancelled() || m_isOverdue)
        return CURLE_ABORTED_BY_CALLBACK;
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(handle(), CURLINFO_ACTIVESOCKET, &socket) != CURLE_OK || socket == CURL_SOCKET_BAD)
        return CURLE_RECV_ERROR;
    pollfd waiting{socket, events, 0};
    ::poll(&waiting, 1, pollMilliseconds);
    return CURLE_OK;
}

CURLcode CurlTransfer::run()
{
    const std::stop_callback wakeUp(m_context->stop(), [this] { curl_multi_wakeup(m_multi.get()); });
    int running = 1;
    while (running > 0) {
        m_isOverdue = isOverdue();
        if (m_context->isCancelled() || m_isOverdue)
            return CURLE_ABORTED_BY_CALLBACK;
        if (curl_multi_perform(m_multi.get(), &running) != CURLM_OK)
            return CURLE_FAILED_INIT;
        if (running > 0)
            curl_multi_poll(m_multi.get(), nullptr, 0, pollMilliseconds, nullptr);
    }
    int left = 0;
    const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left);
    return message ? message->data.result : CURLE_FAILED_INIT;
}

void CurlTransfer::enter(Phase phase)
{
    m_phase = phase;
    m_lastProgress = std::chrono::steady_clock::now();
}

bool CurlTransfer::isUploading() const
{
    return m_phase == Phase::Uploading || (m_phase == Phase::Answering && m_sent < m_expectedUpload);
}

bool CurlTransfer::isOverdue()
{
    // What libcurl was given is not yet out: it keeps megabytes.
    curl_off_t sent = 0;
    curl_easy_getinfo(handle(), CURLINFO_SIZE_UPLOAD_T, &sent);
    if (sent != std::exchange(m_sent, sent))
        m_lastProgress = std::chrono::steady_clock::now();
    if (m_phase == Phase::Connecting)
        return false;
    const auto waited = std::chrono::steady_clock::now() - m_lastProgress;
    return waited > (isUploading() ? m_limits.upload : m_limits.answer);
}

Failure CurlTransfer::timeoutFailure(Stage stage) const
{
    const QString protocol = QString::fromLatin1(m_protocol);
    if (isUploading()) {
        return {stage, Cause::TimedOut, protocol + u".upload-stalled"_s, m_host,
                u"No byte was taken for %1 ms"_s.arg(m_limits.upload.count())};
    }
    return {stage, Cause::TimedOut, protocol + u".no-answer"_s, m_host,
            u"No answer within %1 ms"_s.arg(m_limits.answer.count())};
}

Ended CurlTransfer::endOf(CURLcode result, Stage stage) const
{
    if (m_isCancelled)
        return Cancelled{};
    const Stage reached = std::max(stage, m_stage);
    if (m_isOverdue)
        return timeoutFailure(reached);
    Failure failure = curlFailure(handle(), result, reached, m_host, QString::fromUtf8(m_errorText.constData()));
    // Of some refusals libcurl knows only that the handshake failed.
    if (failure.stage == Stage::Tls && m_judge.refusal()) {
        failure.cause = Cause::CertificateUntrusted;
        failure.code = m_judge.refusal()->code;
        failure.technical = m_judge.refusal()->technical;
    }
    return failure;
}

void CurlTransfer::begin(Stage stage)
{
    m_stage = stage;
    m_context->begin(stage);
}

void CurlTransfer::reportAddresses()
{
    if (!m_addresses.isEmpty())
        m_context->fact(Stage::Resolve, u"address"_s, m_addresses.join(", "_L1));
}

void CurlTransfer::reportAddress()
{
    if (m_reported != Reported::Connecting)
        return;
    m_reported = Reported::Connected;
    const char *address = nullptr;
    long port = 0;
    curl_easy_getinfo(handle(), CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(handle(), CURLINFO_PRIMARY_PORT, &port);
    if (address && *address)
        m_address = hostAndPort(QString::fromLatin1(address), static_cast<int>(port));
    m_context->fact(Stage::Connect, u"address"_s, m_address);
}

void CurlTransfer::reportTls()
{
    if (m_tlsFacts.isEmpty()) {
        m_tlsFacts = tlsFacts(handle());
        if (m_tlsFacts.isEmpty())
            return;
        m_tlsFacts += certificateFacts(m_judge.presented());
        if (m_judge.isTakenForFingerprint())
            m_tlsFacts.append({u"trusted"_s, u"fingerprint"_s});
    }
    if (m_reported == Reported::Secured)
        return;
    m_reported = Reported::Secured;
    report(m_tlsFacts);
}

void CurlTransfer::reportReused()
{
    m_reported = Reported::Connecting;
    begin(Stage::Resolve);
    reportAddresses();
    begin(Stage::Connect);
    m_context->fact(Stage::Connect, u"reused"_s, u"yes"_s);
    reportAddress();
    if (m_tlsFacts.isEmpty())
        return;
    begin(Stage::Tls);
    reportTls();
}

void CurlTransfer::reportRefusal()
{
    if (m_reported == Reported::Secured || !m_judge.refusal())
        return;
    report(certificateFacts(m_judge.presented()));
}

void CurlTransfer::report(const QList<Fact> &tlsFacts)
{
    for (const Fact &fact : tlsFacts)
        m_context->fact(Stage::Tls, fact.name, fact.value);
    m_context->setCertificates(m_judge.presented());
}

int CurlTransfer::onResolve(void *, void *, void *self) noexcept
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    if (transfer->m_reported == Reported::Nothing) {
        transfer->m_reported = Reported::Connecting;
        transfer->begin(Stage::Resolve);
    }
    return 0;
}

int CurlTransfer::onSocket(void *self, curl_socket_t, curlsocktype) noexcept
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    transfer->m_tlsFacts.clear();
    onResolve(nullptr, nullptr, self); // for a name that libcurl still knows
    if (transfer->m_reported == Reported::Connecting)
        transfer->begin(Stage::Connect);
    return CURL_SOCKOPT_OK;
}

CURLcode CurlTransfer::onTlsContext(CURL *, void *tlsContext, void *self) noexcept
{
    static_cast<CurlTransfer *>(self)->m_judge.preside(static_cast<SSL_CTX *>(tlsContext));
    return CURLE_OK;
}

int CurlTransfer::onRequest(void *self, char *, char *, int, int) noexcept
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    if (transfer->m_reported == Reported::Nothing || transfer->m_stage == Stage::Resolve)
        transfer->reportReused();
    transfer->reportAddress();
    if (transfer->m_stage == Stage::Tls)
        transfer->reportTls();
    transfer->enter(Phase::Answering);
    return transfer->onConnected() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

int CurlTransfer::onDebug(CURL *, curl_infotype type, char *data, std::size_t size, void *self) noexcept
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    if (!transfer->m_context)
        return 0; // libcurl tidies up
    const auto length = static_cast<qsizetype>(size);
    switch (type) {
    case CURLINFO_TEXT:
        // One of libcurl's own traces, with every curl_easy_recv().
        if (const QByteArray text(data, length); !text.startsWith("reached easy.c"))
            transfer->m_context->note(printable(text, length).trimmed());
        break;
    case CURLINFO_HEADER_OUT:
    case CURLINFO_HEADER_IN:
        transfer->reportAddress();
        if (transfer->m_stage == Stage::Tls)
            transfer->reportTls();
        transfer->onConversation(type, QByteArrayView(data, length));
        break;
    case CURLINFO_SSL_DATA_OUT:
        if (transfer->m_stage == Stage::Connect) {
            transfer->reportAddress();
            transfer->begin(Stage::Tls);
        }
        break;
    default:
        break; // bodies are told by their sizes
    }
    return 0;
}

} // namespace console
