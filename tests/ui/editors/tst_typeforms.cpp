// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms of the types show and offer beside their fields: passwords, the usual values, what is set elsewhere,
// and what the specification and the vendors have to say.

#include "tests/ui/support/consolefixture.h"
#include "ui/editors/connectoreditor.h"
#include "ui/editors/shared/connectorauthorization.h"
#include "ui/editors/shared/storedsecrets.h"
#include "ui/editors/typeform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString password = QStringLiteral("password");
const QString share = QStringLiteral("\\\\fs01\\scans");
const QString onPremises = QStringLiteral("https://mail.example/EWS/Exchange.asmx");
const QString online = QStringLiteral("https://outlook.office365.com/EWS/Exchange.asmx");

ConnectorSettings customAccount()
{
    return FileSystemSettings{share, FileSystemAccount::Custom, u"corp\\scan"_s, false};
}

} // namespace

class TestTypeForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aPasswordGoesBesideTheConnector_data();
    void aPasswordGoesBesideTheConnector();
    void aPasswordWaitsForTheStore();
    void aPasswordIsShownOnDemandOnly();
    void aStoredPasswordIsRemovedInSoManyWords();
    void theUsualWebServicesUrlsAreOffered_data();
    void theUsualWebServicesUrlsAreOffered();
    void theMailServerIsShownAndSetElsewhere();
    void theAuthorizationSaysWhatItNeeds_data();
    void theAuthorizationSaysWhatItNeeds();
    void retirementsAreSaid_data();
    void retirementsAreSaid();
    void extensionNeedsAFaxPagePack();
    void theNotesOfTheSpecificationStandWhereTheyApply_data();
    void theNotesOfTheSpecificationStandWhereTheyApply();
    void aTakenNameIsAnsweredAsChosen();
    void whatWasTypedUnderAnotherAuthenticationIsKept();
    void everythingThereIsToSayOfAFieldIsSaid();

private:
    void show(const ConnectorSettings &settings);

    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_editor, name);
    }

    bool isShown(const QString &name) const
    {
        const auto *widget = m_editor->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }

    QString textBelow(const QString &expander) const;

    ConnectorDraft m_draft;
    ConnectorAuthorization m_authorization{&m_draft};
    const QUuid m_id = QUuid::createUuid();
    std::unique_ptr<FakeSecretStore> m_store;
    std::unique_ptr<StoredSecrets> m_stored;
    ScriptedPrompts m_prompts;
    std::unique_ptr<ConnectorEditor> m_editor;
};

void TestTypeForms::init()
{
    m_draft.setContext({});
    m_store = std::make_unique<FakeSecretStore>();
    m_stored = std::make_unique<StoredSecrets>(m_store.get());
    m_editor = std::make_unique<ConnectorEditor>(&m_draft, m_stored.get(), &m_authorization, &m_prompts);
    m_editor->resize(800, 900);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestTypeForms::cleanup()
{
    m_editor.reset();
    m_stored.reset();
    m_store.reset();
}

void TestTypeForms::show(const ConnectorSettings &settings)
{
    m_draft.load({m_id, u"Archive"_s, {}, settings});
    m_stored->ask(m_id, {password});
    QTRY_VERIFY(m_editor->findChild<TypeForm *>()->isVisible());
}

QString TestTypeForms::textBelow(const QString &expander) const
{
    auto *button = find<QToolButton>(expander);
    if (!button->isChecked())
        button->click();
    QStringList texts;
    for (const QLabel *label : button->parentWidget()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void TestTypeForms::aPasswordGoesBesideTheConnector_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::newRow("of a custom service account") << customAccount();
    QTest::newRow("of an Exchange account")
        << ConnectorSettings(ExchangeSettings{ExchangeAuthentication::Basic, onPremises, u"corp\\scan"_s, false});
}

void TestTypeForms::aPasswordGoesBesideTheConnector()
{
    QFETCH(ConnectorSettings, settings);
    show(settings);
    QTest::keyClicks(find<QLineEdit>(password), u"s3cr3t"_s);
    QCOMPARE(m_draft.secrets().value(password), Secret("s3cr3t"));
    QCOMPARE(m_draft.edited(), m_draft.original());
    QVERIFY(m_draft.isDirty());

    m_draft.revert();
    QCOMPARE(find<QLineEdit>(password)->text(), QString());
    QVERIFY(!m_draft.isDirty());
}

void TestTypeForms::aPasswordWaitsForTheStore()
{
    m_store->put(m_id, password, "stored already");
    m_store->isSlow = true;
    show(customAccount());
    auto *edit = find<QLineEdit>(password);
    QVERIFY(edit->isReadOnly());
    m_store->answer();
    QTRY_VERIFY(!edit->isReadOnly());
    QCOMPARE(edit->text(), QString());
    QCOMPARE(edit->placeholderText(), u"Stored"_s);
}

void TestTypeForms::aPasswordIsShownOnDemandOnly()
{
    show(customAccount());
    auto *edit = find<QLineEdit>(password);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    auto *button = find<QPushButton>(u"passwordShow"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
}

void TestTypeForms::aStoredPasswordIsRemovedInSoManyWords()
{
    m_store->put(m_id, password, "stored already");
    show(customAccount());
    auto *edit = find<QLineEdit>(password);
    QTest::keyClicks(edit, u"x"_s);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(!m_draft.isDirty());

    QTest::mouseClick(find<QPushButton>(u"passwordAction"_s), Qt::LeftButton);
    QVERIFY(m_draft.secrets().contains(password));
    QVERIFY(m_draft.secrets().value(password).isEmpty());
    QTest::mouseClick(find<QPushButton>(u"passwordAction"_s), Qt::LeftButton);
    QVERIFY(m_draft.secrets().isEmpty());
}

void TestTypeForms::theUsualWebServicesUrlsAreOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("nothing is typed yet") << QString() << QStringList{online};
    QTest::newRow("the mail server's name") << u"mail.example"_s << QStringList{onPremises, online};
    QTest::newRow("its web mail") << u"https://mail.example/owa"_s << QStringList{onPremises, online};
    QTest::newRow("its address without TLS")
        << u"http://mail.example/EWS/Exchange.asmx"_s << QStringList{onPremises, online};
    QTest::newRow("the right one") << onPremises << QStringList();
    QTest::newRow("Microsoft Online without the path") << u"https://outlook.office365.com"_s << QStringList{online};
}

void TestTypeForms::theUsualWebServicesUrlsAreOffered()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    show(ExchangeSettings{});
    QTest::keyClicks(find<QLineEdit>(u"webServicesUrl"_s), typed);
    QStringList shown;
    for (const QString &name : {u"webServicesUrlAction"_s, u"webServicesUrlAction2"_s}) {
        if (isShown(name))
            shown << find<QPushButton>(name)->text();
    }
    QCOMPARE(shown.size(), offered.size());
    for (int i = 0; i < offered.size(); ++i)
        QVERIFY2(shown.at(i).contains(offered.at(i)), qPrintable(shown.at(i)));
    if (offered.isEmpty())
        return;
    QTest::mouseClick(find<QPushButton>(u"webServicesUrlAction"_s), Qt::LeftButton);
    QCOMPARE(std::get<ExchangeSettings>(m_draft.edited().settings).webServicesUrl, offered.first());
}

void TestTypeForms::theMailServerIsShownAndSetElsewhere()
{
    ValidationContext context;
    context.system.mailServer.host = u"mail.example"_s;
    context.system.mailServer.username = u"scanner"_s;
    m_draft.setContext(context);
    show(SmtpSettings{});
    auto *server = find<QLineEdit>(u"primaryMailServer"_s);
    QCOMPARE(server->text(), u"mail.example"_s);
    QCOMPARE(find<QLineEdit>(u"mailServerAccount"_s)->text(), u"scanner"_s);
    QVERIFY(server->isReadOnly());
    QVERIFY(find<QLineEdit>(u"mailServerAccount"_s)->isReadOnly());

    const QSignalSpy requested(m_editor.get(), &ConnectorEditor::systemRequested);
    QTest::mouseClick(find<QPushButton>(u"primaryMailServerAction"_s), Qt::LeftButton);
    QCOMPARE(requested.value(0).value(0).toString(), u"mailServer.host"_s);
}

void TestTypeForms::theAuthorizationSaysWhatItNeeds_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QStringList>("mentioned");
    QTest::addColumn<QString>("field");
    QTest::newRow("Email (SMTP)") << ConnectorSettings(SmtpSettings{SmtpAuthentication::Microsoft365, {}})
                                  << QStringList{u"on premises"_s, u"microsoftEmailClientSecret"_s,
                                                 u"smtp.office365.com:587"_s, u"logout.srf"_s}
                                  << u"microsoftEmailClientId"_s;
    QTest::newRow("Microsoft Exchange") << ConnectorSettings(
        ExchangeSettings{ExchangeAuthentication::Microsoft365, online, {}, false})
                                        << QStringList{u"exchangeOAuth2ClientSecret"_s, u"outlook.office365.com"_s,
                                                       u"logout.srf"_s}
                                        << u"exchangeOAuth2ClientId"_s;
}

void TestTypeForms::theAuthorizationSaysWhatItNeeds()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QStringList, mentioned);
    QFETCH(QString, field);
    show(settings);
    const QString needs = textBelow(u"authorizationPrerequisites"_s);
    for (const QString &word : mentioned)
        QVERIFY2(needs.contains(word), qPrintable(word));
    const QString limits = textBelow(u"authorizationLimitations"_s);
    for (const QString &word :
         {u"Personal accounts"_s, u"imported"_s, u"MU65"_s, u"validation fails"_s, u"reply URL"_s, u"MU71"_s})
        QVERIFY2(limits.contains(word), qPrintable(word));

    const QSignalSpy requested(m_editor.get(), &ConnectorEditor::systemRequested);
    find<QPushButton>(u"openApplication"_s)->click();
    QCOMPARE(requested.value(0).value(0).toString(), field);
}

void TestTypeForms::retirementsAreSaid_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QStringList>("expected");
    const QString ews = u"advice-ews-in-exchange-online"_s;
    using Exchange = ExchangeAuthentication;
    QTest::newRow("of EWS in Exchange Online")
        << ConnectorSettings(ExchangeSettings{Exchange::Microsoft365, online, {}, false}) << QStringList{ews};
    QTest::newRow("of the role that impersonation needed there")
        << ConnectorSettings(ExchangeSettings{Exchange::Microsoft365, online, {}, true})
        << QStringList{ews, u"advice-application-impersonation"_s};
    QTest::newRow("that do not concern a server on premises")
        << ConnectorSettings(ExchangeSettings{Exchange::Basic, onPremises, u"corp\\scan"_s, true}) << QStringList{ews};
    QTest::newRow("of passwords at the mail server of Microsoft")
        << ConnectorSettings(SmtpSettings{}) << QStringList{u"advice-smtp-basic-authentication"_s};
    QTest::newRow("but none for a mailbox with a token")
        << ConnectorSettings(SmtpSettings{SmtpAuthentication::Microsoft365, u"a@b.example"_s}) << QStringList();
}

void TestTypeForms::retirementsAreSaid()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QStringList, expected);
    ValidationContext context;
    context.system.mailServer = {u"smtp.office365.com"_s, 587, MailSecurity::StartTls, u"scanner@contoso.com"_s, {}};
    m_draft.setContext(context);
    show(settings);
    const auto shown = [this] {
        QStringList names;
        for (const QLabel *label : find<QWidget>(u"advice"_s)->findChildren<QLabel *>()) {
            if (label->objectName().startsWith("advice-"_L1) && label->isVisible())
                names << label->objectName();
        }
        return names;
    };
    QTRY_COMPARE(shown(), expected);
    QCOMPARE(isShown(u"advice"_s), !expected.isEmpty());
}

void TestTypeForms::extensionNeedsAFaxPagePack()
{
    show(FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false});
    auto *types = find<QComboBox>(u"type"_s);
    const auto position = [&] { return types->findData(static_cast<int>(ConnectorType::Extension)); };
    QCOMPARE(position(), -1);

    ValidationContext context;
    context.system.faxPagePacks = {u"500 Pages"_s};
    m_draft.setContext(context);
    QCOMPARE(position(), 3);

    m_draft.setContext({});
    show(ExtensionSettings{u"https://e.example/"_s, {}});
    QCOMPARE(types->currentIndex(), position());
    QVERIFY2(find<QLabel>(u"typeMessage"_s)->text().contains(u"fax page pack"_s),
             qPrintable(find<QLabel>(u"typeMessage"_s)->text()));
}

void TestTypeForms::theNotesOfTheSpecificationStandWhereTheyApply_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<bool>("workgroup");
    QTest::addColumn<bool>("impersonation");
    const QString local = u"/srv/scans"_s;
    using Account = FileSystemAccount;
    QTest::newRow("a local folder needs none")
        << ConnectorSettings(FileSystemSettings{local, Account::Service, {}, false}) << false << false;
    QTest::newRow("a share may be in a workgroup")
        << ConnectorSettings(FileSystemSettings{share, Account::Service, {}, false}) << true << false;
    QTest::newRow("a custom service account may not") << customAccount() << true << false;
    QTest::newRow("impersonation has to be prepared")
        << ConnectorSettings(FileSystemSettings{local, Account::Service, {}, true}) << false << true;
}

void TestTypeForms::theNotesOfTheSpecificationStandWhereTheyApply()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(bool, workgroup);
    QFETCH(bool, impersonation);
    show(settings);
    QCOMPARE(isShown(u"workgroupNotes"_s), workgroup);
    QCOMPARE(isShown(u"impersonationNotes"_s), impersonation);
    if (workgroup)
        QVERIFY(textBelow(u"workgroupNotes"_s).contains(u"same username and password"_s));
    if (impersonation) {
        const QString notes = textBelow(u"impersonationNotes"_s);
        for (const QString &word : {u"UPN"_s, u"Restore files and directories"_s, u"secpol.msc"_s,
                                    u"Backup Operators"_s, u"Services console"_s, u"read and write"_s})
            QVERIFY2(notes.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }
}

void TestTypeForms::aTakenNameIsAnsweredAsChosen()
{
    show(FileSystemSettings{share, FileSystemAccount::Service, {}, false, WhenNameTaken::Replace});
    auto *choice = find<QComboBox>(u"whenNameTaken"_s);
    QCOMPARE(choice->currentText(), u"Replace the file"_s);
    QVERIFY2(find<QLabel>(u"whenNameTakenMessage"_s)->text().contains(u"in the folder already"_s),
             qPrintable(find<QLabel>(u"whenNameTakenMessage"_s)->text()));
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(std::get<FileSystemSettings>(m_draft.edited().settings).whenNameTaken, WhenNameTaken::Refuse);
    QVERIFY(m_draft.isDirty());
}

void TestTypeForms::whatWasTypedUnderAnotherAuthenticationIsKept()
{
    show(ExchangeSettings{ExchangeAuthentication::Basic, onPremises, {}, false});
    QTest::keyClicks(find<QLineEdit>(u"username"_s), u"corp\\scan"_s);
    auto *authentication = find<QComboBox>(u"authentication"_s);
    QTest::keyClick(authentication, Qt::Key_Down);
    QVERIFY(!isShown(u"username"_s));
    QTest::keyClick(authentication, Qt::Key_Up);
    QVERIFY(isShown(u"username"_s));
    QCOMPARE(find<QLineEdit>(u"username"_s)->text(), u"corp\\scan"_s);
}

void TestTypeForms::everythingThereIsToSayOfAFieldIsSaid()
{
    ValidationContext context;
    context.directory.users = {{u"anna"_s, {}, {}, {}, {}, {}, {}}};
    m_draft.setContext(context);
    show(FileSystemSettings{share, FileSystemAccount::Service, {}, true});
    const QString text = find<QLabel>(u"impersonateTerminalUserMessage"_s)->text();
    QVERIFY2(text.contains(u"anna"_s) && text.contains(u"workgroup"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"anna"_s) < text.indexOf(u"workgroup"_s));
}

QTEST_MAIN(TestTypeForms)

#include "tst_typeforms.moc"
