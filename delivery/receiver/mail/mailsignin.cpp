// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/mailsignin.h"

#include "delivery/receiver/identity/practicetokens.h"
#include "delivery/receiver/practiceaccount.h"
#include "models/support/named.h"

#include <QList>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// What Google's and Dovecot's servers send.
constexpr QByteArrayView errorChallenge = R"({"status":"400","schemes":"bearer","scope":"https://mail.google.com/"})";

// user=NAME ^A auth=Bearer TOKEN ^A ^A
struct XOAuth2Response
{
    QString user;
    QByteArray token;
};
std::optional<XOAuth2Response> parsedXOAuth2(const QByteArray &response)
{
    const QList<QByteArray> parts = response.split('\1');
    const QByteArray bearer = "auth=bearer ";
    if (parts.size() != 4 || !parts.at(0).startsWith("user=") || parts.at(1).left(bearer.size()).toLower() != bearer
        || !parts.at(2).isEmpty() || !parts.at(3).isEmpty())
        return {};
    return XOAuth2Response{QString::fromUtf8(parts.at(0).sliced(5)), parts.at(1).sliced(bearer.size())};
}

} // namespace

QByteArray MailSignIn::offered()
{
    return "PLAIN LOGIN XOAUTH2";
}

std::optional<MailSignIn> MailSignIn::begin(QByteArrayView mechanism)
{
    static constexpr Named<Mechanism> names[] = {
        {Mechanism::Plain, "PLAIN"_L1}, {Mechanism::Login, "LOGIN"_L1}, {Mechanism::XOAuth2, "XOAUTH2"_L1}};
    const auto named = valueNamed(names, QString::fromLatin1(mechanism).toUpper());
    return named ? std::optional(MailSignIn(*named)) : std::nullopt;
}

MailSignIn::MailSignIn(Mechanism mechanism)
    : m_mechanism(mechanism)
{
    if (mechanism == Mechanism::Login)
        m_challenge = QByteArray("Username:").toBase64();
}

QString MailSignIn::mechanism() const
{
    switch (m_mechanism) {
    case Mechanism::Plain:
        return u"PLAIN"_s;
    case Mechanism::Login:
        return u"LOGIN"_s;
    case Mechanism::XOAuth2:
        break;
    }
    return u"XOAUTH2"_s;
}

void MailSignIn::answer(QByteArrayView encoded, const PracticeTokens &tokens)
{
    if (encoded == "*") { // RFC 4954 4
        m_state = State::Cancelled;
        return;
    }
    const QByteArray text = encoded == "=" ? QByteArray() : encoded.toByteArray(); // "=": an empty initial response
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok) {
        m_state = State::Malformed;
        return;
    }
    switch (m_mechanism) {
    case Mechanism::Plain:
        return answerPlain(*decoded);
    case Mechanism::Login:
        return answerLogin(*decoded);
    case Mechanism::XOAuth2:
        return answerXOAuth2(*decoded, tokens);
    }
}

// RFC 4616: [authorization identity] NUL username NUL password
void MailSignIn::answerPlain(const QByteArray &response)
{
    const QList<QByteArray> parts = response.split('\0');
    if (parts.size() == 3)
        judge(QString::fromUtf8(parts.at(1)), QString::fromUtf8(parts.at(2)));
    else
        m_state = State::Malformed;
}

void MailSignIn::answerLogin(const QByteArray &response)
{
    if (m_hasUsername)
        return judge(m_account, QString::fromUtf8(response));
    m_hasUsername = true;
    m_account = QString::fromUtf8(response);
    m_challenge = QByteArray("Password:").toBase64();
}

void MailSignIn::answerXOAuth2(const QByteArray &response, const PracticeTokens &tokens)
{
    if (m_hasFailed) { // the answer to the error challenge is empty
        m_state = State::Refused;
        return;
    }
    const auto parsed = parsedXOAuth2(response);
    const auto user = parsed ? tokens.userOf(parsed->token, u"SMTP.Send"_s) : Unexpected(TokenRefusal::NotIssued);
    if (user && user->compare(parsed->user, Qt::CaseInsensitive) == 0) {
        m_account = parsed->user;
        m_state = State::Accepted;
    } else {
        m_hasFailed = true;
        m_challenge = errorChallenge.toByteArray().toBase64();
    }
}

void MailSignIn::judge(const QString &username, const QString &password)
{
    m_account = username;
    m_state = isPracticeAccount(username, password) ? State::Accepted : State::Refused;
}

} // namespace console
