// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/smtpdialogue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace console {

namespace {

constexpr qsizetype maximumReply = 64 * 1024; // bytes; RFC 5321 4.5.3.1.5 knows lines of 512
constexpr qsizetype maximumLines = 256;

SmtpCommand commandOf(QByteArrayView line)
{
    struct Verb
    {
        QByteArrayView name;
        SmtpCommand command;
    };
    static constexpr std::array verbs{
        Verb{"EHLO ", SmtpCommand::Ehlo},        Verb{"HELO ", SmtpCommand::Ehlo},
        Verb{"STARTTLS", SmtpCommand::StartTls}, Verb{"AUTH ", SmtpCommand::Auth},
        Verb{"MAIL FROM:", SmtpCommand::Mail},   Verb{"RCPT TO:", SmtpCommand::Recipient},
        Verb{"DATA", SmtpCommand::Data},
    };
    const auto found =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb &verb) { return line.startsWith(verb.name); });
    return found == verbs.end() ? SmtpCommand::Other : found->command;
}

// The code of a reply's line; 0: the line is no part of a reply.
int codeOf(QByteArrayView line)
{
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return 0;
    return line.size() == 3 || line[3] == ' ' || line[3] == '-' ? line.first(3).toInt() : 0;
}

} // namespace

QByteArray SmtpDialogue::onSent(QByteArrayView line)
{
    m_isAnswered = false;
    m_reply = {};
    m_size = 0;
    if (std::exchange(m_isChallenged, false))
        return "\xe2\x80\xa6";
    const QByteArray text = line.trimmed().toByteArray();
    m_command = commandOf(text); // of what is shown
    if (m_command != SmtpCommand::Auth)
        return text;
    const qsizetype response = text.indexOf(' ', 5);
    return response < 0 ? text : text.left(response) + " \xe2\x80\xa6";
}

bool SmtpDialogue::isReply(QByteArrayView line)
{
    return codeOf(line.trimmed()) != 0;
}

std::optional<SmtpReply> SmtpDialogue::onReceived(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    const int code = codeOf(text);
    if (code == 0)
        return std::nullopt;
    m_reply.code = code;
    m_size += text.size();
    if (m_size <= maximumReply && m_reply.lines.size() < maximumLines)
        m_reply.lines << text.sliced(std::min<qsizetype>(4, text.size())).toByteArray();
    if (text.size() > 3 && text[3] == '-')
        return std::nullopt;

    const SmtpReply reply = std::exchange(m_reply, {});
    m_size = 0;
    m_isAnswered = true;
    m_isChallenged = m_command == SmtpCommand::Auth && code == 334;
    // What comes next answers the message.
    if (m_command == SmtpCommand::Data && code == 354) {
        m_command = SmtpCommand::Content;
        m_isAnswered = false;
    }
    return reply;
}

} // namespace console
