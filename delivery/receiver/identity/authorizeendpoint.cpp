// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/identity/authorizeendpoint.h"

#include "delivery/oauth/oauthprovider.h"
#include "delivery/receiver/identity/identityerror.h"
#include "delivery/receiver/identity/identitypage.h"
#include "delivery/receiver/identity/identitystate.h"
#include "delivery/receiver/identity/resourcescope.h"
#include "delivery/receiver/practiceaccount.h"
#include "models/support/addresses.h"

#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype challengeSize = 43; // SHA-256 in base64url

bool isRegistered(const QUrl &redirectUri)
{
    return redirectUri.isValid() && (redirectUri.scheme() == "http"_L1 || redirectUri.scheme() == "https"_L1)
        && isThisComputer(redirectUri.host()) && redirectUri.userInfo().isEmpty() && !redirectUri.hasQuery()
        && !redirectUri.hasFragment() && isCallback(redirectUri.path(QUrl::FullyEncoded).toUtf8());
}

EndpointAnswer refusalPage(const IdentityError &error)
{
    return messagePage(400, u"Sign-in is not possible"_s, descriptionOf(error));
}

// What must not be told to the redirect URI, because nobody vouches for it.
std::optional<IdentityError> clientProblem(const IdentityCall &call)
{
    const QString clientId = call.query.text("client_id");
    if (call.query.isRepeated())
        return IdentityError{u"invalid_request"_s, 0, u"A parameter is repeated."_s};
    if (clientId.isEmpty())
        return missingParameter("client_id"_L1);
    if (!isGuid(clientId))
        return IdentityError{u"unauthorized_client"_s, 700016,
                             u"Application with identifier '%1' was not found in the directory."_s.arg(clientId)};
    const QString redirect = call.query.text("redirect_uri");
    if (redirect.isEmpty())
        return missingParameter("redirect_uri"_L1);
    if (!isRegistered(QUrl(redirect, QUrl::StrictMode)) || call.rehearsal.moment == IdentityMoment::Page)
        return IdentityError{u"invalid_request"_s, 50011,
                             u"The redirect URI '%1' specified in the request does not match the redirect URIs "
                             "configured for the application '%2'. Make sure the redirect URI sent in the request "
                             "matches one added to your application in the Azure portal."_s.arg(redirect, clientId)};
    return {};
}

std::optional<IdentityError> requestProblem(const FormFields &query)
{
    const QString mode = query.text("response_mode");
    const QString prompt = query.text("prompt");
    const auto invalid = [](int number, const QString &text) {
        return IdentityError{u"invalid_request"_s, number, text};
    };
    if (query.text("response_type") != "code"_L1)
        return IdentityError{
            u"unsupported_response_type"_s, 700051,
            u"response_type '%1' is not enabled for the application."_s.arg(query.text("response_type"))};
    if (!mode.isEmpty() && mode != "query"_L1)
        return invalid(0, u"The practice provider answers with response_mode 'query' alone."_s);
    if (query.words("scope").isEmpty())
        return missingParameter("scope"_L1);
    if (!areOfOneResource(query.words("scope")))
        return severalResources();
    if (query.text("code_challenge_method") != "S256"_L1 || query.bytes("code_challenge").size() != challengeSize)
        return invalid(9002325,
                       u"Proof Key for Code Exchange is required for cross-origin authorization code "
                       "redemption."_s);
    if (prompt == "select_account"_L1 && query.contains("login_hint"))
        return invalid(0, u"login_hint and prompt=select_account cannot be used at the same time."_s);
    if (prompt == "none"_L1)
        return IdentityError{u"login_required"_s, 50058,
                             u"A silent sign-in request was sent but no user is signed in."_s};
    return {};
}

EndpointAnswer redirectAnswer(const IdentityCall &call, const QList<std::pair<QByteArray, QString>> &parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters)
        query += (query.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    QUrl url(call.query.text("redirect_uri"), QUrl::StrictMode);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    EndpointAnswer answer{302, {}, {}};
    answer.header = {{"Location", url.toEncoded()}};
    return answer;
}

EndpointAnswer redirectedError(const IdentityCall &call, const IdentityError &error, const QString &subcode = {})
{
    QList<std::pair<QByteArray, QString>> parameters{{"error", error.error},
                                                     {"error_description", descriptionOf(error).join(u"\r\n"_s)}};
    if (!subcode.isEmpty())
        parameters.append({"error_subcode", subcode});
    if (call.query.contains("state"))
        parameters.append({"state", call.query.text("state")});
    return redirectAnswer(call, parameters);
}

EndpointAnswer signedIn(const IdentityCall &call)
{
    const FormFields &query = call.query;
    const QByteArray code = call.state.codes.add({{query.text("client_id"), query.words("scope"), query.text("nonce")},
                                                  QUrl(query.text("redirect_uri"), QUrl::StrictMode),
                                                  query.bytes("code_challenge")},
                                                 call.tokens.now());
    QList<std::pair<QByteArray, QString>> parameters{{"code", QString::fromLatin1(code)}};
    if (query.contains("state"))
        parameters.append({"state", query.text("state")});
    return redirectAnswer(call, parameters);
}

} // namespace

EndpointAnswer authorizeAnswer(const IdentityCall &call)
{
    if (const auto problem = clientProblem(call))
        return refusalPage(*problem);
    if (const auto problem = requestProblem(call.query))
        return redirectedError(call, *problem);

    SignInForm form{call.query.text("client_id"), call.query.words("scope"), call.query.text("login_hint")};
    if (call.method != "POST")
        return signInPage(form);
    const IdentityError declined{u"access_denied"_s, 0, u"The user canceled the authentication."_s};
    if (call.form.text("action") == "cancel"_L1)
        return redirectedError(call, declined, u"cancel"_s);
    form.username = call.form.text("username");
    if (!isPracticeAccount(form.username, call.form.text("password"))) {
        form.problem = SignInForm::Problem::WrongPassword;
        return signInPage(form);
    }
    return call.rehearsal.moment == IdentityMoment::Decision ? redirectedError(call, declined) : signedIn(call);
}

bool isCallback(QByteArrayView path)
{
    return path.endsWith("/oauth2/client/smtpMicrosoft/authorize-callback")
        || path.endsWith("/oauth2/client/exchangeMicrosoft/authorize-callback");
}

EndpointAnswer callbackAnswer(const IdentityCall &call)
{
    const QString next = u"The console waits for the address of this page: it is copied from the browser's address "
                         "bar, and pasted there."_s;
    if (call.query.contains("code"))
        return messagePage(200, u"Signed in"_s, {next});
    const QString reason = call.query.text("error_description");
    return messagePage(200, u"Not signed in"_s, {reason.isEmpty() ? u"The address holds no answer."_s : reason, next});
}

} // namespace console
