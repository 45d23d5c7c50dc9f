// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/deliverycontext.h"
#include "delivery/senders/senderresources.h"

namespace console {

// An access token that was refused is asked for anew, once in a delivery, where the resources know whom to ask.
class TokenRenewal
{
public:
    TokenRenewal(const SenderResources &resources, DeliveryContext &context);

    // The new token, hidden from whatever the delivery says; none: it was asked before, or there is none to be had.
    std::optional<Secret> renew();

private:
    const SenderResources &m_resources;
    DeliveryContext &m_context;
    bool m_isSpent = false;
};

} // namespace console
