// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/commands.h"

#include "delivery/commands/cpcommand.h"
#include "delivery/commands/curlcommand.h"
#include "delivery/commands/powershellcommand.h"
#include "delivery/commands/smbclientcommand.h"
#include "delivery/commands/swakscommand.h"
#include "models/support/overloaded.h"

namespace console {

namespace {

using Candidates = std::initializer_list<std::optional<Preview::Command>>;

constexpr qsizetype longest = 256 * 1024; // characters

QList<Preview::Command> usable(Candidates candidates)
{
    QList<Preview::Command> commands;
    for (const auto &candidate : candidates) {
        if (candidate && candidate->text.size() <= longest)
            commands << *candidate;
    }
    return commands;
}

} // namespace

QList<Preview::Command> commandsFor(const Plan &plan, const QStringList &trustedCertificates)
{
    const ServerTrust trust =
        trustedCertificates.isEmpty() ? ServerTrust::Authorities : ServerTrust::AuthoritiesAndFingerprints;
    return std::visit(Overloaded{
                          [](const FileSystemPlan &own) {
                              return usable({cpCommand(own), powerShellCommand(own)});
                          },
                          [](const SharePlan &own) {
                              return usable({smbclientCommand(own), powerShellCommand(own)});
                          },
                          [=](const SmtpPlan &own) {
                              return usable({swaksCommand(own, trust), curlCommand(own, trust)});
                          },
                          [=](const ExchangePlan &own) {
                              return usable({curlCommand(own, trust), powerShellCommand(own)});
                          },
                          [=](const ExtensionPlan &own) {
                              return usable({curlCommand(own, trust), powerShellCommand(own)});
                          },
                      },
                      plan);
}

} // namespace console
