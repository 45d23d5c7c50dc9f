// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/exchangeplan.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/exchange/ewsrequest.h"
#include "delivery/transport/httphead.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const ExchangePlan &plan, const EwsRequest &request)
{
    const QList<QByteArray> headers = ewsHeaders(request.operation(), plan.impersonatedMailbox, "<request id>");
    // How a password signs in is known when the server has made its offer.
    const bool isToken = plan.authentication == ExchangeAuthentication::Microsoft365;
    QStringList lines =
        httpHead(plan.url, ewsContentType(), headers, request.size(), isToken ? u"Bearer"_s : QString());
    return lines << redacted(request.text()).trimmed().split(u'\n') << QString();
}

} // namespace

QStringList ExchangePlan::previewLines() const
{
    // A server that does not take the version says so, and is asked again.
    const EwsCaller caller{EwsVersion::Exchange2013Sp1, impersonatedMailbox};
    QStringList lines{u"# 1. Signs in"_s};
    lines << linesOf(*this, getServerTimeZones(caller)) << u"# 2. Delivers"_s
          << linesOf(*this, createAndSend(caller, message)) << u"# 3. Looks for the copy"_s
          << linesOf(*this, findMessage(caller, EwsFolder::SentItems, message.messageId));
    if (!message.attachments.isEmpty())
        lines << olderLines();
    lines.removeLast();
    return lines;
}

// As servers older than Exchange 2013 are asked: what their answers will contain is named.
QStringList ExchangePlan::olderLines() const
{
    const EwsCaller caller{EwsVersion::Exchange2013Sp1, impersonatedMailbox};
    const EwsItemId draft{u"[id of the draft]"_s, u"[its change key]"_s};
    QStringList lines{u"# 2. Delivers, to a server older than Exchange 2013: makes a draft"_s};
    lines << linesOf(*this, createDraft(caller, message));
    for (const PlannedDocument &document : message.attachments)
        lines << u"# 2. Adds a document to it"_s << linesOf(*this, createAttachment(caller, draft, document));
    return lines << u"# 2. Sends it"_s << linesOf(*this, sendDraft(caller, draft));
}

QList<Stage> ExchangePlan::stages() const
{
    QList<Stage> stages{Stage::Prepare, Stage::Resolve, Stage::Connect};
    if (url.scheme() == "https"_L1)
        stages << Stage::Tls;
    stages << Stage::SignIn << Stage::Deliver << Stage::Confirm;
    return stages;
}

} // namespace console
