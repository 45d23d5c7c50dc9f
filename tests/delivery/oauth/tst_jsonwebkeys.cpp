// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/jsonwebkeys.h"
#include "tests/delivery/oauth/signedtoken.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

// RFC 7515, appendix A.2
const QString standardModulus =
    u"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZ"
    "S-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2C"
    "apHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb5"
    "4h4FRWyuXpoQ"_s;
const QByteArray standardToken =
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0c"
    "nVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF"
    "9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_d"
    "O--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_"
    "IoypGlUPQGe77Rw";

QJsonObject standardKey(const QJsonObject &changes = {})
{
    QJsonObject key{{"kty"_L1, u"RSA"_s}, {"kid"_L1, u"one"_s}, {"n"_L1, standardModulus}, {"e"_L1, u"AQAB"_s}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        key[change.key()] = change.value();
    return key;
}

} // namespace

class TestJsonWebKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSignatureOfTheStandardIsRight();
    void leadingZerosDoNotMatter();
    void otherSignaturesAreRefused_data();
    void otherSignaturesAreRefused();
    void weakKeysAreRefused_data();
    void weakKeysAreRefused();
    void keysOfOtherKindsArePassedOver_data();
    void keysOfOtherKindsArePassedOver();
    void microsoftsIssuerIsKept();
    void whatIsNoKeySet_data();
    void whatIsNoKeySet();
};

void TestJsonWebKeys::theSignatureOfTheStandardIsRight()
{
    const auto keys = parseJsonWebKeys(keySet({standardKey()}));
    QVERIFY(keys);
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->first().id, u"one"_s);
    QCOMPARE(keys->first().modulus.size(), 256);
    const auto token = parseJsonWebToken(standardToken);
    QVERIFY(token);
    QCOMPARE(token->claims.value("iss"_L1).toString(), u"joe"_s);
    QVERIFY(verifySignature(*token, keys->first()));
}

void TestJsonWebKeys::leadingZerosDoNotMatter()
{
    const auto keys = parseJsonWebKeys(keySet({standardKey({{"e"_L1, u"AAEAAQ"_s}})}));
    QVERIFY(keys);
    QVERIFY(verifySignature(*parseJsonWebToken(standardToken), keys->first()));
}

void TestJsonWebKeys::otherSignaturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("signature");
    const QByteArray right = parseJsonWebToken(standardToken)->signature;
    QTest::newRow("none") << QByteArray();
    QTest::newRow("zeros") << QByteArray(256, '\0');
    QTest::newRow("ones") << QByteArray(256, '\xff');
    QTest::newRow("the number one") << QByteArray(255, '\0') + '\1';
    QTest::newRow("cut off") << right.chopped(1);
    QTest::newRow("with a byte behind") << right + '\0';
    QTest::newRow("with a zero before") << '\0' + right;
    QTest::newRow("of a megabyte") << right.repeated(4096);
    QByteArray flipped = right;
    flipped[100] = static_cast<char>(flipped[100] ^ 1);
    QTest::newRow("with another bit") << flipped;
    QTest::newRow("of another key") << SigningKey(u"other"_s).signatureOf(parseJsonWebToken(standardToken)->signedPart);
}

void TestJsonWebKeys::otherSignaturesAreRefused()
{
    QFETCH(QByteArray, signature);
    JsonWebToken token = *parseJsonWebToken(standardToken);
    token.signature = signature;
    const auto verified = verifySignature(token, parseJsonWebKeys(keySet({standardKey()}))->first());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, u"oauth.signature"_s);
    QCOMPARE(verified.error().kind, Kind::Untrustworthy);
}

void TestJsonWebKeys::weakKeysAreRefused_data()
{
    QTest::addColumn<QJsonObject>("key");
    QTest::newRow("1024 bits") << SigningKey(u"weak"_s, 1024).publicKey();
    QTest::newRow("2047 bits") << SigningKey(u"weak"_s, 2047).publicKey();
    QTest::newRow("one byte") << standardKey({{"n"_L1, u"Dw"_s}});
    QTest::newRow("more than can be verified")
        << standardKey({{"n"_L1, QString::fromLatin1(base64Url(QByteArray(4096, '\xff')))}});
    QTest::newRow("an exponent of one") << standardKey({{"e"_L1, u"AQ"_s}});
    QTest::newRow("an even exponent") << standardKey({{"e"_L1, u"AQAA"_s}});
    QTest::newRow("an exponent as long as the modulus") << standardKey({{"e"_L1, standardModulus}});
}

void TestJsonWebKeys::weakKeysAreRefused()
{
    QFETCH(QJsonObject, key);
    const auto keys = parseJsonWebKeys(keySet({key}));
    QVERIFY(keys);
    const auto verified = verifySignature(*parseJsonWebToken(standardToken), keys->first());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, u"oauth.weak-key"_s);
    QCOMPARE(verified.error().kind, Kind::Untrustworthy);
}

void TestJsonWebKeys::keysOfOtherKindsArePassedOver_data()
{
    QTest::addColumn<QJsonObject>("key");
    QTest::newRow("an elliptic curve") << standardKey({{"kty"_L1, u"EC"_s}});
    QTest::newRow("a shared secret") << standardKey({{"kty"_L1, u"oct"_s}});
    QTest::newRow("for encryption") << standardKey({{"use"_L1, u"enc"_s}});
    QTest::newRow("for another algorithm") << standardKey({{"alg"_L1, u"RS512"_s}});
    QTest::newRow("without a name") << standardKey({{"kid"_L1, QString()}});
    QTest::newRow("with a number as its name") << standardKey({{"kid"_L1, 1}});
    QTest::newRow("without a modulus") << standardKey({{"n"_L1, QJsonValue()}});
    QTest::newRow("a modulus of zeros") << standardKey({{"n"_L1, u"AAAA"_s}});
    QTest::newRow("a modulus in another encoding") << standardKey({{"n"_L1, standardModulus + u"=="_s}});
    QTest::newRow("without an exponent") << standardKey({{"e"_L1, QString()}});
}

void TestJsonWebKeys::keysOfOtherKindsArePassedOver()
{
    QFETCH(QJsonObject, key);
    const auto keys = parseJsonWebKeys(keySet({key, standardKey({{"kid"_L1, u"two"_s}})}));
    QVERIFY(keys);
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->first().id, u"two"_s);
}

void TestJsonWebKeys::microsoftsIssuerIsKept()
{
    const QString issuer = u"https://login.microsoftonline.com/{tenantid}/v2.0"_s;
    const auto keys = parseJsonWebKeys(keySet({standardKey({{"issuer"_L1, issuer}})}));
    QVERIFY(keys);
    QCOMPARE(keys->first().issuer, issuer);
}

void TestJsonWebKeys::whatIsNoKeySet_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("no list") << QByteArray(R"({"keys":{}})");
    QTest::newRow("an empty list") << QByteArray(R"({"keys":[]})");
    QTest::newRow("a list of numbers") << QByteArray(R"({"keys":[1,null,[]]})");
    QTest::newRow("a certificate only") << QByteArray(R"({"keys":[{"kty":"RSA","kid":"a","x5c":["MII="]}]})");
    QTest::newRow("ten megabytes") << keySet({standardKey()}) + QByteArray(10 * 1024 * 1024, ' ');
}

void TestJsonWebKeys::whatIsNoKeySet()
{
    QFETCH(QByteArray, document);
    const auto keys = parseJsonWebKeys(document);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, u"oauth.keys"_s);
    QCOMPARE(keys.error().kind, Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestJsonWebKeys)

#include "tst_jsonwebkeys.moc"
