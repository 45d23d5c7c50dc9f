// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/mailrequest.h"

#include "delivery/engine/preparing.h"
#include "tests/delivery/support/runsender.h"

namespace console {

using namespace Qt::StringLiterals;

DeliveryRequest mailRequest(const ConnectorSettings &settings, const QString &document)
{
    DeliveryRequest request{{QUuid::createUuid(), u"Test"_s, {}, settings}, sampleTestScan(), {}};
    request.scan.documents = {{document, u"scan.pdf"_s, u"application/pdf"_s}};
    request.system.mailServer = {u"mail.corp.example"_s, 587, MailSecurity::StartTls, u"relay"_s,
                                 u"scanner@corp.example"_s};
    return request;
}

ExchangeSettings sampleExchange()
{
    return {ExchangeAuthentication::Basic, u"https://mail.corp.example/EWS/Exchange.asmx"_s, u"corp\\svc"_s, false};
}

MailMessage preparedMessage(const DeliveryRequest &request)
{
    const auto plan = prepare(request);
    if (!plan) {
        qWarning("%s: %s", qUtf8Printable(plan.error().code), qUtf8Printable(plan.error().subject));
        return {};
    }
    const auto *smtp = std::get_if<SmtpPlan>(&*plan);
    return smtp ? smtp->message : std::get<ExchangePlan>(*plan).message;
}

} // namespace console
