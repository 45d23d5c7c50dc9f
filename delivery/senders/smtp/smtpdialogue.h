// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/smtp/smtpreply.h"

#include <QByteArrayView>

#include <optional>

namespace console {

// Follows a conversation, whether libcurl leads it or we do: which command was said last, and what was answered.
class SmtpDialogue
{
public:
    void onConnection() { *this = {}; }

    // A line that went out; gives what a transcript may show of it, which is nothing of what signs in.
    QByteArray onSent(QByteArrayView line);

    static bool isReply(QByteArrayView line); // a line of one

    // A line that came in; gives the reply when this was its last. One beyond all measure is kept in part.
    std::optional<SmtpReply> onReceived(QByteArrayView line);

    SmtpCommand command() const { return m_command; }
    bool isAnswered() const { return m_isAnswered; } // the last command, by a whole reply

private:
    SmtpCommand m_command = SmtpCommand::Greeting;
    bool m_isAnswered = false;
    bool m_isChallenged = false; // the next line belongs to AUTH
    SmtpReply m_reply; // as far as it has come
    qsizetype m_size = 0; // bytes of it
};

} // namespace console
