// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/curltransfer.h"
#include "delivery/transport/streamedbody.h"
#include "models/outcome/stage.h"
#include "models/support/expected.h"
#include "models/support/secret.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>

namespace console {

// How a request signs in. One scheme is named, never "any": libcurl chooses badly among several and does not fall back.
struct HttpSignIn
{
    enum class Scheme { None, Basic, Ntlm, Negotiate, Bearer };

    Scheme scheme = Scheme::None;
    QString username; // Basic and Ntlm: domain\username
    Secret secret; // password or token
};

struct HttpRequest
{
    QUrl url;
    QByteArray contentType;
    QList<QByteArray> headers; // more lines, without line breaks
    HttpSignIn signIn;
    Stage stage = Stage::Deliver; // which the request belongs to
    QString description; // of the body, for the transcript: "multipart/form-data"
    qsizetype answerLimit = 4 * 1024; // bytes of the answer's body that are kept
    // Of a delivery in several requests, for its progress: bytes of documents.
    qint64 documentsBefore = 0; // that earlier ones took
    qint64 documentsInAll = 0; // 0: those of this one
};

struct HttpAnswer
{
    int status = 0;
    QUrl location; // of a redirect
    QList<QByteArray> headers; // lines as they came, without line breaks; the first 64 KiB
    QByteArray body; // up to the limit
    bool isCut = false; // there was more of it
    qint64 uploaded = 0; // bytes of the whole request body

    QByteArray header(QByteArrayView name) const; // of the first line of the name; empty: there is none
    QList<QByteArray> allHeaders(QByteArrayView name) const;
    int retryAfter() const; // seconds that the server asks to wait (RFC 9110 10.2.3), a day at most; 0: it names none
};

// POST requests over libcurl, one after another over one connection, each with a body that is read as it goes out; or
// the way to the server alone. No redirect is followed, nothing is sent in chunks. The answer is given whatever its
// status.
//
// NTLM sends the body once, after the handshake; its connection is kept for what follows.
class HttpExchange : private CurlTransfer
{
public:
    HttpExchange(DeliveryContext &context, const QStringList &trustedCertificates, const TransferLimits &limits);

    Expected<HttpAnswer, Ended> post(const HttpRequest &request, StreamedBody &body);

    // Resolves, connects and secures, and hangs up without having asked for anything.
    Expected<void, Ended> connect(const QUrl &url);

private:
    void configureUrl(const QUrl &url);
    void configureRequest(const HttpRequest &request);
    void configureSignIn(const HttpSignIn &signIn);
    Ended endOfRequest(CURLcode result) const;
    bool isShortText() const;
    void transcribeAnswer();
    void onConversation(curl_infotype type, QByteArrayView data) override;
    bool onConnected() override;

    static std::size_t onRead(char *buffer, std::size_t size, std::size_t count, void *self) noexcept;
    static int onSeek(void *self, curl_off_t offset, int origin) noexcept;
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self) noexcept;
    static std::size_t onWrite(char *data, std::size_t size, std::size_t count, void *self) noexcept;

    DeliveryContext &m_delivery;

    // Of the request that runs.
    const HttpRequest *m_request = nullptr;
    StreamedBody *m_body = nullptr;
    qint64 m_total = 0; // bytes of the body
    std::unique_ptr<CurlList> m_headers;
    HttpAnswer m_answer;
    qint64 m_received = 0; // bytes of its body
    qint64 m_headerSize = 0; // bytes
    QByteArray m_sentText; // of the body, where it is short
    bool m_isRequesting = false; // connected, and on its way
    bool m_hasWholeHeader = false;
    bool m_isUnanswered = false; // the whole body was sent, and not one line has come
    bool m_isRepeated = false; // libcurl wanted to send that again
    std::optional<Failure> m_bodyFailure;
};

} // namespace console
