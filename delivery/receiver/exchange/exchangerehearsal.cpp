// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/exchange/exchangerehearsal.h"

#include "delivery/receiver/exchange/ewsanswer.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// What Exchange Online says in x-ms-diagnostics.
QByteArray diagnosticsOf(TokenRefusal refusal)
{
    switch (refusal) {
    case TokenRefusal::Expired:
        return R"(2000002;reason="The token has expired.";error_category="token_expired")";
    case TokenRefusal::OtherAudience:
        return R"(2000003;reason="The audience claim value is invalid.";error_category="invalid_resource")";
    case TokenRefusal::NoPermission:
        return R"(2000008;reason="The token contains no permissions.";error_category="invalid_grant")";
    case TokenRefusal::NotIssued:
        break;
    }
    return R"(2000001;reason="The token has an invalid signature.";error_category="invalid_signature")";
}

// Short enough to be waited for.
const Fact backOff = {QStringLiteral("BackOffMilliseconds"), QStringLiteral("5000")};

} // namespace

EndpointAnswer unauthorizedAnswer()
{
    EndpointAnswer answer{401, {}, {}};
    answer.header = {{"WWW-Authenticate", "Basic realm=\"practice.example\""}, {"WWW-Authenticate", "Bearer"}};
    return answer;
}

EndpointAnswer unauthorizedAnswer(TokenRefusal refusal)
{
    EndpointAnswer answer = unauthorizedAnswer();
    answer.header.append({"x-ms-diagnostics", diagnosticsOf(refusal)});
    return answer;
}

std::optional<ExchangeRehearsal> exchangeRehearsal(QStringView code)
{
    if (code == "ews.ErrorImpersonateUserDenied"_L1)
        return {{ewsFault({u"ErrorImpersonateUserDenied"_s,
                           u"The account does not have permission to impersonate the requested user."_s})}};
    if (code == "ews.ErrorNonExistentMailbox"_L1)
        return {{ewsFault({u"ErrorNonExistentMailbox"_s, u"The SMTP address has no mailbox associated with it."_s})}};
    if (code == "ews.ErrorServerBusy"_L1)
        return {{ewsFault({u"ErrorServerBusy"_s,
                           u"The server cannot service this request right now. Try again later."_s,
                           {backOff}})}};
    if (code == "http.401"_L1)
        return {{unauthorizedAnswer()}};
    if (code == "http.403"_L1)
        return {{EndpointAnswer{403, {}, {}}}};
    if (code == "http.413"_L1)
        return {
            {EndpointAnswer{413, "text/html", "The page was not displayed because the request entity is too large."},
             ExchangeRehearsal::Extent::Mails}};
    return {};
}

} // namespace console
