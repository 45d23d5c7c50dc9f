// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/extension/extensionsender.h"

#include "delivery/engine/redactor.h"
#include "delivery/transport/multipartbody.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumResponse = 4 * 1024;
constexpr qsizetype maximumServerName = 256;

Expected<MultipartBody, Failure> formOf(const ExtensionPlan &plan)
{
    MultipartBody form(plan.boundary);
    for (const Variable &field : plan.fields)
        form.addField(field.name, field.value);
    for (int index = 0; index < plan.documents.size(); ++index) {
        auto file = SourceFile::open(plan.documents.at(index));
        if (!file)
            return Unexpected(file.error());
        form.addFile(ExtensionPlan::fileField(index), std::move(*file));
    }
    return form;
}

Cause causeOf(int status, int retryAfter)
{
    // RFC 6585 4, RFC 9110 15.6.4
    if (status == 429 || (status == 503 && retryAfter > 0))
        return Cause::Throttled;
    if (status >= 300 && status < 400)
        return Cause::Redirected;
    if (status >= 400 && status < 500)
        return Cause::Rejected;
    return status >= 500 ? Cause::ServerFailed : Cause::ProtocolViolated;
}

} // namespace

ExtensionSender::ExtensionSender(ExtensionPlan plan, const QStringList &trustedCertificates,
                                 const TransferLimits &limits)
    : m_plan(std::move(plan))
    , m_trustedCertificates(trustedCertificates)
    , m_limits(limits)
{
}

Outcome ExtensionSender::send(DeliveryContext &context)
{
    auto form = formOf(m_plan);
    if (!form) {
        // Nothing has been connected to: the document is at fault before the network is.
        Failure failure = form.error();
        failure.stage = Stage::Prepare;
        return failure;
    }
    HttpRequest request;
    request.url = m_plan.url;
    request.contentType = form->contentType();
    request.description = u"multipart/form-data"_s;
    request.answerLimit = maximumResponse;
    StreamedBody body = std::move(*form).finish();
    HttpExchange exchange(context, m_trustedCertificates, m_limits);
    const auto answer = exchange.post(request, body);
    if (!answer)
        return outcomeOf(answer.error());
    return judge(*answer, context);
}

Outcome ExtensionSender::check(DeliveryContext &context)
{
    HttpExchange exchange(context, m_trustedCertificates, m_limits);
    if (const auto connected = exchange.connect(m_plan.url); !connected)
        return outcomeOf(connected.error());
    return Checked{};
}

Outcome ExtensionSender::judge(const HttpAnswer &answer, DeliveryContext &context) const
{
    const QString code = u"http.%1"_s.arg(answer.status);
    const QString response = redactedBytes(answer.body, maximumResponse);
    if (const QByteArray server = answer.header("Server"); !server.isEmpty())
        context.fact(Stage::Deliver, u"server"_s, printable(server, maximumServerName));
    if (answer.status < 200 || answer.status >= 300) {
        const int retryAfter = answer.retryAfter();
        const Cause cause = causeOf(answer.status, retryAfter);
        const QString subject = cause == Cause::Redirected ? redacted(answer.location) : redacted(m_plan.url);
        Failure failure{
            Stage::Deliver, cause, code, subject, u"The endpoint answered with HTTP status %1"_s.arg(answer.status),
            response};
        if (cause == Cause::Throttled)
            failure.retryAfter = retryAfter;
        return failure;
    }
    context.begin(Stage::Confirm);
    Receipt receipt;
    receipt.facts = {{u"status"_s, QString::number(answer.status)}, {u"bytes"_s, QString::number(answer.uploaded)}};
    receipt.response = response;
    if (answer.status != 200)
        receipt.warnings << u"http.status-not-200"_s;
    return Delivered{receipt};
}

} // namespace console
