// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/practicereceiver.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Arrival::Endpoint> endpointNames[] = {
    {Arrival::Endpoint::Extension, "extension"_L1}, {Arrival::Endpoint::Folder, "folder"_L1},
    {Arrival::Endpoint::Mail, "mail"_L1},           {Arrival::Endpoint::Exchange, "exchange"_L1},
    {Arrival::Endpoint::Identity, "identity"_L1},
};

} // namespace

QString endpointName(Arrival::Endpoint endpoint)
{
    return nameOf(endpointNames, endpoint);
}

QList<Rehearsal> rehearsals()
{
    constexpr auto extension = Arrival::Endpoint::Extension;
    constexpr auto mail = Arrival::Endpoint::Mail;
    constexpr auto exchange = Arrival::Endpoint::Exchange;
    constexpr auto identity = Arrival::Endpoint::Identity;
    return {
        {u"http.401-extension"_s, extension},
        {u"http.413-extension"_s, extension},
        {u"http.500-extension"_s, extension},
        {u"http.503-extension"_s, extension},
        {u"smtp.535-5.7.139-tenant"_s, mail},
        {u"smtp.535-5.7.139-mailbox"_s, mail},
        {u"smtp.535-5.7.139-security-defaults"_s, mail},
        {u"smtp.535-5.7.139-criteria"_s, mail},
        {u"smtp.550-5.7.60"_s, mail},
        {u"smtp.550-5.1.10"_s, mail},
        {u"smtp.552-5.3.4"_s, mail},
        {u"smtp.421-4.3.2"_s, mail},
        {u"smtp.stall"_s, mail},
        {u"smtp.drop"_s, mail},
        {u"ews.ErrorImpersonateUserDenied"_s, exchange},
        {u"ews.ErrorNonExistentMailbox"_s, exchange},
        {u"ews.ErrorServerBusy"_s, exchange},
        {u"http.401"_s, exchange},
        {u"http.403"_s, exchange},
        {u"http.413"_s, exchange},
        {u"AADSTS50011"_s, identity},
        {u"access_denied"_s, identity},
        {u"AADSTS65001"_s, identity},
        {u"AADSTS50076"_s, identity},
        {u"AADSTS700082"_s, identity},
        {u"AADSTS7000215"_s, identity},
        {u"AADSTS7000222"_s, identity},
        {u"http.503"_s, identity},
        {u"oauth.no-answer"_s, identity},
        {u"oauth.not-json"_s, identity},
        {u"oauth.nonce"_s, identity},
        {u"oauth.expired"_s, identity},
    };
}

QString practiceUsername()
{
    return u"practice@practice.example"_s;
}

QString practicePassword()
{
    return u"let-the-scan-in"_s; // no word of a report, which is shown without its secrets
}

} // namespace console
