// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorizationservice.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <stop_token>

namespace console {

// Asks the authorization service, in the thread of both, for workers that wait in theirs.
class RenewedTokens : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longestWait = std::chrono::seconds(60);

    // service: null: there is nobody to ask.
    explicit RenewedTokens(AuthorizationService *service, std::chrono::milliseconds limit = longestWait);

    // In place of a token that was refused. Blocks the caller until there is an answer, the limit is over or it is
    // asked to stop; none in the end where there is no token. It ends by the stop token where this object's thread no
    // longer runs: whoever deletes it has asked all callers to stop.
    std::optional<Secret> renew(const QUuid &connectorId, const AuthorizationSubject &subject, const Secret &refused,
                                const std::stop_token &stop);

private:
    AuthorizationService *const m_service;
    const std::chrono::milliseconds m_limit;
};

} // namespace console
