// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/oauth/servicerun.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// That no refresh token is lost, whatever happens between the provider's answer and the store.

namespace {

const QString accessSlot = u"accessToken"_s;
const QString refreshSlot = u"refreshToken"_s;
const QString previousSlot = u"refreshToken.previous"_s;

const QString writePrevious = u"write refreshToken.previous"_s;
const QString writeRefresh = u"write refreshToken"_s;
const QString writeAccess = u"write accessToken"_s;
const QString removePrevious = u"remove refreshToken.previous"_s;

const QJsonObject notRotated{{u"refresh_token"_s, QJsonValue()}};

ProviderAnswer revoked()
{
    return providerError("invalid_grant", "AADSTS50173: It was revoked.");
}

} // namespace

class TestTokenRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRotatedTokenIsStoredBeforeTheAccessToken();
    void thePreviousTokenGoesWhenTheCurrentOneHasWorked();
    void atEveryMomentATokenThatWorksIsStored_data();
    void atEveryMomentATokenThatWorksIsStored();
    void whatCouldNotBeStoredIsStoredNextTime_data();
    void whatCouldNotBeStoredIsStoredNextTime();
    void aRefusedTokenIsReplacedByThePreviousOne_data();
    void aRefusedTokenIsReplacedByThePreviousOne();
    void aPreviousTokenIsTriedOnce();
    void aPreviousTokenOfAnotherAuthorizationIsNotTried();
    void aPreviousTokenThatCannotBeJudgedEndsNothing();
    void anAuthorizationThatIsStoredMeanwhileStays_data();
    void anAuthorizationThatIsStoredMeanwhileStays();
    void whatCouldNotBeStoredGoesWithItsAuthorization();
};

void TestTokenRotation::theRotatedTokenIsStoredBeforeTheAccessToken()
{
    ServiceRun run;
    run.authorize(-1s);
    const TokenRecord before = run.record();
    QList<TokenRecord> records;
    run.store.beforeChange = [&](const QString &) { records << run.record(); };
    QVERIFY(run.token());
    QCOMPARE(run.store.changes, (QStringList{writePrevious, writeRefresh, writeAccess}));
    QCOMPARE(records, (QList<TokenRecord>{before, before, before})); // the record is the last
    QCOMPARE(run.stored(refreshSlot), QByteArray("refresh-1"));
    QCOMPARE(run.stored(previousSlot), ServiceRun::previousOf("refresh-1", "refresh-0"));
    QCOMPARE(run.stored(accessSlot), QByteArray("access-1"));
}

void TestTokenRotation::thePreviousTokenGoesWhenTheCurrentOneHasWorked()
{
    ServiceRun run;
    run.authorize(-1s);
    QVERIFY(run.token());
    QVERIFY(run.renewed("access-1"));
    QCOMPARE(run.stored(previousSlot), ServiceRun::previousOf("refresh-2", "refresh-1"));
    run.provider.more = notRotated;
    run.store.changes.clear();
    QVERIFY(run.renewed("access-2"));
    QCOMPARE(run.store.changes, (QStringList{removePrevious, writeRefresh, writeAccess}));
    QCOMPARE(run.stored(refreshSlot), QByteArray("refresh-2"));
    QCOMPARE(run.stored(previousSlot), QByteArray());
}

void TestTokenRotation::atEveryMomentATokenThatWorksIsStored_data()
{
    QTest::addColumn<int>("changes");
    QTest::addColumn<QByteArray>("used"); // after the crash
    QTest::newRow("a crash before anything is written") << 0 << QByteArray("refresh-0");
    QTest::newRow("a crash after the previous token") << 1 << QByteArray("refresh-0");
    QTest::newRow("a crash after the current token") << 2 << QByteArray("refresh-1");
    QTest::newRow("a crash after the access token") << 3 << QByteArray("refresh-1"); // by the record it has expired
}

void TestTokenRotation::atEveryMomentATokenThatWorksIsStored()
{
    QFETCH(int, changes);
    QFETCH(QByteArray, used);
    ServiceRun run;
    run.authorize(-1s);
    const TokenRecord before = run.record();
    run.store.beforeChange = [&](const QString &name) {
        if (run.store.changes.size() == changes)
            run.store.failing << name;
    };
    const auto first = run.token();
    QCOMPARE(first.has_value(), changes == 3);
    run.store.beforeChange = {};
    run.store.failing.clear();
    run.setRecord(before);
    run.restart();
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-2")));
    QCOMPARE(run.usedTokens(), (QList<QByteArray>{"refresh-0", used}));
    QCOMPARE(run.stored(refreshSlot), QByteArray("refresh-2"));
}

void TestTokenRotation::whatCouldNotBeStoredIsStoredNextTime_data()
{
    QTest::addColumn<QString>("failing");
    QTest::newRow("the previous token") << writePrevious;
    QTest::newRow("the current token") << writeRefresh;
    QTest::newRow("the access token") << writeAccess;
}

void TestTokenRotation::whatCouldNotBeStoredIsStoredNextTime()
{
    QFETCH(QString, failing);
    ServiceRun run;
    run.authorize(-1s);
    const TokenRecord before = run.record();
    run.store.failing << failing;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto failed = run.token();
        QCOMPARE(codeOf(failed), u"secret.locked"_s);
        QCOMPARE(failed.error().kind, OAuthFailure::Kind::NotReady);
        QCOMPARE(run.record(), before);
    }
    run.store.failing.clear();
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-1")));
    QCOMPARE(run.usedTokens(), QList<QByteArray>{"refresh-0"}); // nobody is asked again
    QCOMPARE(run.stored(refreshSlot), QByteArray("refresh-1"));
    QCOMPARE(run.stored(previousSlot), ServiceRun::previousOf("refresh-1", "refresh-0"));
    QVERIFY(run.record().accessExpires > QDateTime::currentDateTimeUtc());
}

void TestTokenRotation::aRefusedTokenIsReplacedByThePreviousOne_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<QByteArray>("previous");
    QTest::newRow("which is rotated") << QJsonObject() << QStringList{writeRefresh, writePrevious, writeAccess}
                                      << QByteArray("refresh-1") << ServiceRun::previousOf("refresh-1", "refresh-old");
    QTest::newRow("which stays") << notRotated << QStringList{writeRefresh, removePrevious, writeAccess}
                                 << QByteArray("refresh-old") << QByteArray();
}

void TestTokenRotation::aRefusedTokenIsReplacedByThePreviousOne()
{
    QFETCH(QJsonObject, answer);
    QFETCH(QStringList, changes);
    ServiceRun run;
    run.authorize(-1s);
    run.put(previousSlot, ServiceRun::previousOf("refresh-0", "refresh-old"));
    run.provider.more = answer;
    run.provider.next(ScriptedProvider::tokenPath, {revoked()});
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-1")));
    QCOMPARE(run.usedTokens(), (QList<QByteArray>{"refresh-0", "refresh-old"}));
    QCOMPARE(run.store.changes, changes);
    QTEST(run.stored(refreshSlot), "current");
    QTEST(run.stored(previousSlot), "previous");
    QCOMPARE(run.record().failure, QString());
}

void TestTokenRotation::aPreviousTokenIsTriedOnce()
{
    ServiceRun run;
    run.authorize(-1s);
    run.put(previousSlot, ServiceRun::previousOf("refresh-0", "refresh-old"));
    run.provider.next(ScriptedProvider::tokenPath,
                      {revoked(), providerError("invalid_grant", "AADSTS700082: It has expired.")});
    QCOMPARE(codeOf(run.token()), u"AADSTS50173"_s); // that of the current one
    QCOMPARE(run.usedTokens(), (QList<QByteArray>{"refresh-0", "refresh-old"}));
    QCOMPARE(run.record().failure, u"AADSTS50173"_s);
}

void TestTokenRotation::aPreviousTokenOfAnotherAuthorizationIsNotTried()
{
    ServiceRun run;
    run.authorize(-1s);
    run.put(previousSlot, ServiceRun::previousOf("refresh-of-somebody-else", "refresh-old"));
    run.provider.next(ScriptedProvider::tokenPath, {revoked()});
    QCOMPARE(codeOf(run.token()), u"AADSTS50173"_s);
    QCOMPARE(run.usedTokens(), QList<QByteArray>{"refresh-0"});
}

void TestTokenRotation::aPreviousTokenThatCannotBeJudgedEndsNothing()
{
    ServiceRun run;
    run.authorize(-1s);
    run.put(previousSlot, ServiceRun::previousOf("refresh-0", "refresh-old"));
    run.provider.next(ScriptedProvider::tokenPath, {revoked(), {503, "{}"}});
    QCOMPARE(codeOf(run.token()), u"http.503"_s);
    QCOMPARE(run.record().failure, QString());
}

void TestTokenRotation::anAuthorizationThatIsStoredMeanwhileStays_data()
{
    QTest::addColumn<ProviderAnswer>("answer");
    QTest::newRow("the old one gave tokens") << ProviderAnswer{200, {}};
    QTest::newRow("the old one was refused") << revoked();
}

void TestTokenRotation::anAuthorizationThatIsStoredMeanwhileStays()
{
    QFETCH(ProviderAnswer, answer);
    ServiceRun run;
    run.authorize(-1s);
    if (answer.body.isEmpty())
        answer = run.provider.tokens();
    run.provider.next(ScriptedProvider::tokenPath, {answer});
    run.provider.asked = [&](const ProviderRequest &request) {
        if (request.path != ScriptedProvider::tokenPath)
            return;
        run.authorize(3600s);
        run.put(refreshSlot, "refresh-of-another");
        run.put(accessSlot, "access-of-another");
    };
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-of-another")));
    QCOMPARE(run.usedTokens(), QList<QByteArray>{"refresh-0"});
    QCOMPARE(run.store.changes, QStringList());
    QCOMPARE(run.stored(refreshSlot), QByteArray("refresh-of-another"));
    QCOMPARE(run.record().failure, QString());
}

void TestTokenRotation::whatCouldNotBeStoredGoesWithItsAuthorization()
{
    ServiceRun run;
    run.authorize(-1s);
    run.store.failing << writeRefresh;
    QVERIFY(!run.token());
    run.store.failing.clear();
    run.authorize(3600s);
    run.put(refreshSlot, "refresh-of-another");
    QCOMPARE(run.token(), ServiceRun::Token(Secret("access-0")));
    QCOMPARE(run.stored(refreshSlot), QByteArray("refresh-of-another"));
}

QTEST_GUILESS_MAIN(TestTokenRotation)
#include "tst_tokenrotation.moc"
