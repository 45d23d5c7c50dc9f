// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/senderfactory.h"

#include "delivery/senders/extension/extensionsender.h"
#include "delivery/senders/filesystem/filesystemsender.h"
#include "delivery/senders/filesystem/sharesender.h"
#include "models/support/overloaded.h"

namespace console {

std::unique_ptr<Sender> makeSender(const Plan &plan, const SenderResources &resources)
{
    using Result = std::unique_ptr<Sender>;
    return std::visit(Overloaded{
                          [](const FileSystemPlan &own) -> Result { return std::make_unique<FileSystemSender>(own); },
                          [&](const SharePlan &own) -> Result {
                              return std::make_unique<ShareSender>(own, resources.secrets.value(SecretSlot::Password),
                                                                   resources.agents);
                          },
                          [](const ExtensionPlan &own) -> Result { return std::make_unique<ExtensionSender>(own); },
                      },
                      plan);
}

} // namespace console
