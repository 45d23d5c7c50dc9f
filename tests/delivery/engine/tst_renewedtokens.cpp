// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/renewedtokens.h"
#include "tests/delivery/support/fakeauthorization.h"

#include <QtTest>

#include <future>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A worker waits in its own thread, while the service is asked in this one.
class TestRenewedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWorkerGetsTheNewToken();
    void aFailureGivesNone();
    void aServiceThatGoesAwayGivesNone();
    void theWaitIsLimited();
    void aWorkerThatIsStoppedDoesNotWait();
    void aStoppedWorkerIsNotHeldByAThreadThatEnds();
    void withoutAServiceNobodyIsAsked();

private:
    using Answer = std::optional<Secret>;

    std::future<Answer> ask(RenewedTokens &tokens)
    {
        return std::async(std::launch::async,
                          [&] { return tokens.renew(m_connector, m_subject, m_refused, m_stop.get_token()); });
    }
    static Answer answerOf(std::future<Answer> &asked)
    {
        const auto isThere = [&] { return asked.wait_for(0s) == std::future_status::ready; };
        return QTest::qWaitFor(isThere, 20'000) ? asked.get() : Secret("no answer came");
    }

    const QUuid m_connector = QUuid::createUuid();
    const AuthorizationSubject m_subject{MicrosoftApplication::Exchange, u"anna@corp.example"_s, {}};
    const Secret m_refused{"refused"};
    std::unique_ptr<FakeAuthorization> m_service;
    std::stop_source m_stop;
};

void TestRenewedTokens::init()
{
    m_service = std::make_unique<FakeAuthorization>();
    m_stop = std::stop_source();
}

void TestRenewedTokens::theWorkerGetsTheNewToken()
{
    RenewedTokens tokens(m_service.get());
    auto asked = ask(tokens);
    QTRY_COMPARE(m_service->questions(), (QList<FakeAuthorization::Question>{{m_connector, m_subject, m_refused}}));
    QVERIFY(asked.wait_for(0s) == std::future_status::timeout);
    m_service->answer(Secret("new"));
    QVERIFY(answerOf(asked) == Secret("new"));
}

void TestRenewedTokens::aFailureGivesNone()
{
    RenewedTokens tokens(m_service.get());
    m_service->prepare(Unexpected(OAuthFailure{OAuthFailure::Kind::Refused, u"invalid_grant"_s, {}}));
    auto asked = ask(tokens);
    QVERIFY(!answerOf(asked));
}

void TestRenewedTokens::aServiceThatGoesAwayGivesNone()
{
    RenewedTokens tokens(m_service.get());
    auto asked = ask(tokens);
    QTRY_COMPARE(m_service->questions().size(), 1);
    m_service->goAway();
    QVERIFY(!answerOf(asked));
}

void TestRenewedTokens::theWaitIsLimited()
{
    RenewedTokens tokens(m_service.get(), 50ms);
    auto asked = ask(tokens);
    QVERIFY(!answerOf(asked));
    QTRY_COMPARE(m_service->questions().size(), 1);
    m_service->answer(Secret("late"));
    QCoreApplication::processEvents();
}

void TestRenewedTokens::aWorkerThatIsStoppedDoesNotWait()
{
    RenewedTokens tokens(m_service.get());
    auto asked = ask(tokens);
    QTRY_COMPARE(m_service->questions().size(), 1);
    m_stop.request_stop();
    QVERIFY(!answerOf(asked));
}

// As where an engine ends: it turns no event loop any more, and joins its workers.
void TestRenewedTokens::aStoppedWorkerIsNotHeldByAThreadThatEnds()
{
    auto tokens = std::make_unique<RenewedTokens>(m_service.get());
    auto asked = ask(*tokens);
    m_stop.request_stop();
    QVERIFY(!asked.get());
    tokens.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_service->questions().size(), 0);
}

void TestRenewedTokens::withoutAServiceNobodyIsAsked()
{
    RenewedTokens tokens(nullptr);
    auto asked = ask(tokens);
    QVERIFY(!answerOf(asked));
}

QTEST_GUILESS_MAIN(TestRenewedTokens)
#include "tst_renewedtokens.moc"
