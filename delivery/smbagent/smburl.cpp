// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smburl.h"

namespace console {

QByteArray smbUrl(const QString &server, const QString &share, const QStringList &components)
{
    QByteArray url = "smb://" + server.toUtf8().toPercentEncoding();
    for (const QString &component : QStringList{share} + components)
        url += '/' + component.toUtf8().toPercentEncoding();
    return url;
}

} // namespace console
