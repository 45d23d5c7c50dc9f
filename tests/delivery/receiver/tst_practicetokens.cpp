// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens and what the identity provider remembers, as time goes by.

#include "delivery/oauth/jsonwebkeys.h"
#include "delivery/receiver/identity/identityprovider.h"
#include "delivery/receiver/practiceaccount.h"
#include "delivery/receiver/rehearsing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray clientId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const QByteArray verifier = QByteArray(43, 'v');
const QByteArray callback = "http://localhost/oauth2/client/smtpMicrosoft/authorize-callback";
const QByteArray scope = "https://outlook.office.com/SMTP.Send offline_access";

RequestHead headOf(const QByteArray &method, const QByteArray &path)
{
    RequestHead head{method, path, "localhost:1", {}, "application/x-www-form-urlencoded", {}, {}, {}};
    if (path.endsWith("/authorize"))
        head.query = {{"client_id", clientId},
                      {"redirect_uri", callback},
                      {"response_type", "code"},
                      {"scope", scope},
                      {"code_challenge", pkceChallenge(verifier)},
                      {"code_challenge_method", "S256"}};
    return head;
}

QJsonObject jsonOf(const EndpointAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

class TestPracticeTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInByIssuedTokensAlone_data();
    void letsInByIssuedTokensAlone();
    void tokensExpire();
    void theKeyVerifiesWhatItSigned();
    void ticketsAreLimitedInTimeAndNumber();
    void codesExpireAndTheOldestGoesFirst();
    void refreshTokensExpire();
    void deviceCodesExpire();

private:
    TokenGrant grant(const QString &scope) const;
    QByteArray signIn(); // the code
    QJsonObject redeem(const QByteArray &code);
    QJsonObject ask(const QByteArray &form, const QByteArray &path = "/organizations/oauth2/v2.0/token");
    void pass(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    Rehearsing m_rehearsing;
    PracticeTokens m_tokens{[this] { return m_now; }};
    IdentityProvider m_provider{m_tokens, m_rehearsing};
};

TokenGrant TestPracticeTokens::grant(const QString &asked) const
{
    return {u"http://localhost:1/t/v2.0"_s, QString::fromLatin1(clientId), {u"openid"_s, asked}, practiceUsername()};
}

QByteArray TestPracticeTokens::signIn()
{
    const EndpointAnswer answer =
        m_provider.answer(headOf("POST", "/organizations/oauth2/v2.0/authorize"),
                          "username=practice%40practice.example&password=" + practicePassword().toUtf8());
    const QByteArray location = answer.header.value(0).second;
    return location.sliced(location.indexOf("code=") + 5);
}

QJsonObject TestPracticeTokens::ask(const QByteArray &form, const QByteArray &path)
{
    return jsonOf(m_provider.answer(headOf("POST", path), form + "&client_id=" + clientId));
}

QJsonObject TestPracticeTokens::redeem(const QByteArray &code)
{
    return ask("grant_type=authorization_code&code=" + code + "&code_verifier=" + verifier
               + "&redirect_uri=" + callback.toPercentEncoding());
}

void TestPracticeTokens::letsInByIssuedTokensAlone_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<int>("refusal"); // -1: it lets in
    const auto refused = [](TokenRefusal refusal) { return static_cast<int>(refusal); };
    QTest::newRow("mail") << u"https://outlook.office.com/SMTP.Send"_s << u"SMTP.Send"_s << -1;
    QTest::newRow("Exchange") << u"https://outlook.office365.com/EWS.AccessAsUser.All"_s << u"EWS.AccessAsUser.All"_s
                              << -1;
    QTest::newRow("Exchange by its other name")
        << u"https://outlook.office.com/EWS.AccessAsUser.All"_s << u"EWS.AccessAsUser.All"_s << -1;
    QTest::newRow("the scope of the specification, which is one of Graph")
        << u"https://graph.microsoft.com/EWS.AccessAsUser.All"_s << u"EWS.AccessAsUser.All"_s
        << refused(TokenRefusal::OtherAudience);
    QTest::newRow("a name alone") << u"SMTP.Send"_s << u"SMTP.Send"_s << refused(TokenRefusal::OtherAudience);
    QTest::newRow("another permission") << u"https://outlook.office.com/SMTP.Send"_s << u"EWS.AccessAsUser.All"_s
                                        << refused(TokenRefusal::NoPermission);
}

void TestPracticeTokens::letsInByIssuedTokensAlone()
{
    QFETCH(QString, scope);
    QFETCH(QString, permission);
    QFETCH(int, refusal);
    const QByteArray token = m_tokens.accessToken(grant(scope));
    const auto user = m_tokens.userOf(token, permission);
    QCOMPARE(user.has_value(), refusal < 0);
    if (user)
        QCOMPARE(*user, practiceUsername());
    else
        QCOMPARE(static_cast<int>(user.error()), refusal);

    const qsizetype end = token.lastIndexOf('.');
    const QByteArray claims = token.first(end);
    const QByteArray other = PracticeTokens().accessToken(grant(scope));
    for (const QByteArray &forged :
         {QByteArray(), QByteArray("abc"), claims + '.', claims + token.sliced(end).toLower(),
          claims + other.sliced(other.lastIndexOf('.')), other,
          "eyJhbGciOiJub25lIn0." + claims.sliced(claims.indexOf('.') + 1) + '.'}) {
        const auto nobody = m_tokens.userOf(forged, permission);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error(), TokenRefusal::NotIssued);
    }
}

void TestPracticeTokens::tokensExpire()
{
    const QByteArray token = m_tokens.accessToken(grant(u"https://outlook.office.com/SMTP.Send"_s));
    pass(PracticeTokens::lifetime - 1s);
    QVERIFY(m_tokens.userOf(token, u"SMTP.Send"_s));
    pass(1s);
    const auto nobody = m_tokens.userOf(token, u"SMTP.Send"_s);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error(), TokenRefusal::Expired);
}

void TestPracticeTokens::theKeyVerifiesWhatItSigned()
{
    const QByteArray document =
        QJsonDocument(QJsonObject{{"keys"_L1, QJsonArray{m_tokens.publicKey()}}}).toJson(QJsonDocument::Compact);
    const auto keys = parseJsonWebKeys(document);
    QVERIFY(keys);
    const auto token = parseJsonWebToken(m_tokens.sign({{"a"_L1, 1}}));
    QVERIFY(token);
    QCOMPARE(token->header.value("kid"_L1).toString(), keys->first().id);
    QVERIFY(verifySignature(*token, keys->first()));
}

void TestPracticeTokens::ticketsAreLimitedInTimeAndNumber()
{
    Tickets<int> tickets(10s, 3);
    QByteArrayList names;
    for (int number = 0; number < 4; ++number)
        names << tickets.add(number, m_now);
    QVERIFY(!tickets.find(names.at(0), m_now));
    QCOMPARE(*tickets.find(names.at(1), m_now), 1);
    QCOMPARE(*tickets.find(names.at(3), m_now.addSecs(9)), 3);
    QVERIFY(!tickets.find(names.at(3), m_now.addSecs(10)));
    QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), 4);
}

void TestPracticeTokens::codesExpireAndTheOldestGoesFirst()
{
    const QByteArray first = signIn();
    QByteArray last;
    for (int number = 0; number < 100; ++number)
        last = signIn();
    QCOMPARE(redeem(first).value("error"_L1).toString(), u"invalid_grant"_s);
    QVERIFY(redeem(last).contains("access_token"_L1));
    const QByteArray late = signIn();
    pass(10min);
    QCOMPARE(redeem(late).value("error_codes"_L1).toArray(), QJsonArray{70008});
}

void TestPracticeTokens::refreshTokensExpire()
{
    const auto refreshed = [&](const QJsonObject &tokens) {
        return ask("grant_type=refresh_token&refresh_token=" + tokens.value("refresh_token"_L1).toString().toUtf8());
    };
    const QJsonObject first = redeem(signIn());
    pass(24h * 89);
    const QJsonObject second = refreshed(first);
    QVERIFY(second.contains("access_token"_L1));
    pass(24h * 89);
    const QJsonObject third = refreshed(second);
    QVERIFY(third.contains("refresh_token"_L1));
    pass(24h * 90);
    QCOMPARE(refreshed(third).value("error_codes"_L1).toArray(), QJsonArray{70000});
}

void TestPracticeTokens::deviceCodesExpire()
{
    const QJsonObject device = ask("scope=" + scope.toPercentEncoding(), "/organizations/oauth2/v2.0/devicecode");
    const auto polled = [&] {
        return ask("grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code="
                   + device.value("device_code"_L1).toString().toUtf8())
            .value("error"_L1)
            .toString();
    };
    QCOMPARE(polled(), u"authorization_pending"_s);
    pass(1s);
    QCOMPARE(polled(), u"slow_down"_s);
    pass(5s);
    QCOMPARE(polled(), u"authorization_pending"_s);
    pass(15min);
    QCOMPARE(polled(), u"expired_token"_s);
}

QTEST_GUILESS_MAIN(TestPracticeTokens)

#include "tst_practicetokens.moc"
