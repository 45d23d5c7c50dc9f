// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpdelivery.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/smtp/mimemessage.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumLine = 1024;
constexpr qsizetype maximumResponse = 4 * 1024;

// Nothing but an address: it stands in a command as it is.
bool isSafe(const QString &address)
{
    return !address.isEmpty() && std::none_of(address.begin(), address.end(), [](QChar character) {
        return character <= u' ' || character == QChar(0x7f) || character == u'<' || character == u'>';
    });
}

Failure unsafe(const QString &code, const QString &address)
{
    return {Stage::Prepare, Cause::AddressInvalid, code, redacted(address), u"It would break the envelope"_s};
}

} // namespace

SmtpParties SmtpDelivery::parties() const
{
    return {plan.server(), plan.username, plan.message.from, plan.message.to.value(answered)};
}

Failure SmtpDelivery::notOffered(Stage stage, const QString &code, const QString &technical) const
{
    return {stage, Cause::NotOffered, code, plan.server(), technical};
}

std::optional<Failure> SmtpDelivery::envelopeFailure() const
{
    const MailMessage &message = plan.message;
    if (!isSafe(message.from))
        return unsafe(u"mail.invalid-sender"_s, message.from);
    const auto found = std::find_if_not(message.to.begin(), message.to.end(), isSafe);
    return found == message.to.end() ? std::nullopt : std::optional(unsafe(u"mail.invalid-recipient"_s, *found));
}

std::optional<Failure> SmtpDelivery::obstacle(const SmtpCapabilities &capabilities) const
{
    if (needsSmtpUtf8(plan.message) && !capabilities.smtpUtf8) {
        return notOffered(Stage::Deliver, u"smtp.no-smtputf8"_s,
                          u"An address is not ASCII, and SMTPUTF8 is not offered"_s);
    }
    const qint64 limit = capabilities.sizeLimit;
    if (!body || limit == 0 || body->size() <= limit)
        return std::nullopt;
    return Failure{Stage::Deliver, Cause::TooLarge, u"smtp.size-limit"_s, QString::number(limit),
                   u"The mail has %1 bytes, and the server takes %2"_s.arg(body->size()).arg(limit)};
}

bool SmtpDelivery::takeRecipient(const SmtpReply &reply)
{
    const SmtpParties asked = parties();
    if (reply.code / 100 == 2) {
        ++replies;
        context.fact(Stage::Deliver, u"accepted"_s, asked.recipient);
    } else {
        const Failure own = smtpFailure(reply, SmtpCommand::Recipient, asked);
        // One that no patience helps is worth more than one that it does.
        if (!refusal || refusal->cause == Cause::Throttled)
            refusal = own;
        context.fact(Stage::Deliver, u"refused"_s, asked.recipient + u": "_s + own.technical);
    }
    const bool isLast = ++answered == plan.message.to.size();
    if (refusal && (isLast || reply.code == 421))
        failure = refusal;
    return !failure;
}

void SmtpDelivery::reportLimits(const SmtpCapabilities &capabilities) const
{
    if (capabilities.sizeLimit > 0)
        context.fact(Stage::Deliver, u"sizeLimit"_s, QString::number(capabilities.sizeLimit));
    if (body)
        context.fact(Stage::Deliver, u"size"_s, QString::number(body->size()));
}

void SmtpDelivery::reportSignIn(const SmtpCapabilities &capabilities)
{
    if (std::exchange(isSignInReported, true))
        return;
    context.begin(Stage::SignIn);
    if (mechanism)
        context.fact(Stage::SignIn, u"mechanism"_s, mechanismName(*mechanism));
    context.fact(Stage::SignIn, u"account"_s, plan.username);
    if (!capabilities.mechanisms.isEmpty())
        context.fact(Stage::SignIn, u"offered"_s, capabilities.mechanisms.join(u", "_s));
}

QStringList SmtpDelivery::warnings() const
{
    const bool isUnprotected = plan.security == MailSecurity::None && mechanism && showsPassword(*mechanism);
    return isUnprotected ? QStringList{u"smtp.sign-in-unprotected"_s} : QStringList();
}

Outcome SmtpDelivery::delivered() const
{
    Receipt taken;
    taken.facts = {{u"messageId"_s, plan.message.messageId},
                   {u"recipients"_s, plan.message.to.join(u", "_s)},
                   {u"bytes"_s, QString::number(body->size())},
                   {u"reply"_s, redactedBytes(receipt->lastLine(), maximumLine)}};
    taken.response = redactedBytes(receipt->text(), maximumResponse);
    taken.warnings = warnings();
    return Delivered{taken};
}

} // namespace console
