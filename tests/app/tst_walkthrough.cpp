// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the red stage to the remedy and on to a scan that arrives, for each type of connector. Nothing is a fake but the
// server that an Extension connector meets with a limit.

#include "tests/app/support/walkthrough.h"
#include "tests/delivery/support/fakehttpserver.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QTcpServer>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestWalkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFolderThatIsMissing();
    void aBaseLocationThatIsAFile();
    void aMailboxThatMayNotSubmit();
    void aWrongPasswordOfTheMailServer();
    void anImpersonationThatIsDenied();
    void aWrongPasswordOfExchange();
    void aScanThatIsTooLargeForTheEndpoint();
    void anEndpointThatIsNotThere();
    void aPathThatTheEndpointDoesNotHave();

private:
    QString remedy() const { return m_walk->shown(u"explanationRemedy"_s); }
    QString meaning() const { return m_walk->shown(u"explanationMeaning"_s); }
    void verifyFailure(const QString &stage, const QString &source) const;
    void verifyDelivery() const;

    std::unique_ptr<Walkthrough> m_walk;
};

void TestWalkthrough::init()
{
    QSettings().clear();
    m_walk = std::make_unique<Walkthrough>();
}

void TestWalkthrough::cleanup()
{
    m_walk.reset();
}

// The stage is open, says where that is written down, and gives all of it to the clipboard.
void TestWalkthrough::verifyFailure(const QString &stage, const QString &source) const
{
    QCOMPARE(m_walk->failedStage(), stage);
    QVERIFY2(m_walk->headline().startsWith(u"Failed"_s), qUtf8Printable(m_walk->headline()));
    const QString shownSource = m_walk->shown(u"explanationSource"_s);
    QVERIFY2(shownSource.contains(source), qUtf8Printable(shownSource));
    QVERIFY(m_walk->shown(u"explanationWho"_s).startsWith(u"Can be mended by"_s));
    const QString all = m_walk->copied(u"copyExplanation"_s);
    for (const QString &part : {m_walk->shown(u"explanationTitle"_s), meaning(), remedy(), shownSource})
        QVERIFY2(!part.isEmpty() && all.contains(part), qUtf8Printable(all));
}

void TestWalkthrough::verifyDelivery() const
{
    QVERIFY(m_walk->failedStage().isEmpty());
    QCOMPARE(m_walk->headline(), u"Delivered"_s);
    QVERIFY(!m_walk->shown(u"receiptFacts"_s).isEmpty());
}

void TestWalkthrough::aFolderThatIsMissing()
{
    const QString path = m_walk->filePath(u"Anna's archive"_s);
    m_walk->choose(u"Practice folder"_s);
    m_walk->edit(u"baseLocation"_s, path);
    QVERIFY(m_walk->send());
    verifyFailure(u"Connect"_s, u"errno(3)"_s);
    QVERIFY2(meaning().contains(path), qUtf8Printable(meaning()));

    const QString command = m_walk->copied(u"copyCommand"_s);
    QCOMPARE(QProcess::execute(u"/bin/sh"_s, {u"-c"_s, command}), 0);
    QVERIFY(m_walk->send());
    verifyDelivery();
    const QStringList files = QDir(path).entryList({u"*.pdf"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(m_walk->shown(u"receiptFacts"_s).contains(files.first()));
}

void TestWalkthrough::aBaseLocationThatIsAFile()
{
    QFile file(m_walk->filePath(u"scans"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_walk->choose(u"Practice folder"_s);
    m_walk->edit(u"baseLocation"_s, file.fileName());
    QVERIFY(m_walk->send());
    verifyFailure(u"Connect"_s, u"errno(3)"_s);
    QVERIFY2(meaning().contains(file.fileName()), qUtf8Printable(meaning()));

    m_walk->edit(u"baseLocation"_s, m_walk->services().receiver().folder());
    QVERIFY(m_walk->send());
    verifyDelivery();
}

void TestWalkthrough::aMailboxThatMayNotSubmit()
{
    SystemConfiguration system = m_walk->services().workspace().system();
    system.mailServer.username = practiceUsername();
    QVERIFY(m_walk->services().workspace().setSystem(system));
    m_walk->setPassword({{}, u"mailServer.password"_s}, practicePassword());
    m_walk->services().receiver().rehearse(Arrival::Endpoint::Mail, u"smtp.535-5.7.139-mailbox"_s);
    m_walk->choose(u"Practice mail server"_s);
    QVERIFY(m_walk->send());
    verifyFailure(u"SignIn"_s,
                  u"Microsoft Learn, ‘Enable or disable authenticated client SMTP submission (SMTP AUTH)"_s);
    QVERIFY2(meaning().contains(practiceUsername()), qUtf8Printable(meaning()));
    QVERIFY2(remedy().contains(u"Active users, ‘%1’"_s.arg(practiceUsername())), qUtf8Printable(remedy()));
    QCOMPARE(m_walk->copied(u"copyCommand"_s),
             u"Set-CASMailbox -Identity '%1' -SmtpClientAuthenticationDisabled $false"_s.arg(practiceUsername()));

    m_walk->services().receiver().rehearse(Arrival::Endpoint::Mail, {}); // as if it had been run
    QVERIFY(m_walk->send());
    verifyDelivery();
}

void TestWalkthrough::aWrongPasswordOfTheMailServer()
{
    SystemConfiguration system = m_walk->services().workspace().system();
    system.mailServer.username = practiceUsername();
    QVERIFY(m_walk->services().workspace().setSystem(system));
    m_walk->setPassword({{}, u"mailServer.password"_s}, u"mistyped"_s);
    m_walk->choose(u"Practice mail server"_s);
    QVERIFY(m_walk->send());
    verifyFailure(u"SignIn"_s, u"Microsoft Learn, ‘Authenticate an IMAP, POP or SMTP connection using OAuth’"_s);
    QVERIFY2(meaning().contains(practiceUsername()), qUtf8Printable(meaning()));
    const QString command = m_walk->copied(u"copyCommand"_s);
    QVERIFY2(command.contains(u"--port %1"_s.arg(system.mailServer.port)), qUtf8Printable(command));
    QVERIFY2(command.contains(u"--auth-user '%1'"_s.arg(practiceUsername())), qUtf8Printable(command));

    m_walk->setPassword({{}, u"mailServer.password"_s}, practicePassword());
    QVERIFY(m_walk->send());
    verifyDelivery();
}

void TestWalkthrough::anImpersonationThatIsDenied()
{
    m_walk->choose(u"Practice Exchange"_s);
    m_walk->tick(u"impersonateTerminalUser"_s);
    m_walk->services().receiver().rehearse(Arrival::Endpoint::Exchange, u"ews.ErrorImpersonateUserDenied"_s);
    QVERIFY(m_walk->send());
    verifyFailure(u"SignIn"_s, u"Microsoft Learn, ‘Impersonation and EWS in Exchange’"_s);
    QVERIFY2(meaning().contains(u"anna.ferrer@practice.example"_s), qUtf8Printable(meaning()));
    const QString command = m_walk->copied(u"copyCommand"_s);
    QVERIFY2(command.startsWith(u"New-ManagementRoleAssignment"_s), qUtf8Printable(command));
    QVERIFY2(command.contains(u"-User '%1'"_s.arg(practiceUsername())), qUtf8Printable(command));

    m_walk->services().receiver().rehearse(Arrival::Endpoint::Exchange, {});
    QVERIFY(m_walk->send());
    verifyDelivery();
}

void TestWalkthrough::aWrongPasswordOfExchange()
{
    m_walk->choose(u"Practice Exchange"_s);
    m_walk->edit(u"password"_s, u"mistyped"_s);
    QVERIFY(m_walk->send());
    verifyFailure(u"SignIn"_s, u"Microsoft Learn, ‘Authentication and EWS in Exchange’"_s);
    QVERIFY2(remedy().contains(u"enter the password again"_s), qUtf8Printable(remedy()));
    const QString command = m_walk->copied(u"copyCommand"_s);
    QVERIFY2(command.contains(m_walk->services().receiver().webServicesUrl().toString()), qUtf8Printable(command));

    m_walk->edit(u"password"_s, practicePassword());
    QVERIFY(m_walk->send());
    verifyDelivery();
}

void TestWalkthrough::aScanThatIsTooLargeForTheEndpoint()
{
    const FakeHttpServer server({HttpScript::Ending::Answer, 413, {}, "Too large"},
                                {{HttpScript::Ending::Answer, 200, {}, "Done"}});
    const QString url = u"http://127.0.0.1:%1/api/scan"_s.arg(server.port());
    m_walk->choose(u"Practice endpoint"_s);
    m_walk->edit(u"endpointUrl"_s, url);
    QVERIFY(m_walk->send());
    verifyFailure(u"Deliver"_s, u"RFC 9110, section 15.5.14"_s);
    QVERIFY2(remedy().contains(u"limit of ‘%1’"_s.arg(url)), qUtf8Printable(remedy()));

    QVERIFY(m_walk->send()); // its limit has been raised
    verifyDelivery();
    QCOMPARE(m_walk->shown(u"receiptResponse"_s), u"Done"_s);
}

void TestWalkthrough::anEndpointThatIsNotThere()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/api/scan"_s.arg(nobody.serverPort());
    nobody.close();
    m_walk->choose(u"Practice endpoint"_s);
    m_walk->edit(u"endpointUrl"_s, url);
    QVERIFY(m_walk->send());
    verifyFailure(u"Connect"_s, u"errno(3)"_s);
    QVERIFY2(meaning().contains(u"127.0.0.1"_s), qUtf8Printable(meaning()));
    QCOMPARE(m_walk->copied(u"copyCommand"_s), u"curl --verbose '%1'"_s.arg(url));

    m_walk->edit(u"endpointUrl"_s, m_walk->services().receiver().extensionUrl().toString());
    QVERIFY(m_walk->send());
    verifyDelivery();
}

void TestWalkthrough::aPathThatTheEndpointDoesNotHave()
{
    const QString url = m_walk->services().receiver().extensionUrl().toString();
    m_walk->choose(u"Practice endpoint"_s);
    m_walk->edit(u"endpointUrl"_s, url + u"ner"_s);
    QVERIFY(m_walk->send());
    verifyFailure(u"Deliver"_s, u"RFC 9110, section 15.5.5"_s);
    QVERIFY2(remedy().contains(url + u"ner"_s), qUtf8Printable(remedy()));

    m_walk->edit(u"endpointUrl"_s, url);
    QVERIFY(m_walk->send());
    verifyDelivery();
}

QTEST_MAIN(TestWalkthrough)
#include "tst_walkthrough.moc"
