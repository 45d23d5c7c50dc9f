// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/mail/mailcommand.h"
#include "delivery/receiver/mail/mailrehearsal.h"
#include "delivery/receiver/mail/mailsignin.h"
#include "delivery/receiver/mail/mailupload.h"

#include <functional>
#include <memory>
#include <optional>

namespace console {

class PracticeTokens;
class ReceivedFolder;
class Rehearsing;

// What is to be done next for a client, once the reply is sent.
struct MailStep
{
    enum class Next { Command, StartTls, Content, Close, Stall, Drop };

    QByteArray reply = {}; // with CR LF; empty for none
    Next next = Next::Command;

    bool operator==(const MailStep &) const = default;
};

// The server's side of an SMTP dialogue (RFC 5321, 1870, 3207, 4954, 6152, 6531), without the wire. It replies in the
// words of Exchange. Used by one thread.
//
//   greeting ─► command ─► … ─► Content: content, content, … contentEnd ─► command ─► …
class MailSession
{
public:
    using Received = std::function<void(const Arrival &)>;

    MailSession(const QString &sender, ReceivedFolder &folder, const PracticeTokens &tokens,
                const Rehearsing &rehearsing, Received received);
    ~MailSession();

    MailStep greeting() const;
    MailStep command(QByteArrayView line); // or a client's answer while it signs in; without its line break
    MailStep tooLongCommand();
    void tlsStarted(const QString &protocolAndCipher);
    MailStep content(QByteArrayView data); // without its dots' stuffing
    MailStep contentEnd();

private:
    MailStep dispatch(const MailCommand &command);
    MailStep hello(const MailCommand &command);
    MailStep startTls() const;
    MailStep signIn(QByteArrayView argument);
    MailStep signInAnswer(QByteArrayView answer);
    MailStep signInStep();
    MailStep sender(QByteArrayView argument);
    MailStep recipient(QByteArrayView argument);
    MailStep data();
    MailStep wrong(QByteArrayView reply); // counts
    MailStep rehearsed(const MailRehearsal &rehearsal) const;
    MailRehearsal rehearsalAt(MailMoment moment) const; // Never where it is for another one
    QList<Fact> envelope() const;
    void resetTransaction();

    const QString m_sender;
    ReceivedFolder &m_folder;
    const PracticeTokens &m_tokens;
    const Rehearsing &m_rehearsing;
    const Received m_received;
    bool m_hasGreeted = false;
    QString m_tls; // empty without
    std::optional<MailSignIn> m_signIn; // begun
    std::optional<MailSignIn> m_signedIn;
    std::optional<QString> m_from;
    bool m_isUtf8 = false; // SMTPUTF8
    QStringList m_recipients;
    bool m_hasRefusedRecipient = false;
    std::unique_ptr<MailUpload> m_upload;
    int m_wrongCommands = 0;
};

} // namespace console
