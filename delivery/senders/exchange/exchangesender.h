// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/exchange/ewsconversation.h"
#include "delivery/senders/exchange/ewslimits.h"
#include "delivery/senders/exchange/exchangeplan.h"
#include "delivery/senders/sender.h"
#include "delivery/senders/senderresources.h"

namespace console {

// Sends one mail through Exchange Web Services. Servers up to Exchange 2010 cannot send what has attachments in one
// step: there a draft is made, given its attachments and sent; after a failure it is deleted, and looked for first
// where the server did not say whether it made one. Then the copy in Sent Items is looked for. Both are known by their
// Internet Message-ID.
class ExchangeSender : public Sender
{
public:
    ExchangeSender(ExchangePlan plan, SenderResources resources, const EwsLimits &limits = {});
    Outcome send(DeliveryContext &context) override;
    Outcome check(DeliveryContext &context) override; // the mailbox and its Sent Items are looked at

private:
    Expected<EwsAnswer, Ended> deliver(EwsConversation &conversation, DeliveryContext &context) const;
    Expected<EwsAnswer, Ended> sendDraftOf(EwsConversation &conversation, EwsItemId &draft) const;
    void removeDraft(const EwsConversation &conversation, EwsItemId draft, DeliveryContext &context) const;
    Expected<void, Ended> findAndDelete(EwsConversation &conversation, EwsItemId draft) const;
    bool isInSentItems(EwsConversation &conversation, DeliveryContext &context) const;
    Receipt receiptOf(const EwsConversation &conversation, const EwsAnswer &answer) const;

    const ExchangePlan m_plan;
    const SenderResources m_resources;
    const EwsLimits m_limits;
};

} // namespace console
