// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the console's own client meets when the identity provider rehearses an answer: the failure that the rehearsal is
// named after.

#include "tests/delivery/receiver/practicesignin.h"
#include "tests/delivery/receiver/receiverfixture.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

struct Row
{
    const char *code;
    Kind kind;
    const char *error = "";
};

// Those that end a sign-in or the refresh after it, in the order in which they are offered.
constexpr Row rows[] = {
    {"access_denied", Kind::Refused, "access_denied"},
    {"AADSTS65001", Kind::Refused, "invalid_grant"},
    {"AADSTS50076", Kind::Refused, "interaction_required"},
    {"AADSTS700082", Kind::Refused, "invalid_grant"},
    {"AADSTS7000215", Kind::Refused, "invalid_client"},
    {"AADSTS7000222", Kind::Refused, "invalid_client"},
    {"http.503", Kind::Temporary},
    {"oauth.no-answer", Kind::Unreachable},
    {"oauth.not-json", Kind::Malformed},
    {"oauth.nonce", Kind::Untrustworthy},
    {"oauth.expired", Kind::Untrustworthy},
};

} // namespace

class TestPracticeIdentityRehearsals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRehearsalHasARow();
    void rehearses_data();
    void rehearses();
    void anExpiredRefreshTokenIsNoMatterForACode();
    void theRedirectUriIsRefusedOnThePage();
    void closingEndsTheSilence();

private:
    std::optional<OAuthFailure> failureOf(const AuthorizationRequest &request);
    void rehearse(const QString &code) { m_fixture->receiver.rehearse(Arrival::Endpoint::Identity, code); }

    std::unique_ptr<ReceiverFixture> m_fixture;
    std::unique_ptr<PracticeSignIn> m_signIn;
};

void TestPracticeIdentityRehearsals::init()
{
    m_signIn.reset();
    m_fixture = std::make_unique<ReceiverFixture>();
    QVERIFY(m_fixture->isStarted);
    m_signIn = std::make_unique<PracticeSignIn>(m_fixture->receiver.identityAuthority());
}

// Of a whole sign-in and a refresh after it.
std::optional<OAuthFailure> TestPracticeIdentityRehearsals::failureOf(const AuthorizationRequest &request)
{
    const QUrl redirect = m_signIn->redirect(request);
    const auto code = AuthorizationAnswer(request).take(redirect);
    if (!code)
        return code.error();
    const auto tokens = m_signIn->tokens({request.provider.tokenEndpoint,
                                          {request.clientId, {}},
                                          CodeGrant{*code, request.redirectUri, request.pkce.verifier},
                                          request.scopes});
    if (!tokens)
        return tokens.error();
    if (const auto user = m_signIn->user(request, *tokens); !user)
        return user.error();
    const auto refreshed = m_signIn->tokens(m_signIn->refreshGrant(request, tokens->refresh));
    return refreshed ? std::nullopt : std::optional(refreshed.error());
}

void TestPracticeIdentityRehearsals::rehearses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("error");
    for (const Row &row : rows)
        QTest::newRow(row.code) << QString::fromLatin1(row.code) << row.kind << QString::fromLatin1(row.error);
}

void TestPracticeIdentityRehearsals::rehearses()
{
    QFETCH(QString, code);
    QFETCH(Kind, kind);
    rehearse(code);
    const auto failure = failureOf(m_signIn->request());
    QVERIFY(failure);
    QCOMPARE(failure->code, code);
    QCOMPARE(failure->kind, kind);
    QTEST(failure->error, "error");
    rehearse({});
    QCOMPARE(failureOf(m_signIn->request()), std::optional<OAuthFailure>());
}

void TestPracticeIdentityRehearsals::everyRehearsalHasARow()
{
    QStringList named;
    for (const Row &row : rows)
        named << QString::fromLatin1(row.code);
    QStringList offered;
    for (const Rehearsal &rehearsal : rehearsals()) {
        if (rehearsal.endpoint == Arrival::Endpoint::Identity)
            offered << rehearsal.code;
    }
    QCOMPARE(offered.takeFirst(), u"AADSTS50011"_s); // see below
    QCOMPARE(offered, named);
}

void TestPracticeIdentityRehearsals::anExpiredRefreshTokenIsNoMatterForACode()
{
    rehearse(u"AADSTS700082"_s);
    QVERIFY(m_signIn->tokens(m_signIn->codeGrant(m_signIn->request())));
}

void TestPracticeIdentityRehearsals::theRedirectUriIsRefusedOnThePage()
{
    rehearse(u"AADSTS50011"_s);
    const AuthorizationRequest request = m_signIn->request();
    const PageReply page = m_signIn->browser.get(request.url());
    QCOMPARE(page.status, 400);
    QVERIFY(page.location.isEmpty());
    QVERIFY(page.body.contains("AADSTS50011"));
    QVERIFY(page.body.contains(request.redirectUri.toEncoded()));
    QVERIFY(page.body.contains("Trace ID: "));
}

void TestPracticeIdentityRehearsals::closingEndsTheSilence()
{
    rehearse(u"oauth.no-answer"_s);
    m_signIn->tokens(m_signIn->refreshGrant(m_signIn->request(), Secret("any"))); // given up, and still waited for
    QElapsedTimer timer;
    timer.start();
    m_fixture->receiver.stop();
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPracticeIdentityRehearsals)

#include "tst_practiceidentity_rehearsals.moc"
