// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/httprun.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

HttpRun::HttpRun(const TransferLimits &limits, const std::stop_token &stop)
    : m_context(
        stop,
        {[](const auto &) {}, [](auto, auto) {}, [this](const TranscriptLine &line) { m_transcript.append(line); }})
    , m_exchange(m_context, {}, limits)
{
}

Expected<HttpAnswer, Ended> HttpRun::post(const HttpRequest &request, const QByteArray &text)
{
    StreamedBody body;
    body.append(text);
    return m_exchange.post(request, body);
}

bool HttpRun::isTranscribed(const QString &part) const
{
    return std::any_of(m_transcript.begin(), m_transcript.end(),
                       [&](const TranscriptLine &line) { return line.text.contains(part); });
}

QList<Fact> HttpRun::finish(Stage stage)
{
    const DeliveryResult result = m_context.finish(Checked{});
    const auto found = std::find_if(result.stages.begin(), result.stages.end(),
                                    [=](const StageReport &report) { return report.stage == stage; });
    return found == result.stages.end() ? QList<Fact>() : found->facts;
}

HttpRequest requestTo(const FakeHttpServer &server)
{
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/EWS/Exchange.asmx"_s.arg(server.port()));
    request.contentType = "text/xml; charset=utf-8";
    request.description = u"text/xml"_s;
    return request;
}

} // namespace console
