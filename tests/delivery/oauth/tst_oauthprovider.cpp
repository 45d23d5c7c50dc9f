// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/oauthprovider.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

const QString login = u"https://login.microsoftonline.com"_s;
const QString tenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s;

QUrl addressOf(const QString &authority)
{
    return QUrl(authority + u"/organizations/v2.0/.well-known/openid-configuration"_s);
}

SystemConfiguration systemOf(const QString &authority, const QString &tenantName)
{
    SystemConfiguration system;
    system.microsoftAuthority = authority;
    system.microsoftTenant = tenantName;
    return system;
}

// The members of Microsoft's document that matter, and one that does not.
QJsonObject microsoftsDocument(const QString &authority = login)
{
    return {
        {"token_endpoint"_L1, authority + u"/organizations/oauth2/v2.0/token"_s},
        {"jwks_uri"_L1, authority + u"/organizations/discovery/v2.0/keys"_s},
        {"issuer"_L1, authority + u"/{tenantid}/v2.0"_s},
        {"authorization_endpoint"_L1, authority + u"/organizations/oauth2/v2.0/authorize"_s},
        {"device_authorization_endpoint"_L1, authority + u"/organizations/oauth2/v2.0/devicecode"_s},
        {"userinfo_endpoint"_L1, u"https://graph.microsoft.com/oidc/userinfo"_s},
    };
}

Expected<OAuthProvider, OAuthFailure> parsed(const QJsonObject &document, const QString &authority = login)
{
    return parseDiscoveryDocument(QJsonDocument(document).toJson(), addressOf(authority));
}

} // namespace

class TestOAuthProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentsAddress_data();
    void theDocumentsAddress();
    void whatIsNotReady_data();
    void whatIsNotReady();
    void microsoftsDocumentIsRead();
    void aStandInIsReadLikewise_data();
    void aStandInIsReadLikewise();
    void addressesAreJudged_data();
    void addressesAreJudged();
    void whatIsNoDocument_data();
    void whatIsNoDocument();
    void issuersAreCompared_data();
    void issuersAreCompared();
};

void TestOAuthProvider::theDocumentsAddress_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("tenantName");
    QTest::addColumn<QString>("address");
    QTest::newRow("as it is preset") << login << u"organizations"_s
                                     << login + u"/organizations/v2.0/.well-known/openid-configuration"_s;
    QTest::newRow("spaces and a slash around") << u" https://login.microsoftonline.us/ "_s << u" contoso.com "_s
                                               << u"https://login.microsoftonline.us/contoso.com/v2.0/.well-known/"
                                                  "openid-configuration"_s;
    QTest::newRow("a stand-in on this computer below a path")
        << u"http://127.0.0.1:28473/oauth"_s << tenant
        << u"http://127.0.0.1:28473/oauth/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0/.well-known/openid-configuration"_s;
}

void TestOAuthProvider::theDocumentsAddress()
{
    QFETCH(QString, authority);
    QFETCH(QString, tenantName);
    QFETCH(QString, address);
    const auto made = discoveryAddress(systemOf(authority, tenantName));
    QVERIFY(made);
    QCOMPARE(QString::fromLatin1(made->toEncoded()), address);
}

void TestOAuthProvider::whatIsNotReady_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("tenantName");
    QTest::addColumn<QString>("code");
    const QString usual = u"organizations"_s;
    QTest::newRow("no authority") << u" "_s << usual << u"oauth.authority"_s;
    QTest::newRow("an authority without scheme") << u"login.microsoftonline.com"_s << usual << u"oauth.authority"_s;
    QTest::newRow("http elsewhere") << u"http://login.example"_s << usual << u"oauth.authority"_s;
    QTest::newRow("a name that begins like this computer")
        << u"http://127.0.0.1.example"_s << usual << u"oauth.authority"_s;
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s << usual << u"oauth.authority"_s;
    QTest::newRow("a user name in it") << u"https://user@login.example"_s << usual << u"oauth.authority"_s;
    QTest::newRow("a query in it") << u"https://login.example/?a=b"_s << usual << u"oauth.authority"_s;
    QTest::newRow("no tenant") << login << u"  "_s << u"oauth.no-tenant"_s;
    QTest::newRow("the tenant of personal accounts") << login << u"Consumers"_s << u"oauth.tenant-personal"_s;
    QTest::newRow("a tenant that leads elsewhere") << login << u"../evil"_s << u"oauth.tenant"_s;
    QTest::newRow("a tenant with a query") << login << u"contoso.com?x"_s << u"oauth.tenant"_s;
    QTest::newRow("a tenant like an IPv6 address") << login << u"::1"_s << u"oauth.tenant"_s;
}

void TestOAuthProvider::whatIsNotReady()
{
    QFETCH(QString, authority);
    QFETCH(QString, tenantName);
    QFETCH(QString, code);
    const auto made = discoveryAddress(systemOf(authority, tenantName));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Kind::NotReady);
    QCOMPARE(made.error().code, code);
}

void TestOAuthProvider::microsoftsDocumentIsRead()
{
    const auto provider = parsed(microsoftsDocument());
    QVERIFY(provider);
    QCOMPARE(*provider,
             (OAuthProvider{u"https://login.microsoftonline.com/{tenantid}/v2.0"_s,
                            QUrl(u"https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize"_s),
                            QUrl(u"https://login.microsoftonline.com/organizations/oauth2/v2.0/token"_s),
                            QUrl(u"https://login.microsoftonline.com/organizations/oauth2/v2.0/devicecode"_s),
                            QUrl(u"https://login.microsoftonline.com/organizations/discovery/v2.0/keys"_s)}));
}

void TestOAuthProvider::aStandInIsReadLikewise_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("named"); // how the document names itself
    QTest::newRow("with https") << u"https://localhost:8443"_s << u"https://localhost:8443"_s;
    QTest::newRow("with http on this computer") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("the usual port is written out on one side")
        << u"https://login.example"_s << u"https://login.example:443"_s;
    QTest::newRow("another case of the host") << u"https://login.example"_s << u"https://LOGIN.example"_s;
}

void TestOAuthProvider::aStandInIsReadLikewise()
{
    QFETCH(QString, authority);
    QFETCH(QString, named);
    QJsonObject document = microsoftsDocument(named);
    document.remove("device_authorization_endpoint"_L1);
    document["authorization_endpoint"_L1] = named + u"/auth?policy=one"_s; // RFC 6749 3.1
    const auto provider = parsed(document, authority);
    QVERIFY(provider);
    QCOMPARE(provider->authorizationEndpoint, QUrl(named + u"/auth?policy=one"_s));
    QCOMPARE(provider->deviceAuthorizationEndpoint, QUrl());
}

void TestOAuthProvider::addressesAreJudged_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QString malformed = u"oauth.discovery"_s;
    const QString unprotected = u"oauth.endpoint-unprotected"_s;
    const QString elsewhere = u"oauth.endpoint-host"_s;
    for (const QString &member : {u"issuer"_s, u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s,
                                  u"device_authorization_endpoint"_s}) {
        const auto add = [&](const char *what, const QString &value, const QString &code) {
            QTest::addRow("%s: %s", qPrintable(member), what) << member << value << code;
        };
        add("empty", {}, malformed);
        add("a path alone", u"/organizations/token"_s, malformed);
        add("no address", u"https://login.micro soft online.com/x"_s, malformed);
        add("a user name", u"https://login.microsoftonline.com@login.microsoftonline.com/x"_s, malformed);
        add("a fragment", u"https://login.microsoftonline.com/x#y"_s, malformed);
        add("http", u"http://login.microsoftonline.com/x"_s, unprotected);
        add("another scheme", u"javascript://login.microsoftonline.com/x"_s, unprotected);
        add("another host", u"https://login.example/x"_s, elsewhere);
        add("a host that begins likewise", u"https://login.microsoftonline.com.evil.example/x"_s, elsewhere);
        add("a host with a dot behind", u"https://login.microsoftonline.com./x"_s, elsewhere);
        add("a host with a look-alike letter", u"https://login.micr\u043esoftonline.com/x"_s, elsewhere);
        add("another port", u"https://login.microsoftonline.com:8443/x"_s, elsewhere);
        add("this computer", u"http://127.0.0.1:80/x"_s, elsewhere);
    }
    QTest::newRow("an issuer with a query") << u"issuer"_s << login + u"/x?y"_s << malformed;
    QTest::newRow("an endpoint with a placeholder")
        << u"token_endpoint"_s << login + u"/{tenantid}/token"_s << malformed;
}

void TestOAuthProvider::addressesAreJudged()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QJsonObject document = microsoftsDocument();
    document[member] = value;
    const auto provider = parsed(document);
    QVERIFY(!provider);
    QCOMPARE(provider.error().code, code);
    QCOMPARE(provider.error().kind, code == "oauth.discovery"_L1 ? Kind::Malformed : Kind::Untrustworthy);
}

void TestOAuthProvider::whatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><title>Sign in to the network</title>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an object without members") << QByteArray("{}");
    QTest::newRow("an error object") << QByteArray(R"({"error":"invalid_tenant"})");
    QTest::newRow("cut off") << QJsonDocument(microsoftsDocument()).toJson().chopped(3);
    QTest::newRow("nested without end") << QByteArray(100000, '[');
    QTest::newRow("ten megabytes") << QByteArray(10 * 1024 * 1024, ' ') + QJsonDocument(microsoftsDocument()).toJson();
    QJsonObject numbers = microsoftsDocument();
    numbers["token_endpoint"_L1] = 7;
    QTest::newRow("a number as an address") << QJsonDocument(numbers).toJson();
}

void TestOAuthProvider::whatIsNoDocument()
{
    QFETCH(QByteArray, document);
    const auto provider = parseDiscoveryDocument(document, addressOf(login));
    QVERIFY(!provider);
    QCOMPARE(provider.error().kind, Kind::Malformed);
    QCOMPARE(provider.error().code, u"oauth.discovery"_s);
}

void TestOAuthProvider::issuersAreCompared_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("documentIssuer");
    QTest::addColumn<bool>("isSame");
    const QString placeholder = login + u"/{tenantid}/v2.0"_s;
    const QString named = login + u'/' + tenant + u"/v2.0"_s;
    QTest::newRow("the placeholder is the tenant") << named << placeholder << true;
    QTest::newRow("the tenant is named") << named << named << true;
    QTest::newRow("the placeholder itself") << placeholder << placeholder << false;
    QTest::newRow("another tenant") << login + u"/11111111-86f1-41af-91ab-2d7cd011db47/v2.0"_s << placeholder << false;
    QTest::newRow("another host") << u"https://sts.windows.net/"_s + tenant + u"/v2.0"_s << placeholder << false;
    QTest::newRow("a slash behind") << named + u'/' << placeholder << false;
    QTest::newRow("none") << QString() << QString() << false;
}

void TestOAuthProvider::issuersAreCompared()
{
    QFETCH(QString, issuer);
    QFETCH(QString, documentIssuer);
    QFETCH(bool, isSame);
    QCOMPARE(isIssuer(issuer, documentIssuer, tenant), isSame);
}

QTEST_GUILESS_MAIN(TestOAuthProvider)

#include "tst_oauthprovider.moc"
