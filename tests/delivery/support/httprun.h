// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/httpexchange.h"
#include "tests/delivery/support/fakehttpserver.h"

namespace console {

// Short, so that a test of waiting does not wait.
inline constexpr TransferLimits quickLimits{std::chrono::milliseconds(2000), std::chrono::milliseconds(400),
                                            std::chrono::milliseconds(400)};

// An exchange in a delivery of its own, whose transcript is kept.
class HttpRun
{
public:
    explicit HttpRun(const TransferLimits &limits = quickLimits, const std::stop_token &stop = {});

    Expected<HttpAnswer, Ended> post(const HttpRequest &request, const QByteArray &text = "text");
    Expected<void, Ended> connect(const QUrl &url) { return m_exchange.connect(url); }
    bool isTranscribed(const QString &part) const;
    QList<Fact> finish(Stage stage); // ends the delivery; the stage's facts

private:
    QList<TranscriptLine> m_transcript;
    DeliveryContext m_context;
    HttpExchange m_exchange;
};

HttpRequest requestTo(const FakeHttpServer &server);

} // namespace console
