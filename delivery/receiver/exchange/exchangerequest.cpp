// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/exchange/exchangerequest.h"

#include "delivery/receiver/exchange/ewsanswer.h"
#include "delivery/receiver/exchange/exchangerehearsal.h"
#include "delivery/receiver/practiceaccount.h"
#include "delivery/receiver/rehearsing.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView page = "Scan Connector Console: practice receiver\n"
                                "\n"
                                "A stand-in for Exchange Web Services, on this computer only.\n"
                                "POST SOAP requests to /EWS/Exchange.asmx; the console shows what arrived.\n";

using Account = Expected<QString, EndpointAnswer>;

Account accountOfToken(const QByteArray &token, const PracticeTokens &tokens)
{
    const auto user = tokens.userOf(token, u"EWS.AccessAsUser.All"_s);
    return user ? Account(u"Bearer "_s + *user) : Unexpected(unauthorizedAnswer(user.error()));
}

Account accountOfPassword(const QByteArray &credentials)
{
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(credentials));
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 0 || !isPracticeAccount(pair.first(colon), pair.sliced(colon + 1)))
        return Unexpected(unauthorizedAnswer());
    return u"Basic "_s + pair.first(colon);
}

// "Basic practice@practice.example"
Account accountOf(const QByteArray &authorization, const PracticeTokens &tokens)
{
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(space).toLower();
    const QByteArray credentials = space < 0 ? QByteArray() : authorization.sliced(space + 1).trimmed();
    if (scheme == "bearer" && !credentials.isEmpty())
        return accountOfToken(credentials, tokens);
    if (scheme == "basic")
        return accountOfPassword(credentials);
    return Unexpected(unauthorizedAnswer());
}

std::optional<EndpointAnswer> answerByHead(const RequestHead &head)
{
    if (const auto refused = answerToStranger(head))
        return refused;
    if (head.path == "/" && head.method == "GET")
        return EndpointAnswer{200, "text/plain; charset=utf-8", page.toByteArray()};
    if (head.path.compare("/EWS/Exchange.asmx", Qt::CaseInsensitive) != 0)
        return errorAnswer(404, u"not-found"_s, u"Requests are posted to /EWS/Exchange.asmx"_s);
    if (head.method != "POST") {
        EndpointAnswer answer = errorAnswer(405, u"method-not-allowed"_s, u"Requests are sent by POST"_s);
        answer.header = {{"Allow", "POST"}};
        return answer;
    }
    if (!head.contentType.toLower().startsWith("text/xml"))
        return EndpointAnswer{415, {}, {}};
    return {};
}

} // namespace

ExchangeRequest::ExchangeRequest(const RequestHead &head, ReceivedFolder &folder, EwsMailboxes &mailboxes,
                                 const PracticeTokens &tokens, const Rehearsing &rehearsing)
    : m_mailboxes(mailboxes)
    , m_sender(head.sender)
{
    judge(head, tokens, rehearsing);
    if (m_answer)
        return;
    m_folder = std::make_unique<IncomingFolder>(folder);
    if (m_folder->isValid())
        m_reader = std::make_unique<EwsReader>(m_folder->path());
    else
        m_answer = ewsFault({u"ErrorInternalServerError"_s, m_folder->errorString()});
}

void ExchangeRequest::judge(const RequestHead &head, const PracticeTokens &tokens, const Rehearsing &rehearsing)
{
    m_answer = answerByHead(head);
    if (m_answer)
        return;
    const auto account = accountOf(head.authorization, tokens);
    if (!account) {
        m_answer = account.error();
        return;
    }
    m_account = *account;
    if (const auto rehearsal = exchangeRehearsal(rehearsing.code())) {
        const bool isForMails = rehearsal->extent == ExchangeRehearsal::Extent::Mails;
        (isForMails ? m_answerToMail : m_answer) = rehearsal->answer;
    }
}

void ExchangeRequest::feed(QByteArrayView data)
{
    if (m_reader)
        m_reader->feed(data);
}

std::optional<Arrival> ExchangeRequest::finish()
{
    if (!m_reader)
        return {};
    const auto call = m_reader->finish();
    if (!call) {
        m_answer = ewsFault(call.error());
        return {};
    }
    if (m_answerToMail && (call->operation == "CreateItem"_L1 || call->operation == "CreateAttachment"_L1)) {
        m_answer = m_answerToMail;
        return {};
    }
    QList<ReceivedFile> files = call->attachments;
    if (const auto error = keepHead(files)) {
        m_answer = ewsFault(*error);
        return {};
    }
    const QString mailbox = call->impersonatedMailbox.isEmpty() ? practiceUsername() : call->impersonatedMailbox;
    EwsReply reply = m_mailboxes.answer({*call, mailbox.toLower(), m_account, m_sender, std::move(m_folder), files});
    m_answer = reply.answer;
    return reply.arrival;
}

std::optional<EwsError> ExchangeRequest::keepHead(QList<ReceivedFile> &files) const
{
    IncomingFile file;
    if (!file.open(m_folder->path(), u"request.xml"_s, u"text/xml"_s) || !file.write(m_reader->head()) || !file.close())
        return EwsError{u"ErrorInternalServerError"_s, file.errorString()};
    files.append(file.file());
    return {};
}

} // namespace console
