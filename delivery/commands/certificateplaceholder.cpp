// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/certificateplaceholder.h"

namespace console {

using namespace Qt::StringLiterals;

QStringList certificateOption(const QString &option, ServerTrust trust, QList<Placeholder> &placeholders)
{
    if (trust == ServerTrust::Authorities)
        return {};
    placeholders.append(
        {u"SCAN_CERTIFICATE"_s,
         u"names a PEM file with the certificate of the server, if that is trusted by its fingerprint"_s,
         Placeholder::Need::Optional});
    return {u"${SCAN_CERTIFICATE:+%1 \"$SCAN_CERTIFICATE\"}"_s.arg(option)};
}

} // namespace console
