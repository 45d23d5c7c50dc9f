// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/oauth/authorizationanswer.h"
#include "delivery/oauth/idtoken.h"
#include "delivery/oauth/tokenclient.h"

#include <QNetworkAccessManager>

namespace console {

struct PageReply
{
    int status = 0;
    QByteArray body;
    QUrl location; // where a redirect leads
    QList<QNetworkReply::RawHeaderPair> header;

    QByteArray headerNamed(const QByteArray &name) const;
};

// What a browser sends.
class PageClient
{
public:
    PageReply get(const QUrl &url, const QByteArray &host = {});
    PageReply post(const QUrl &url, const QByteArray &form, const QByteArray &origin = {});

private:
    PageReply replyTo(QNetworkReply *reply) const;

    QNetworkAccessManager m_network;
};

QByteArray signInForm(const QByteArray &more = {}); // of the practice account

// A console at the practice identity provider, with the product's own requests and checks, and the person before it.
class PracticeSignIn
{
public:
    explicit PracticeSignIn(const QUrl &authority);

    AuthorizationRequest request(MicrosoftApplication application = MicrosoftApplication::Email,
                                 const QString &username = {}) const;
    QUrl redirect(const AuthorizationRequest &request); // after a person has signed in
    TokenRequest codeGrant(const AuthorizationRequest &request); // after a person has signed in
    TokenRequest refreshGrant(const AuthorizationRequest &request, const Secret &token) const;
    DeviceRequest deviceRequest() const;

    Expected<Tokens, OAuthFailure> tokens(const TokenRequest &request);
    Expected<SignedInUser, OAuthFailure> user(const AuthorizationRequest &request, const Tokens &tokens);
    QByteArray accessToken(MicrosoftApplication application); // after a whole sign-in

    SystemConfiguration system;
    OAuthProvider provider;
    PageClient browser;
    TokenClient client;
};

} // namespace console
