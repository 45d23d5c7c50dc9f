// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpreply.h"

#include "delivery/engine/redactor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumResponse = 4 * 1024;
constexpr qsizetype maximumTechnical = 1024;
constexpr int maximumWait = 24 * 60 * 60; // seconds

struct Meaning
{
    QByteArrayView enhanced;
    Cause cause;
};

// What enhanced codes mean whatever they answer: RFC 3463, and Exchange Online's own (Microsoft Learn, "Email
// non-delivery reports and SMTP errors in Exchange Online", "Changes in message store and throttling for concurrent
// connections").
constexpr std::array meanings{
    Meaning{"4.3.0", Cause::ServerFailed},      Meaning{"4.3.1", Cause::ServerFailed},
    Meaning{"4.3.5", Cause::ServerFailed},      Meaning{"4.7.66", Cause::TlsFailed}, // TLS 1.0 and 1.1
    Meaning{"5.1.7", Cause::SenderRefused},     Meaning{"5.1.8", Cause::SenderRefused},
    Meaning{"5.1.10", Cause::RecipientRefused}, Meaning{"5.2.3", Cause::TooLarge},
    Meaning{"5.2.252", Cause::SenderRefused},   Meaning{"5.3.4", Cause::TooLarge},
    Meaning{"5.4.1", Cause::RecipientRefused},  Meaning{"5.5.124", Cause::Throttled}, // of High Volume Email
    Meaning{"5.7.30", Cause::SignInRefused},    Meaning{"5.7.57", Cause::SignInRefused},
    Meaning{"5.7.60", Cause::SenderRefused},    Meaning{"5.7.64", Cause::Rejected},
    Meaning{"5.7.68", Cause::Rejected},         Meaning{"5.7.705", Cause::Rejected},
    Meaning{"5.7.708", Cause::Rejected},        Meaning{"5.7.139", Cause::SignInRefused},
};

bool says(const SmtpReply &reply, QByteArrayView words)
{
    return reply.text().toLower().contains(words);
}

std::optional<Cause> causeOfEnhancedCode(const SmtpReply &reply)
{
    const QByteArray enhanced = reply.enhancedCode();
    const auto found = std::find_if(meanings.begin(), meanings.end(),
                                    [&](const Meaning &meaning) { return enhanced == meaning.enhanced; });
    return found == meanings.end() ? std::nullopt : std::optional(found->cause);
}

// 4xx: what the server may take another time (RFC 5321 4.2.1).
Cause causeOfDelay(const SmtpReply &reply, SmtpCommand command)
{
    // A refusal all the same: "451 5.7.3 STARTTLS is required to send mail".
    if (reply.enhancedCode().startsWith('5'))
        return Cause::Rejected;
    constexpr std::array delays{421, 432, 450, 451, 452};
    if (std::find(delays.begin(), delays.end(), reply.code) == delays.end())
        return Cause::ServerFailed;
    const bool isFull = reply.code == 452 && command == SmtpCommand::Recipient && reply.enhancedCode() == "4.2.2";
    return isFull ? Cause::RecipientRefused : Cause::Throttled;
}

Cause causeOfRefusedSignIn(int code)
{
    switch (code) {
    case 500:
    case 502:
    case 504:
        return Cause::NotOffered;
    case 501:
    case 503:
        return Cause::Rejected;
    default:
        return Cause::SignInRefused;
    }
}

Cause causeOfRefusedSender(int code)
{
    constexpr std::array aboutSender{501, 550, 551, 553, 554};
    if (code == 552)
        return Cause::TooLarge;
    return std::find(aboutSender.begin(), aboutSender.end(), code) != aboutSender.end() ? Cause::SenderRefused
                                                                                        : Cause::Rejected;
}

// 5xx: what the server will never take.
Cause causeOfRefusal(const SmtpReply &reply, SmtpCommand command)
{
    if (reply.code == 530)
        return says(reply, "starttls") ? Cause::Rejected : Cause::SignInRefused;
    // The class of the mailbox, not of the message: 552 is also what servers said before RFC 3463 to a full one.
    const bool isFull = reply.enhancedCode() == "5.2.2";
    switch (command) {
    case SmtpCommand::StartTls:
        return Cause::NotOffered;
    case SmtpCommand::Auth:
        return causeOfRefusedSignIn(reply.code);
    case SmtpCommand::Mail:
        return causeOfRefusedSender(reply.code);
    case SmtpCommand::Recipient:
        return says(reply, "client host rejected") ? Cause::Rejected : Cause::RecipientRefused;
    case SmtpCommand::Data:
    case SmtpCommand::Content:
        return reply.code == 552 && !isFull ? Cause::TooLarge : Cause::Rejected;
    case SmtpCommand::Greeting:
    case SmtpCommand::Ehlo:
    case SmtpCommand::Other:
        break;
    }
    return Cause::Rejected;
}

Cause causeOf(const SmtpReply &reply, SmtpCommand command)
{
    // Exchange Online finds out after it has taken the message, and Postfix says it to the first recipient.
    if (says(reply, "sendasdenied") || (reply.code >= 500 && says(reply, "sender address rejected")))
        return Cause::SenderRefused;
    if (const auto cause = causeOfEnhancedCode(reply))
        return *cause;
    if (reply.code >= 400 && reply.code < 500)
        return causeOfDelay(reply, command);
    return reply.code >= 500 && reply.code < 600 ? causeOfRefusal(reply, command) : Cause::ProtocolViolated;
}

QString subjectOf(Cause cause, const SmtpParties &parties)
{
    switch (cause) {
    case Cause::RecipientRefused:
        return parties.recipient;
    case Cause::SenderRefused:
        return parties.sender;
    case Cause::SignInRefused:
        return parties.account.isEmpty() ? parties.server : parties.account;
    default:
        return parties.server;
    }
}

// "try again in 300 seconds"; seconds, 0: none are named.
int namedWait(const QString &text)
{
    static const QRegularExpression wait(u"(?<![\\d.])(\\d{1,6}) ?(s|secs?|seconds?|mins?|minutes?)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = wait.match(text);
    if (!match.hasMatch())
        return 0;
    const bool isMinutes = match.captured(2).startsWith(u'm', Qt::CaseInsensitive);
    return std::min(match.captured(1).toInt() * (isMinutes ? 60 : 1), maximumWait);
}

// The challenge with which a server says why it does not take a token (peers: Google's XOAUTH2 protocol, RFC
// 7628 3.2.2). libcurl hangs up at it, so that the 535 that would follow is never read.
Failure challengeFailure(const SmtpReply &reply, const SmtpParties &parties)
{
    const QByteArray json = QByteArray::fromBase64(reply.lines.value(0).trimmed());
    const QString status = QJsonDocument::fromJson(json).object().value("status"_L1).toVariant().toString();
    static const QRegularExpression number(u"^\\d{3}\\z"_s);
    const QString code = number.match(status).hasMatch() ? u"smtp.challenge-"_s + status : u"smtp.challenge"_s;
    return {Stage::SignIn,
            Cause::SignInRefused,
            code,
            subjectOf(Cause::SignInRefused, parties),
            redactedBytes(json, maximumTechnical).simplified(),
            redactedBytes(json, maximumResponse)};
}

} // namespace

QByteArray SmtpReply::lastLine() const
{
    return lines.isEmpty() ? QByteArray() : QByteArray::number(code) + ' ' + lines.last();
}

QByteArray SmtpReply::text() const
{
    QByteArray text;
    for (const QByteArray &line : lines)
        text += QByteArray::number(code) + ' ' + line + '\n';
    text.chop(1);
    return text;
}

QByteArray SmtpReply::enhancedCode() const
{
    static const QRegularExpression shape(u"^[245]\\.\\d{1,3}\\.\\d{1,3}(?=[ \\t]|$)"_s);
    for (const QByteArray &line : lines) {
        const auto match = shape.match(QString::fromLatin1(line.left(12)));
        if (match.hasMatch())
            return match.captured().toLatin1();
    }
    return {};
}

Stage stageOf(SmtpCommand command)
{
    switch (command) {
    case SmtpCommand::Greeting:
    case SmtpCommand::Ehlo:
        return Stage::Connect;
    case SmtpCommand::StartTls:
        return Stage::Tls;
    case SmtpCommand::Auth:
        return Stage::SignIn;
    case SmtpCommand::Mail:
    case SmtpCommand::Recipient:
    case SmtpCommand::Data:
    case SmtpCommand::Content:
    case SmtpCommand::Other:
        break;
    }
    return Stage::Deliver;
}

Failure smtpFailure(const SmtpReply &reply, SmtpCommand command, const SmtpParties &parties)
{
    if (command == SmtpCommand::Auth && reply.code == 334)
        return challengeFailure(reply, parties);
    const Cause cause = causeOf(reply, command);
    const QByteArray enhanced = reply.enhancedCode();
    QString code = u"smtp.%1"_s.arg(reply.code);
    if (!enhanced.isEmpty())
        code += u'-' + QString::fromLatin1(enhanced);
    const QString technical = redactedBytes(reply.lastLine(), maximumTechnical);
    Failure failure{stageOf(command),          cause,     code,
                    subjectOf(cause, parties), technical, redactedBytes(reply.text(), maximumResponse)};
    if (cause == Cause::Throttled)
        failure.retryAfter = namedWait(technical);
    return failure;
}

} // namespace console
