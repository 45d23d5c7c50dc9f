// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/tokenrequest.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QUrl endpoint(u"https://login.example/tenant/oauth2/v2.0/token"_s);
const OAuthClient confidential{u"client 1"_s, Secret("~a+b/c&d=e%f")};
const QStringList scopes{u"https://outlook.office.com/SMTP.Send"_s, u"offline_access"_s};

} // namespace

class TestTokenRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachValueIsPercentEncoded();
    void aPublicClientSendsNoSecret();
    void aRefreshSendsTheTokenAndTheScopes();
    void aDeviceAsksWithoutAGrant();
    void aDeviceAsksForItsTokens();
};

void TestTokenRequest::eachValueIsPercentEncoded()
{
    const CodeGrant grant{Secret("0.AX/+ä"), QUrl(u"https://management.example/oauth2/client/callback"_s),
                          Secret("verifier-._~")};
    QCOMPARE(formOf(TokenRequest{endpoint, confidential, grant, scopes}).reveal(),
             QByteArray("grant_type=authorization_code&code=0.AX%2F%2B%C3%A4"
                        "&redirect_uri=https%3A%2F%2Fmanagement.example%2Foauth2%2Fclient%2Fcallback"
                        "&code_verifier=verifier-._~&client_id=client%201&client_secret=~a%2Bb%2Fc%26d%3De%25f"
                        "&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access"));
}

void TestTokenRequest::aPublicClientSendsNoSecret()
{
    const CodeGrant grant{Secret("code"), QUrl(u"http://localhost:8400/"_s), Secret("verifier")};
    const QByteArray form = formOf(TokenRequest{endpoint, {u"client"_s, {}}, grant, scopes}).reveal();
    QVERIFY(form.contains("client_id=client&"));
    QVERIFY(!form.contains("client_secret"));
}

void TestTokenRequest::aRefreshSendsTheTokenAndTheScopes()
{
    QCOMPARE(formOf(TokenRequest{endpoint, {u"client"_s, {}}, RefreshGrant{Secret("0.Ab+c")}, {u"offline_access"_s}})
                 .reveal(),
             QByteArray("grant_type=refresh_token&refresh_token=0.Ab%2Bc&client_id=client&scope=offline_access"));
}

void TestTokenRequest::aDeviceAsksWithoutAGrant()
{
    QCOMPARE(formOf(DeviceRequest{endpoint, endpoint, {u"client"_s, {}}, {u"openid"_s, u"profile"_s}}).reveal(),
             QByteArray("client_id=client&scope=openid%20profile"));
}

void TestTokenRequest::aDeviceAsksForItsTokens()
{
    DeviceAuthorization authorization;
    authorization.deviceCode = Secret("device/code");
    QCOMPARE(formOf(DeviceRequest{endpoint, endpoint, {u"client"_s, Secret("secret")}, {u"openid"_s}}, authorization)
                 .reveal(),
             QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"
                        "&device_code=device%2Fcode&client_id=client&client_secret=secret"));
}

QTEST_APPLESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
