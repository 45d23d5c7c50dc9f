// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/pkce.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <deque>

namespace console {

// What was given out and will be asked for again, each under a random name: for a limited time, and in a limited
// number, of which the oldest goes first.
template<class Value>
class Tickets
{
public:
    Tickets(std::chrono::seconds lifetime, std::size_t limit)
        : m_lifetime(lifetime)
        , m_limit(limit)
    {
    }

    QByteArray add(const Value &value, const QDateTime &now)
    {
        if (m_tickets.size() >= m_limit)
            m_tickets.pop_front();
        constexpr qsizetype nameBytes = 32;
        m_tickets.push_back({randomBase64Url(nameBytes), now.addSecs(m_lifetime.count()), value});
        return m_tickets.back().name;
    }

    // Null: there is none of that name, or its time is over. Valid until the next call.
    Value *find(const QByteArray &name, const QDateTime &now)
    {
        return findIf(now, [&](const Ticket &ticket) { return areEqualSecrets(ticket.name, name); });
    }
    template<class Predicate>
    Value *findValue(const Predicate &predicate, const QDateTime &now)
    {
        return findIf(now, [&](const Ticket &ticket) { return predicate(ticket.value); });
    }

private:
    struct Ticket
    {
        QByteArray name;
        QDateTime expires;
        Value value;
    };

    template<class Predicate>
    Value *findIf(const QDateTime &now, const Predicate &predicate)
    {
        while (!m_tickets.empty() && m_tickets.front().expires <= now)
            m_tickets.pop_front();
        const auto found = std::find_if(m_tickets.begin(), m_tickets.end(), predicate);
        return found == m_tickets.end() ? nullptr : &found->value;
    }

    const std::chrono::seconds m_lifetime;
    const std::size_t m_limit;
    std::deque<Ticket> m_tickets; // oldest first
};

} // namespace console
