// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/scanrequest.h"

#include "delivery/receiver/rehearsing.h"

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

std::optional<EndpointAnswer> rehearsedAnswer(QStringView code)
{
    if (code == "http.401-extension"_L1) {
        EndpointAnswer answer = errorAnswer(401, u"unauthorized"_s, u"The request has no valid API key"_s);
        answer.header = {{"WWW-Authenticate", "Bearer realm=\"practice.example\""}};
        return answer;
    }
    if (code == "http.413-extension"_L1)
        return EndpointAnswer{413, "text/html", "<html><title>413 Request Entity Too Large</title></html>\n"};
    if (code == "http.500-extension"_L1)
        return errorAnswer(500, u"internal-error"_s, u"The scan job could not be stored"_s);
    if (code == "http.503-extension"_L1) {
        EndpointAnswer answer = errorAnswer(503, u"unavailable"_s, u"The service is being maintained"_s);
        answer.header = {{"Retry-After", "5"}}; // short enough to be waited for
        return answer;
    }
    return {};
}

} // namespace

ScanRequest::ScanRequest(const RequestHead &head, ReceivedFolder &folder, const Rehearsing &rehearsing)
    : m_answer(answerByHead(head))
{
    if (!m_answer)
        m_answer = rehearsedAnswer(rehearsing.code());
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
