// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/tokenrenewal.h"

namespace console {

using namespace Qt::StringLiterals;

TokenRenewal::TokenRenewal(const SenderResources &resources, DeliveryContext &context)
    : m_resources(resources)
    , m_context(context)
{
}

std::optional<Secret> TokenRenewal::renew()
{
    if (m_isSpent || !m_resources.renewAccessToken)
        return std::nullopt;
    m_isSpent = true;
    m_context.note(u"The access token was refused; asking for a new one"_s);
    std::optional<Secret> token = m_resources.renewAccessToken();
    if (token)
        m_context.hide({*token});
    return token;
}

} // namespace console
