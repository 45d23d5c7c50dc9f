// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/signinrun.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = OAuthFailure::Kind;
using Way = AuthorizationWay;

// Sign-ins whose provider answers what it should not: none of them succeeds, and nothing of it is told.

namespace {

using Change = std::function<void(ScriptedProvider &)>;

Change idToken(const std::function<QByteArray(ScriptedProvider &, QJsonObject)> &make)
{
    return [make](ScriptedProvider &provider) {
        provider.makeIdToken = [&provider, make](const QJsonObject &claims) { return make(provider, claims); };
    };
}

Change claim(QLatin1StringView name, const QJsonValue &value)
{
    return idToken([=](ScriptedProvider &provider, QJsonObject claims) {
        claims[name] = value;
        return signedToken(provider.key, claims);
    });
}

// Everything is as it would be an hour earlier, or later.
Change shifted(qint64 seconds)
{
    return idToken([=](ScriptedProvider &provider, QJsonObject claims) {
        for (const auto name : {"iat"_L1, "nbf"_L1, "exp"_L1})
            claims[name] = claims[name].toInteger() + seconds;
        return signedToken(provider.key, claims);
    });
}

Change answers(const QString &path, const ProviderAnswer &answer)
{
    return [=](ScriptedProvider &provider) { provider.next(path, {answer}); };
}

Change discovers(const QString &member, const QJsonValue &value)
{
    return [=](ScriptedProvider &provider) { provider.discovery[member] = value; };
}

} // namespace

class TestOAuthJobUntrusted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotWhatWasAskedForIsRefused_data();
    void whatIsNotWhatWasAskedForIsRefused();
    void aCodeHasNoNonce();
    void aKeyThatIsNotKnownIsAskedForOnceMore();
    void aClockThatIsWrongIsNamed();
};

void TestOAuthJobUntrusted::whatIsNotWhatWasAskedForIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const QString token = ScriptedProvider::tokenPath;
    const ProviderAnswer page{200, "<title>Sign in</title>", "text/html"};
    const ProviderAnswer huge{200, QByteArray(10 * 1024 * 1024, ' ')};
    const ProviderAnswer silent{.isSilent = true};
    const auto add = [](const char *row, const Change &change, Kind kind, const QString &code) {
        QTest::newRow(row) << change << kind << code;
    };

    static const SigningKey forger(u"key-1"_s);
    add("a forged ID token", idToken([](auto &, const QJsonObject &claims) { return signedToken(forger, claims); }),
        Kind::Untrustworthy, u"oauth.signature"_s);
    add("an unsigned ID token", idToken([](auto &, const QJsonObject &claims) {
            return unsignedToken({{"alg"_L1, u"none"_s}}, claims);
        }),
        Kind::Untrustworthy, u"oauth.algorithm"_s);
    add("an ID token of another algorithm", idToken([](auto &provider, const QJsonObject &claims) {
            return signedToken(provider.key, claims, {{"alg"_L1, u"HS256"_s}});
        }),
        Kind::Untrustworthy, u"oauth.algorithm"_s);
    add("an ID token of a key that nobody has", idToken([](auto &provider, const QJsonObject &claims) {
            return signedToken(provider.key, claims, {{"kid"_L1, u"key-9"_s}});
        }),
        Kind::Untrustworthy, u"oauth.unknown-key"_s);
    add("an ID token for another application", claim("aud"_L1, u"another-client"_s), Kind::Untrustworthy,
        u"oauth.audience"_s);
    add("an ID token of another issuer", claim("iss"_L1, u"https://login.example/v2.0"_s), Kind::Untrustworthy,
        u"oauth.issuer"_s);
    add("an ID token of another sign-in", claim("nonce"_L1, u"another"_s), Kind::Untrustworthy, u"oauth.nonce"_s);
    add("an ID token of yesterday", shifted(-24 * 3600), Kind::Untrustworthy, u"oauth.expired"_s);
    add("an ID token of tomorrow", shifted(24 * 3600), Kind::Untrustworthy, u"oauth.not-yet-valid"_s);
    add("a personal account", claim("tid"_L1, personalTenant), Kind::Refused, u"oauth.personal-account"_s);
    add("an ID token that is none", idToken([](auto &, const auto &) { return QByteArray("abc"); }), Kind::Malformed,
        u"oauth.id-token"_s);
    add(
        "no ID token",
        [](ScriptedProvider &provider) {
            provider.more = {{"id_token"_L1, QJsonValue()}};
        },
        Kind::Malformed, u"oauth.id-token"_s);

    add("a code of another session", answers(token, providerError("invalid_grant", "AADSTS54005: It was redeemed.")),
        Kind::Refused, u"AADSTS54005"_s);
    add("a page in place of tokens", answers(token, page), Kind::Malformed, u"oauth.not-json"_s);
    add("10 MiB in place of tokens", answers(token, huge), Kind::Malformed, u"oauth.too-large"_s);
    add("silence in place of tokens", answers(token, silent), Kind::Unreachable, u"oauth.no-answer"_s);
    add("a busy token endpoint", answers(token, {503, "{}"}), Kind::Temporary, u"http.503"_s);
    add(
        "another type of token",
        [](ScriptedProvider &provider) {
            provider.more = {{"token_type"_L1, u"mac"_s}};
        },
        Kind::Malformed, u"oauth.token-type"_s);
    add("a page in place of keys", answers(ScriptedProvider::keysPath, page), Kind::Malformed, u"oauth.not-json"_s);
    add("no key", answers(ScriptedProvider::keysPath, {200, "{\"keys\": []}"}), Kind::Malformed, u"oauth.keys"_s);

    add("a page in place of the addresses", answers(ScriptedProvider::discoveryPath, page), Kind::Malformed,
        u"oauth.not-json"_s);
    add("silence in place of the addresses", answers(ScriptedProvider::discoveryPath, silent), Kind::Unreachable,
        u"oauth.no-answer"_s);
    add("addresses without end", answers(ScriptedProvider::discoveryPath, huge), Kind::Malformed, u"oauth.too-large"_s);
    add("a token endpoint elsewhere", discovers(u"token_endpoint"_s, u"https://login.example/token"_s),
        Kind::Untrustworthy, u"oauth.endpoint-host"_s);
    add("keys without protection", discovers(u"jwks_uri"_s, u"http://login.example/keys"_s), Kind::Untrustworthy,
        u"oauth.endpoint-unprotected"_s);
}

void TestOAuthJobUntrusted::whatIsNotWhatWasAskedForIsRefused()
{
    QFETCH(Change, change);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    SignInRun run(Way::EmbeddedBrowser);
    run.limits.answer = 1s;
    run.restart();
    run.store.put(QUuid(), u"microsoftEmailClientSecret"_s, "client-secret");
    change(run.provider);
    const auto result = run.signIn();
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(run.store.changes, QStringList());
    const QString told = result.error().technical + result.error().error;
    for (const auto secret : {"access-"_L1, "refresh-"_L1, "client-secret"_L1, "code-1"_L1, "eyJ"_L1})
        QVERIFY2(!told.contains(secret), qPrintable(told));
}

void TestOAuthJobUntrusted::aCodeHasNoNonce()
{
    SignInRun run(Way::DeviceCode);
    claim("nonce"_L1, QJsonValue(QJsonValue::Undefined))(run.provider);
    QVERIFY(run.signIn());
}

void TestOAuthJobUntrusted::aKeyThatIsNotKnownIsAskedForOnceMore()
{
    SignInRun run(Way::EmbeddedBrowser);
    const SigningKey renewed(u"key-2"_s);
    const QJsonObject before = run.provider.key.publicKey();
    run.provider.key = renewed;
    run.provider.next(ScriptedProvider::keysPath, {{200, keySet({before})}});
    run.provider.keys = {before, renewed.publicKey()};
    QVERIFY(run.signIn());
    QCOMPARE(run.provider.requests(ScriptedProvider::keysPath).size(), 2);
}

void TestOAuthJobUntrusted::aClockThatIsWrongIsNamed()
{
    SignInRun run(Way::EmbeddedBrowser);
    shifted(-7200)(run.provider);
    run.provider.clock = -7200;
    const auto result = run.signIn();
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"oauth.expired"_s);
    QVERIFY2(result.error().technical.contains(u"the server's clock is -7"_s), qPrintable(result.error().technical));
}

QTEST_GUILESS_MAIN(TestOAuthJobUntrusted)
#include "tst_oauthjob_untrusted.moc"
