// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/practicereceiver.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Arrival::Endpoint> endpointNames[] = {
    {Arrival::Endpoint::Extension, "extension"_L1},
    {Arrival::Endpoint::Folder, "folder"_L1},
    {Arrival::Endpoint::Mail, "mail"_L1},
    {Arrival::Endpoint::Exchange, "exchange"_L1},
};

} // namespace

QString endpointName(Arrival::Endpoint endpoint)
{
    return nameOf(endpointNames, endpoint);
}

QList<Rehearsal> rehearsals()
{
    constexpr auto mail = Arrival::Endpoint::Mail;
    constexpr auto exchange = Arrival::Endpoint::Exchange;
    return {
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
