// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/extension/extensionplan.h"
#include "delivery/senders/sender.h"
#include "delivery/transport/httpexchange.h"

namespace console {

class ExtensionSender : public Sender
{
public:
    ExtensionSender(ExtensionPlan plan, const QStringList &trustedCertificates, const TransferLimits &limits = {});
    Outcome send(DeliveryContext &context) override;
    Outcome check(DeliveryContext &context) override; // up to TLS: an endpoint knows no request that means nothing

private:
    Outcome judge(const HttpAnswer &answer, DeliveryContext &context) const;

    const ExtensionPlan m_plan;
    const QStringList m_trustedCertificates;
    const TransferLimits m_limits;
};

} // namespace console
