// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/receiver/practicesignin.h"

#include "delivery/api/practicereceiver.h"
#include "tests/delivery/support/waitforanswer.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString clientId = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");

TokenClientLimits withoutPauses()
{
    TokenClientLimits limits;
    limits.pauses = {};
    limits.answer = std::chrono::seconds(2);
    limits.slowDown = std::chrono::milliseconds(20);
    return limits;
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

} // namespace

QByteArray PageReply::headerNamed(const QByteArray &name) const
{
    for (const auto &[each, value] : header) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

PageReply PageClient::get(const QUrl &url, const QByteArray &host)
{
    QNetworkRequest request = requestFor(url);
    if (!host.isEmpty())
        request.setRawHeader("Host", host);
    return replyTo(m_network.get(request));
}

PageReply PageClient::post(const QUrl &url, const QByteArray &form, const QByteArray &origin)
{
    QNetworkRequest request = requestFor(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    if (!origin.isEmpty())
        request.setRawHeader("Origin", origin);
    return replyTo(m_network.post(request, form));
}

PageReply PageClient::replyTo(QNetworkReply *reply) const
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(30000))
        qFatal("The practice identity provider does not answer");
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            QUrl::fromEncoded(reply->rawHeader("Location")), reply->rawHeaderPairs()};
}

QByteArray signInForm(const QByteArray &more)
{
    return "action=sign-in&username=" + QUrl::toPercentEncoding(practiceUsername())
        + "&password=" + QUrl::toPercentEncoding(practicePassword()) + more;
}

PracticeSignIn::PracticeSignIn(const QUrl &authority)
    : client(withoutPauses())
{
    system.managementUrl = authority.toString();
    system.microsoftAuthority = authority.toString();
    system.microsoftEmailClientId = clientId;
    system.exchangeOAuth2ClientId = clientId;
    system.exchangeOAuth2Scope = documentedEwsScope();
    const QUrl address = *discoveryAddress(system);
    const auto document = answerOf(client.fetch(address, maximumDiscoveryDocument));
    if (!document)
        qFatal("There is no discovery document");
    provider = parseDiscoveryDocument(document->document, address).value();
}

AuthorizationRequest PracticeSignIn::request(MicrosoftApplication application, const QString &username) const
{
    return makeAuthorizationRequest(application, system, provider, username).value();
}

QUrl PracticeSignIn::redirect(const AuthorizationRequest &request)
{
    return browser.post(request.url(), signInForm()).location;
}

TokenRequest PracticeSignIn::codeGrant(const AuthorizationRequest &request)
{
    const auto code = AuthorizationAnswer(request).take(redirect(request));
    return {request.provider.tokenEndpoint,
            {request.clientId, Secret("s~+/")},
            CodeGrant{code ? *code : Secret(), request.redirectUri, request.pkce.verifier},
            request.scopes};
}

TokenRequest PracticeSignIn::refreshGrant(const AuthorizationRequest &request, const Secret &token) const
{
    return {request.provider.tokenEndpoint, {request.clientId, {}}, RefreshGrant{token}, request.scopes};
}

DeviceRequest PracticeSignIn::deviceRequest() const
{
    const AuthorizationRequest whole = request();
    return {provider.deviceAuthorizationEndpoint, provider.tokenEndpoint, {whole.clientId, {}}, whole.scopes};
}

Expected<Tokens, OAuthFailure> PracticeSignIn::tokens(const TokenRequest &request)
{
    return answerOf(client.requestTokens(request)).map([](const TokenAnswer &answer) { return answer.tokens; });
}

Expected<SignedInUser, OAuthFailure> PracticeSignIn::user(const AuthorizationRequest &request, const Tokens &tokens)
{
    const auto keys = answerOf(client.fetch(provider.keysAddress, maximumKeysDocument));
    return verifyIdToken(
        tokens.identity.reveal(), parseJsonWebKeys(keys->document).value(),
        {request.clientId, provider.issuer, system.microsoftTenant, request.nonce, QDateTime::currentDateTimeUtc()});
}

QByteArray PracticeSignIn::accessToken(MicrosoftApplication application)
{
    const auto given = tokens(codeGrant(request(application)));
    return given ? given->access.reveal() : QByteArray();
}

} // namespace console
