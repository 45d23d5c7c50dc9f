// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "delivery/api/authorizationcheck.h"

#include <QFuture>

#include <memory>

namespace console {

// Signs connectors in with Microsoft 365 OAuth 2.0, and keeps their tokens alive. It lives in the main thread and never
// blocks it; a person is asked for anything by an AuthorizationJob alone.
class AuthorizationService : public QObject
{
    Q_OBJECT
public:
    using Token = Expected<Secret, OAuthFailure>;
    using QObject::QObject;

    virtual std::unique_ptr<AuthorizationJob> createJob(const AuthorizationSubject &subject, AuthorizationWay way) = 0;
    virtual std::unique_ptr<AuthorizationCheck> createCheck(const AuthorizationSubject &subject) = 0;

    // The access token of a connector as it is stored, refreshed where it is about to expire. A token without a refresh
    // token beside it is given as it is: the server judges it.
    //
    // Errors: NotReady with oauth.no-authorization (nothing is stored), or with what makeAuthorizationRequest() and the
    // secret store refuse (secret.…); those of a refresh, of which invalid_grant ends the authorization: the
    // connector's record says so.
    virtual QFuture<Token> accessToken(const QUuid &connectorId, const AuthorizationSubject &subject) = 0;

    // A new one in place of one that a server refused, whatever its time. Whoever asks while another refresh of the
    // connector runs, or after one that gave another token than the refused one, gets that one.
    virtual QFuture<Token> renewedAccessToken(const QUuid &connectorId, const AuthorizationSubject &subject,
                                              const Secret &refused) = 0;
};

} // namespace console
