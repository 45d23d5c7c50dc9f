// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/sender.h"
#include "delivery/senders/senderresources.h"
#include "delivery/senders/smtp/smtpplan.h"
#include "delivery/transport/curltransfer.h"

namespace console {

// Sends one mail to a mail server, over a session that waits where there is one. An access token that is refused is
// asked for anew as TokenRenewal has it.
class SmtpSender : public Sender
{
public:
    SmtpSender(SmtpPlan plan, SenderResources resources, const TransferLimits &limits = {});

    Outcome send(DeliveryContext &context) override;
    Outcome check(DeliveryContext &context) override;

private:
    Secret secret() const;
    template<class Conversation>
    Outcome withRenewal(DeliveryContext &context, const Conversation &conversation) const;

    const SmtpPlan m_plan;
    const SenderResources m_resources;
    const TransferLimits m_limits;
};

} // namespace console
