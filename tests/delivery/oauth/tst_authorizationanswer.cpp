// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/oauth/authorizationanswer.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

const QString redirect = u"https://management/oauth2/client/smtpMicrosoft/authorize-callback"_s;
const QString tenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s;

AuthorizationRequest request()
{
    AuthorizationRequest request;
    request.provider.issuer = u"https://login.example/{tenantid}/v2.0"_s;
    request.redirectUri = QUrl(redirect);
    request.state = "right-state";
    return request;
}

QUrl answer(const QString &query)
{
    return QUrl(redirect + u'?' + query);
}

} // namespace

class TestAuthorizationAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRedirectIsRecognised_data();
    void theRedirectIsRecognised();
    void portsAreCompared_data();
    void portsAreCompared();
    void theCodeIsTaken_data();
    void theCodeIsTaken();
    void whatIsRefused_data();
    void whatIsRefused();
    void theProvidersErrorIsHandedOn();
    void aPersonMayCancel();
    void oneAnswerIsTaken_data();
    void oneAnswerIsTaken();
    void anAnswerOfAnotherSessionChangesNothing();
    void copiedTextIsTaken();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
};

void TestAuthorizationAnswer::theRedirectIsRecognised_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isIt");
    const QString path = u"/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("itself") << redirect << true;
    QTest::newRow("with an answer") << redirect + u"?code=1&state=2"_s << true;
    QTest::newRow("with a fragment, which browsers keep over a redirect") << redirect + u"?code=1#top"_s << true;
    QTest::newRow("http") << u"http://management"_s + path << false;
    QTest::newRow("another scheme") << u"app://management"_s + path << false;
    QTest::newRow("another host") << u"https://evil.example"_s + path << false;
    QTest::newRow("a host that begins likewise") << u"https://management.evil.example"_s + path << false;
    QTest::newRow("a host that ends likewise") << u"https://evil-management"_s + path << false;
    QTest::newRow("a dot behind the host") << u"https://management."_s + path << false;
    QTest::newRow("a look-alike letter") << u"https://m\u0430nagement"_s + path << false;
    QTest::newRow("an address of the host in the user name") << u"https://management@evil.example"_s + path << false;
    QTest::newRow("a user name") << u"https://user@management"_s + path << false;
    QTest::newRow("a user name and a password") << u"https://user:secret@management"_s + path << false;
    QTest::newRow("an empty user name") << u"https://@management"_s + path << false;
    QTest::newRow("a password alone") << u"https://:secret@management"_s + path << false;
    QTest::newRow("another port") << u"https://management:8443"_s + path << false;
    QTest::newRow("the usual port written out") << u"https://management:443"_s + path << false;
    QTest::newRow("port zero") << u"https://management:0"_s + path << false;
    QTest::newRow("another case of the path") << u"https://management"_s + path.toLower() << false;
    QTest::newRow("a slash behind") << redirect + u"/?code=1"_s << false;
    QTest::newRow("a slash doubled") << u"https://management/"_s + path << false;
    QTest::newRow("a dot segment") << u"https://management/."_s + path << false;
    QTest::newRow("two dots") << u"https://management/x/.."_s + path << false;
    QTest::newRow("an encoded slash") << u"https://management/oauth2/client%2FsmtpMicrosoft/authorize-callback"_s
                                      << false;
    QTest::newRow("an encoded slash behind") << redirect + u"%2F"_s << false;
    QTest::newRow("an encoded question mark") << redirect + u"%3Fcode=1"_s << false;
    QTest::newRow("an encoded null") << redirect + u"%00"_s << false;
    QTest::newRow("path parameters") << redirect + u";code=1"_s << false;
    QTest::newRow("the other connector type's")
        << u"https://management/oauth2/client/exchangeMicrosoft/authorize-callback"_s << false;
    QTest::newRow("the path alone") << path << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the address in a query") << u"https://evil.example/?next="_s + redirect << false;
}

void TestAuthorizationAnswer::theRedirectIsRecognised()
{
    QFETCH(QString, address);
    QFETCH(bool, isIt);
    QCOMPARE(isRedirect(QUrl(address), QUrl(redirect)), isIt);
}

void TestAuthorizationAnswer::portsAreCompared_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isIt");
    QTest::newRow("both name it") << u"http://localhost:8080/a"_s << u"http://localhost:8080/a"_s << true;
    QTest::newRow("another one") << u"http://localhost:8080/a"_s << u"http://localhost:8081/a"_s << false;
    QTest::newRow("none where one is registered") << u"http://localhost:8080/a"_s << u"http://localhost/a"_s << false;
    QTest::newRow("browsers leave out that of https")
        << u"https://management:443/a"_s << u"https://management/a"_s << true;
    QTest::newRow("browsers leave out that of http") << u"http://localhost:80/a"_s << u"http://localhost/a"_s << true;
    QTest::newRow("the other scheme's is not left out")
        << u"https://management:80/a"_s << u"https://management/a"_s << false;
    QTest::newRow("localhost is not 127.0.0.1")
        << u"http://localhost:8080/a"_s << u"http://127.0.0.1:8080/a"_s << false;
}

void TestAuthorizationAnswer::portsAreCompared()
{
    QFETCH(QString, registered);
    QFETCH(QString, address);
    QFETCH(bool, isIt);
    QCOMPARE(isRedirect(QUrl(address), QUrl(registered)), isIt);
}

void TestAuthorizationAnswer::theCodeIsTaken_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("as Microsoft sends it")
        << u"code=0.AXYAv4j5c-_x~1&state=right-state&session_state=4b1c"_s << "0.AXYAv4j5c-_x~1"_ba;
    QTest::newRow("in another order") << u"state=right-state&code=a"_s << "a"_ba;
    QTest::newRow("with encoded characters") << u"state=right%2Dstate&code=a%2Bb%2Fc%3D%26d%25"_s << "a+b/c=&d%"_ba;
    QTest::newRow("a plus is a space in a form") << u"state=right-state&code=a+b"_s << "a b"_ba;
    QTest::newRow("an equals sign as it is") << u"state=right-state&code=YQ=="_s << "YQ=="_ba;
    QTest::newRow("with the issuer") << u"state=right-state&code=a&iss=https%3A%2F%2Flogin.example%2F"_s + tenant
            + u"%2Fv2.0"_s << "a"_ba;
    QTest::newRow("an empty parameter counts as none") << u"state=right-state&code=a&error=&iss"_s << "a"_ba;
}

void TestAuthorizationAnswer::theCodeIsTaken()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, code);
    AuthorizationAnswer reader(request());
    const auto taken = reader.take(answer(query));
    QVERIFY(taken);
    QCOMPARE(taken->reveal(), code);
}

void TestAuthorizationAnswer::whatIsRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    const auto add = [](const char *row, const QString &query, const QString &code, Kind kind) {
        QTest::newRow(row) << query << code << kind;
    };
    const QString state = u"state=right-state&"_s;
    add("nothing", {}, u"oauth.no-state"_s, Kind::Untrustworthy);
    add("no state", u"code=a"_s, u"oauth.no-state"_s, Kind::Untrustworthy);
    add("an empty state", u"state=&code=a"_s, u"oauth.no-state"_s, Kind::Untrustworthy);
    add("a state without a value", u"state&code=a"_s, u"oauth.no-state"_s, Kind::Untrustworthy);
    add("the state under a name in another case", u"State=right-state&code=a"_s, u"oauth.no-state"_s,
        Kind::Untrustworthy);
    add("another state", u"state=other-state&code=a"_s, u"oauth.state"_s, Kind::Untrustworthy);
    add("a state that begins likewise", u"state=right-state2&code=a"_s, u"oauth.state"_s, Kind::Untrustworthy);
    add("a part of the state", u"state=right-stat&code=a"_s, u"oauth.state"_s, Kind::Untrustworthy);
    add("the state in another case", u"state=Right-State&code=a"_s, u"oauth.state"_s, Kind::Untrustworthy);
    add("a null behind the state", u"state=right-state%00&code=a"_s, u"oauth.state"_s, Kind::Untrustworthy);
    add("the state twice", u"state=right-state&state=right-state&code=a"_s, u"oauth.state"_s, Kind::Untrustworthy);
    add("an error without a state", u"error=access_denied"_s, u"oauth.no-state"_s, Kind::Untrustworthy);
    add("an error with another state", u"error=access_denied&state=x"_s, u"oauth.state"_s, Kind::Untrustworthy);
    add("no code", state + u"session_state=1"_s, u"oauth.no-code"_s, Kind::Malformed);
    add("an empty code", state + u"code="_s, u"oauth.no-code"_s, Kind::Malformed);
    add("the code twice", state + u"code=a&code=b"_s, u"oauth.answer"_s, Kind::Malformed);
    add("the code twice, once with an encoded name", state + u"code=a&c%6Fde=b"_s, u"oauth.answer"_s, Kind::Malformed);
    add("a line end in the code", state + u"code=a%0D%0Ab"_s, u"oauth.answer"_s, Kind::Malformed);
    add("a null in the code", state + u"code=a%00"_s, u"oauth.answer"_s, Kind::Malformed);
    add("letters beyond ASCII in the code", state + u"code=%C3%A9"_s, u"oauth.answer"_s, Kind::Malformed);
    add("a code without end", state + u"code="_s + QString(40000, u'a'), u"oauth.answer"_s, Kind::Malformed);
    add("an error twice", state + u"error=a&error=b"_s, u"oauth.answer"_s, Kind::Malformed);
    add("an error beside a code", state + u"code=a&error=access_denied"_s, u"access_denied"_s, Kind::Refused);
    add("an error that may pass", state + u"error=temporarily_unavailable"_s, u"temporarily_unavailable"_s,
        Kind::Temporary);
    add("another issuer", state + u"code=a&iss=https%3A%2F%2Fevil.example"_s, u"oauth.answer-issuer"_s,
        Kind::Untrustworthy);
    add("an issuer whose tenant is a word", state + u"code=a&iss=https%3A%2F%2Flogin.example%2Fx%2Fv2.0"_s,
        u"oauth.answer-issuer"_s, Kind::Untrustworthy);
    add("the tokens of an implicit answer", state + u"access_token=a&id_token=b"_s, u"oauth.no-code"_s,
        Kind::Malformed);
}

void TestAuthorizationAnswer::whatIsRefused()
{
    QFETCH(QString, query);
    QFETCH(QString, code);
    QFETCH(Kind, kind);
    AuthorizationAnswer reader(request());
    const auto taken = reader.take(answer(query));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
    QCOMPARE(taken.error().kind, kind);
    QVERIFY(!taken.error().technical.contains("right-state"_L1));
}

void TestAuthorizationAnswer::theProvidersErrorIsHandedOn()
{
    AuthorizationAnswer reader(request());
    const auto taken = reader.take(
        answer(u"error=consent_required&error_description=AADSTS65001%3a+The+user+or+administrator+has+not+consented."
               "%0d%0aTrace+ID%3a+0c6ee6a5-d17b-4f3f-b1d5-1f1f4a8b0700%0d%0aCorrelation+ID%3a+"
               "88e4ba6b-1a6c-4a91-8f8b-6f2b2a1d1c0e%0d%0aTimestamp%3a+2026-11-25+09%3a14%3a11Z&state=right-state"_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error(),
             (OAuthFailure{Kind::Refused, u"AADSTS65001"_s,
                           u"AADSTS65001: The user or administrator has not consented. "
                           "Trace ID: 0c6ee6a5-d17b-4f3f-b1d5-1f1f4a8b0700 "
                           "Correlation ID: 88e4ba6b-1a6c-4a91-8f8b-6f2b2a1d1c0e Timestamp: 2026-11-25 09:14:11Z"_s,
                           u"consent_required"_s, u"0c6ee6a5-d17b-4f3f-b1d5-1f1f4a8b0700"_s,
                           u"88e4ba6b-1a6c-4a91-8f8b-6f2b2a1d1c0e"_s}));
}

void TestAuthorizationAnswer::aPersonMayCancel()
{
    AuthorizationAnswer reader(request());
    const auto taken = reader.take(answer(u"error=access_denied&error_subcode=cancel&state=right-state"_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Kind::Cancelled);
}

void TestAuthorizationAnswer::oneAnswerIsTaken_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("after a code") << u"state=right-state&code=a"_s;
    QTest::newRow("after an error") << u"state=right-state&error=access_denied"_s;
    QTest::newRow("after an unreadable answer") << u"state=right-state&code=a&code=b"_s;
}

void TestAuthorizationAnswer::oneAnswerIsTaken()
{
    QFETCH(QString, first);
    AuthorizationAnswer reader(request());
    static_cast<void>(reader.take(answer(first)));
    const auto second = reader.take(answer(u"state=right-state&code=b"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"oauth.second-redirect"_s);
    QCOMPARE(second.error().kind, Kind::Untrustworthy);
}

void TestAuthorizationAnswer::anAnswerOfAnotherSessionChangesNothing()
{
    AuthorizationAnswer reader(request());
    QVERIFY(!reader.take(answer(u"state=of-another-session&code=stolen"_s)));
    QVERIFY(!reader.take(QUrl(u"https://evil.example/?state=right-state&code=a"_s)));
    const auto own = reader.take(answer(u"state=right-state&code=own"_s));
    QVERIFY(own);
    QCOMPARE(own->reveal(), "own"_ba);
}

void TestAuthorizationAnswer::copiedTextIsTaken()
{
    AuthorizationAnswer reader(request());
    const auto taken = reader.takeText(u"\n  "_s + redirect + u"?code=a%2Bb&state=right-state#\t"_s);
    QVERIFY(taken);
    QCOMPARE(taken->reveal(), "a+b"_ba);
}

void TestAuthorizationAnswer::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const QString query = u"?code=a&state=right-state"_s;
    const QString path = u"/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("the code alone") << u"0.AXYAv4j5c"_s;
    QTest::newRow("the query alone") << query;
    QTest::newRow("without the scheme") << u"management"_s + path + query;
    QTest::newRow("another page") << u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"_s + query;
    QTest::newRow("two addresses") << redirect + query + u' ' + redirect + query;
    QTest::newRow("an encoded letter") << u"https://management/%6Fauth2/client/smtpMicrosoft/authorize-callback"_s
            + query;
    QTest::newRow("a wide letter in the host") << u"https://\uff4danagement"_s + path + query;
    QTest::newRow("an empty user name") << u"https://@management"_s + path + query;
    QTest::newRow("an empty port") << u"https://management:"_s + path + query;
    QTest::newRow("a backslash") << u"https://evil.example\\@management"_s + path + query;
    QTest::newRow("a line end within") << u"https://manage\nment"_s + path + query;
    QTest::newRow("a script") << u"javascript:"_s + redirect + query;
}

void TestAuthorizationAnswer::otherTextIsRefused()
{
    QFETCH(QString, text);
    AuthorizationAnswer reader(request());
    const auto taken = reader.takeText(text);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"oauth.not-redirect"_s);
    QCOMPARE(taken.error().kind, Kind::Malformed);
    QVERIFY(reader.takeText(redirect + u"?code=a&state=right-state"_s));
}

QTEST_GUILESS_MAIN(TestAuthorizationAnswer)

#include "tst_authorizationanswer.moc"
