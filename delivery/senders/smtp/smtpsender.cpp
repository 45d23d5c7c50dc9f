// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpsender.h"

#include "delivery/senders/smtp/mimemessage.h"
#include "delivery/senders/smtp/smtpsessions.h"
#include "delivery/senders/tokenrenewal.h"

namespace console {

namespace {

bool isRefusedSignIn(const Outcome &outcome)
{
    const auto *failure = std::get_if<Failure>(&outcome);
    return failure && failure->stage == Stage::SignIn && failure->cause == Cause::SignInRefused;
}

} // namespace

SmtpSender::SmtpSender(SmtpPlan plan, SenderResources resources, const TransferLimits &limits)
    : m_plan(std::move(plan))
    , m_resources(std::move(resources))
    , m_limits(limits)
{
}

Outcome SmtpSender::send(DeliveryContext &context)
{
    auto body = mimeBody(m_plan.message);
    if (!body) {
        // Nothing has been connected to: the document is at fault before the network is.
        Failure failure = body.error();
        failure.stage = Stage::Prepare;
        return failure;
    }
    return withRenewal(context, [&](const Secret &secret) {
        SmtpSessions &sessions = m_resources.shared.smtpSessions;
        const QByteArray key = sessions.keyOf(m_plan, secret, m_resources.trustedCertificates);
        std::unique_ptr<SmtpSession> session = sessions.take(key);
        if (!session)
            session = std::make_unique<SmtpSession>(m_resources.trustedCertificates, m_limits);
        const Outcome outcome = session->send(m_plan, secret, *body, context);
        if (session->isOpen())
            sessions.giveBack(key, std::move(session));
        return outcome;
    });
}

Outcome SmtpSender::check(DeliveryContext &context)
{
    return withRenewal(context, [&](const Secret &secret) {
        return SmtpSession(m_resources.trustedCertificates, m_limits).check(m_plan, secret, context);
    });
}

template<class Conversation>
Outcome SmtpSender::withRenewal(DeliveryContext &context, const Conversation &conversation) const
{
    const Outcome outcome = conversation(secret());
    if (m_plan.signIn != SmtpSignIn::OAuth2 || !isRefusedSignIn(outcome))
        return outcome;
    const auto renewed = TokenRenewal(m_resources, context).renew();
    return renewed && !context.isCancelled() ? conversation(*renewed) : outcome;
}

Secret SmtpSender::secret() const
{
    switch (m_plan.signIn) {
    case SmtpSignIn::None:
        return {};
    case SmtpSignIn::Password:
        return m_resources.secrets.value(SecretSlot::Password);
    case SmtpSignIn::OAuth2:
        break;
    }
    return m_resources.secrets.value(SecretSlot::AccessToken);
}

} // namespace console
