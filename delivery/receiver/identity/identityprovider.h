// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/identity/identitystate.h"

#include <QMutex>
#include <QWaitCondition>

namespace console {

class Rehearsing;

// A small identity provider in the manner of Microsoft's, for the practice account alone: discovery, sign-in page,
// tokens, keys and device codes. Its addresses are those by which it is asked. Used by several threads.
class IdentityProvider
{
public:
    static constexpr std::chrono::seconds silence{60}; // longer than clients wait

    IdentityProvider(const PracticeTokens &tokens, const Rehearsing &rehearsing);

    EndpointAnswer answer(const RequestHead &head, const QByteArray &body);

    void close(); // whoever is being kept waiting is answered at once

private:
    EndpointAnswer silentAnswer();

    const PracticeTokens &m_tokens;
    const Rehearsing &m_rehearsing;
    QMutex m_mutex;
    IdentityState m_state;
    QWaitCondition m_closing;
    bool m_isClosed = false;
};

} // namespace console
