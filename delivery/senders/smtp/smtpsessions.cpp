// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpsessions.h"

namespace console {

SmtpSessions::SmtpSessions(std::chrono::milliseconds idle, std::size_t maximum)
    : m_idle(idle, maximum, [](const auto &) {}) // going is enough: a session takes its leave
{
}

QByteArray SmtpSessions::keyOf(const SmtpPlan &plan, const Secret &secret, const QStringList &trustedCertificates) const
{
    const QStringList parts{plan.server(), QString::number(static_cast<int>(plan.security)),
                            QString::number(static_cast<int>(plan.signIn)), plan.username};
    return m_digest.of(parts + trustedCertificates, secret);
}

std::unique_ptr<SmtpSession> SmtpSessions::take(const QByteArray &key)
{
    return m_idle.take(key).value_or(nullptr);
}

void SmtpSessions::giveBack(const QByteArray &key, std::unique_ptr<SmtpSession> session)
{
    m_idle.put(key, std::move(session));
}

} // namespace console
