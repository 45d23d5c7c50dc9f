// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/field.h"
#include "models/support/secret.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace console {

class AgentPool;
class SmtpSessions;

// Those of one delivery alone.
using DeliverySecrets = QMap<SecretSlot, Secret>;

// What the deliveries of one engine share.
struct SharedResources
{
    AgentPool &agents;
    SmtpSessions &smtpSessions;
};

// What a sender works with beside its plan.
struct SenderResources
{
    DeliverySecrets secrets;
    QStringList trustedCertificates; // SHA-256 fingerprints, lower-case hexadecimal
    SharedResources shared;
    // A new access token in place of one that was refused; none where there is nobody to ask.
    std::function<std::optional<Secret>()> renewAccessToken = {};
};

} // namespace console
