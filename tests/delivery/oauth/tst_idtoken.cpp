// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/goodidtoken.h"

#include <QJsonArray>
#include <QtTest>

#include <functional>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

const QString otherTenant = u"11111111-2222-4333-8444-555555555555"_s;

using ClaimsChange = std::function<void(QJsonObject &)>;
using ExpectationChange = std::function<void(IdTokenExpectation &)>;

ClaimsChange setting(QLatin1StringView name, const QJsonValue &value)
{
    return [name, value](QJsonObject &claims) { claims[name] = value; };
}

ClaimsChange without(QLatin1StringView name)
{
    return [name](QJsonObject &claims) { claims.remove(name); };
}

ClaimsChange ofTenant(const QString &tenantId)
{
    return [tenantId](QJsonObject &claims) {
        claims["tid"_L1] = tenantId;
        claims["iss"_L1] = issuerFor(tenantId);
    };
}

} // namespace

class TestIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTaken_data();
    void whatIsTaken();
    void whoSignedIn_data();
    void whoSignedIn();
    void claimsAreJudged_data();
    void claimsAreJudged();

private:
    Expected<SignedInUser, OAuthFailure> verify(const QByteArray &token, const IdTokenExpectation &expected) const
    {
        return verifyIdToken(token, m_keys, expected);
    }

    const ProviderKeys m_provider;
    const QList<JsonWebKey> m_keys = m_provider.publicKeys();
};

void TestIdToken::whatIsTaken_data()
{
    QTest::addColumn<ClaimsChange>("change");
    QTest::addColumn<ExpectationChange>("expect");
    const ClaimsChange asIs = [](QJsonObject &) {};
    const ExpectationChange usual = [](IdTokenExpectation &) {};
    QTest::newRow("a token of Microsoft's form") << asIs << usual;
    QTest::newRow("the configured signInTenant by its GUID, in another case")
        << asIs << ExpectationChange([](auto &expected) { expected.tenant = signInTenant.toUpper() + u' '; });
    QTest::newRow("an issuer without placeholder")
        << asIs << ExpectationChange([](auto &expected) { expected.issuer = issuerFor(signInTenant); });
    QTest::newRow("the client ID in another case")
        << asIs << ExpectationChange([](auto &expected) { expected.clientId = signInClient.toUpper(); });
    QTest::newRow("an audience as a list") << setting("aud"_L1, QJsonArray{signInClient}) << usual;
    QTest::newRow("two audiences, and who asked") << ClaimsChange([](auto &claims) {
        claims["aud"_L1] = QJsonArray{u"other"_s, signInClient};
        claims["azp"_L1] = signInClient;
    }) << usual;
    QTest::newRow("it expired as long ago as clocks may differ")
        << setting("exp"_L1, signInTime - clockSkew + 1) << usual;
    QTest::newRow("it begins as late as clocks may differ") << setting("nbf"_L1, signInTime + clockSkew) << usual;
    QTest::newRow("it was made as late as clocks may differ") << setting("iat"_L1, signInTime + clockSkew) << usual;
    QTest::newRow("no begin") << without("nbf"_L1) << usual;
    QTest::newRow("a guest of another organisation")
        << setting("idp"_L1, u"https://sts.windows.net/11111111-2222-4333-8444-555555555555/"_s) << usual;
}

void TestIdToken::whatIsTaken()
{
    QFETCH(ClaimsChange, change);
    QFETCH(ExpectationChange, expect);
    QJsonObject claims = goodClaims();
    change(claims);
    IdTokenExpectation expected = goodExpectation();
    expect(expected);
    const auto user = verify(signedToken(m_provider.organisations, claims), expected);
    QVERIFY2(user, user ? "" : qPrintable(user.error().technical));
    QCOMPARE(*user,
             (SignedInUser{signInTenant, u"690222be-ff1a-4d56-abd1-7e4f7d38e474"_s, u"scan@contoso.onmicrosoft.com"_s,
                           u"Scan Émile"_s}));
}

void TestIdToken::whoSignedIn_data()
{
    QTest::addColumn<ClaimsChange>("change");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("name");
    const QString usual = u"scan@contoso.onmicrosoft.com"_s;
    const QString name = u"Scan Émile"_s;
    QTest::newRow("no upn") << without("upn"_L1) << u"scan@contoso.com"_s << name;
    QTest::newRow("an empty upn") << setting("upn"_L1, u" "_s) << u"scan@contoso.com"_s << name;
    QTest::newRow("a upn that is a list") << setting("upn"_L1, QJsonArray{usual}) << u"scan@contoso.com"_s << name;
    QTest::newRow("a upn with a line end") << setting("upn"_L1, u"a@b\nc"_s) << u"scan@contoso.com"_s << name;
    QTest::newRow("neither") << ClaimsChange([](auto &claims) {
        claims.remove("upn"_L1);
        claims.remove("preferred_username"_L1);
    }) << QString() << name;
    QTest::newRow("no name") << without("name"_L1) << usual << QString();
    QTest::newRow("a name that turns the text round") << setting("name"_L1, u"a\u202eb"_s) << usual << QString();
    QTest::newRow("a name without end") << setting("name"_L1, QString(300, u'x')) << usual << QString();
}

void TestIdToken::whoSignedIn()
{
    QFETCH(ClaimsChange, change);
    QJsonObject claims = goodClaims();
    change(claims);
    const auto user = verify(signedToken(m_provider.organisations, claims), goodExpectation());
    QVERIFY(user);
    QTEST(user->username, "username");
    QTEST(user->name, "name");
}

void TestIdToken::claimsAreJudged_data()
{
    QTest::addColumn<ClaimsChange>("change");
    QTest::addColumn<ExpectationChange>("expect");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    const ClaimsChange asIs = [](QJsonObject &) {};
    const ExpectationChange usual = [](IdTokenExpectation &) {};
    const auto add = [&](const char *row, const ClaimsChange &change, const QString &code,
                         Kind kind = Kind::Untrustworthy) { QTest::newRow(row) << change << usual << code << kind; };
    const auto addExpecting = [&](const char *row, const ExpectationChange &expect, const QString &code) {
        QTest::newRow(row) << asIs << expect << code << Kind::Untrustworthy;
    };

    const QString audience = u"oauth.audience"_s;
    add("another audience", setting("aud"_L1, u"00000003-0000-0000-c000-000000000000"_s), audience);
    add("no audience", without("aud"_L1), audience);
    add("an empty list of audiences", setting("aud"_L1, QJsonArray()), audience);
    add("an audience within an object", setting("aud"_L1, QJsonObject{{"a"_L1, signInClient}}), audience);
    add("an audience that begins likewise", setting("aud"_L1, signInClient + u"0"_s), audience);
    add("two audiences without who asked", setting("aud"_L1, QJsonArray{signInClient, u"other"_s}), audience);
    add("another one asked", setting("azp"_L1, u"other"_s), audience);
    add("who asked is no text", setting("azp"_L1, 1), audience);
    addExpecting(
        "no client is configured", [](auto &expected) { expected.clientId.clear(); }, audience);

    const QString malformed = u"oauth.id-token"_s;
    add("no end", without("exp"_L1), malformed, Kind::Malformed);
    add("an end as a text", setting("exp"_L1, QString::number(signInTime + 3600)), malformed, Kind::Malformed);
    add("no time of making", without("iat"_L1), malformed, Kind::Malformed);
    add("a begin as a text", setting("nbf"_L1, u"0"_s), malformed, Kind::Malformed);
    add("nobody", ClaimsChange([](auto &claims) {
            claims.remove("oid"_L1);
            claims.remove("sub"_L1);
        }),
        malformed, Kind::Malformed);

    add("it expired", setting("exp"_L1, signInTime - clockSkew), u"oauth.expired"_s);
    add("an end before all time", setting("exp"_L1, -1e300), u"oauth.expired"_s);
    add("it begins later", setting("nbf"_L1, signInTime + clockSkew + 1), u"oauth.not-yet-valid"_s);
    add("it was made later", setting("iat"_L1, signInTime + clockSkew + 1), u"oauth.not-yet-valid"_s);
    addExpecting(
        "this clock is more than an hour ahead", [](auto &expected) { expected.now = expected.now.addSecs(3900); },
        u"oauth.expired"_s);
    addExpecting(
        "this clock is an hour behind", [](auto &expected) { expected.now = expected.now.addSecs(-3600); },
        u"oauth.not-yet-valid"_s);

    const QString nonce = u"oauth.nonce"_s;
    add("no nonce", without("nonce"_L1), nonce);
    add("an empty nonce", setting("nonce"_L1, QString()), nonce);
    add("another nonce", setting("nonce"_L1, u"wrong-nonce"_s), nonce);
    add("a nonce that begins likewise", setting("nonce"_L1, u"right-nonce-2"_s), nonce);
    addExpecting(
        "no nonce was sent", [](auto &expected) { expected.nonce = QByteArray(); }, nonce);

    // The key says so first, where it names an issuer.
    add("no issuer", without("iss"_L1), u"oauth.key-issuer"_s);
    add("another issuer", setting("iss"_L1, u"https://evil.example/"_s + signInTenant + u"/v2.0"_s),
        u"oauth.key-issuer"_s);
    add("the issuer of another tenant", setting("iss"_L1, issuerFor(otherTenant)), u"oauth.key-issuer"_s);
    add("the placeholder as the issuer", setting("iss"_L1, documentIssuer), u"oauth.key-issuer"_s);
    add("the placeholder as signInTenant and issuer", ofTenant(u"{tenantid}"_s), u"oauth.tenant-id"_s);
    add("a signInTenant that is a word", ofTenant(u"contoso.com"_s), u"oauth.tenant-id"_s);
    add("a signInTenant that leads elsewhere", ofTenant(u"../evil"_s), u"oauth.tenant-id"_s);
    add("a signInTenant with a line end", ofTenant(signInTenant + u'\n'), u"oauth.tenant-id"_s);
    addExpecting(
        "the document has another issuer",
        [](auto &expected) { expected.issuer = u"https://login.other/{tenantid}/v2.0"_s; }, u"oauth.issuer"_s);
    addExpecting(
        "the document has none", [](auto &expected) { expected.issuer.clear(); }, u"oauth.issuer"_s);
    addExpecting(
        "the configured signInTenant is another", [](auto &expected) { expected.tenant = otherTenant; },
        u"oauth.other-tenant"_s);

    const QString personal = u"oauth.personal-account"_s;
    add("a personal account", ofTenant(personalTenant), personal, Kind::Refused);
    add("a personal account as a guest", setting("idp"_L1, u"live.com"_s), personal, Kind::Refused);
    add("a personal account as a guest, by its issuer",
        setting("idp"_L1, u"https://sts.windows.net/9188040D-6c67-4c5b-b112-36a304b66dad/"_s), personal, Kind::Refused);
}

void TestIdToken::claimsAreJudged()
{
    QFETCH(ClaimsChange, change);
    QFETCH(ExpectationChange, expect);
    QJsonObject claims = goodClaims();
    change(claims);
    IdTokenExpectation expected = goodExpectation();
    expect(expected);
    const auto user = verify(signedToken(m_provider.organisations, claims), expected);
    QVERIFY(!user);
    QTEST(user.error().code, "code");
    QTEST(user.error().kind, "kind");
}

QTEST_GUILESS_MAIN(TestIdToken)

#include "tst_idtoken.moc"
