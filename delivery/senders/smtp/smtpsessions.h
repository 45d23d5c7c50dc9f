// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/accountdigest.h"
#include "delivery/senders/idlepool.h"
#include "delivery/senders/smtp/smtpsession.h"

#include <memory>

namespace console {

// The sessions that wait for their next mail: several scans to one server go over one connection, without signing in
// again. Safe to be used from many threads.
class SmtpSessions
{
public:
    // A server counts connections that wait as well: Exchange Online lets an account have three.
    explicit SmtpSessions(std::chrono::milliseconds idle = std::chrono::seconds(20), std::size_t maximum = 4);

    // Which sessions will do.
    QByteArray keyOf(const SmtpPlan &plan, const Secret &secret, const QStringList &trustedCertificates) const;

    std::unique_ptr<SmtpSession> take(const QByteArray &key); // null: none waits
    void giveBack(const QByteArray &key, std::unique_ptr<SmtpSession> session);

    std::size_t idleSessions() const { return m_idle.size(); }

private:
    const AccountDigest m_digest;
    IdlePool<std::unique_ptr<SmtpSession>> m_idle;
};

} // namespace console
