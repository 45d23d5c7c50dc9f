// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/destinationhost.h"

#include "models/connector/filesystem/baselocation.h"
#include "models/support/overloaded.h"

#include <QUrl>

namespace console {

QString destinationHost(const Connector &connector, const SystemConfiguration &system)
{
    return std::visit(
        Overloaded{
            [](const FileSystemSettings &settings) { return parseBaseLocation(settings.baseLocation).server; },
            [&](const SmtpSettings &settings) {
                return settings.authentication == SmtpAuthentication::System ? system.mailServer.host
                                                                             : system.smtpMicrosoft.host;
            },
            [](const ExchangeSettings &settings) { return QUrl(settings.webServicesUrl.trimmed()).host(); },
            [](const ExtensionSettings &settings) { return QUrl(settings.endpointUrl.trimmed()).host(); },
            [](const UnknownSettings &) { return QString(); },
        },
        connector.settings);
}

} // namespace console
