// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace console {

class PracticeTokens;

// The server's side of an AUTH command (RFC 4954) by PLAIN, LOGIN or XOAUTH2. PLAIN and LOGIN take the practice
// account; XOAUTH2 takes a token of the practice identity provider, with SMTP.Send and for the user that is named.
class MailSignIn
{
public:
    enum class State { Asking, Accepted, Refused, Malformed, Cancelled };

    static QByteArray offered(); // "PLAIN LOGIN XOAUTH2"
    static std::optional<MailSignIn> begin(QByteArrayView mechanism); // none where it is not offered

    // The client's answer, in base64: the initial response, or what follows a challenge.
    void answer(QByteArrayView encoded, const PracticeTokens &tokens);

    State state() const { return m_state; }
    QByteArray challenge() const { return m_challenge; } // to be sent behind 334 while it is asking
    QString mechanism() const;
    QString account() const { return m_account; }

private:
    enum class Mechanism { Plain, Login, XOAuth2 };

    explicit MailSignIn(Mechanism mechanism);

    void answerPlain(const QByteArray &response);
    void answerLogin(const QByteArray &response);
    void answerXOAuth2(const QByteArray &response, const PracticeTokens &tokens);
    void judge(const QString &username, const QString &password);

    Mechanism m_mechanism;
    State m_state = State::Asking;
    QByteArray m_challenge;
    QString m_account;
    bool m_hasUsername = false; // of LOGIN
    bool m_hasFailed = false; // of XOAUTH2: the error challenge was sent
};

} // namespace console
