// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/scanrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView page =
    "Scan Connector Console: practice receiver\n"
    "\n"
    "A stand-in for the endpoint of an Extension connector, on this computer only.\n"
    "POST a scan job as multipart/form-data to /api/scan; the console shows what arrived.\n";

EndpointAnswer notAllowed(const QString &reason, const QByteArray &allow)
{
    EndpointAnswer answer = errorAnswer(405, u"method-not-allowed"_s, reason);
    answer.header = {{"Allow", allow}};
    return answer;
}

// The answer to a request that is none to take a scan job from.
std::optional<EndpointAnswer> answerByHead(const RequestHead &head)
{
    if (const auto refused = answerToStranger(head))
        return refused;
    if (head.path == "/") {
        if (head.method == "GET" || head.method == "HEAD")
            return EndpointAnswer{200, "text/plain; charset=utf-8", page.toByteArray()};
        return notAllowed(u"Scan jobs are posted to /api/scan"_s, "GET, HEAD");
    }
    if (head.path != "/api/scan")
        return errorAnswer(404, u"not-found"_s, u"Scan jobs are posted to /api/scan"_s);
    if (head.method != "POST")
        return notAllowed(u"Scan jobs are sent by POST"_s, "POST");
    return {};
}

} // namespace

ScanRequest::ScanRequest(const RequestHead &head, ReceivedFolder &folder)
    : m_answer(answerByHead(head))
{
    if (m_answer)
        return;
    if (const auto boundary = boundaryOf(head.contentType))
        m_upload = std::make_unique<ScanUpload>(*boundary, head.sender, folder);
    else
        refuse(boundary.error());
}

void ScanRequest::feed(QByteArrayView data)
{
    if (!m_upload)
        return;
    if (const auto fed = m_upload->feed(data); !fed)
        refuse(fed.error());
}

std::optional<Arrival> ScanRequest::finish()
{
    if (!m_upload)
        return {};
    const auto arrival = m_upload->finish();
    if (!arrival) {
        refuse(arrival.error());
        return {};
    }
    const QJsonObject object{{"message"_L1, u"scan job processed successfully"_s},
                             {"fields"_L1, arrival->fields.size()},
                             {"files"_L1, arrival->files.size()}};
    m_answer = EndpointAnswer{arrival->status, "application/json",
                              QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
    return *arrival;
}

void ScanRequest::refuse(const FormFailure &failure)
{
    const int status = failure.code == FormFailure::Code::NotStored ? 500 : 400;
    m_answer = errorAnswer(status, formFailureName(failure.code), failure.technical);
    m_upload.reset(); // and with it what was stored
}

} // namespace console
