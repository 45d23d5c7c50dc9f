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

// "localhost:8080" and "[::1]" without the port.
QByteArray hostName(QByteArrayView host)
{
    const qsizetype end = host.startsWith('[') ? host.indexOf(']') + 1 : host.indexOf(':');
    return (end > 0 ? host.first(end) : host).toByteArray().toLower();
}

bool isLoopback(QByteArrayView host)
{
    const QByteArray name = hostName(host);
    return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
}

bool isLoopbackOrigin(QByteArrayView origin)
{
    const qsizetype scheme = origin.indexOf("://");
    return scheme >= 0 && isLoopback(origin.sliced(scheme + 3));
}

Answer jsonAnswer(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', {}};
}

Answer errorAnswer(int status, const QString &code, const QString &reason, const QByteArray &allow = {})
{
    Answer answer = jsonAnswer(status, {{"error"_L1, code}, {"reason"_L1, reason}});
    answer.allow = allow;
    return answer;
}

// The answer to a request that is none to take a scan job from.
std::optional<Answer> answerByHead(const RequestHead &head)
{
    if (!isLoopback(head.host))
        return errorAnswer(403, u"foreign-host"_s, u"The Host of the request is not a loopback name"_s);
    if (!head.origin.isEmpty() && !isLoopbackOrigin(head.origin))
        return errorAnswer(403, u"foreign-origin"_s, u"The request comes from a page of another site"_s);
    const QString wrongMethod = u"method-not-allowed"_s;
    if (head.path == "/") {
        if (head.method == "GET" || head.method == "HEAD")
            return Answer{200, "text/plain; charset=utf-8", page.toByteArray(), {}};
        return errorAnswer(405, wrongMethod, u"Scan jobs are posted to /api/scan"_s, "GET, HEAD");
    }
    if (head.path != "/api/scan")
        return errorAnswer(404, u"not-found"_s, u"Scan jobs are posted to /api/scan"_s);
    if (head.method != "POST")
        return errorAnswer(405, wrongMethod, u"Scan jobs are sent by POST"_s, "POST");
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
    m_answer = jsonAnswer(arrival->status,
                          {{"message"_L1, u"scan job processed successfully"_s},
                           {"fields"_L1, arrival->fields.size()},
                           {"files"_L1, arrival->files.size()}});
    return *arrival;
}

void ScanRequest::refuse(const FormFailure &failure)
{
    const int status = failure.code == FormFailure::Code::NotStored ? 500 : 400;
    m_answer = errorAnswer(status, formFailureName(failure.code), failure.technical);
    m_upload.reset(); // and with it what was stored
}

} // namespace console
