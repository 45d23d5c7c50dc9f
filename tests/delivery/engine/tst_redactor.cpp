// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/redactor.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGo_data();
    void secretsGo();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void addressesKeepTheirKeys();
    void bytesAreMadeFitToBeShown();
    void hostileInputCostsLinearTime_data();
    void hostileInputCostsLinearTime();
};

void TestRedactor::secretsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // what still has to be seen
    const QString jwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJTRUNSRVQifQ.SECRETsignature_x"_s;
    QTest::newRow("Basic credentials") << u"Authorization: Basic U0VDUkVUOnNlY3JldA=="_s << u"Authorization: Basic"_s;
    QTest::newRow("a bearer token") << u"authorization: Bearer SECRETtoken1234"_s << u"authorization: Bearer"_s;
    QTest::newRow("a proxy's credentials") << u"Proxy-Authorization: NTLM SECRETTlRMTVNTUAAB"_s << u"NTLM"_s;
    QTest::newRow("a cookie") << u"Set-Cookie: id=SECRET; Path=/"_s << u"Set-Cookie:"_s;
    QTest::newRow("a function key in a header") << u"x-functions-key: SECRETkey"_s << u"x-functions-key:"_s;
    QTest::newRow("an AUTH line") << u"AUTH PLAIN AFNFQ1JFVABTRUNSRVQ="_s << u"AUTH PLAIN"_s;
    QTest::newRow("an XOAUTH2 line") << u"AUTH XOAUTH2 dXNlcj1TRUNSRVQ="_s << u"AUTH XOAUTH2"_s;
    QTest::newRow("a key in an address") << u"POST https://x.example/api?code=SECRET&name=a HTTP/1.1"_s << u"code="_s;
    QTest::newRow("a signature in an address") << u"https://x.example/f?sv=1&sig=SECRET%2B"_s << u"sig="_s;
    QTest::newRow("a password in an address") << u"https://user:SECRET@x.example/"_s << u"@x.example/"_s;
    QTest::newRow("a form") << u"grant_type=refresh_token&client_secret=SECRET&scope=a"_s << u"client_secret="_s;
    QTest::newRow("JSON") << u"{\"access_token\": \"SECRET\", \"expires_in\": 3599}"_s << u"3599"_s;
    QTest::newRow("SOAP") << u"<t:Password>SECRET</t:Password>"_s << u"<t:Password>"_s;
    QTest::newRow("SOAP with attributes")
        << u"<wsse:Password Type=\"http://docs.example#PasswordText\">SECRET</wsse:Password>"_s << u"<wsse:Password"_s;
    QTest::newRow("SOAP as CDATA") << u"<t:Password><![CDATA[SECRET<SECRET]SECRET]]></t:Password>"_s
                                   << u"]]></t:Password>"_s;
    QTest::newRow("a SOAP token") << u"<wsse:BinarySecurityToken>SECRET</wsse:BinarySecurityToken>"_s
                                  << u"<wsse:BinarySecurityToken>"_s;
    QTest::newRow("an NTLM challenge") << u"WWW-Authenticate: NTLM TlRMTVNTUAACSECRETAAAAAAA="_s << u"NTLM"_s;
    QTest::newRow("a Kerberos ticket") << u"< Negotiate YIISECRETABCDEFGHIJKLMNOP=="_s << u"Negotiate"_s;
    QTest::newRow("credentials in a transcript") << u"> Authorization: Basic U0VDUkVUOnNlY3JldA=="_s << u"Basic"_s;
    QTest::newRow("AUTH LOGIN, line for line")
        << u"C: AUTH LOGIN\r\nS: 334 VXNlcm5hbWU6\r\nC: U0VDUkVU\r\nS: 334 UGFzc3dvcmQ6\r\nC: U0VDUkVUMg==\r\nS: 235 ok"_s
        << u"334 UGFzc3dvcmQ6"_s;
    QTest::newRow("AUTH LOGIN without marks")
        << u"AUTH LOGIN\n334 VXNlcm5hbWU6\nU0VDUkVU\n235 2.7.0 ok"_s << u"235 2.7.0 ok"_s;
    QTest::newRow("AUTH LOGIN with the user name") << u"AUTH LOGIN U0VDUkVU"_s << u"AUTH LOGIN"_s;
    QTest::newRow("AUTH CRAM-MD5") << u"AUTH CRAM-MD5\n334 PDE4OTYuNjk3MTcwOTUyQHA+\nU0VDUkVUIGI5MTNhNjAy\n"_s
                                   << u"AUTH CRAM-MD5"_s;
    QTest::newRow("AUTH PLAIN on a line of its own") << u"AUTH PLAIN\n334\nAFNFQ1JFVABTRUNSRVQ=\n235 ok"_s << u"235"_s;
    QTest::newRow("an XOAUTH2 answer in plain") << u"user=a@x.example\x01"
                                                   "auth=Bearer SECRETtoken\x01\x01"_s
                                                << u"Bearer"_s;
    QTest::newRow("a cookie that is sent") << u"> Cookie: id=SECRET; other=SECRET"_s << u"Cookie:"_s;
    QTest::newRow("a subscription key in a header")
        << u"Ocp-Apim-Subscription-Key: SECRET"_s << u"Ocp-Apim-Subscription-Key:"_s;
    QTest::newRow("a token in a fragment")
        << u"https://x.example/cb#access_token=SECRET&state=SECRET"_s << u"#access_token="_s;
    QTest::newRow("a user name alone in an address") << u"smb://DOM;SECRET:SECRET@fs01/scans"_s << u"@fs01/scans"_s;
    QTest::newRow("an assertion in a form") << u"client_assertion=SECRET&assertion=SECRET"_s << u"client_assertion="_s;
    QTest::newRow("a form's first item") << u"code=SECRET&redirect_uri=x"_s << u"redirect_uri="_s;
    QTest::newRow("a connection string") << u"AccountName=scans;AccountKey=SECRET;Password=SECRET;Timeout=5"_s
                                         << u"AccountName=scans;"_s;
    QTest::newRow("an attribute") << u"<user name=\"a\" password=\"SECRET SECRET\"/>"_s << u"name=\"a\""_s;
    QTest::newRow("JSON with a quote in the value") << u"{\"password\":\"a\\\"SECRET\",\"n\":1}"_s << u"\"n\":1"_s;
    QTest::newRow("JSON in camel case") << u"{\"clientSecret\":\"SECRET\",\"refreshToken\" : \"SECRET\"}"_s
                                        << u"refreshToken"_s;
    QTest::newRow("JSON with a prefix") << u"{\"mailServer.password\":\"SECRET\"}"_s << u"mailServer.password"_s;
    QTest::newRow("JSON that was cut off") << u"{\"client_secret\":\"SECRET"_s << u"client_secret"_s;
    QTest::newRow("an unsigned token") << u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJTRUNSRVQifQ.SECRET here"_s << u"here"_s;
    QTest::newRow("a token anywhere") << u"unexpected "_s + jwt + u" here"_s << u"unexpected"_s;
}

void TestRedactor::secretsGo()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const QString result = redacted(text);
    QVERIFY2(!result.contains("SECRET"_L1), qPrintable(result));
    QVERIFY2(!result.contains("U0VDUkVU"_L1) && !result.contains("AFNFQ1JF"_L1), qPrintable(result));
    QVERIFY2(result.contains(kept), qPrintable(result));
    QVERIFY(result.contains(u'…'));
}

void TestRedactor::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a header") << u"Content-Length: 554"_s;
    QTest::newRow("a path") << u"/srv/scans/2026-11-24_12-00-03-518.pdf"_s;
    QTest::newRow("a sentence") << u"The code of the key is not the token."_s;
    QTest::newRow("a part of a form") << u"Content-Disposition: form-data; name=\"userEmail\""_s;
    QTest::newRow("an address without a query") << u"https://x.example:8443/api/scan"_s;
    QTest::newRow("what a mail server offers") << u"250-AUTH PLAIN LOGIN XOAUTH2"_s;
    QTest::newRow("the end of a sign-in") << u"AUTH LOGIN\r\n535 5.7.139 Authentication unsuccessful"_s;
    QTest::newRow("a sentence behind a challenge") << u"334 VXNlcm5hbWU6\n535 5.7.8 refused"_s;
    QTest::newRow("a refused kind of sign-in")
        << u"535 5.7.139 Authentication unsuccessful, basic authentication is disabled."_s;
    QTest::newRow("a sentence with a capital") << u"Basic Authentication is disabled; Bearer authentication is not"_s;
    QTest::newRow("a challenge") << u"WWW-Authenticate: Basic realm=\"Exchange\""_s;
    QTest::newRow("kinds of sign-in") << u"WWW-Authenticate: Negotiate, NTLM"_s;
    QTest::newRow("JSON of no secret") << u"{\"token_type\":\"Bearer\",\"error_codes\":[7000215],\"keyId\":\"a\"}"_s;
    QTest::newRow("an element of no secret") << u"<m:ResponseCode>ErrorAccessDenied</m:ResponseCode>"_s;
    QTest::newRow("codes that are none") << u"{\"error_code\":\"AADSTS50126\"} error_code=5 statuscode=6"_s;
    QTest::newRow("a status that ends in code") << u"{\"statuscode\":\"400\"}"_s;
    QTest::newRow("a share") << u"\\\\fs01\\scans\\key"_s;
    QTest::newRow("what begins like a token") << u"eyJoe.pdf"_s;
    QTest::newRow("an e-mail address") << u"john.doe@company.com"_s;
    QTest::newRow("an encoded word of a mail") << u"Subject: =?utf-8?q?Pr=C3=BCfung_und_mehr?="_s;
}

void TestRedactor::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestRedactor::addressesKeepTheirKeys()
{
    QCOMPARE(redacted(QUrl(u"https://user:pw@x.example:8443/api/a?code=SECRET&name=b&flag#part"_s)),
             u"https://x.example:8443/api/a?code=…&name=…&flag"_s);
}

void TestRedactor::bytesAreMadeFitToBeShown()
{
    QCOMPARE(redactedBytes("a\x01 b\r\nc", 100), u"a\u2401 b \nc"_s);
    QCOMPARE(redactedBytes("\x7f\xc2\x85", 100), u"\u2421\ufffd"_s);
    QCOMPARE(redactedBytes(QByteArray(5000, 'x'), 4096).size(), 4096);
    QCOMPARE(redactedBytes("\xff\xfe", 10), u"\ufffd\ufffd"_s);
}

void TestRedactor::hostileInputCostsLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("beginnings of tokens") << u"eyJ"_s;
    QTest::newRow("dots") << u"eyJaaaaa."_s;
    QTest::newRow("beginnings of addresses") << u"a://"_s;
    QTest::newRow("quotes and colons") << u"\"password\":"_s;
    QTest::newRow("angle brackets") << u"<a:"_s;
    QTest::newRow("question marks and letters") << u"?aaaaaaaa"_s;
    QTest::newRow("spaces") << u"AUTH  "_s;
    QTest::newRow("challenges") << u"334 a\n"_s;
    QTest::newRow("names of members") << u"\"a.b.c."_s;
    QTest::newRow("attributes") << u"<key a "_s;
    QTest::newRow("beginnings of CDATA") << u"<key><![CDATA[]"_s;
    QTest::newRow("backslashes") << u"\"key\":\"\\"_s;
    QTest::newRow("words behind Basic") << u"Basic aaaaaaaa"_s;
    QTest::newRow("parts of headers") << u"a-a-a-a-"_s;
}

void TestRedactor::hostileInputCostsLinearTime()
{
    QFETCH(QString, piece);
    const auto measure = [&](int size, double &best) {
        const QString text = piece.repeated(size / static_cast<int>(piece.size()));
        QElapsedTimer timer;
        timer.start();
        redacted(text);
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()));
    };
    // Eight times the length: quadratic time would be 64 times as much. As many rounds as it takes, because a busy
    // machine makes single ones slow, and never all of them.
    double small = std::numeric_limits<double>::max();
    double large = small;
    for (int round = 0; round < 20 && (round < 3 || large >= 24 * small); ++round) {
        measure(20'000, small);
        measure(160'000, large);
    }
    QVERIFY2(large < 24 * small, qPrintable(QString::number(large / small)));
}

QTEST_GUILESS_MAIN(TestRedactor)

#include "tst_redactor.moc"
