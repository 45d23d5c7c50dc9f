// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/senderfactory.h"

#include "delivery/senders/exchange/exchangesender.h"
#include "delivery/senders/extension/extensionsender.h"
#include "delivery/senders/filesystem/filesystemsender.h"
#include "delivery/senders/filesystem/sharesender.h"
#include "delivery/senders/smtp/smtpsender.h"
#include "models/support/overloaded.h"

namespace console {

std::unique_ptr<Sender> makeSender(const Plan &plan, const SenderResources &resources)
{
    using Result = std::unique_ptr<Sender>;
    return std::visit(
        Overloaded{
            [](const FileSystemPlan &own) -> Result { return std::make_unique<FileSystemSender>(own); },
            [&](const SharePlan &own) -> Result {
                return std::make_unique<ShareSender>(own, resources.secrets.value(SecretSlot::Password),
                                                     resources.shared.agents);
            },
            [&](const SmtpPlan &own) -> Result { return std::make_unique<SmtpSender>(own, resources); },
            [&](const ExchangePlan &own) -> Result { return std::make_unique<ExchangeSender>(own, resources); },
            [&](const ExtensionPlan &own) -> Result {
                return std::make_unique<ExtensionSender>(own, resources.trustedCertificates);
            },
        },
        plan);
}

} // namespace console
