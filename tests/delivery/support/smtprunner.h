// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/filesystem/agentpool.h"
#include "delivery/senders/smtp/smtpplan.h"
#include "delivery/senders/smtp/smtpsender.h"
#include "delivery/senders/smtp/smtpsessions.h"
#include "tests/delivery/support/fakemailserver.h"
#include "tests/delivery/support/runsender.h"

namespace console {

// Runs SMTP deliveries in the test's own thread, with what deliveries of an engine share.
class SmtpRunner
{
public:
    SmtpRunner();

    // A small mail with a password, as the server's script has its security.
    static SmtpPlan planFor(const FakeMailServer &server, MailSecurity security = MailSecurity::None);

    DeliveryResult send(const SmtpPlan &plan, const std::stop_token &stop = {},
                        const std::function<void(qint64)> &onProgress = {});
    DeliveryResult check(const SmtpPlan &plan);

    SmtpSessions &sessions() { return *m_sessions; }
    void endSessions();
    const QList<TranscriptLine> &transcript() const { return m_transcript; }

    // To be changed before a delivery.
    Secret secret{QByteArray("s3cr3t-pass")};
    QStringList trustedCertificates;
    TransferLimits limits; // short, so that a test of waiting does not wait
    std::function<std::optional<Secret>()> renewAccessToken;

private:
    SmtpSender senderOf(const SmtpPlan &plan);

    AgentPool m_agents;
    std::unique_ptr<SmtpSessions> m_sessions;
    QList<TranscriptLine> m_transcript;
};

} // namespace console
