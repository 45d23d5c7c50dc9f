// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/editors/connectoreditor.h"
#include "ui/editors/shared/connectorauthorization.h"
#include "ui/editors/shared/storedsecrets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

// The form writes what is typed into the draft, shows what the draft holds, and says what is wrong at the field.
class TestConnectorEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typedTextsReachTheDraft_data();
    void typedTextsReachTheDraft();
    void choicesReachTheDraft_data();
    void choicesReachTheDraft();
    void theDraftIsShown();
    void theTypesFormIsChanged();
    void namesAreCounted();
    void aNewConnectorIsQuietUntilItIsTouched();
    void aUpnIsRewrittenByOneClick();
    void aFolderIsBrowsed();
    void variablesAreCompleted();
    void propertiesAreEdited();
    void whatIsNotKnownOfAPropertyStaysWithIt();
    void anUnknownTypeIsShownAndKept();

private:
    void show(const ConnectorSettings &settings);
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_editor, name);
    }
    template<class Settings>
    Settings edited() const
    {
        return std::get<Settings>(m_draft.edited().settings);
    }
    QString message(const QString &field) const { return find<QLabel>(field + u"Message"_s)->text(); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    ConnectorDraft m_draft;
    ConnectorAuthorization m_authorization{&m_draft};
    FakeSecretStore m_store;
    StoredSecrets m_stored{&m_store};
    ScriptedPrompts m_prompts;
    std::unique_ptr<ConnectorEditor> m_editor;
};

void TestConnectorEditor::init()
{
    m_editor = std::make_unique<ConnectorEditor>(&m_draft, &m_stored, &m_authorization, &m_prompts);
    m_editor->resize(800, 700);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestConnectorEditor::cleanup()
{
    m_editor.reset();
}

void TestConnectorEditor::show(const ConnectorSettings &settings)
{
    m_draft.load({QUuid::createUuid(), u"Archive"_s, {}, settings});
}

void TestConnectorEditor::typedTextsReachTheDraft_data()
{
    QTest::addColumn<ConnectorSettings>("start");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ConnectorSettings>("expected");
    using Account = FileSystemAccount;
    QTest::newRow("the base location") << ConnectorSettings(FileSystemSettings{}) << u"baseLocation"_s
                                       << u"/srv/scans"_s
                                       << ConnectorSettings(
                                              FileSystemSettings{u"/srv/scans"_s, Account::Service, {}, false});
    QTest::newRow("the service account")
        << ConnectorSettings(FileSystemSettings{u"\\\\fs\\s"_s, Account::Custom, {}, false}) << u"username"_s
        << u"corp\\scan"_s
        << ConnectorSettings(FileSystemSettings{u"\\\\fs\\s"_s, Account::Custom, u"corp\\scan"_s, false});
    QTest::newRow("the mail account") << ConnectorSettings(SmtpSettings{SmtpAuthentication::Microsoft365, {}})
                                      << u"username"_s << u"a@b.example"_s
                                      << ConnectorSettings(
                                             SmtpSettings{SmtpAuthentication::Microsoft365, u"a@b.example"_s});
    QTest::newRow("the Web Services URL")
        << ConnectorSettings(ExchangeSettings{}) << u"webServicesUrl"_s << u"https://m.example/x"_s
        << ConnectorSettings(ExchangeSettings{ExchangeAuthentication::Basic, u"https://m.example/x"_s, {}, false});
    QTest::newRow("the endpoint") << ConnectorSettings(ExtensionSettings{}) << u"endpointUrl"_s
                                  << u"https://e.example"_s
                                  << ConnectorSettings(ExtensionSettings{u"https://e.example"_s, {}});
}

void TestConnectorEditor::typedTextsReachTheDraft()
{
    QFETCH(ConnectorSettings, start);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(ConnectorSettings, expected);
    show(start);
    QTRY_VERIFY(find<QLineEdit>(field)->isVisible());
    type(field, text);
    QCOMPARE(m_draft.edited().settings, expected);
}

void TestConnectorEditor::choicesReachTheDraft_data()
{
    QTest::addColumn<ConnectorSettings>("start");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ConnectorSettings>("expected");
    QTest::newRow("a custom service account")
        << ConnectorSettings(FileSystemSettings{}) << u"account"_s
        << ConnectorSettings(FileSystemSettings{{}, FileSystemAccount::Custom, {}, false});
    QTest::newRow("mail through Microsoft 365")
        << ConnectorSettings(SmtpSettings{}) << u"authentication"_s
        << ConnectorSettings(SmtpSettings{SmtpAuthentication::Microsoft365, {}});
    QTest::newRow("Exchange through Microsoft 365")
        << ConnectorSettings(ExchangeSettings{}) << u"authentication"_s
        << ConnectorSettings(ExchangeSettings{ExchangeAuthentication::Microsoft365, {}, {}, false});
    QTest::newRow("impersonation at a folder")
        << ConnectorSettings(FileSystemSettings{}) << u"impersonateTerminalUser"_s
        << ConnectorSettings(FileSystemSettings{{}, FileSystemAccount::Service, {}, true});
    QTest::newRow("impersonation at Exchange")
        << ConnectorSettings(ExchangeSettings{}) << u"impersonateTerminalUser"_s
        << ConnectorSettings(ExchangeSettings{ExchangeAuthentication::Basic, {}, {}, true});
}

void TestConnectorEditor::choicesReachTheDraft()
{
    QFETCH(ConnectorSettings, start);
    QFETCH(QString, field);
    QFETCH(ConnectorSettings, expected);
    show(start);
    auto *control = find<QWidget>(field);
    // Both by keyboard, as every control can be used.
    control->setFocus();
    QTest::keyClick(control, qobject_cast<QCheckBox *>(control) ? Qt::Key_Space : Qt::Key_Down);
    QCOMPARE(m_draft.edited().settings, expected);
    m_draft.revert();
    QTest::keyClick(control, qobject_cast<QCheckBox *>(control) ? Qt::Key_Space : Qt::Key_Down);
    QCOMPARE(m_draft.edited().settings, expected);
}

void TestConnectorEditor::theDraftIsShown()
{
    m_draft.load({QUuid::createUuid(), u"Büro"_s, u"two\nlines"_s,
                  FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, u"corp\\scan"_s, true}});
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"Büro"_s);
    QCOMPARE(find<QPlainTextEdit>(u"description"_s)->toPlainText(), u"two\nlines"_s);
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"\\\\fs01\\scans"_s);
    QCOMPARE(find<QComboBox>(u"account"_s)->currentIndex(), 1);
    QCOMPARE(find<QLineEdit>(u"username"_s)->text(), u"corp\\scan"_s);
    QVERIFY(find<QCheckBox>(u"impersonateTerminalUser"_s)->isChecked());
    QVERIFY(!m_draft.isDirty());
    type(u"name"_s, u"Other"_s);
    m_draft.revert();
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"Büro"_s);
}

void TestConnectorEditor::theTypesFormIsChanged()
{
    ValidationContext context;
    context.system.faxPagePacks = {u"500 Pages"_s};
    m_draft.setContext(context);
    show(FileSystemSettings{u"/srv/kept"_s, FileSystemAccount::Service, {}, false});
    auto *typeBox = find<QComboBox>(u"type"_s);
    typeBox->setFocus();
    for (const char *field : {"authentication", "webServicesUrl", "endpointUrl"}) {
        QTest::keyClick(typeBox, Qt::Key_Down);
        QVERIFY2(m_editor->findChild<QWidget *>(QLatin1StringView(field)), field);
        QVERIFY(!m_editor->findChild<QWidget *>(u"baseLocation"_s));
    }
    QTest::keyClick(typeBox, Qt::Key_Home);
    QCOMPARE(find<QLineEdit>(u"baseLocation"_s)->text(), u"/srv/kept"_s);
    QVERIFY(!m_draft.isDirty());
}

void TestConnectorEditor::namesAreCounted()
{
    show(FileSystemSettings{});
    type(u"name"_s, QString(65, u'n'));
    QVERIFY(m_draft.edited().name.size() == 65);
    QVERIFY2(message(u"name"_s).contains(u"64"_s), qPrintable(message(u"name"_s)));
    const auto labels = m_editor->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"65/64"_s; }));
}

void TestConnectorEditor::aNewConnectorIsQuietUntilItIsTouched()
{
    m_draft.loadNew({QUuid::createUuid(), {}, {}, FileSystemSettings{}});
    const QString help = message(u"baseLocation"_s);
    QVERIFY(help.contains(u"%userHome%"_s));
    QCOMPARE(message(u"name"_s), QString());
    type(u"baseLocation"_s, u"relative"_s);
    QVERIFY(message(u"baseLocation"_s) != help);
    QCOMPARE(message(u"name"_s), QString());
    m_editor->showAllProblems();
    QVERIFY(!message(u"name"_s).isEmpty());
    type(u"baseLocation"_s, u"/srv"_s);
    QCOMPARE(message(u"baseLocation"_s), help);
}

void TestConnectorEditor::aUpnIsRewrittenByOneClick()
{
    show(FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, u"scan@corp.example"_s, false});
    QVERIFY(message(u"username"_s).contains(u"corp\\scan"_s));
    auto *rewrite = find<QPushButton>(u"usernameAction"_s);
    QVERIFY(rewrite->isVisible());
    QTest::mouseClick(rewrite, Qt::LeftButton);
    QCOMPARE(edited<FileSystemSettings>().username, u"corp\\scan"_s);
    QVERIFY(!rewrite->isVisible());
}

void TestConnectorEditor::aFolderIsBrowsed()
{
    show(FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false});
    m_prompts.answerFiles({});
    QTest::mouseClick(find<QPushButton>(u"browseBaseLocation"_s), Qt::LeftButton);
    QCOMPARE(m_prompts.fileRequests().last().kind, FileRequest::Kind::Folder);
    QCOMPARE(m_prompts.fileRequests().last().proposal, u"/srv"_s);
    QCOMPARE(edited<FileSystemSettings>().baseLocation, u"/srv"_s);
    m_prompts.answerFiles({u"/srv/chosen"_s});
    QTest::mouseClick(find<QPushButton>(u"browseBaseLocation"_s), Qt::LeftButton);
    QTRY_COMPARE(edited<FileSystemSettings>().baseLocation, u"/srv/chosen"_s);
}

void TestConnectorEditor::variablesAreCompleted()
{
    ValidationContext context;
    Workflow fax;
    fax.inputs = {{u"faxNumber"_s, {}}};
    context.directory.workflows = {fax};
    m_draft.setContext(context);
    show(FileSystemSettings{u"/srv/"_s, FileSystemAccount::Service, {}, false});
    auto *edit = find<QLineEdit>(u"baseLocation"_s);
    edit->setCursorPosition(5);
    QTest::keyClicks(edit, u"%faxn"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edited<FileSystemSettings>().baseLocation, u"/srv/%faxNumber%"_s);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestConnectorEditor::propertiesAreEdited()
{
    show(ExtensionSettings{u"https://e.example"_s, {}});
    auto *add = find<QPushButton>(u"addProperty"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    type(u"properties.0.name"_s, u"Site"_s);
    type(u"properties.0.value"_s, u"North"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(!add->isEnabled());
    type(u"properties.1.name"_s, u"site"_s);
    QVERIFY2(message(u"properties"_s).contains(u"site"_s), qPrintable(message(u"properties"_s)));
    const QList<ExtensionProperty> both{{u"Site"_s, u"North"_s}, {u"site"_s, {}}};
    QCOMPARE(edited<ExtensionSettings>().properties, both);
    QTest::mouseClick(find<QPushButton>(u"properties.0.remove"_s), Qt::LeftButton);
    QCOMPARE(edited<ExtensionSettings>().properties, QList<ExtensionProperty>({{u"site"_s, {}}}));
    QVERIFY(add->isEnabled());
    m_draft.revert();
    QVERIFY(!m_editor->findChild<QWidget *>(u"properties.0.name"_s));
}

void TestConnectorEditor::whatIsNotKnownOfAPropertyStaysWithIt()
{
    const ExtensionProperty plain{u"Site"_s, u"North"_s};
    ExtensionProperty marked{u"Desk"_s, u"7"_s, {{"isMasked"_L1, true}}};
    show(ExtensionSettings{u"https://e.example"_s, {plain, marked}});
    marked.value = u"8"_s;
    type(u"properties.1.value"_s, marked.value);
    QCOMPARE(edited<ExtensionSettings>().properties, QList<ExtensionProperty>({plain, marked}));
    QTest::mouseClick(find<QPushButton>(u"properties.0.remove"_s), Qt::LeftButton);
    QCOMPARE(edited<ExtensionSettings>().properties, QList<ExtensionProperty>{marked});
}

void TestConnectorEditor::anUnknownTypeIsShownAndKept()
{
    const Connector connector{QUuid::createUuid(), u"Cloud"_s, {}, UnknownSettings{u"sharepoint"_s, {{"depth"_L1, 3}}}};
    m_draft.load(connector);
    QVERIFY(!find<QComboBox>(u"type"_s)->isEnabled());
    type(u"name"_s, u"Renamed"_s);
    QCOMPARE(m_draft.edited().settings, connector.settings);
}

QTEST_MAIN(TestConnectorEditor)
#include "tst_connectoreditor.moc"
