// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsconversation.h"

#include "delivery/engine/redactor.h"
#include "delivery/senders/exchange/ewsfailure.h"
#include "delivery/senders/exchange/ewssignin.h"

#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int unauthorized = 401;
constexpr int exchange2013 = 15; // major version

qint64 documentsIn(const EwsRequest &request)
{
    qint64 size = 0;
    for (const auto &piece : request.pieces()) {
        if (const auto *document = std::get_if<PlannedDocument>(&piece))
            size += document->size;
    }
    return size;
}

} // namespace

EwsConversation::EwsConversation(const ExchangePlan &plan, const SenderResources &resources, const EwsLimits &limits,
                                 DeliveryContext &context)
    : m_plan(plan)
    , m_resources(resources)
    , m_context(context)
    , m_exchange(context, resources.trustedCertificates, limits.transfer)
{
    m_caller.impersonatedMailbox = plan.impersonatedMailbox;
    if (plan.authentication == ExchangeAuthentication::Microsoft365) {
        m_signIn.scheme = HttpSignIn::Scheme::Bearer;
        m_signIn.secret = resources.secrets.value(SecretSlot::AccessToken);
    }
}

EwsConversation::EwsConversation(const EwsConversation &other, const EwsLimits &limits, DeliveryContext &context)
    : m_plan(other.m_plan)
    , m_resources(other.m_resources)
    , m_context(context)
    , m_exchange(context, other.m_resources.trustedCertificates, limits.transfer)
    , m_signIn(other.m_signIn)
    , m_caller(other.m_caller)
    , m_serverVersion(other.m_serverVersion)
    , m_hasRenewed(true)
    , m_isSignedIn(other.m_isSignedIn)
{
}

Expected<void, Ended> EwsConversation::signIn()
{
    if (m_signIn.scheme == HttpSignIn::Scheme::Bearer && m_plan.url.scheme() != "https"_L1) {
        // RFC 6750 5.3: whoever reads the token on the way has the mailbox.
        return Unexpected(
            Ended(Failure{Stage::SignIn, Cause::NotOffered, u"ews.token-over-http"_s, redacted(m_plan.url),
                          u"An access token is not sent over a connection that is not encrypted"_s}));
    }
    const auto answer = ask(Stage::SignIn, [](const EwsCaller &caller) {
        // Exchange 2007 does not know the operation that is meant for nothing.
        return caller.version == EwsVersion::Exchange2007Sp1 ? getMailboxFolders(caller) : getServerTimeZones(caller);
    });
    const auto *failure = answer ? nullptr : std::get_if<Failure>(&answer.error());
    if (answer || (failure && failure->stage >= Stage::SignIn && m_signIn.scheme != HttpSignIn::Scheme::None))
        reportMechanism();
    if (!answer)
        return Unexpected(answer.error());
    m_isSignedIn = true;
    m_serverVersion = answer->serverVersion;
    if (m_serverVersion.isKnown())
        m_context.fact(Stage::SignIn, u"serverVersion"_s, m_serverVersion.text());
    return {};
}

void EwsConversation::reportMechanism()
{
    m_context.fact(Stage::SignIn, u"mechanism"_s, schemeName(m_signIn.scheme));
    if (!m_signIn.username.isEmpty())
        m_context.fact(Stage::SignIn, u"account"_s, m_signIn.username);
}

bool EwsConversation::sendsInOneStep() const
{
    return m_serverVersion.isKnown() ? m_serverVersion.major >= exchange2013 : !isOlderVersion();
}

Expected<EwsAnswer, Ended> EwsConversation::ask(Stage stage, const Writer &write)
{
    auto answer = askOnce(stage, write(m_caller));
    while (lowersVersion(answer))
        answer = askOnce(stage, write(m_caller));
    return answer;
}

bool EwsConversation::lowersVersion(const Expected<EwsAnswer, Ended> &answer)
{
    const auto *failure = answer ? nullptr : std::get_if<Failure>(&answer.error());
    const auto older = olderThan(m_caller.version);
    if (!failure || !isVersionRefusal(*failure) || !older)
        return false;
    m_context.note(
        u"The server does not take %1; trying %2"_s.arg(ewsVersionName(m_caller.version), ewsVersionName(*older)));
    m_caller.version = *older;
    return true;
}

// Once as it is known how to sign in, and once more where the answer teaches or a new token helps.
Expected<EwsAnswer, Ended> EwsConversation::askOnce(Stage stage, const EwsRequest &request)
{
    auto answer = post(stage, request);
    if (answer && answer->status == unauthorized) {
        const auto isBetter = signInBetter(*answer);
        if (!isBetter)
            return Unexpected(Ended(isBetter.error()));
        if (*isBetter)
            answer = post(stage, request);
    }
    if (!answer)
        return Unexpected(answer.error());
    m_lastBody = answer->body;
    const auto judged = judgeEwsAnswer(*answer, stage, m_plan);
    if (judged && stage == Stage::Deliver) {
        m_delivered += answer->uploaded;
        m_documentsDelivered += documentsIn(request);
    }
    if (judged)
        return *judged;
    const bool isRefused = answer->status == unauthorized && !m_isSignedIn;
    return Unexpected(Ended(isRefused ? refusedSignIn(judged.error(), m_signIn.scheme) : judged.error()));
}

// Whether there is a better way to sign in than the one that was refused.
Expected<bool, Failure> EwsConversation::signInBetter(const HttpAnswer &refusal)
{
    switch (m_signIn.scheme) {
    case HttpSignIn::Scheme::None:
        return chooseSignIn(refusal);
    case HttpSignIn::Scheme::Bearer:
        return renewToken();
    case HttpSignIn::Scheme::Basic:
    case HttpSignIn::Scheme::Ntlm:
    case HttpSignIn::Scheme::Negotiate:
        return false;
    }
    Q_UNREACHABLE();
}

Expected<bool, Failure> EwsConversation::chooseSignIn(const HttpAnswer &refusal)
{
    const QStringList offered = offeredSchemes(refusal.allHeaders("WWW-Authenticate"));
    m_context.fact(Stage::SignIn, u"offered"_s, offered.join(", "_L1));
    const auto scheme = chooseScheme(offered, m_plan.url);
    if (!scheme)
        return Unexpected(scheme.error());
    m_signIn.scheme = *scheme;
    if (*scheme == HttpSignIn::Scheme::Negotiate) {
        m_context.note(u"Negotiate takes the Kerberos ticket of the account that the console runs under"_s);
        return true;
    }
    m_signIn.username = signInName(m_plan.username, *scheme);
    m_signIn.secret = m_resources.secrets.value(SecretSlot::Password);
    return true;
}

bool EwsConversation::renewToken()
{
    if (m_hasRenewed || !m_resources.renewAccessToken)
        return false;
    m_hasRenewed = true;
    m_context.note(u"The access token was refused; asking for a new one"_s);
    std::optional<Secret> token = m_resources.renewAccessToken();
    if (!token)
        return false;
    m_context.hide({*token});
    m_signIn.secret = std::move(*token);
    return true;
}

Expected<HttpAnswer, Ended> EwsConversation::post(Stage stage, const EwsRequest &request)
{
    auto body = request.open();
    if (!body) {
        Failure failure = body.error();
        failure.stage = stage;
        return Unexpected(Ended(failure));
    }
    const QString operation = ewsOperationName(request.operation());
    HttpRequest http;
    http.url = m_plan.url;
    http.contentType = ewsContentType();
    http.headers = ewsHeaders(request.operation(), m_plan.impersonatedMailbox,
                              QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    http.signIn = m_signIn;
    http.stage = stage;
    http.description = u"%1 (SOAP)"_s.arg(operation);
    http.answerLimit = ewsAnswerLimit;
    if (stage == Stage::Deliver) {
        http.documentsBefore = m_documentsDelivered;
        for (const PlannedDocument &document : m_plan.message.attachments)
            http.documentsInAll += document.size;
    }
    return m_exchange.post(http, *body);
}

} // namespace console
