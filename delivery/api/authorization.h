// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/oauthfailure.h"
#include "models/support/expected.h"
#include "models/support/secret.h"
#include "models/system/microsoftapplication.h"
#include "models/workspace/tokenrecord.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace console {

// Beside the slots of SecretSlot: the refresh token before the one that is stored, as long as that may still fail. It
// begins with a hash of the token that follows it, so that after another authorization nobody takes it for one of that.
inline constexpr QLatin1StringView previousRefreshTokenSlot("refreshToken.previous");

// What is to be authorized; a value, so that edits made meanwhile do not reach a sign-in that runs. The client secret
// is read from the secret store, where that of the application is.
struct AuthorizationSubject
{
    MicrosoftApplication application = MicrosoftApplication::Email;
    QString username; // as typed so far; empty: the provider asks which account
    SystemConfiguration system;
    QString webServicesUrl = {}; // of an Exchange connector: the check looks whether it can be reached

    bool operator==(const AuthorizationSubject &) const = default;
};

// Nothing for connectors that do not sign in with Microsoft 365 OAuth 2.0.
std::optional<AuthorizationSubject> authorizationSubjectOf(const Connector &connector,
                                                           const SystemConfiguration &system);

// What came of a sign-in. It is in memory alone until somebody stores it: the secrets in their slots, the record in the
// workspace.
struct Authorization
{
    Secret accessToken;
    Secret refreshToken; // empty: none was given, and it ends with the access token
    TokenRecord record;

    bool operator==(const Authorization &) const = default;
};

enum class AuthorizationWay {
    EmbeddedBrowser, // the address is opened in a view that catches the redirect
    SystemBrowser, // the address is opened elsewhere; the redirect is pasted, or arrives where it leads to this
                   // computer
    DeviceCode, // a code is typed at another page, on whatever device
};

// What a person does somewhere else: opens the address and types the code.
struct DeviceCode
{
    QString userCode;
    QUrl address;
    QUrl completeAddress; // with the code in it; empty: there is none
    QDateTime expires; // UTC

    bool operator==(const DeviceCode &) const = default;
};

// One sign-in of one connector.
//
//   created ──start()──► preparing ──► signInNeeded or codeNeeded ──► redeeming ──► finished(result), once, queued
//
// Preparing reads the client secret and asks for the provider's addresses. cancel() is allowed at any time; deleting a
// job cancels it, and nothing is emitted afterwards. Nothing is stored by it, whatever happens.
class AuthorizationJob : public QObject
{
    Q_OBJECT
public:
    using Result = Expected<Authorization, OAuthFailure>;
    using QObject::QObject;

    virtual const AuthorizationSubject &subject() const = 0;
    virtual AuthorizationWay way() const = 0;
    virtual void start() = 0;
    virtual void cancel() = 0;

    // Whether an address is the one to which the provider sends the browser in the end: to be caught before it is
    // opened, and given to takeRedirect(). Never with DeviceCode.
    virtual bool isRedirect(const QUrl &url) const = 0;
    virtual void takeRedirect(const QUrl &url) = 0;
    virtual void takeText(const QString &text) = 0; // an address that a person pasted

Q_SIGNALS:
    void signInNeeded(const QUrl &address); // holds state and nonce: not for a log
    void codeNeeded(const console::DeviceCode &code);
    void redeeming(); // the person is done
    void ignored(const console::OAuthFailure &reason); // an answer that was none; the job waits for the right one
    void finished(const console::AuthorizationJob::Result &result);
};

} // namespace console
