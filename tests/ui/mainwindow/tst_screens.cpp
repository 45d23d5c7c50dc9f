// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every screen, in every language: nothing is cut off, and every control has a name. Run at 100 % and at 150 %.

#include "models/transfer/configuration.h"
#include "tests/ui/support/clipping.h"
#include "tests/ui/support/mainwindowtest.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Open = std::function<void(MainWindow &)>;

void press(MainWindow &window, const QString &button)
{
    widgetNamed<QAbstractButton>(window, button)->click();
}

Open section(const QString &opener, const QString &tabs, int index)
{
    return [=](MainWindow &window) {
        press(window, opener);
        widgetNamed<QTabWidget>(window, tabs)->setCurrentIndex(index);
    };
}

} // namespace

Q_DECLARE_METATYPE(Open)

class TestScreens : public MainWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void addConnectors();
    Open secretStore(const SecretStoreStatus &status) const
    {
        return [=, this](MainWindow &) {
            m_fixture->secrets.setStatus(status);
            trigger(u"actionSecretStore"_s);
        };
    }
    Open connector(const QString &name) const
    {
        return [=, this](MainWindow &) { choose(name); };
    }
    Open import(const Configuration &configuration, const QString &page) const
    {
        return [=, this](MainWindow &window) {
            const QByteArray content = toBytes(configuration, {});
            QFile file(m_fixture->filePath(u"office.connectors.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
            window.importFile(file.fileName());
            QTRY_VERIFY(widgetNamed(window, page)->isVisible());
        };
    }
    Open importEnded(const Configuration &configuration) const
    {
        return [=, this](MainWindow &window) {
            import(configuration, u"importPreview"_s)(window);
            press(window, u"import"_s);
            QTRY_VERIFY(widgetNamed(window, u"neededTable"_s)->isVisible());
        };
    }
};

// With everything that the forms have to say of them.
void TestScreens::addConnectors()
{
    const QString online = u"https://outlook.office365.com/EWS/Exchange.asmx"_s;
    using Exchange = ExchangeAuthentication;
    const std::pair<QString, ConnectorSettings> connectors[] = {
        {u"Share"_s, FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, u"corp\\scan"_s, true}},
        {u"Mailbox"_s, SmtpSettings{SmtpAuthentication::Microsoft365, u"scanner@contoso.com"_s}},
        {u"On premises"_s, ExchangeSettings{Exchange::Basic, u"https://mail.contoso.com/owa"_s, u"scanner"_s, true}},
        {u"Online"_s, ExchangeSettings{Exchange::Microsoft365, online, {}, true}},
    };
    for (const auto &[name, settings] : connectors)
        QVERIFY(m_fixture->workspace().insert({QUuid::createUuid(), name, {}, settings}));
}

void TestScreens::nothingIsCutOff_data()
{
    const auto named = [](const QString &name, const ConnectorSettings &settings) {
        return Connector{QUuid::createUuid(), name, {}, settings};
    };
    const FileSystemSettings broken{u"scans"_s, FileSystemAccount::Custom, u"scan@corp.example"_s, true};
    const SmtpSettings microsoft{SmtpAuthentication::Microsoft365, u"scanner@contoso.com"_s};
    SystemConfiguration system;
    system.mailServer.username = u"scanner"_s;
    QTest::addColumn<QString>("language");
    QTest::addColumn<Open>("open");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const auto row = [&](const char *screen, const Open &open) {
            QTest::addRow("%s in %s", screen, qPrintable(language)) << language << open;
        };
        row("a folder", connector(u"Archive"_s));
        row("an endpoint", connector(u"Cloud Fax"_s));
        row("mail", connector(u"Mail"_s));
        row("a share", connector(u"Share"_s));
        row("a mailbox", connector(u"Mailbox"_s));
        row("an Exchange on premises", connector(u"On premises"_s));
        row("Exchange Online", connector(u"Online"_s));
        row("a mail that was refused", [this](MainWindow &window) {
            choose(u"Mail"_s);
            m_fixture->engine.setScript(
                FakeEngine::failed({Stage::SignIn, Cause::SignInRefused, u"smtp.535-5.7.139"_s,
                                    u"scanner@example.com"_s, u"It is disabled for the Tenant."_s}));
            widgetNamed<QTabWidget>(window, u"connectorTabs"_s)->setCurrentIndex(1);
            trigger(u"actionSend"_s);
            QTRY_VERIFY(window.findChild<QLabel *>(u"explanationTitle"_s));
        });
        row("the practice receiver", [this](MainWindow &window) {
            QVERIFY(m_fixture->receiver.start(0, u"/tmp/practice"_s));
            for (const Rehearsal &rehearsal : rehearsals())
                m_fixture->receiver.rehearse(rehearsal.endpoint, rehearsal.code);
            trigger(u"actionArrivals"_s);
            widgetNamed<QTabWidget>(window, u"arrivalTabs"_s)->setCurrentIndex(1);
        });
        row("a share with an error", [this](MainWindow &) {
            choose(u"Share"_s);
            type(u"username"_s, u"scan-service@accounting.corp.example"_s);
        });
        row("a new connector that cannot be saved", [this](MainWindow &) {
            trigger(u"add-extension"_s);
            type(u"name"_s, {});
            trigger(u"actionSave"_s);
        });
        row("a keychain that is not there",
            secretStore({SecretStoreKind::Keychain, SecretStoreStatus::State::Unavailable, u"no session bus"_s}));
        row("a vault to be made", secretStore({SecretStoreKind::Vault, SecretStoreStatus::State::Missing, {}}));
        row("an export with secrets", [this](MainWindow &window) {
            trigger(u"actionExport"_s);
            widgetNamed<QCheckBox>(window, u"exportSecrets"_s)->click();
            press(window, u"export"_s);
        });
        row("a file that cannot be imported",
            import({{named(u"Twice"_s, microsoft), named(u"twice"_s, microsoft)}}, u"importFailurePage"_s));
        row("the passphrase of an import", import({{}, {}, {}, "sealed"}, u"importSecretsPage"_s));
        row("an import with a conflict", import({{named(u"Archive"_s, microsoft)}, system}, u"importPreview"_s));
        row("an import with an error", import({{named(u"Broken"_s, broken)}}, u"importPreview"_s));
        row("an import that has ended", importEnded({{named(u"New"_s, microsoft)}, system}));
        row("the mail server", section(u"openSystem"_s, u"systemTabs"_s, 0));
        row("Microsoft 365", section(u"openSystem"_s, u"systemTabs"_s, 1));
        row("the application for mail", section(u"openSystem"_s, u"systemTabs"_s, 2));
        row("the application for Exchange", section(u"openSystem"_s, u"systemTabs"_s, 3));
        row("the licences", section(u"openSystem"_s, u"systemTabs"_s, 4));
        row("the certificates", section(u"openSystem"_s, u"systemTabs"_s, 5));
        row("how long the history is kept", section(u"openSystem"_s, u"systemTabs"_s, 6));
        row("the terminal users", section(u"openDirectory"_s, u"directoryTabs"_s, 0));
        row("the devices", section(u"openDirectory"_s, u"directoryTabs"_s, 1));
        row("the workflows", section(u"openDirectory"_s, u"directoryTabs"_s, 2));
        row("the variables", section(u"openDirectory"_s, u"directoryTabs"_s, 3));
    }
}

void TestScreens::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(Open, open);
    addConnectors();
    QTranslator translator;
    if (language != "en"_L1) {
        QVERIFY(translator.load(u":/i18n/console_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        openWindow();
    }
    open(*m_window);
    settle();
    for (QToolButton *expander : m_window->findChildren<QToolButton *>()) {
        if (expander->isVisible() && expander->isCheckable() && !expander->isChecked())
            expander->click();
    }
    QTRY_COMPARE(clippedTexts(*m_window).join(u'\n'), QString());
    QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
}

QTEST_MAIN(TestScreens)

#include "tst_screens.moc"
