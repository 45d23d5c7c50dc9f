// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/exchangeplan.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/exchange/ewsrequest.h"

namespace console {

using namespace Qt::StringLiterals;

QStringList ExchangePlan::previewLines() const
{
    const EwsRequest request = createAndSend({EwsVersion::Exchange2013Sp1, impersonatedMailbox}, message);
    QStringList lines{
        u"POST %1 HTTP/1.1"_s.arg(redacted(url)),
        u"Content-Type: "_s + QString::fromLatin1(ewsContentType()),
    };
    const QList<QByteArray> headers = ewsHeaders(request.operation(), impersonatedMailbox, "<request id>");
    for (const QByteArray &header : headers)
        lines << redacted(QString::fromUtf8(header));
    lines << QString();
    lines << redacted(request.text()).trimmed().split(u'\n');
    return lines;
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
