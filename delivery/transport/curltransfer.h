// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/deliverycontext.h"
#include "delivery/transport/certificatejudge.h"
#include "delivery/transport/curlhandle.h"
#include "models/outcome/outcome.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <variant>

namespace console {

// How long each part of a conversation may take. Data, so that a test does not wait for minutes.
struct TransferLimits
{
    std::chrono::milliseconds connect{15'000}; // name, connection and TLS together
    std::chrono::milliseconds upload{30'000}; // without one byte going out
    std::chrono::milliseconds answer{230'000}; // from the last byte out to the whole answer; Azure's own limit
};

// A conversation that did not come to its end.
using Ended = std::variant<Failure, Cancelled>;

inline Outcome outcomeOf(const Ended &ended)
{
    return std::visit([](const auto &end) { return Outcome(end); }, ended);
}

// One libcurl handle with the connection that it keeps: what HttpExchange and SmtpSession have in common.
//
// Certificates are verified, by name too (OpenSSL alone judges them); one whose SHA-256 fingerprint is trusted is taken
// as it is. Resolve, Connect and Tls are reported to the context, with facts and times, by a delivery's first
// connection alone; one that was still open gives Connect the fact "reused". One that is made anew is noted in the
// transcript. A refused certificate leaves its facts with Stage::Tls, and its failure's code is tls.expired,
// tls.not-yet-valid, tls.other-host, tls.self-signed, tls.unknown-issuer, tls.revoked or tls.invalid.
//
// A stop ends a transfer within a tenth of a second.
class CurlTransfer
{
public:
    CurlTransfer(const QStringList &trustedCertificates, const TransferLimits &limits);
    virtual ~CurlTransfer() = default;
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

protected:
    enum class Phase {
        Connecting, // until onConnected(); libcurl watches over TransferLimits::connect
        Uploading,
        Answering,
    };

    template<class Value>
    void set(CURLoption option, Value value)
    {
        [[maybe_unused]] const CURLcode done = curl_easy_setopt(m_handle.get(), option, value);
        Q_ASSERT(done == CURLE_OK);
    }

    // What is the same in every transfer; whatever was set before is forgotten. host is what failures name:
    // "mail.example:587".
    void configure(const QByteArray &url, const QString &host);

    // Whatever was set, secrets among it; the connection is kept.
    void forget();

    // The next perform() is of another delivery: its connection is reported anew.
    void startDelivery();

    // Runs the transfer that is set up, in the context of one delivery.
    CURLcode perform(DeliveryContext &context);

    // Makes the connection that is set up, secured and, with SMTP, signed in, for write() and read() until
    // disconnect(). A delivery that finds it open takes it over instead; its settings are then those without secrets.
    CURLcode connect(DeliveryContext &context);
    void takeOver(DeliveryContext &context);
    void leave(); // the delivery is over, the connection stays
    void disconnect();
    bool isConnected() const { return m_isConnected; }

    // All of it, and what is there, after waiting for the first byte of it. CURLE_ABORTED_BY_CALLBACK: cancelled, or
    // longer than the limit of the phase without a byte.
    CURLcode write(QByteArrayView data);
    CURLcode read(QByteArray &input); // appends

    CURL *handle() const { return m_handle.get(); }
    const TransferLimits &limits() const { return m_limits; }
    bool isWithoutAnswer() const { return m_isOverdue && !isUploading(); } // after perform()
    void enter(Phase phase); // its limit counts from now on, and from each byte that goes out
    void expectUpload(qint64 size) { m_expectedUpload = size; } // bytes; until they are out, Answering is Uploading

    // Why perform() did not end well: cancelled, overdue ("http.no-answer", "smtp.upload-stalled" …), or what libcurl
    // says. stage: the last that the subclass has begun; a failed connection has its own.
    Ended endOf(CURLcode result, Stage stage) const;

    // libcurl's debug hook without texts, which are noted in the transcript, and bodies: what is left is
    // CURLINFO_HEADER_OUT and CURLINFO_HEADER_IN, the commands and replies of SMTP among them.
    virtual void onConversation(curl_infotype type, QByteArrayView data) = 0;

    // The way is free for the request or the mail: connected, secured and, with SMTP, signed in. Called for each
    // request of a transfer, over an open connection too. False ends the transfer.
    virtual bool onConnected() { return true; }

    // The transfer is given up. libcurl says goodbye next, which ends half a mail as if it were a whole one, unless it
    // is kept from it here.
    virtual void onAborted() { }

private:
    enum class Reported { Nothing, Connecting, Connected, Secured };

    CURLcode attach(DeliveryContext &context);
    CURLcode lookUp();
    CURLcode lookUpFailed(const QString &host, int error);
    void end();
    CURLcode run();
    CURLcode await(short events);
    bool isOverdue();
    bool isUploading() const;
    Failure timeoutFailure(Stage stage) const;
    void reportRefusal();
    void report(const QList<Fact> &tlsFacts);
    void begin(Stage stage);
    void reportAddresses();
    void reportAddress();
    void reportTls(); // once
    void reportReused();

    static int onResolve(void *resolver, void *reserved, void *self) noexcept;
    static int onSocket(void *self, curl_socket_t, curlsocktype) noexcept;
    static CURLcode onTlsContext(CURL *, void *tlsContext, void *self) noexcept;
    static int onRequest(void *self, char *, char *, int, int) noexcept;
    static int onDebug(CURL *, curl_infotype type, char *data, std::size_t size, void *self) noexcept;

    const TransferLimits m_limits;
    CertificateJudge m_judge; // outlives the connections
    const CurlMulti m_multi; // keeps them from one transfer to the next
    QByteArray m_errorText;
    const CurlEasy m_handle;
    QByteArray m_protocol; // "http", "smtp": of codes
    QString m_host;
    QUrl m_url;
    std::unique_ptr<CurlList> m_resolved; // what libcurl is told of its addresses
    bool m_isConnected = false; // by connect()
    QStringList m_addresses; // that the host of the last connection that was reported has
    QString m_address; // that it has
    QList<Fact> m_tlsFacts; // likewise

    DeliveryContext *m_context = nullptr;
    Reported m_reported = Reported::Nothing;
    Stage m_stage = Stage::Resolve; // the last of the connection
    Phase m_phase = Phase::Connecting;
    bool m_isCancelled = false;
    bool m_isOverdue = false;
    qint64 m_expectedUpload = 0;
    qint64 m_sent = 0;
    std::chrono::steady_clock::time_point m_lastProgress;
};

} // namespace console
