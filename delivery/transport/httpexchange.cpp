// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/httpexchange.h"

#include "delivery/engine/redactor.h"
#include "delivery/transport/httphead.h"
#include "models/support/addresses.h"

#include <algorithm>
#include <ctime>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownBody = 4 * 1024; // bytes, in the transcript
constexpr qint64 longestHeader = 64 * 1024; // bytes of an answer, that are kept

QString serverOf(const QUrl &url)
{
    return hostAndPort(url.host(), url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

bool isNamed(QByteArrayView line, QByteArrayView name)
{
    return line.size() > name.size() && line.at(name.size()) == ':'
        && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray valueOf(QByteArrayView line)
{
    return line.sliced(line.indexOf(':') + 1).trimmed().toByteArray();
}

void transcribeBody(DeliveryContext &context, TranscriptLine::Direction direction, const QByteArray &body)
{
    const QStringList lines = redactedBytes(body, longestShownBody).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        context.transcribe(direction, line);
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [=](const auto &line) { return isNamed(line, name); });
    return found == headers.end() ? QByteArray() : valueOf(*found);
}

QList<QByteArray> HttpAnswer::allHeaders(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const QByteArray &line : headers) {
        if (isNamed(line, name))
            values.append(valueOf(line));
    }
    return values;
}

int HttpAnswer::retryAfter() const
{
    constexpr qint64 longest = 24 * 60 * 60; // more is a mistake of the server
    const QByteArray value = header("Retry-After");
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const time_t date = curl_getdate(value.constData(), nullptr);
        seconds = date < 0 ? 0 : date - ::time(nullptr);
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, longest));
}

HttpExchange::HttpExchange(DeliveryContext &context, const QStringList &trustedCertificates,
                           const TransferLimits &limits)
    : CurlTransfer(trustedCertificates, limits)
    , m_delivery(context)
{
}

void HttpExchange::configureUrl(const QUrl &url)
{
    configure(url.toEncoded(), serverOf(url));
    set(CURLOPT_USERAGENT, httpUserAgent);
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L); // a proxy's answer is not the server's
}

void HttpExchange::configureRequest(const HttpRequest &request)
{
    configureUrl(request.url);
    configureSignIn(request.signIn);
    m_headers = std::make_unique<CurlList>();
    m_headers->append("Content-Type: " + request.contentType);
    m_headers->append("Expect:"); // waits a second at servers that do not know 100-continue
    for (const QByteArray &line : request.headers)
        m_headers->append(line);
    set(CURLOPT_HTTPHEADER, m_headers->get());
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_body->size()));
    set(CURLOPT_READFUNCTION, &HttpExchange::onRead);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_SEEKFUNCTION, &HttpExchange::onSeek);
    set(CURLOPT_SEEKDATA, this);
    set(CURLOPT_HEADERFUNCTION, &HttpExchange::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &HttpExchange::onWrite);
    set(CURLOPT_WRITEDATA, this);
}

void HttpExchange::configureSignIn(const HttpSignIn &signIn)
{
    using Scheme = HttpSignIn::Scheme;
    const QByteArray username = signIn.username.toUtf8();
    switch (signIn.scheme) {
    case Scheme::None:
        return;
    case Scheme::Bearer:
        set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BEARER));
        set(CURLOPT_XOAUTH2_BEARER, signIn.secret.reveal().constData());
        return;
    case Scheme::Negotiate:
        // The ticket is that of the session; libcurl asks for a name, and takes the empty one as "whoever is signed
        // in".
        set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_NEGOTIATE));
        set(CURLOPT_USERNAME, "");
        set(CURLOPT_PASSWORD, "");
        return;
    case Scheme::Basic:
    case Scheme::Ntlm:
        set(CURLOPT_HTTPAUTH, static_cast<long>(signIn.scheme == Scheme::Basic ? CURLAUTH_BASIC : CURLAUTH_NTLM));
        set(CURLOPT_USERNAME, username.constData());
        set(CURLOPT_PASSWORD, signIn.secret.reveal().constData());
        return;
    }
}

Expected<HttpAnswer, Ended> HttpExchange::post(const HttpRequest &request, StreamedBody &body)
{
    m_request = &request;
    m_body = &body;
    m_total = body.size();
    m_answer = {};
    m_received = 0;
    m_sentText.clear();
    m_bodyFailure.reset();
    m_hasWholeHeader = false;
    m_isRequesting = false;
    m_isUnanswered = false;
    m_isRepeated = false;
    configureRequest(request);
    CURLcode result = perform(m_delivery);
    // libcurl takes a connection that ends within the header for the end of the header.
    if (result == CURLE_OK && !m_hasWholeHeader)
        result = CURLE_PARTIAL_FILE;

    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    const char *location = nullptr;
    curl_easy_getinfo(handle(), CURLINFO_REDIRECT_URL, &location);
    m_answer.status = static_cast<int>(status);
    m_answer.location = QUrl(QString::fromUtf8(location));
    transcribeAnswer();
    const Ended ended = endOfRequest(result);
    // A server that answers early and hangs up has answered: its refusal says more than the broken pipe. What was
    // answered as a whole has happened, although a stop was asked for meanwhile.
    const bool hasRefused = m_hasWholeHeader && status >= 300 && !std::holds_alternative<Cancelled>(ended);
    forget();
    if ((result != CURLE_OK && !hasRefused) || m_bodyFailure)
        return Unexpected(ended);
    return std::move(m_answer);
}

Expected<void, Ended> HttpExchange::connect(const QUrl &url)
{
    m_request = nullptr;
    m_isRequesting = false;
    m_isRepeated = false;
    m_bodyFailure.reset();
    configureUrl(url);
    set(CURLOPT_CONNECT_ONLY, 1L);
    const CURLcode result = perform(m_delivery);
    const Ended ended = endOfRequest(result);
    if (result != CURLE_OK || std::holds_alternative<Cancelled>(ended))
        return Unexpected(ended);
    return {};
}

Ended HttpExchange::endOfRequest(CURLcode result) const
{
    // That the answer to the whole of it does not come is a matter of Confirm, unless the request itself was the step.
    Stage stage = m_isRequesting ? m_request->stage : Stage::Prepare;
    if (stage == Stage::Deliver && isWithoutAnswer() && m_answer.uploaded == m_total)
        stage = Stage::Confirm;
    Ended ended = endOf(m_isRepeated ? CURLE_GOT_NOTHING : result, stage);
    if (m_bodyFailure && std::holds_alternative<Failure>(ended))
        return *m_bodyFailure;
    return ended;
}

bool HttpExchange::onConnected()
{
    if (!m_request)
        return true;
    // libcurl repeats a request over a new connection where the old one ended without an answer. What was sent as a
    // whole may have been taken, and would be delivered twice.
    m_isRepeated = m_isUnanswered;
    if (m_isRepeated)
        return false;
    m_isRequesting = true;
    m_hasWholeHeader = false;
    m_delivery.begin(m_request->stage);
    return true;
}

std::size_t HttpExchange::onRead(char *buffer, std::size_t size, std::size_t count, void *self) noexcept
{
    auto *exchange = static_cast<HttpExchange *>(self);
    const auto got = exchange->m_body->read(buffer, static_cast<qint64>(size * count));
    if (!got) {
        exchange->m_bodyFailure = got.error();
        return CURL_READFUNC_ABORT;
    }
    exchange->m_answer.uploaded += *got;
    if (exchange->isShortText())
        exchange->m_sentText.append(buffer, static_cast<qsizetype>(*got));
    const HttpRequest &request = *exchange->m_request;
    exchange->m_delivery.progress(request.documentsBefore + exchange->m_body->documentsRead(),
                                  std::max(request.documentsInAll, exchange->m_body->documentsSize()));
    const bool isWhole = exchange->m_answer.uploaded == exchange->m_total;
    if (isWhole) {
        exchange->m_isUnanswered = true;
        exchange->expectUpload(exchange->m_total);
        transcribeBody(exchange->m_delivery, TranscriptLine::Direction::Sent, exchange->m_sentText);
    }
    exchange->enter(isWhole ? Phase::Answering : Phase::Uploading);
    return static_cast<std::size_t>(*got);
}

int HttpExchange::onSeek(void *self, curl_off_t offset, int origin) noexcept
{
    if (offset != 0 || origin != SEEK_SET)
        return CURL_SEEKFUNC_FAIL;
    auto *exchange = static_cast<HttpExchange *>(self);
    exchange->m_body->rewind();
    exchange->m_answer.uploaded = 0;
    exchange->m_sentText.clear();
    return CURL_SEEKFUNC_OK;
}

std::size_t HttpExchange::onHeader(char *data, std::size_t size, std::size_t count, void *self) noexcept
{
    auto *exchange = static_cast<HttpExchange *>(self);
    const QByteArrayView line(data, static_cast<qsizetype>(size * count));
    exchange->m_isUnanswered = false;
    // An interim answer (RFC 9110 15.2) and the steps of a sign-in have headers of their own before the real one.
    if (line.startsWith("HTTP/")) {
        exchange->m_hasWholeHeader = false;
        exchange->m_answer.headers.clear();
        exchange->m_answer.body.clear();
        exchange->m_answer.isCut = false;
        exchange->m_received = 0;
        exchange->m_headerSize = 0;
    } else if (line == "\r\n" || line == "\n") {
        exchange->m_hasWholeHeader = true;
    } else if ((exchange->m_headerSize += line.size()) <= longestHeader) {
        exchange->m_answer.headers.append(line.trimmed().toByteArray());
    }
    return size * count;
}

std::size_t HttpExchange::onWrite(char *data, std::size_t size, std::size_t count, void *self) noexcept
{
    auto *exchange = static_cast<HttpExchange *>(self);
    const auto given = static_cast<qsizetype>(size * count);
    QByteArray &body = exchange->m_answer.body;
    const qsizetype kept = std::min(given, exchange->m_request->answerLimit - body.size());
    body.append(data, kept);
    exchange->m_answer.isCut |= kept < given;
    exchange->m_received += given;
    return size * count;
}

// The requests of SOAP, as long as they carry no document. What a form has in its fields may be secret.
bool HttpExchange::isShortText() const
{
    return m_total <= longestShownBody && m_request->contentType.startsWith("text/");
}

void HttpExchange::transcribeAnswer()
{
    const bool isText = !m_answer.body.contains('\0');
    if (isText)
        transcribeBody(m_delivery, TranscriptLine::Direction::Received, m_answer.body);
    if (m_received > longestShownBody || (m_received > 0 && !isText))
        m_delivery.transcribe(TranscriptLine::Direction::Received, u"[%1 bytes in all]"_s.arg(m_received));
}

void HttpExchange::onConversation(curl_infotype type, QByteArrayView data)
{
    const bool isSent = type == CURLINFO_HEADER_OUT;
    const auto direction = isSent ? TranscriptLine::Direction::Sent : TranscriptLine::Direction::Received;
    const QByteArray header = data.toByteArray();
    const QStringList lines = printable(header, header.size()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_delivery.transcribe(direction, line.trimmed());
    // The first steps of a sign-in come without the body.
    if (isSent && m_request && m_total > 0
        && header.contains("\r\nContent-Length: " + QByteArray::number(m_total) + "\r\n")) {
        m_delivery.transcribe(direction, u"[%1 bytes of %2]"_s.arg(m_total).arg(m_request->description));
    }
}

} // namespace console
