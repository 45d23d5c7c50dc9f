// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scan/workflowvisibility.h"

#include "models/scan/variables.h"
#include "models/support/named.h"
#include "models/support/overloaded.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<HiddenReason> reasonNames[] = {
    {HiddenReason::HomeDirectoryMissing, "home-directory-missing"_L1},
    {HiddenReason::FaxPagePackMissing, "fax-page-pack-missing"_L1},
};

using Reason = std::optional<HiddenReason>;

} // namespace

QString hiddenReasonName(HiddenReason reason)
{
    return nameOf(reasonNames, reason);
}

std::optional<HiddenReason> whyHidden(const Connector &connector, const TerminalUser &user,
                                      const SystemConfiguration &system)
{
    return std::visit(Overloaded{
                          [&](const FileSystemSettings &settings) -> Reason {
                              if (!variablesIn(settings.baseLocation).contains("userHome"_L1) || hasHomeDirectory(user))
                                  return {};
                              return HiddenReason::HomeDirectoryMissing;
                          },
                          [](const SmtpSettings &) -> Reason { return {}; },
                          [](const ExchangeSettings &) -> Reason { return {}; },
                          [&](const ExtensionSettings &) -> Reason {
                              return system.faxPagePacks.isEmpty() ? Reason(HiddenReason::FaxPagePackMissing)
                                                                   : Reason();
                          },
                          [](const UnknownSettings &) -> Reason { return {}; },
                      },
                      connector.settings);
}

bool hasHomeDirectory(const TerminalUser &user)
{
    return !user.homeDirectory.trimmed().isEmpty();
}

} // namespace console
