// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/mailsession.h"

#include "delivery/receiver/rehearsing.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongCommandLimit = 10;
constexpr qsizetype recipientLimit = 500;

MailStep reply(QByteArrayView text, MailStep::Next next = MailStep::Next::Command)
{
    return {text.toByteArray() + "\r\n", next};
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

QByteArray replyTo(const MailFailure &failure)
{
    switch (failure.code) {
    case MailFailure::Code::HeaderTooLong:
        return "552 5.3.4 Header size exceeds fixed maximum size";
    case MailFailure::Code::TooManyParts:
        return "554 5.6.0 The message has too many parts";
    case MailFailure::Code::TooLarge:
        return "552 5.3.4 Message size exceeds fixed maximum message size";
    case MailFailure::Code::NotStored:
        break;
    }
    return "452 4.3.1 Insufficient system resources: " + failure.technical.simplified().toUtf8();
}

} // namespace

MailSession::MailSession(const QString &sender, ReceivedFolder &folder, const PracticeTokens &tokens,
                         const Rehearsing &rehearsing, Received received)
    : m_sender(sender)
    , m_folder(folder)
    , m_tokens(tokens)
    , m_rehearsing(rehearsing)
    , m_received(std::move(received))
{
}

MailSession::~MailSession() = default;

MailStep MailSession::greeting() const
{
    if (const MailRehearsal rehearsal = rehearsalAt(MailMoment::Greeting); rehearsal.moment != MailMoment::Never)
        return rehearsed(rehearsal);
    return reply("220 practice.example Scan Connector Console practice receiver ESMTP");
}

MailStep MailSession::command(QByteArrayView line)
{
    return m_signIn ? signInAnswer(line) : dispatch(parseMailCommand(line));
}

MailStep MailSession::tooLongCommand()
{
    m_signIn.reset();
    return wrong("500 5.5.2 Line too long");
}

void MailSession::tlsStarted(const QString &protocolAndCipher)
{
    // RFC 3207 4.2: what was said without protection counts no longer.
    m_tls = protocolAndCipher;
    m_hasGreeted = false;
    m_signedIn.reset();
    resetTransaction();
}

MailStep MailSession::content(QByteArrayView data)
{
    if (const MailRehearsal rehearsal = rehearsalAt(MailMoment::Content); rehearsal.moment != MailMoment::Never)
        return rehearsed(rehearsal);
    m_upload->feed(data);
    return {{}, MailStep::Next::Content};
}

MailStep MailSession::contentEnd()
{
    const auto upload = std::move(m_upload);
    resetTransaction();
    for (const MailMoment moment : {MailMoment::Content, MailMoment::MessageEnd}) {
        if (const MailRehearsal rehearsal = rehearsalAt(moment); rehearsal.moment != MailMoment::Never)
            return rehearsed(rehearsal);
    }
    const auto arrival = upload->finish();
    if (!arrival)
        return reply(replyTo(arrival.error()));
    m_received(*arrival);
    return reply("250 2.6.0 Queued mail for delivery");
}

MailStep MailSession::dispatch(const MailCommand &command)
{
    if (command.verb == "EHLO" || command.verb == "HELO")
        return hello(command);
    if (command.verb == "QUIT")
        return reply("221 2.0.0 Service closing transmission channel", MailStep::Next::Close);
    if (command.verb == "NOOP")
        return reply("250 2.0.0 OK");
    if (command.verb == "RSET") {
        resetTransaction();
        return reply("250 2.0.0 Resetting");
    }
    if (command.verb == "VRFY")
        return reply("252 2.1.5 Cannot VRFY user");
    if (!m_hasGreeted)
        return wrong("503 5.5.2 Send hello first");
    if (command.verb == "STARTTLS")
        return m_tls.isEmpty() ? startTls() : wrong("503 5.5.2 Only one STARTTLS command can be issued");
    if (command.verb == "AUTH")
        return signIn(command.argument);
    if (command.verb == "MAIL")
        return sender(command.argument);
    if (command.verb == "RCPT")
        return recipient(command.argument);
    if (command.verb == "DATA")
        return data();
    return wrong("500 5.3.3 Unrecognized command");
}

MailStep MailSession::hello(const MailCommand &command)
{
    resetTransaction();
    m_hasGreeted = true;
    if (command.verb == "HELO")
        return reply("250 practice.example Hello [127.0.0.1]");
    QByteArray lines = "250-practice.example Hello [127.0.0.1]\r\n250-SIZE " + QByteArray::number(MailUpload::sizeLimit)
        + "\r\n250-PIPELINING\r\n250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n";
    lines += m_tls.isEmpty() ? QByteArray("250-STARTTLS\r\n") : "250-AUTH " + MailSignIn::offered() + "\r\n";
    return reply(lines + "250 SMTPUTF8");
}

MailStep MailSession::startTls() const
{
    return reply("220 2.0.0 SMTP server ready", MailStep::Next::StartTls);
}

MailStep MailSession::signIn(QByteArrayView argument)
{
    if (m_tls.isEmpty())
        return wrong("530 5.7.0 Must issue a STARTTLS command first");
    if (m_signedIn || m_from)
        return wrong("503 5.5.2 Bad sequence of commands");
    const qsizetype space = argument.indexOf(' ');
    m_signIn = MailSignIn::begin(space < 0 ? argument : argument.first(space));
    if (!m_signIn)
        return wrong("504 5.7.4 Unrecognized authentication type");
    return space < 0 ? signInStep() : signInAnswer(argument.sliced(space + 1).trimmed());
}

MailStep MailSession::signInAnswer(QByteArrayView answer)
{
    m_signIn->answer(answer, m_tokens);
    return signInStep();
}

MailStep MailSession::signInStep()
{
    const MailSignIn signIn = *m_signIn;
    if (signIn.state() == MailSignIn::State::Asking)
        return reply("334 " + signIn.challenge());
    m_signIn.reset();
    if (const MailRehearsal rehearsal = rehearsalAt(MailMoment::SignIn); rehearsal.moment != MailMoment::Never)
        return rehearsed(rehearsal);
    switch (signIn.state()) {
    case MailSignIn::State::Accepted:
        m_signedIn = signIn;
        return reply("235 2.7.0 Authentication successful");
    case MailSignIn::State::Malformed:
        return wrong("501 5.5.2 Cannot decode the response");
    case MailSignIn::State::Cancelled:
        return wrong("501 5.7.0 Authentication cancelled");
    case MailSignIn::State::Asking:
    case MailSignIn::State::Refused:
        break;
    }
    return wrong("535 5.7.3 Authentication unsuccessful");
}

MailStep MailSession::sender(QByteArrayView argument)
{
    if (m_from)
        return wrong("503 5.5.2 Sender already specified");
    if (const MailRehearsal rehearsal = rehearsalAt(MailMoment::SignIn);
        rehearsal.moment != MailMoment::Never && !m_signedIn)
        return rehearsed(rehearsal);
    const auto path = parseMailPath(argument, "FROM:");
    if (!path)
        return wrong("501 5.1.7 Invalid address");
    m_isUtf8 = false;
    for (const auto &[name, value] : path->parameters) {
        if (name == "SIZE" && value.toLongLong() > MailUpload::sizeLimit)
            return reply(replyTo({MailFailure::Code::TooLarge, {}}));
        if (name == "SMTPUTF8")
            m_isUtf8 = true;
        else if (name != "SIZE" && name != "BODY" && name != "AUTH")
            return wrong("555 5.5.4 Unsupported parameter");
    }
    if (!m_isUtf8 && !isAscii(path->address))
        return reply("553 5.6.7 The address needs SMTPUTF8");
    if (const MailRehearsal rehearsal = rehearsalAt(MailMoment::Sender); rehearsal.moment != MailMoment::Never)
        return rehearsed(rehearsal);
    m_from = path->address;
    return reply("250 2.1.0 Sender OK");
}

MailStep MailSession::recipient(QByteArrayView argument)
{
    if (!m_from)
        return wrong("503 5.5.2 Need mail command");
    const auto path = parseMailPath(argument, "TO:");
    if (!path || path->address.isEmpty())
        return wrong("501 5.1.3 Invalid address");
    if (!path->parameters.isEmpty())
        return wrong("555 5.5.4 Unsupported parameter");
    if (!m_isUtf8 && !isAscii(path->address))
        return reply("553 5.6.7 The address needs SMTPUTF8");
    const MailRehearsal rehearsal = rehearsalAt(MailMoment::FirstRecipient);
    if (rehearsal.moment != MailMoment::Never && !m_hasRefusedRecipient) {
        m_hasRefusedRecipient = true;
        return rehearsed(rehearsal);
    }
    if (m_recipients.size() >= recipientLimit)
        return reply("452 4.5.3 Too many recipients");
    m_recipients.append(path->address);
    return reply("250 2.1.5 Recipient OK");
}

MailStep MailSession::data()
{
    if (!m_from)
        return wrong("503 5.5.2 Need mail command");
    if (m_recipients.isEmpty())
        return wrong("503 5.5.2 Need rcpt command");
    m_upload = std::make_unique<MailUpload>(envelope(), m_sender, m_folder);
    return reply("354 Start mail input; end with <CRLF>.<CRLF>", MailStep::Next::Content);
}

MailStep MailSession::wrong(QByteArrayView text)
{
    if (++m_wrongCommands < wrongCommandLimit)
        return reply(text);
    return reply("421 4.7.0 Too many errors on this connection, closing transmission channel", MailStep::Next::Close);
}

MailStep MailSession::rehearsed(const MailRehearsal &rehearsal) const
{
    switch (rehearsal.fault) {
    case MailFault::Stall:
        return {{}, MailStep::Next::Stall};
    case MailFault::Drop:
        return {{}, MailStep::Next::Drop};
    case MailFault::Reply:
        break;
    }
    return reply(rehearsal.reply, rehearsal.reply.startsWith("421") ? MailStep::Next::Close : MailStep::Next::Command);
}

MailRehearsal MailSession::rehearsalAt(MailMoment moment) const
{
    const MailRehearsal rehearsal = mailRehearsal(m_rehearsing.code());
    return rehearsal.moment == moment ? rehearsal : MailRehearsal();
}

QList<Fact> MailSession::envelope() const
{
    QList<Fact> facts;
    if (!m_tls.isEmpty())
        facts.append({u"TLS"_s, m_tls});
    if (m_signedIn)
        facts.append({u"AUTH"_s, m_signedIn->mechanism() + u' ' + m_signedIn->account()});
    facts.append({u"MAIL FROM"_s, *m_from});
    for (const QString &recipient : m_recipients)
        facts.append({u"RCPT TO"_s, recipient});
    return facts;
}

void MailSession::resetTransaction()
{
    m_from.reset();
    m_isUtf8 = false;
    m_recipients.clear();
    m_hasRefusedRecipient = false;
    m_upload.reset();
}

} // namespace console
