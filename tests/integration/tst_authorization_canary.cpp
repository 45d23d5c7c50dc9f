// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs in, sends, refreshes and is refused with every log switched on, and then looks for what must not be anywhere:
// with-oidc.sh.

#include "models/workspace/deliveryrecord.h"
#include "tests/delivery/support/fakeexchange.h"
#include "tests/integration/authorizedconnector.h"
#include "tests/integration/canarysearch.h"
#include "tests/integration/providertokens.h"
#include "tests/integration/signinperson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QUrlQuery>
#include <QtTest>

#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// All that this process and those that it starts write to the terminal.
class TerminalOutput
{
public:
    TerminalOutput()
    {
        if (!m_file.open() || ::dup2(m_file.handle(), STDOUT_FILENO) < 0 || ::dup2(m_file.handle(), STDERR_FILENO) < 0)
            qFatal("The output cannot be kept");
    }

    ~TerminalOutput() { stop(); }

    QByteArray stop()
    {
        ::fflush(nullptr);
        ::dup2(m_output, STDOUT_FILENO);
        ::dup2(m_errors, STDERR_FILENO);
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    QTemporaryFile m_file;
    const int m_output = ::dup(STDOUT_FILENO);
    const int m_errors = ::dup(STDERR_FILENO);
};

} // namespace

class TestAuthorizationCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGetsOut();

private:
    void keep(const QString &name, const QByteArray &value) { m_canaries.append({name, value}); }
    void keepTokens(AuthorizedConnector &connector);
    void signIn(AuthorizedConnector &connector);

    QList<Canary> m_canaries;
    QByteArray m_said; // by deliveries
};

void TestAuthorizationCanary::keepTokens(AuthorizedConnector &connector)
{
    keep(u"access token"_s, connector.stored(u"accessToken"_s).reveal());
    keep(u"refresh token"_s, connector.stored(u"refreshToken"_s).reveal());
}

void TestAuthorizationCanary::signIn(AuthorizedConnector &connector)
{
    SignInPerson person(connector.system.trustedCertificates);
    person.password = u"p4ssw0rd-Canary-of-the-test-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto job = connector.job();
    const AuthorizationJob::Result result = person.signIn(*job);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    const QUrlQuery answer(person.redirect());
    keep(u"password"_s, person.password.toUtf8());
    keep(u"code"_s, answer.queryItemValue(u"code"_s).toUtf8());
    keep(u"state"_s, answer.queryItemValue(u"state"_s).toUtf8());
    connector.save(*result);
    keepTokens(connector);
}

void TestAuthorizationCanary::nothingGetsOut()
{
    const FakeExchange server({
        .demand = ExchangeScript::Demand::Bearer,
        .challenges = {"Bearer realm=\"\""},
        .judge = isGoodAccessToken,
        .answers = usualAnswers(),
    });
    AuthorizedConnector connector(
        ExchangeSettings{ExchangeAuthentication::Microsoft365, server.url().toString(), {}, false});
    connector.system.trustedCertificates << server.fingerprint();
    keep(u"client secret"_s, qgetenv("CONSOLE_OIDC_SECRET"));
    TerminalOutput output;
    const auto send = [&] { m_said += QJsonDocument(toJson(connector.send())).toJson(); };

    signIn(connector);
    send();
    expireAccessToken(connector.stored(u"accessToken"_s).reveal());
    send();
    keepTokens(connector);
    revokeRefreshToken(connector.stored(u"refreshToken"_s).reveal());
    send();
    const QByteArray log = output.stop();
    for (const TranscriptLine &line : connector.transcript())
        m_said += line.text.toUtf8() + '\n';

    QCOMPARE(m_canaries.size(), 8);
    for (const Canary &canary : std::as_const(m_canaries))
        QVERIFY2(canary.value.size() >= 32, qPrintable(canary.name));
    QVERIFY(log.contains("qt.")); // it was kept, and it was told everything
    QVERIFY(m_said.contains("delivered") && m_said.contains("failed"));
    const CanarySearch search(m_canaries);
    QCOMPARE(search.in(log), QStringList());
    QCOMPARE(search.in(m_said), QStringList());
    QCOMPARE(search.below(connector.folder()), QStringList());
    QCOMPARE(search.below(QDir::homePath()), QStringList());
}

QTEST_MAIN(TestAuthorizationCanary)
#include "tst_authorization_canary.moc"
