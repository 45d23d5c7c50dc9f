// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/tokenclient.h"

#include <QStringList>

#include <map>
#include <memory>

namespace console {

// A client for each list of trusted certificates: none uses the connection that another one took for a fingerprint.
class TokenClients
{
public:
    explicit TokenClients(const TokenClientLimits &limits)
        : m_limits(limits)
    {
    }

    TokenClient &trusting(const QStringList &certificates)
    {
        std::unique_ptr<TokenClient> &client = m_clients[certificates];
        if (!client)
            client = std::make_unique<TokenClient>(m_limits, certificates);
        return *client;
    }

private:
    const TokenClientLimits m_limits;
    std::map<QStringList, std::unique_ptr<TokenClient>> m_clients;
};

} // namespace console
