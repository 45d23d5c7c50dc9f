// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpsession.h"

#include "delivery/senders/smtp/mimemessage.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

Outcome SmtpSession::send(const SmtpPlan &plan, const Secret &secret, StreamedBody &body, DeliveryContext &context)
{
    SmtpDelivery delivery{plan, secret, context, &body};
    return run(delivery, &SmtpSession::sendMail, [&] {
        context.begin(Stage::Confirm);
        return delivery.delivered();
    });
}

Outcome SmtpSession::check(const SmtpPlan &plan, const Secret &secret, DeliveryContext &context)
{
    SmtpDelivery delivery{plan, secret, context};
    return run(delivery, &SmtpSession::trySender, [&] { return Checked{delivery.warnings()}; });
}

template<class Success>
Outcome SmtpSession::run(SmtpDelivery &delivery, Conversation conversation, const Success &success)
{
    if (const auto failure = delivery.envelopeFailure())
        return *failure;
    m_delivery = &delivery;
    startDelivery();
    const std::stop_callback cut(delivery.context.stop(), [this] { m_sockets.cut(SHUT_RDWR); });
    Step step = learn();
    if (step)
        step = chooseMechanism();
    if (step)
        step = weigh();
    if (step)
        step = lead(conversation);
    if (!step)
        close(); // what the server offers may be other than that next time
    leave();
    forget();
    m_delivery = nullptr;
    return step ? Outcome(success()) : outcomeOf(step.error());
}

// What the server offers: it says so whenever it is connected to. Whom it has to know is told it over another
// connection.
SmtpSession::Step SmtpSession::learn()
{
    if (m_capabilities)
        return {};
    const Step opened = open(Account::Without);
    if (opened && m_delivery->signsIn())
        close();
    return opened;
}

SmtpSession::Step SmtpSession::chooseMechanism()
{
    SmtpDelivery &delivery = *m_delivery;
    if (!delivery.signsIn())
        return {};
    const auto mechanism = console::chooseMechanism(*m_capabilities, delivery.plan.signIn, delivery.plan.security,
                                                    SaslAbilities::ofThisComputer());
    if (mechanism) {
        delivery.mechanism = *mechanism;
        return {};
    }
    delivery.reportSignIn(*m_capabilities);
    const bool isNone = mechanism.error() == NoMechanism::NoSignIn;
    return Unexpected(Ended(delivery.notOffered(Stage::SignIn, isNone ? u"smtp.no-sign-in"_s : u"smtp.no-mechanism"_s,
                                                u"Offered: %1"_s.arg(m_capabilities->mechanisms.join(u' ')))));
}

// The message against what the server offers.
SmtpSession::Step SmtpSession::weigh()
{
    m_delivery->reportLimits(*m_capabilities);
    if (const auto obstacle = m_delivery->obstacle(*m_capabilities))
        return Unexpected(Ended(*obstacle));
    return {};
}

// A server may have ended a connection that waited for the next mail, and may say so in its last moment.
SmtpSession::Step SmtpSession::lead(Conversation conversation)
{
    SmtpDelivery &delivery = *m_delivery;
    const auto attempt = [&] {
        delivery.replies = 0;
        delivery.bytesSent = 0;
        return open(Account::With).and_then([&] {
            if (delivery.mechanism)
                delivery.reportSignIn(*m_capabilities); // it was done before, over an open connection
            delivery.context.begin(Stage::Deliver);
            return (this->*conversation)();
        });
    };
    const bool wasOpen = isConnected();
    const Step step = attempt();
    const bool hasEnded = !isWithoutAnswer() && (!delivery.failure || delivery.failure->code.startsWith("smtp.421"_L1));
    if (step || !wasOpen || delivery.replies > 0 || !hasEnded || delivery.context.isCancelled())
        return step;
    delivery.context.note(u"The connection had ended meanwhile"_s);
    delivery.failure.reset();
    close();
    return attempt();
}

SmtpSession::Step SmtpSession::trySender()
{
    const Step taken = say({mailCommand()});
    return taken ? say({"RSET"}) : taken;
}

SmtpSession::Step SmtpSession::sendMail()
{
    const MailMessage &message = m_delivery->plan.message;
    QByteArrayList envelope{mailCommand()};
    for (const QString &recipient : message.to)
        envelope << "RCPT TO:<" + recipient.toUtf8() + '>';
    m_delivery->body->rewind();
    const Step step = say(envelope << "DATA").and_then([this] { return sendContent(); });
    // What the server has taken is delivered, whatever came afterwards.
    return m_delivery->receipt ? Step() : step;
}

QByteArray SmtpSession::mailCommand() const
{
    const MailMessage &message = m_delivery->plan.message;
    QByteArray command = "MAIL FROM:<" + message.from.toUtf8() + '>';
    if (m_delivery->body && m_capabilities->takesSize)
        command += " SIZE=" + QByteArray::number(m_delivery->body->size()); // RFC 1870
    if (needsSmtpUtf8(message))
        command += " SMTPUTF8"; // RFC 6531 3.4
    return command;
}

// The message has no line that begins with a dot, which would have to be doubled (RFC 5321 4.5.2): encodedText() sees
// to it.
SmtpSession::Step SmtpSession::sendContent()
{
    constexpr qint64 blockSize = 256 * 1024;
    static constexpr QByteArrayView endOfData(".\r\n");
    SmtpDelivery &delivery = *m_delivery;
    const qint64 size = delivery.body->size();
    delivery.context.transcribe(TranscriptLine::Direction::Sent, u"[%1 bytes of message/rfc822]"_s.arg(size));
    QByteArray block(std::min(blockSize, size) + endOfData.size(), Qt::Uninitialized);
    m_unheard = 1;
    while (delivery.bytesSent < size) {
        const auto got = delivery.body->read(block.data(), std::min(blockSize, size - delivery.bytesSent));
        if (!got)
            return Unexpected(Ended(got.error()));
        const bool isLast = delivery.bytesSent + *got == size;
        if (isLast)
            std::copy(endOfData.begin(), endOfData.end(), block.begin() + *got);
        enter(Phase::Uploading);
        const CURLcode written = write(QByteArrayView(block).first(*got + (isLast ? endOfData.size() : 0)));
        if (written != CURLE_OK)
            return lastWords(written);
        delivery.bytesSent += *got;
        delivery.context.progress(delivery.body->documentsRead(), delivery.body->documentsSize());
    }
    return hear();
}

} // namespace console
