// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/deliverycontext.h"
#include "delivery/transport/curlhandle.h"
#include "models/outcome/outcome.h"

#include <QStringList>

#include <chrono>
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

// One libcurl handle with the connection that it keeps: what HttpExchange and SmtpSession have in common.
//
// Certificates are verified, by name too (OpenSSL alone judges them); one whose SHA-256 fingerprint is trusted is taken
// as it is. Resolve, Connect and Tls are reported to the context, with facts and times, by the first connection alone: a
// connection that is made anew is noted in the transcript. A refused certificate leaves its facts with Stage::Tls, and
// its failure's code is tls.expired, tls.not-yet-valid, tls.other-host, tls.self-signed, tls.unknown-issuer, tls.revoked
// or tls.invalid.
//
// A stop ends a transfer within a tenth of a second.
class CurlTransfer
{
public:
    CurlTransfer(const QStringList &trustedCertificates, const TransferLimits &limits);
    virtual ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

protected:
    enum class Phase { Connecting, Uploading, Answering };

    template<class Value>
    void set(CURLoption option, Value value);

    // What is the same in every transfer. host is what failures name: "mail.example:587".
    void configure(const QByteArray &url, const QString &host, bool usesTls);

    // Runs the transfer that is set up, in the context of one delivery.
    CURLcode perform(DeliveryContext &context);

    DeliveryContext &context() const { return *m_context; } // while it runs
    CURL *handle() const { return m_handle.get(); }
    void enter(Phase phase);
    void reportTls(); // once; from within a callback after the handshake

    // Why perform() did not end well: cancelled, overdue, or what libcurl says. stage: where it was.
    Ended endOf(CURLcode result, Stage stage) const;

    // libcurl's debug hook: what was sent and received, without bodies.
    virtual void onConversation(curl_infotype type, QByteArrayView data) = 0;

private:
    DeliveryContext *m_context = nullptr;
    CurlEasy m_handle;
};

} // namespace console
