// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleworkspace.h"
#include "app/services.h"
#include "models/connector/usernames.h"
#include "models/system/directoryproblem.h"
#include "models/system/systemproblem.h"
#include "models/workspace/workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSampleWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEntriesOfEveryKind();
    void hasNothingThatCannotBeSaved();
    void reachesThePracticeReceiver();
    void authorizesAtThePracticeReceiver();
    void signsInWithoutAnyStore();
    void aStoreIsNeededForASecretOfItsOwn_data();
    void aStoreIsNeededForASecretOfItsOwn();
    void isLeftAsItIsOnceItIsThere();

private:
    std::unique_ptr<Workspace> open(const QTemporaryDir &folder) const;
};

std::unique_ptr<Workspace> TestSampleWorkspace::open(const QTemporaryDir &folder) const
{
    const QString path = folder.filePath(u"sample.scanconnectors"_s);
    if (!ensureSampleWorkspace(path, folder.filePath(u"practice"_s)))
        qFatal("The sample workspace cannot be made");
    auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("The sample workspace cannot be opened");
    return std::move(*workspace);
}

void TestSampleWorkspace::hasEntriesOfEveryKind()
{
    const QTemporaryDir folder;
    const auto workspace = open(folder);
    const Directory &directory = workspace->directory();
    int withHome = 0;
    int withoutUpn = 0;
    for (const TerminalUser &user : directory.users) {
        withHome += user.homeDirectory.isEmpty() ? 0 : 1;
        withoutUpn += isUpn(user.username) ? 0 : 1;
        QVERIFY(user.homeDirectory.isEmpty() || QDir(user.homeDirectory).exists());
    }
    QVERIFY(withHome > 0 && withHome < directory.users.size());
    QCOMPARE(withoutUpn, 1);
    QCOMPARE(directory.devices.size(), 2);
    for (const QJsonValue &device : toJson(directory)["devices"_L1].toArray()) {
        for (const QJsonValue &value : device.toObject())
            QVERIFY(!value.toString().isEmpty());
    }
    QCOMPARE(directory.workflows.size(), 3);
    QCOMPARE(directory.workflows.at(1).inputs.first().name, u"faxNumber"_s);
    QCOMPARE(directory.workflows.at(2).mailTo, u"%userEmail%"_s);
}

void TestSampleWorkspace::hasNothingThatCannotBeSaved()
{
    const QTemporaryDir folder;
    const auto workspace = open(folder);
    for (const DirectoryProblem &problem : validate(workspace->directory()))
        QCOMPARE(problem.severity, Severity::Note);
    for (const SystemProblem &problem : validate(workspace->system(), QDate::currentDate()))
        QCOMPARE(problem.severity, Severity::Note);
    QCOMPARE(workspace->connectors().size(), 6);
    for (const Connector &connector : workspace->connectors())
        QVERIFY(!hasErrors(validate(connector, workspace->validationContext(connector.id))));
}

// Its addresses, certificate and account are those of a receiver that starts as the workspace has it.
void TestSampleWorkspace::reachesThePracticeReceiver()
{
    const QTemporaryDir folder;
    const auto workspace = open(folder);
    const PracticeReceiverSettings &settings = workspace->practiceReceiver();
    QVERIFY(settings.enabled);
    const auto receiver = makePracticeReceiver();
    QVERIFY(receiver->start(settings.portBase, settings.folder));

    const SystemConfiguration &system = workspace->system();
    QCOMPARE(system.mailServer.host, u"127.0.0.1"_s);
    QCOMPARE(system.mailServer.port, receiver->mailPort());
    QCOMPARE(system.mailServer.security, MailSecurity::StartTls);
    QCOMPARE(system.mailServer.username, QString());
    QCOMPARE(system.mailServer.sender, u"scanner@practice.example"_s);
    QCOMPARE(system.trustedCertificates, QStringList{receiver->certificateFingerprint()});

    const auto extension = workspace->connectorNamed(u"Practice endpoint"_s);
    QVERIFY(extension);
    QCOMPARE(std::get<ExtensionSettings>(extension->settings).endpointUrl, receiver->extensionUrl().toString());
    const auto exchange = workspace->connectorNamed(u"Practice Exchange"_s);
    QVERIFY(exchange);
    const auto &settingsOfExchange = std::get<ExchangeSettings>(exchange->settings);
    QCOMPARE(settingsOfExchange.webServicesUrl, receiver->webServicesUrl().toString());
    QCOMPARE(settingsOfExchange.username, practiceUsername());
    QVERIFY(!settingsOfExchange.impersonateTerminalUser);
    const auto mail = workspace->connectorNamed(u"Practice mail server"_s);
    QVERIFY(mail);
    QCOMPARE(std::get<SmtpSettings>(mail->settings).authentication, SmtpAuthentication::System);
}

void TestSampleWorkspace::authorizesAtThePracticeReceiver()
{
    const QTemporaryDir folder;
    const auto workspace = open(folder);
    const auto receiver = makePracticeReceiver();
    QVERIFY(receiver->start(workspace->practiceReceiver().portBase, workspace->practiceReceiver().folder));

    const SystemConfiguration &system = workspace->system();
    QCOMPARE(system.microsoftAuthority, receiver->identityAuthority().toString());
    QCOMPARE(system.managementUrl, system.microsoftAuthority);
    QCOMPARE(system.smtpMicrosoft, (MicrosoftMailServer{u"127.0.0.1"_s, receiver->mailPort()}));
    QVERIFY(system.microsoftEmailClientId != system.exchangeOAuth2ClientId);

    const auto mail = workspace->connectorNamed(u"Practice Microsoft 365 mail"_s);
    QVERIFY(mail);
    QCOMPARE(std::get<SmtpSettings>(mail->settings),
             (SmtpSettings{SmtpAuthentication::Microsoft365, practiceUsername()}));
    const auto exchange = workspace->connectorNamed(u"Practice Microsoft 365 Exchange"_s);
    QVERIFY(exchange);
    const auto &settings = std::get<ExchangeSettings>(exchange->settings);
    QCOMPARE(settings.authentication, ExchangeAuthentication::Microsoft365);
    QCOMPARE(settings.webServicesUrl, receiver->webServicesUrl().toString());
}

void TestSampleWorkspace::signsInWithoutAnyStore()
{
    const QTemporaryDir folder;
    const QUuid exchange = open(folder)->connectorNamed(u"Practice Exchange"_s)->id;
    // The keychain of a machine without a session bus answers nothing.
    const auto services =
        Services::open(folder.filePath(u"sample.scanconnectors"_s), {SecretStoreKind::Keychain, QString()});
    QVERIFY(services);
    const auto read = (*services)->secrets().read({exchange, secretSlotName(SecretSlot::Password)});
    QTRY_VERIFY(read.isFinished());
    const auto password = read.result();
    QVERIFY(password);
    QCOMPARE(password->reveal(), practicePassword().toUtf8());
    for (const Connector &connector : (*services)->workspace().connectors()) {
        const bool isAuthorized = connector.name.startsWith("Practice Microsoft 365 "_L1);
        QCOMPARE(needsSecretStore({connector, {}, (*services)->workspace().system()}), isAuthorized);
    }
}

void TestSampleWorkspace::aStoreIsNeededForASecretOfItsOwn_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QString>("mailUsername");
    QTest::addColumn<bool>("isNeeded");
    const auto custom = [](const QString &baseLocation) {
        FileSystemSettings settings;
        settings.account = FileSystemAccount::Custom;
        settings.baseLocation = baseLocation;
        return ConnectorSettings(settings);
    };
    SmtpSettings microsoft;
    microsoft.authentication = SmtpAuthentication::Microsoft365;
    QTest::newRow("Exchange") << ConnectorSettings(ExchangeSettings()) << QString() << true;
    QTest::newRow("an account for a share") << custom(uR"(\\server\share)"_s) << QString() << true;
    QTest::newRow("an account for a local folder, which nobody signs in to")
        << custom(u"/scans"_s) << QString() << false;
    QTest::newRow("a mail server with an account") << ConnectorSettings(SmtpSettings()) << u"scans"_s << true;
    QTest::newRow("a mail server without one") << ConnectorSettings(SmtpSettings()) << u" "_s << false;
    QTest::newRow("Microsoft 365") << ConnectorSettings(microsoft) << QString() << true;
    QTest::newRow("an endpoint") << ConnectorSettings(ExtensionSettings()) << QString() << false;
}

void TestSampleWorkspace::aStoreIsNeededForASecretOfItsOwn()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QString, mailUsername);
    QFETCH(bool, isNeeded);
    SystemConfiguration system;
    system.mailServer.username = mailUsername;
    QCOMPARE(needsSecretStore({{QUuid::createUuid(), u"A connector"_s, {}, settings}, {}, system}), isNeeded);
}

void TestSampleWorkspace::isLeftAsItIsOnceItIsThere()
{
    const QTemporaryDir folder;
    {
        const auto workspace = open(folder);
        QVERIFY(workspace->setDirectory({}));
    }
    QCOMPARE(open(folder)->directory(), Directory());
}

QTEST_GUILESS_MAIN(TestSampleWorkspace)
#include "tst_sampleworkspace.moc"
