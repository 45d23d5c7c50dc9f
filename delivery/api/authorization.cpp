// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/authorization.h"

#include "models/support/overloaded.h"

namespace console {

std::optional<AuthorizationSubject> authorizationSubjectOf(const Connector &connector,
                                                           const SystemConfiguration &system)
{
    using Subject = std::optional<AuthorizationSubject>;
    return std::visit(
        Overloaded{
            [&](const SmtpSettings &settings) -> Subject {
                if (settings.authentication != SmtpAuthentication::Microsoft365)
                    return std::nullopt;
                return AuthorizationSubject{MicrosoftApplication::Email, settings.username.trimmed(), system};
            },
            [&](const ExchangeSettings &settings) -> Subject {
                if (settings.authentication != ExchangeAuthentication::Microsoft365)
                    return std::nullopt;
                return AuthorizationSubject{MicrosoftApplication::Exchange, settings.username.trimmed(), system,
                                            settings.webServicesUrl};
            },
            [](const FileSystemSettings &) -> Subject { return std::nullopt; },
            [](const ExtensionSettings &) -> Subject { return std::nullopt; },
            [](const UnknownSettings &) -> Subject { return std::nullopt; },
        },
        connector.settings);
}

} // namespace console
