// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorization/webaddress.h"

#include "models/support/addresses.h"

namespace console {

using namespace Qt::StringLiterals;

bool isOpenable(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isOnThisComputer(url));
}

bool isOnThisComputer(const QUrl &url)
{
    return isThisComputer(url.host());
}

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

} // namespace console
