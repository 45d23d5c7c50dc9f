// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens that an attacker makes, or a broken network.

#include "tests/delivery/oauth/goodidtoken.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

class TestIdTokenForged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void algorithmsAreNotChosenByTheToken_data();
    void algorithmsAreNotChosenByTheToken();
    void thePublicKeyIsNoSharedSecret();
    void keysAreJudged_data();
    void keysAreJudged();
    void whatIsNoToken_data();
    void whatIsNoToken();
    void noByteMayChange();
    void damagedTokensAreRefused();

private:
    Expected<SignedInUser, OAuthFailure> verify(const QByteArray &token) const
    {
        return verifyIdToken(token, m_keys, goodExpectation());
    }

    const ProviderKeys m_provider;
    const QList<JsonWebKey> m_keys = m_provider.publicKeys();
};

void TestIdTokenForged::algorithmsAreNotChosenByTheToken_data()
{
    QTest::addColumn<QJsonObject>("header");
    for (const char *name : {"none", "None", "NONE", "HS256", "HS384", "RS384", "RS512", "PS256", "ES256", "rs256", ""})
        QTest::addRow("'%s'", name) << QJsonObject{{"alg"_L1, QLatin1StringView(name)}};
    QTest::newRow("missing") << QJsonObject{{"alg"_L1, QJsonValue()}};
    QTest::newRow("a list") << QJsonObject{{"alg"_L1, QJsonArray{u"RS256"_s}}};
    QTest::newRow("with an extension to be understood") << QJsonObject{{"crit"_L1, QJsonArray{u"exp"_s}}};
    QTest::newRow("with an empty extension") << QJsonObject{{"crit"_L1, QJsonArray{}}};
    QTest::newRow("with an unencoded payload") << QJsonObject{{"b64"_L1, false}, {"crit"_L1, QJsonArray{u"b64"_s}}};
}

void TestIdTokenForged::algorithmsAreNotChosenByTheToken()
{
    QFETCH(QJsonObject, header);
    const auto refusal = [&](const QByteArray &token) {
        const auto user = verify(token);
        return user ? QString() : user.error().code;
    };
    const QByteArray token = signedToken(m_provider.organisations, goodClaims(), header);
    QCOMPARE(refusal(token), u"oauth.algorithm"_s);
    QCOMPARE(refusal(token.left(token.lastIndexOf('.') + 1)), u"oauth.algorithm"_s);
}

void TestIdTokenForged::thePublicKeyIsNoSharedSecret()
{
    QByteArray token = unsignedToken({{"alg"_L1, u"HS256"_s}, {"kid"_L1, m_provider.organisations.id()}}, goodClaims());
    token.chop(1);
    for (const QByteArray &secret :
         {m_keys.first().modulus, keySet({m_provider.organisations.publicKey()}), QByteArray()}) {
        const QByteArray code = QMessageAuthenticationCode::hash(token, secret, QCryptographicHash::Sha256);
        const auto user = verify(token + '.' + base64Url(code));
        QVERIFY(!user);
        QCOMPARE(user.error().code, u"oauth.algorithm"_s);
    }
}

void TestIdTokenForged::keysAreJudged_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("code");
    const SigningKey foreign(m_provider.organisations.id());
    const QJsonObject claims = goodClaims();
    const QByteArray right = signedToken(m_provider.organisations, claims);
    const QByteArray signature = right.mid(right.lastIndexOf('.'));
    QJsonObject others = claims;
    others["upn"_L1] = u"admin@contoso.com"_s;
    const QByteArray other = signedToken(m_provider.organisations, others);

    QTest::newRow("a key that is not in the set")
        << signedToken(SigningKey(u"key-3"_s), claims) << u"oauth.unknown-key"_s;
    QTest::newRow("no key is named") << signedToken(m_provider.organisations, claims, {{"kid"_L1, QJsonValue()}})
                                     << u"oauth.unknown-key"_s;
    QTest::newRow("a foreign key of the same name") << signedToken(foreign, claims) << u"oauth.signature"_s;
    QTest::newRow("a foreign key that the token brings along")
        << signedToken(foreign, claims, {{"jwk"_L1, foreign.publicKey()}}) << u"oauth.signature"_s;
    QTest::newRow("a foreign key at an address of the token's")
        << signedToken(foreign, claims, {{"jku"_L1, u"https://evil.example/keys"_s}}) << u"oauth.signature"_s;
    QTest::newRow("the other key of the set is named")
        << signedToken(m_provider.organisations, claims, {{"kid"_L1, m_provider.personal.id()}})
        << u"oauth.signature"_s;
    QTest::newRow("the other key signs for personal accounts only")
        << signedToken(m_provider.personal, claims) << u"oauth.key-issuer"_s;
    QTest::newRow("other claims behind the signature")
        << other.left(other.lastIndexOf('.')) + signature << u"oauth.signature"_s;
    QTest::newRow("no signature") << right.left(right.lastIndexOf('.') + 1) << u"oauth.signature"_s;
}

void TestIdTokenForged::keysAreJudged()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, code);
    const auto user = verify(token);
    QVERIFY(!user);
    QCOMPARE(user.error().code, code);
    QCOMPARE(user.error().kind, Kind::Untrustworthy);
}

void TestIdTokenForged::whatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray right = signedToken(m_provider.organisations, goodClaims());
    const QByteArrayList parts = right.split('.');
    const auto joined = [](const QByteArray &header, const QByteArray &claims, const QByteArray &signature) {
        return header + '.' + claims + '.' + signature;
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("an opaque token") << QByteArray("EwBwA8l6BAAUO9chh8cJscQLmU+LSWpbnr0vmwwAAQ==");
    QTest::newRow("two parts") << parts[0] + '.' + parts[1];
    QTest::newRow("four parts") << right + ".a";
    QTest::newRow("five parts, as encrypted ones have") << right + ".a.b";
    QTest::newRow("a space before") << ' ' + right;
    QTest::newRow("a line end behind") << right + '\n';
    QTest::newRow("a null behind") << right + '\0';
    QTest::newRow("padding behind") << right + "==";
    QTest::newRow("the other alphabet") << joined(parts[0], parts[1],
                                                  base64Url(QByteArray(255, '\xff')).replace('_', '/'));
    QTest::newRow("bits that mean nothing")
        << joined(parts[0], parts[1], parts[2].chopped(1) + (parts[2].endsWith('A') ? 'B' : 'A') + "B");
    QTest::newRow("a header that is a list") << joined(base64Url("[]"), parts[1], parts[2]);
    QTest::newRow("a header that is no JSON") << joined(base64Url("{alg:RS256}"), parts[1], parts[2]);
    QTest::newRow("claims that are a text") << joined(parts[0], base64Url("\"a\""), parts[2]);
    QTest::newRow("claims that are not UTF-8") << joined(parts[0], base64Url("{\"a\":\"\xff\xfe\"}"), parts[2]);
    QTest::newRow("claims nested without end") << joined(parts[0], base64Url(QByteArray(40000, '[')), parts[2]);
    QTest::newRow("ten megabytes") << joined(parts[0], QByteArray(10 * 1024 * 1024, 'A'), parts[2]);
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>a.b.c</body></html>");
}

void TestIdTokenForged::whatIsNoToken()
{
    QFETCH(QByteArray, token);
    const auto user = verify(token);
    QVERIFY(!user);
    QCOMPARE(user.error().code, u"oauth.id-token"_s);
    QCOMPARE(user.error().kind, Kind::Malformed);
}

void TestIdTokenForged::noByteMayChange()
{
    const QByteArray right = signedToken(m_provider.organisations, goodClaims());
    QVERIFY(verify(right));
    for (qsizetype i = 0; i < right.size(); ++i) {
        QByteArray changed = right;
        changed[i] = changed[i] == 'A' ? 'Q' : 'A';
        QVERIFY2(!verify(changed), qPrintable(QString::number(i)));
    }
}

void TestIdTokenForged::damagedTokensAreRefused()
{
    QRandomGenerator random(7);
    const QByteArray right = signedToken(m_provider.organisations, goodClaims());
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = right;
        const int changes = random.bounded(1, 6);
        for (int change = 0; change < changes && !damaged.isEmpty(); ++change) {
            const qsizetype place = random.bounded(damaged.size());
            switch (random.bounded(4)) {
            case 0:
                damaged.remove(place, random.bounded(1, 40));
                break;
            case 1:
                damaged.insert(place, static_cast<char>(random.bounded(256)));
                break;
            case 2:
                damaged.insert(place, damaged.mid(random.bounded(damaged.size()), 30));
                break;
            default:
                damaged[place] = static_cast<char>(random.bounded(256));
            }
        }
        QVERIFY(damaged == right || !verify(damaged));
    }
}

QTEST_GUILESS_MAIN(TestIdTokenForged)

#include "tst_idtoken_forged.moc"
