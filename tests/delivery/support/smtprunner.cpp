// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/smtprunner.h"

#include "tests/delivery/support/mailreader.h"
#include "tests/delivery/support/runsender.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

// A check in the place of a delivery.
class Checking : public Sender
{
public:
    explicit Checking(Sender &sender)
        : m_sender(sender)
    {
    }
    Outcome send(DeliveryContext &context) override { return m_sender.check(context); }
    Outcome check(DeliveryContext &context) override { return m_sender.check(context); }

private:
    Sender &m_sender;
};

} // namespace

SmtpRunner::SmtpRunner()
    : limits{std::chrono::milliseconds(2000), std::chrono::milliseconds(400), std::chrono::milliseconds(600)}
    , m_agents({})
    , m_sessions(std::make_unique<SmtpSessions>())
{
}

SmtpPlan SmtpRunner::planFor(const FakeMailServer &server, MailSecurity security)
{
    SmtpPlan plan;
    plan.host = u"127.0.0.1"_s;
    plan.port = server.port();
    plan.security = security;
    plan.signIn = SmtpSignIn::Password;
    plan.username = u"scanner@corp.example"_s;
    plan.message = sampleMessage();
    return plan;
}

SmtpSender SmtpRunner::senderOf(const SmtpPlan &plan)
{
    return SmtpSender(plan,
                      {{{SecretSlot::Password, secret}, {SecretSlot::AccessToken, secret}},
                       trustedCertificates,
                       {m_agents, *m_sessions},
                       renewAccessToken},
                      limits);
}

DeliveryResult SmtpRunner::send(const SmtpPlan &plan, const std::stop_token &stop,
                                const std::function<void(qint64)> &onProgress)
{
    SmtpSender sender = senderOf(plan);
    return runSender(sender, plan.stages(), stop, onProgress, &m_transcript);
}

DeliveryResult SmtpRunner::check(const SmtpPlan &plan)
{
    SmtpSender sender = senderOf(plan);
    Checking checking(sender);
    return runSender(checking, plan.stages(), {}, {}, &m_transcript);
}

void SmtpRunner::endSessions()
{
    m_sessions = std::make_unique<SmtpSessions>();
}

} // namespace console
