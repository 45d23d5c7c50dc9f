// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/exchange/exchangesender.h"
#include "delivery/senders/filesystem/agentpool.h"
#include "delivery/senders/smtp/smtpsessions.h"
#include "tests/delivery/support/fakeexchange.h"

#include <QTemporaryDir>

namespace console {

// Runs deliveries to Exchange in the test's own thread.
class ExchangeRunner
{
public:
    ExchangeRunner();

    // One mail with a small attachment, signed in with a password.
    ExchangePlan planFor(const FakeExchange &server);
    PlannedDocument document(const QString &name, qint64 size);

    DeliveryResult send(const ExchangePlan &plan, const std::stop_token &stop = {},
                        const std::function<void(qint64)> &onProgress = {});
    DeliveryResult check(const ExchangePlan &plan);

    const QList<TranscriptLine> &transcript() const { return m_transcript; }

    // To be changed before a delivery.
    Secret secret{QByteArray("s3cr3t-pass")};
    QStringList trustedCertificates; // planFor() adds the server's
    EwsLimits limits; // the copy is waited for a short time
    std::function<std::optional<Secret>()> renewAccessToken;

private:
    ExchangeSender senderOf(const ExchangePlan &plan);

    QTemporaryDir m_folder;
    AgentPool m_agents;
    SmtpSessions m_sessions;
    QList<TranscriptLine> m_transcript;
};

} // namespace console
