// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsfailure.h"
#include "tests/delivery/support/fakeexchange.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

ExchangePlan plan()
{
    ExchangePlan plan;
    plan.url = QUrl(u"https://mail.example/EWS/Exchange.asmx?code=s3cr3t"_s);
    plan.username = u"CORP\\svc-scan"_s;
    plan.impersonatedMailbox = u"anna@example.com"_s;
    plan.message.to = {u"bob@example.com"_s, u"cleo@example.com"_s};
    return plan;
}

HttpAnswer answerOf(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

Failure failureOf(const HttpAnswer &answer, Stage stage = Stage::Deliver)
{
    const auto judged = judgeEwsAnswer(answer, stage, plan());
    return judged ? Failure{} : judged.error();
}

QByteArray faultWith(const QByteArray &code)
{
    return "<Envelope><Body><Fault><faultcode>a:" + code
        + "</faultcode><faultstring>It failed.</faultstring></Fault></Body></Envelope>";
}

} // namespace

class TestEwsFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successIsNoFailure();
    void recordedFailures_data();
    void recordedFailures();
    void codesHaveCauses_data();
    void codesHaveCauses();
    void statusesHaveCauses_data();
    void statusesHaveCauses();
    void aFaultSaysMoreThanItsStatus_data();
    void aFaultSaysMoreThanItsStatus();
    void aRefusedTokenHasItsNumber_data();
    void aRefusedTokenHasItsNumber();
    void howLongToWait_data();
    void howLongToWait();
    void theSubjectIsWhatItIsAbout_data();
    void theSubjectIsWhatItIsAbout();
    void whatIsNoEwsIsMalformed();
    void anAnswerThatWasCutIsTooLarge();
    void aRedirectNamesWhereTo();
    void whatPeopleSeeIsRedacted();
    void refusalsOfAVersion_data();
    void refusalsOfAVersion();
};

void TestEwsFailure::successIsNoFailure()
{
    const auto judged =
        judgeEwsAnswer(answerOf(200, recorded(u"answer-createitem-sent.xml"_s)), Stage::Deliver, plan());
    QVERIFY(judged.has_value());
    QCOMPARE(judged->messages.first().code, u"NoError"_s);
}

void TestEwsFailure::recordedFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("busy") << 500 << u"fault-server-busy.xml"_s << u"ews.ErrorServerBusy"_s << Cause::Throttled;
    QTest::newRow("busy within an internal error")
        << 200 << u"error-inner-busy.xml"_s << u"ews.ErrorServerBusy"_s << Cause::Throttled;
    QTest::newRow("may not impersonate") << 500 << u"fault-impersonate-user-denied.xml"_s
                                         << u"ews.ErrorImpersonateUserDenied"_s << Cause::ImpersonationRefused;
    QTest::newRow("an alias") << 500 << u"fault-non-primary-address.xml"_s << u"ews.ErrorNonPrimarySmtpAddress"_s
                              << Cause::MailboxMissing;
    QTest::newRow("a schema") << 500 << u"fault-schema-validation.xml"_s << u"ews.ErrorSchemaValidation"_s
                              << Cause::Rejected;
    QTest::newRow("a version") << 500 << u"fault-invalid-server-version.xml"_s << u"ews.ErrorInvalidServerVersion"_s
                               << Cause::NotOffered;
    QTest::newRow("the old form of faults")
        << 500 << u"fault-old-form.xml"_s << u"ews.ErrorInvalidRequest"_s << Cause::Rejected;
    QTest::newRow("a fault without a code")
        << 500 << u"fault-without-code.xml"_s << u"http.500"_s << Cause::ServerFailed;
    QTest::newRow("too large") << 200 << u"error-message-size.xml"_s << u"ews.ErrorMessageSizeExceeded"_s
                               << Cause::TooLarge;
    QTest::newRow("recipients") << 200 << u"error-invalid-recipients.xml"_s << u"ews.ErrorInvalidRecipients"_s
                                << Cause::RecipientRefused;
    QTest::newRow("a warning, which was not processed")
        << 200 << u"warning-batch-stopped.xml"_s << u"ews.ErrorBatchProcessingStopped"_s << Cause::Rejected;
    QTest::newRow("a page under load") << 500 << u"page-server-error.html"_s << u"http.500"_s << Cause::ServerFailed;
}

void TestEwsFailure::recordedFailures()
{
    QFETCH(int, status);
    QFETCH(QString, file);
    QFETCH(QString, code);
    QFETCH(Cause, cause);
    const Failure failure = failureOf(answerOf(status, recorded(file)));
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.stage, Stage::Deliver);
    QVERIFY(!failure.technical.isEmpty());
    QVERIFY(!failure.response.isEmpty());
}

void TestEwsFailure::codesHaveCauses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Cause>("cause");
    const QList<std::pair<const char *, Cause>> rows{
        {"ErrorImpersonateUserDenied", Cause::ImpersonationRefused},
        {"ErrorImpersonationDenied", Cause::ImpersonationRefused},
        {"ErrorInvalidExchangeImpersonationHeaderData", Cause::ImpersonationRefused},
        {"ErrorNonExistentMailbox", Cause::MailboxMissing},
        {"ErrorNonPrimarySmtpAddress", Cause::MailboxMissing},
        {"ErrorSendAsDenied", Cause::SenderRefused},
        {"ErrorInvalidRecipients", Cause::RecipientRefused},
        {"ErrorMessageSizeExceeded", Cause::TooLarge},
        {"ErrorServerBusy", Cause::Throttled},
        {"ErrorExceededConnectionCount", Cause::Throttled},
        {"ErrorTooManyObjectsOpened", Cause::Throttled},
        {"ErrorSubmissionQuotaExceeded", Cause::Throttled},
        {"ErrorQuotaExceeded", Cause::StorageFull},
        {"ErrorAccessDenied", Cause::AccessDenied},
        {"ErrorAccountDisabled", Cause::SignInRefused},
        {"ErrorPasswordExpired", Cause::SignInRefused},
        {"ErrorMailboxMoveInProgress", Cause::ServerFailed},
        {"ErrorTimeoutExpired", Cause::ServerFailed},
        {"ErrorOfTheNextVersion", Cause::Rejected},
    };
    for (const auto &[code, cause] : rows)
        QTest::addRow("%s", code) << QString::fromLatin1(code) << cause;
}

void TestEwsFailure::codesHaveCauses()
{
    QFETCH(QString, code);
    QFETCH(Cause, cause);
    const Failure failure = failureOf(answerOf(500, faultWith(code.toLatin1())));
    QCOMPARE(failure.code, u"ews."_s + code);
    QCOMPARE(failure.cause, cause);
}

void TestEwsFailure::statusesHaveCauses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("the account is not let in") << 401 << Cause::SignInRefused;
    QTest::newRow("EWS is off for it") << 403 << Cause::Rejected;
    QTest::newRow("a wrong path") << 404 << Cause::Rejected;
    QTest::newRow("the request is too large") << 413 << Cause::TooLarge;
    QTest::newRow("the request is too large for Exchange 2013") << 507 << Cause::TooLarge;
    QTest::newRow("too many requests") << 429 << Cause::Throttled;
    QTest::newRow("the server queues") << 503 << Cause::Throttled;
    QTest::newRow("the server fails") << 500 << Cause::ServerFailed;
    QTest::newRow("a gateway fails") << 502 << Cause::ServerFailed;
    QTest::newRow("somewhere else") << 302 << Cause::Redirected;
    QTest::newRow("a status that means nothing here") << 204 << Cause::ProtocolViolated;
}

void TestEwsFailure::statusesHaveCauses()
{
    QFETCH(int, status);
    QFETCH(Cause, cause);
    const Failure failure = failureOf(answerOf(status, {}), Stage::SignIn);
    QCOMPARE(failure.code, u"http.%1"_s.arg(status));
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.stage, Stage::SignIn);
}

void TestEwsFailure::aFaultSaysMoreThanItsStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 400, 403, 500, 503})
        QTest::addRow("status %d", status) << status;
}

void TestEwsFailure::aFaultSaysMoreThanItsStatus()
{
    QFETCH(int, status);
    const Failure failure = failureOf(answerOf(status, faultWith("ErrorSendAsDenied")));
    QCOMPARE(failure.code, u"ews.ErrorSendAsDenied"_s);
    QCOMPARE(failure.cause, Cause::SenderRefused);
}

void TestEwsFailure::aRefusedTokenHasItsNumber_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    QTest::newRow("a token for something else") << QByteArray(
        R"(x-ms-diagnostics: 2000003;reason="The audience claim value is invalid.";error_category="invalid_resource")")
                                                << u"ews.token-2000003"_s;
    QTest::newRow("the number alone") << QByteArray("X-MS-Diagnostics: 2000002") << u"ews.token-2000002"_s;
    QTest::newRow("no number") << QByteArray("x-ms-diagnostics: none;reason=\"\"") << u"http.401"_s;
    QTest::newRow("a number as long as a novel")
        << QByteArray("x-ms-diagnostics: " + QByteArray(5000, '2')) << u"http.401"_s;
    QTest::newRow("no such header") << QByteArray("X-FEServer: A") << u"http.401"_s;
}

void TestEwsFailure::aRefusedTokenHasItsNumber()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, code);
    const Failure failure = failureOf(answerOf(401, {}, {header}));
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.cause, Cause::SignInRefused);
}

void TestEwsFailure::howLongToWait_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<int>("seconds");
    const auto busy = [](const QByteArray &milliseconds) {
        return "<Envelope><Body><Fault><faultcode>a:ErrorServerBusy</faultcode><detail><MessageXml>"
               "<Value Name='BackOffMilliseconds'>"
            + milliseconds + "</Value></MessageXml></detail></Fault></Body></Envelope>";
    };
    const QByteArray header("Retry-After: 17");
    QTest::newRow("back-off, rounded up") << answerOf(500, busy("297749")) << 298;
    QTest::newRow("a whole number of seconds") << answerOf(500, busy("2000")) << 2;
    QTest::newRow("the body says more than the header") << answerOf(500, busy("2000"), {header}) << 2;
    QTest::newRow("the header alone") << answerOf(503, {}, {header}) << 17;
    QTest::newRow("a fault without back-off, with the header")
        << answerOf(500, faultWith("ErrorServerBusy"), {header}) << 17;
    QTest::newRow("nothing said") << answerOf(503, {}) << 0;
    QTest::newRow("a date that is past") << answerOf(503, {}, {"Retry-After: Fri, 31 Dec 1999 23:59:59 GMT"}) << 0;
    QTest::newRow("no number") << answerOf(500, busy("soon")) << 0;
    QTest::newRow("less than nothing") << answerOf(500, busy("-5000")) << 0;
    QTest::newRow("longer than anybody waits") << answerOf(500, busy("9223372036854775807")) << 86400;
}

void TestEwsFailure::howLongToWait()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(int, seconds);
    const Failure failure = failureOf(answer);
    QCOMPARE(failure.cause, Cause::Throttled);
    QCOMPARE(failure.retryAfter, seconds);
}

void TestEwsFailure::theSubjectIsWhatItIsAbout_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("subject");
    QTest::newRow("whom it acts for") << QByteArray("ErrorImpersonateUserDenied") << u"anna@example.com"_s;
    QTest::newRow("the mailbox") << QByteArray("ErrorNonExistentMailbox") << u"anna@example.com"_s;
    QTest::newRow("the account") << QByteArray("ErrorPasswordExpired") << u"CORP\\svc-scan"_s;
    QTest::newRow("the recipients") << QByteArray("ErrorInvalidRecipients") << u"bob@example.com, cleo@example.com"_s;
    QTest::newRow("the server") << QByteArray("ErrorServerBusy") << u"https://mail.example/EWS/Exchange.asmx?code=…"_s;
}

void TestEwsFailure::theSubjectIsWhatItIsAbout()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, subject);
    QCOMPARE(failureOf(answerOf(500, faultWith(code))).subject, subject);
}

void TestEwsFailure::whatIsNoEwsIsMalformed()
{
    const Failure failure = failureOf(answerOf(200, "<html><body>Welcome</body></html>"));
    QCOMPARE(failure.code, u"ews.malformed"_s);
    QCOMPARE(failure.cause, Cause::ProtocolViolated);
    QVERIFY(failure.response.contains("Welcome"_L1));
}

void TestEwsFailure::anAnswerThatWasCutIsTooLarge()
{
    HttpAnswer answer = answerOf(200, recorded(u"answer-createitem-sent.xml"_s));
    answer.isCut = true;
    QCOMPARE(failureOf(answer).code, u"ews.answer-too-large"_s);
    QCOMPARE(failureOf(answer).cause, Cause::ProtocolViolated);
}

void TestEwsFailure::aRedirectNamesWhereTo()
{
    HttpAnswer answer = answerOf(302, {});
    answer.location = QUrl(u"https://mail.example/owa/auth?token=s3cr3t"_s);
    const Failure failure = failureOf(answer);
    QCOMPARE(failure.subject, u"https://mail.example/owa/auth?token=…"_s);
}

void TestEwsFailure::whatPeopleSeeIsRedacted()
{
    const QByteArray body = "<Envelope><Body><Fault><faultcode>a:ErrorAccessDenied</faultcode><faultstring>Bearer "
                            "eyJhbGciOiJub25lIn0.s3cr3t.s3cr3t</faultstring></Fault></Body></Envelope>";
    const Failure failure = failureOf(answerOf(500, body));
    QVERIFY(!failure.technical.contains("s3cr3t"_L1));
    QVERIFY(!failure.response.contains("s3cr3t"_L1));
}

void TestEwsFailure::refusalsOfAVersion_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRefusal");
    QTest::newRow("invalid server version") << faultWith("ErrorInvalidServerVersion") << true;
    QTest::newRow("incorrect schema version") << faultWith("ErrorIncorrectSchemaVersion") << true;
    QTest::newRow("the mailbox is older than the server")
        << faultWith("ErrorInvalidSchemaVersionForMailboxVersion") << true;
    QTest::newRow("a sentence without a code") << recorded(u"fault-without-code.xml"_s) << true;
    QTest::newRow("something else") << faultWith("ErrorSchemaValidation") << false;
    QTest::newRow("a page") << recorded(u"page-server-error.html"_s) << false;
}

void TestEwsFailure::refusalsOfAVersion()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isRefusal);
    QCOMPARE(isVersionRefusal(failureOf(answerOf(500, body))), isRefusal);
}

QTEST_GUILESS_MAIN(TestEwsFailure)

#include "tst_ewsfailure.moc"
