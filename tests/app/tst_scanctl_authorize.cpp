// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `scanctl authorize` at the practice receiver's identity provider: the test is the person with the browser.

#include "delivery/api/practicereceiver.h"
#include "tests/app/support/scanctl.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest>

#include <csignal>
#include <optional>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString mail = u"Practice Microsoft 365 mail"_s;
const QString exchange = u"Practice Microsoft 365 Exchange"_s;

// A command that runs, and what it has said so far.
class Running
{
public:
    Running(const Scanctl &scanctl, const QStringList &arguments) { scanctl.start(m_process, arguments); }
    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Running)

    // The first group of the expression, once it is said.
    QString waitFor(const QString &expression)
    {
        QRegularExpressionMatch match;
        const auto isSaid = [&] {
            m_messages += QString::fromUtf8(m_process.readAllStandardError());
            match = QRegularExpression(expression).match(m_messages);
            return match.hasMatch();
        };
        return QTest::qWaitFor(isSaid, 30'000) ? match.captured(1) : QString();
    }
    void type(const QString &line) { m_process.write(line.toUtf8() + '\n'); }
    void interrupt() { ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); }
    ScanctlResult end()
    {
        if (!m_process.waitForFinished(30'000))
            return {};
        m_messages += QString::fromUtf8(m_process.readAllStandardError());
        return {m_process.exitCode(), QString::fromUtf8(m_process.readAllStandardOutput()), m_messages};
    }

private:
    QProcess m_process;
    QString m_messages;
};

// Posts a sign-in form, as a browser does, and gives where that leads.
QUrl post(const QUrl &page, QUrlQuery form)
{
    form.addQueryItem(u"username"_s, practiceUsername());
    form.addQueryItem(u"password"_s, practicePassword());
    QNetworkRequest request(page);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(request, form.toString(QUrl::FullyEncoded).toUtf8()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
        return {};
    return reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
}

void typeCode(Running &running, const QString &action)
{
    const QString expression = u"‘(http://localhost:\\d+/\\S+)’ is to be opened"_s;
    const QString page = running.waitFor(expression);
    const QString code = running.waitFor(u"the code ([A-Z]{4}-[A-Z]{4}) "_s);
    QVERIFY(!page.isEmpty() && !code.isEmpty());
    post(QUrl(page), QUrlQuery{{u"userCode"_s, code}, {u"action"_s, action}});
}

} // namespace

class TestScanctlAuthorize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCodeIsTypedElsewhere_data();
    void aCodeIsTypedElsewhere();
    void anAddressIsPasted();
    void whereNothingCanBePastedItEnds();
    void nothingStaysOfAnAuthorizationThatEnds();
    void whoDeclinesIsBelieved();
    void ctrlCEndsIt();
    void whatCannotBeAuthorizedIsSaid_data();
    void whatCannotBeAuthorizedIsSaid();
    void aMissingClientIdIsSaid();
    void theEndOfTheClientSecretIsSaid();
    void withoutAnAuthorizationNothingIsSent();

private:
    ScanctlResult run(const QStringList &arguments) const { return m_scanctl->run(arguments); }
    QStringList slotsOf(const QString &connector) const;
    void startReceiver();
    void authorize(const QString &connector) const;

    QProcess m_receiver; // where it runs, its tokens outlive the commands
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Scanctl> m_scanctl;
};

void TestScanctlAuthorize::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_scanctl = std::make_unique<Scanctl>(m_folder->path());
    m_scanctl->options = {u"--sample"_s, u"--secrets"_s, u"vault"_s, u"--json"_s};
    QFile passphrase(m_folder->filePath(u"passphrase"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write("correct horse battery staple\n") > 0);
    m_scanctl->environment.insert(u"SCANCTL_VAULT_PASSPHRASE_FILE"_s, passphrase.fileName());
}

void TestScanctlAuthorize::cleanup()
{
    m_receiver.terminate();
    QVERIFY(m_receiver.state() == QProcess::NotRunning || m_receiver.waitForFinished());
}

void TestScanctlAuthorize::startReceiver()
{
    const QUrl authority(run({u"system"_s, u"show"_s}).json().value("microsoftAuthority"_L1).toString());
    const int portBase = authority.port() - PracticeReceiver::identityOffset;
    m_scanctl->start(m_receiver, {u"receiver"_s, u"--port-base"_s, QString::number(portBase)});
    while (!m_receiver.canReadLine())
        QVERIFY(m_receiver.waitForReadyRead(30'000));
}

void TestScanctlAuthorize::authorize(const QString &connector) const
{
    Running running(*m_scanctl, {u"authorize"_s, connector});
    typeCode(running, u"sign-in"_s);
    const ScanctlResult authorized = running.end();
    QVERIFY2(authorized.status == 0, qPrintable(authorized.messages));
}

QStringList TestScanctlAuthorize::slotsOf(const QString &connector) const
{
    QStringList names;
    for (const QJsonObject &line : run({u"secret"_s, u"list"_s, connector}).jsonLines())
        names << line.value("slot"_L1).toString();
    return names;
}

void TestScanctlAuthorize::aCodeIsTypedElsewhere_data()
{
    QTest::addColumn<QString>("connector");
    QTest::addColumn<QString>("scope");
    QTest::newRow("for mail") << mail << u"SMTP.Send"_s;
    QTest::newRow("for Exchange") << exchange << u"EWS.AccessAsUser.All"_s;
}

void TestScanctlAuthorize::aCodeIsTypedElsewhere()
{
    QFETCH(QString, connector);
    QFETCH(QString, scope);
    Running running(*m_scanctl, {u"authorize"_s, connector});
    typeCode(running, u"sign-in"_s);
    const ScanctlResult authorized = running.end();
    QVERIFY2(authorized.status == 0, qPrintable(authorized.messages));
    const QJsonObject json = authorized.json();
    QCOMPARE(json.value("connector"_L1).toString(), connector);
    QCOMPARE(json.value("outcome"_L1).toString(), u"authorized"_s);
    QCOMPARE(json.value("username"_L1).toString(), practiceUsername());
    QVERIFY(!json.value("tenantId"_L1).toString().isEmpty());
    QVERIFY2(json.value("scopes"_L1).toArray().first().toString().endsWith(scope), qPrintable(authorized.output));
    QCOMPARE(json.value("missingScopes"_L1).toArray().size(), 0);
    QVERIFY(QDateTime::fromString(json.value("expires"_L1).toString(), Qt::ISODate) > QDateTime::currentDateTimeUtc());
    QVERIFY(!authorized.output.contains("eyJ"_L1) && !authorized.messages.contains("eyJ"_L1));
    QCOMPARE(slotsOf(connector), QStringList({u"accessToken"_s, u"refreshToken"_s}));
}

void TestScanctlAuthorize::anAddressIsPasted()
{
    Running running(*m_scanctl, {u"authorize"_s, mail, u"--url"_s});
    const QString address = running.waitFor(u"\n(http://localhost:\\d+/\\S+)\n"_s);
    QVERIFY(!address.isEmpty());
    running.type(u"http://localhost/elsewhere?code=1"_s);
    QVERIFY(!running.waitFor(u"pasted here:\n(.+)\n"_s).isEmpty()); // that this is not it
    const QUrl redirect = post(QUrl(address), QUrlQuery{{u"action"_s, u"sign-in"_s}});
    QVERIFY(redirect.isValid());
    running.type(redirect.toString(QUrl::FullyEncoded));
    const ScanctlResult authorized = running.end();
    QVERIFY2(authorized.status == 0, qPrintable(authorized.messages));
    QCOMPARE(authorized.json().value("username"_L1).toString(), practiceUsername());
    QVERIFY(!authorized.messages.contains(QUrlQuery(redirect).queryItemValue(u"code"_s)));
}

void TestScanctlAuthorize::whereNothingCanBePastedItEnds()
{
    QCOMPARE(run({u"system"_s, u"set"_s, u"managementUrl=https://management.example"_s}).status, 0);
    const ScanctlResult ended = run({u"authorize"_s, mail, u"--url"_s}); // its input ends at once
    QCOMPARE(ended.status, 20);
    QVERIFY2(ended.messages.contains("Standard input has ended"_L1), qPrintable(ended.messages));
    QCOMPARE(slotsOf(mail), QStringList());
}

void TestScanctlAuthorize::nothingStaysOfAnAuthorizationThatEnds()
{
    startReceiver();
    const QStringList tokens{u"accessToken"_s, u"refreshToken"_s};
    const auto renew = [&] { QCOMPARE(run({u"send"_s, mail, u"--generate"_s, u"pdf"_s}).status, 0); };
    authorize(mail);
    renew();
    QCOMPARE(slotsOf(mail), tokens + QStringList{u"refreshToken.previous"_s});
    authorize(mail); // in its place
    QCOMPARE(slotsOf(mail), tokens);
    renew();
    QCOMPARE(run({u"secret"_s, u"remove"_s, mail, u"refreshToken"_s}).status, 0);
    QCOMPARE(slotsOf(mail), QStringList{u"accessToken"_s});
}

void TestScanctlAuthorize::whoDeclinesIsBelieved()
{
    Running running(*m_scanctl, {u"authorize"_s, mail, u"--device"_s});
    typeCode(running, u"cancel"_s);
    const ScanctlResult declined = running.end();
    QCOMPARE(declined.status, 14);
    QCOMPARE(declined.json().value("outcome"_L1).toString(), u"failed"_s);
    QVERIFY(!declined.json().value("code"_L1).toString().isEmpty());
    QCOMPARE(slotsOf(mail), QStringList());
}

void TestScanctlAuthorize::ctrlCEndsIt()
{
    Running running(*m_scanctl, {u"authorize"_s, mail});
    QVERIFY(!running.waitFor(u"the code (\\S+) "_s).isEmpty());
    running.interrupt();
    const ScanctlResult cancelled = running.end();
    QCOMPARE(cancelled.status, 20);
    QCOMPARE(cancelled.json().value("outcome"_L1).toString(), u"cancelled"_s);
    QCOMPARE(slotsOf(mail), QStringList());
}

void TestScanctlAuthorize::whatCannotBeAuthorizedIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nobody") << QStringList();
    QTest::newRow("two at once") << QStringList{mail, exchange};
    QTest::newRow("a connector that is not there") << QStringList{u"Nowhere"_s};
    QTest::newRow("a connector that needs none") << QStringList{u"Practice folder"_s};
    QTest::newRow("in two ways at once") << QStringList{mail, u"--url"_s, u"--device"_s};
}

void TestScanctlAuthorize::whatCannotBeAuthorizedIsSaid()
{
    QFETCH(QStringList, arguments);
    const ScanctlResult refused = run(QStringList{u"authorize"_s} + arguments);
    QCOMPARE(refused.status, 2);
    QVERIFY(!refused.messages.isEmpty());
}

void TestScanctlAuthorize::aMissingClientIdIsSaid()
{
    QCOMPARE(run({u"system"_s, u"set"_s, u"microsoftEmailClientId="_s}).status, 0);
    const ScanctlResult refused = run({u"authorize"_s, mail});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.json().value("code"_L1).toString(), u"oauth.no-client-id"_s);
    QVERIFY(!refused.messages.isEmpty());
}

void TestScanctlAuthorize::theEndOfTheClientSecretIsSaid()
{
    const ScanctlResult expired = run({u"system"_s, u"set"_s, u"microsoftEmailClientSecretExpires=2020-01-31"_s});
    QCOMPARE(expired.status, 0);
    QVERIFY2(expired.messages.contains("2020-01-31"_L1), qPrintable(expired.messages));
    QCOMPARE(expired.json().value("microsoftEmailClientSecretExpires"_L1).toString(), u"2020-01-31"_s);
    QCOMPARE(run({u"system"_s, u"set"_s, u"microsoftEmailClientSecretExpires=31.1.2020"_s}).status, 3);
}

void TestScanctlAuthorize::withoutAnAuthorizationNothingIsSent()
{
    m_scanctl->options = {u"--sample"_s, u"--secrets"_s, u"memory"_s, u"--json"_s};
    const ScanctlResult refused = run({u"send"_s, mail, u"--generate"_s, u"pdf"_s});
    QCOMPARE(refused.status, 10);
    QVERIFY2(refused.output.contains("oauth.no-authorization"_L1), qPrintable(refused.output));
}

QTEST_GUILESS_MAIN(TestScanctlAuthorize)

#include "tst_scanctl_authorize.moc"
