// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorization/requestfilter.h"

#include "ui/authorization/webaddress.h"

namespace console {

using namespace Qt::StringLiterals;

RequestFilter::RequestFilter(std::function<bool(const QUrl &)> isRedirect)
    : m_isRedirect(std::move(isRedirect))
{
}

void RequestFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const bool isPlain = url.scheme() == "http"_L1 || url.scheme() == "ws"_L1;
    const bool isLocalFile = url.scheme() == "file"_L1;
    if (isLocalFile || (isPlain && !isOnThisComputer(url)) || (m_isRedirect && m_isRedirect(url)))
        info.block(true);
}

} // namespace console
