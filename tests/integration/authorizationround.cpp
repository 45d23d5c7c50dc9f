// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/authorizationround.h"

#include "models/items/connectorlistmodel.h"
#include "tests/integration/providertokens.h"
#include "tests/integration/signinperson.h"

#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// As the list of connectors shows it.
ConnectorState stateOf(AuthorizedConnector &connector)
{
    const ConnectorListModel list(&connector.workspace());
    return list.index(0).data(ConnectorListModel::StateRole).value<ConnectorState>();
}

void authorize(AuthorizedConnector &connector)
{
    SignInPerson person(connector.system.trustedCertificates);
    const auto job = connector.job();
    const AuthorizationJob::Result result = person.signIn(*job);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + u' ' + result.error().technical));
    QCOMPARE(person.pages(), 2); // to sign in, and to consent
    QCOMPARE(result->record.username, u"anna@scans.example"_s);
    QCOMPARE(result->record.missingScopes, QStringList());
    QVERIFY(isGoodAccessToken(result->accessToken.reveal()));
    QVERIFY(result->accessToken != connector.stored(u"accessToken"_s)); // it is in memory alone
    connector.save(*result);
    QVERIFY(stateOf(connector) != ConnectorState::NeedsAuthorization);
}

void verifyDelivered(AuthorizedConnector &connector)
{
    const DeliveryResult result = connector.send();
    const auto *failure = std::get_if<Failure>(&result.outcome);
    QVERIFY2(!failure, failure ? qPrintable(failure->code + u": "_s + failure->technical) : "");
    QCOMPARE(verdictOf(result), u"delivered"_s);
}

void verifyRefreshed(AuthorizedConnector &connector)
{
    const Secret access = connector.stored(u"accessToken"_s);
    const Secret refresh = connector.stored(u"refreshToken"_s);
    QVERIFY(expireAccessToken(access.reveal()));
    connector.restart();
    verifyDelivered(connector);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(connector.stored(u"accessToken"_s) != access);
    QVERIFY(connector.stored(u"refreshToken"_s) != refresh);
    QVERIFY(!connector.stored(u"refreshToken"_s).isEmpty());
    QVERIFY(isGoodAccessToken(connector.stored(u"accessToken"_s).reveal()));
}

void verifyRevoked(AuthorizedConnector &connector)
{
    QVERIFY(revokeRefreshToken(connector.stored(u"refreshToken"_s).reveal()));
    connector.restart();
    QCOMPARE(verdictOf(connector.send()), u"SignIn sign-in-refused"_s);
    QVERIFY(connector.record().has_value());
    QCOMPARE(connector.record()->failure, u"invalid_grant"_s);
    QCOMPARE(stateOf(connector), ConnectorState::NeedsAuthorization);
}

} // namespace

void goRound(AuthorizedConnector &connector, const std::function<int()> &arrivals)
{
    const std::function<void()> steps[] = {
        [&] { QCOMPARE(verdictOf(connector.send()), u"Prepare secret-missing"_s); },
        [&] { authorize(connector); },
        [&] { verifyDelivered(connector); },
        [&] { verifyRefreshed(connector); },
        [&] { verifyRefreshed(connector); },
        [&] { QCOMPARE(arrivals(), 3); },
        [&] { verifyRevoked(connector); },
        [&] { authorize(connector); },
        [&] { verifyDelivered(connector); },
        [&] { QCOMPARE(arrivals(), 4); },
        [&] { QCOMPARE(stateOf(connector), ConnectorState::Delivered); },
    };
    for (const auto &step : steps) {
        if (!QTest::currentTestFailed())
            step();
    }
}

} // namespace console
