// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Authorizing a connector in the window, from the button to the store for secrets and the workspace.

#include "tests/ui/support/mainwindowtest.h"

#include <QComboBox>
#include <QDialog>

using namespace console;
using namespace Qt::StringLiterals;

class TestMainWindowAuthorization : public MainWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void aConnectorIsAuthorizedAndSaved_data();
    void aConnectorIsAuthorizedAndSaved();
    void aNewConnectorIsAuthorized();
    void anotherAuthorizationLeavesNothingOfTheOneBefore();
    void aCancelledSignInChangesNothing();
    void aRefusedSaveClearsTheAuthorization();
    void aLockedStoreKeepsEverythingAsItWas();
    void aSaveElsewhereKeepsWhatIsPending();
    void removingTakesTheTokensOutOfTheStore();
    void aDuplicateHasNoAuthorization();
    void leavingDropsWhatIsNotSaved();
    void theWindowGoesWithAnOpenSignIn();

private:
    void chooseCloud(const ConnectorSettings &settings, bool isAuthorized = false);
    void authorize();
    QByteArray stored(const QString &slot) const { return m_fixture->secrets.stored(m_cloud, slot); }
    QString words() const { return find<QLabel>(u"authorizationWords"_s)->text(); }

    const SmtpSettings m_mail{SmtpAuthentication::Microsoft365, u"anna@corp.example"_s};
    QUuid m_cloud;
};

void TestMainWindowAuthorization::chooseCloud(const ConnectorSettings &settings, bool isAuthorized)
{
    SystemConfiguration system = m_fixture->workspace().system();
    system.managementUrl = u"https://management.example"_s;
    system.microsoftEmailClientId = sampleAuthorization().record.clientId;
    system.exchangeOAuth2ClientId = system.microsoftEmailClientId;
    QVERIFY(m_fixture->workspace().setSystem(system));
    m_cloud = QUuid::createUuid();
    QVERIFY(m_fixture->workspace().insert({m_cloud, u"Cloud"_s, {}, settings}));
    if (isAuthorized) {
        for (const QString &slot : {u"accessToken"_s, u"refreshToken"_s, u"refreshToken.previous"_s})
            m_fixture->secrets.put(m_cloud, slot, "old");
        TokenRecord record = sampleAuthorization().record;
        record.name = u"Old"_s;
        QVERIFY(m_fixture->workspace().setTokenRecord(m_cloud, record));
    }
    settle();
    choose(u"Cloud"_s);
    QTRY_VERIFY(find<QPushButton>(u"authorize"_s)->isVisible());
}

void TestMainWindowAuthorization::authorize()
{
    m_fixture->authorization.script = [](FakeAuthorizationJob &job) { job.finish(sampleAuthorization()); };
    click(u"authorize"_s);
    QTRY_VERIFY(words().contains("save the changes"_L1));
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"authorizationDialog"_s));
}

void TestMainWindowAuthorization::aConnectorIsAuthorizedAndSaved_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<MicrosoftApplication>("application");
    QTest::newRow("Email (SMTP)") << ConnectorSettings(m_mail) << MicrosoftApplication::Email;
    QTest::newRow("Microsoft Exchange") << ConnectorSettings(ExchangeSettings{
        ExchangeAuthentication::Microsoft365, u"https://outlook.office365.com/EWS/Exchange.asmx"_s, {}, false})
                                        << MicrosoftApplication::Exchange;
}

void TestMainWindowAuthorization::aConnectorIsAuthorizedAndSaved()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(MicrosoftApplication, application);
    chooseCloud(settings);
    authorize();
    QCOMPARE(m_fixture->authorization.subjects.size(), 1);
    QCOMPARE(m_fixture->authorization.subjects.first().application, application);
    QCOMPARE(m_fixture->authorization.subjects.first().system, m_fixture->workspace().system());
    QVERIFY2(m_fixture->secrets.writes.isEmpty(), "nothing is stored before the save");
    QVERIFY(m_window->isWindowModified());

    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(stored(u"accessToken"_s), QByteArray("access-token-of-anna"));
    QCOMPARE(stored(u"refreshToken"_s), QByteArray("refresh-token-of-anna"));
    const auto record = m_fixture->workspace().tokenRecord(m_cloud);
    QVERIFY(record);
    QCOMPARE(record->username, u"anna@corp.example"_s);
    QCOMPARE(words(), u"Authorized as ‘anna@corp.example’."_s);
    QVERIFY(m_fixture->prompts.told().isEmpty());
}

void TestMainWindowAuthorization::aNewConnectorIsAuthorized()
{
    chooseCloud(m_mail);
    trigger(u"add-smtp"_s);
    type(u"name"_s, u"New one"_s);
    find<QComboBox>(u"authentication"_s)->setCurrentIndex(1);
    QTRY_VERIFY(find<QPushButton>(u"authorize"_s)->isVisible());
    authorize();
    QCOMPARE(find<QLineEdit>(u"username"_s)->text(), u"anna@corp.example"_s);
    QVERIFY2(find<QLabel>(u"usernameMessage"_s)->text().contains("filled in"_L1),
             qUtf8Printable(find<QLabel>(u"usernameMessage"_s)->text()));
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    const QUuid id = m_fixture->connectorNamed(u"New one"_s).id;
    QCOMPARE(m_fixture->secrets.stored(id, u"refreshToken"_s), QByteArray("refresh-token-of-anna"));
    QVERIFY(m_fixture->workspace().tokenRecord(id));
}

void TestMainWindowAuthorization::anotherAuthorizationLeavesNothingOfTheOneBefore()
{
    chooseCloud(m_mail, true);
    authorize();
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(stored(u"refreshToken"_s), QByteArray("refresh-token-of-anna"));
    QCOMPARE(stored(u"refreshToken.previous"_s), QByteArray());
}

void TestMainWindowAuthorization::aCancelledSignInChangesNothing()
{
    chooseCloud(m_mail, true);
    click(u"authorize"_s);
    QTRY_VERIFY(m_fixture->authorization.lastJob() && m_fixture->authorization.lastJob()->isStarted);
    m_window->findChild<QDialog *>(u"authorizationDialog"_s)->reject();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"authorizationDialog"_s));
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(words(), u"Authorized as ‘anna@corp.example’."_s);
    QCOMPARE(stored(u"refreshToken"_s), QByteArray("old"));
}

// Specification: "When validation fails the authorization is cleared because of security reasons".
void TestMainWindowAuthorization::aRefusedSaveClearsTheAuthorization()
{
    chooseCloud(m_mail, true);
    authorize();
    type(u"name"_s, u"Archive"_s); // which is taken
    trigger(u"actionSave"_s);
    QVERIFY(m_window->isWindowModified());
    QVERIFY2(find<QLabel>(u"authorizationMessage"_s)->text().contains("cleared for security"_L1),
             qUtf8Printable(find<QLabel>(u"authorizationMessage"_s)->text()));
    QCOMPARE(words(), u"Authorized as ‘anna@corp.example’."_s);

    type(u"name"_s, u"Cloud mail"_s);
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QVERIFY(m_fixture->secrets.writes.isEmpty());
    QCOMPARE(stored(u"refreshToken"_s), QByteArray("old"));
    QCOMPARE(m_fixture->workspace().tokenRecord(m_cloud)->name, u"Old"_s);
    QVERIFY(!find<QLabel>(u"authorizationMessage"_s)->text().contains("could not be saved"_L1));
}

void TestMainWindowAuthorization::aLockedStoreKeepsEverythingAsItWas()
{
    chooseCloud(m_mail, true);
    authorize();
    m_fixture->secrets.unwritable.insert(u"refreshToken"_s, {SecretFailure::Code::Locked, u"locked"_s});
    trigger(u"actionSave"_s);
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QCOMPARE(stored(u"accessToken"_s), QByteArray("old"));
    QCOMPARE(m_fixture->workspace().tokenRecord(m_cloud)->name, u"Old"_s);
    QVERIFY2(words().contains("save the changes"_L1), "it can be saved again");

    m_fixture->secrets.unwritable.clear();
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(stored(u"refreshToken"_s), QByteArray("refresh-token-of-anna"));
    QCOMPARE(m_fixture->workspace().tokenRecord(m_cloud)->name, u"Anna Bauer"_s);
}

void TestMainWindowAuthorization::aSaveElsewhereKeepsWhatIsPending()
{
    chooseCloud(m_mail);
    authorize();
    SystemConfiguration system = m_fixture->workspace().system();
    system.microsoftEmailClientId = u"1b730954-1685-4b74-9bfd-dac224a7b894"_s;
    QVERIFY(m_fixture->workspace().setSystem(system));
    QVERIFY(words().contains("save the changes"_L1));
    QVERIFY2(find<QWidget>(u"tokenHealthWorst"_s)->isVisible(), "the application is another one now");
}

void TestMainWindowAuthorization::removingTakesTheTokensOutOfTheStore()
{
    chooseCloud(m_mail, true);
    click(u"removeAuthorization"_s);
    QCOMPARE(stored(u"refreshToken"_s), QByteArray("old"));
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    for (const QString &slot : {u"accessToken"_s, u"refreshToken"_s, u"refreshToken.previous"_s})
        QCOMPARE(stored(slot), QByteArray());
    QVERIFY(!m_fixture->workspace().tokenRecord(m_cloud));
    QCOMPARE(find<QPushButton>(u"authorize"_s)->text(), u"Authorize…"_s);
}

void TestMainWindowAuthorization::aDuplicateHasNoAuthorization()
{
    chooseCloud(m_mail, true);
    trigger(u"actionDuplicate"_s);
    settle();
    QCOMPARE(title(), u"Cloud (copy)"_s);
    QVERIFY2(m_fixture->prompts.questions().isEmpty(), "there is no password to ask about");
    QCOMPARE(words(), u"Nobody has signed in for this connector yet."_s);
    trigger(u"actionSave"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QVERIFY(m_fixture->secrets.writes.isEmpty());
    QVERIFY(!m_fixture->workspace().tokenRecord(m_fixture->connectorNamed(u"Cloud (copy)"_s).id));
}

void TestMainWindowAuthorization::leavingDropsWhatIsNotSaved()
{
    chooseCloud(m_mail);
    authorize();
    m_fixture->prompts.answer(Answer::Decline); // discard
    choose(u"Archive"_s);
    QTRY_COMPARE(title(), u"Archive"_s);
    choose(u"Cloud"_s);
    QTRY_COMPARE(words(), u"Nobody has signed in for this connector yet."_s);
    QVERIFY(m_fixture->secrets.writes.isEmpty());
}

void TestMainWindowAuthorization::theWindowGoesWithAnOpenSignIn()
{
    chooseCloud(m_mail);
    click(u"authorize"_s);
    QTRY_VERIFY(m_fixture->authorization.lastJob() && m_fixture->authorization.lastJob()->isStarted);
    m_window.reset();
    settle();
    QVERIFY(!m_fixture->authorization.lastJob());
    QVERIFY(m_fixture->secrets.writes.isEmpty());
}

QTEST_MAIN(TestMainWindowAuthorization)

#include "tst_mainwindow_authorization.moc"
