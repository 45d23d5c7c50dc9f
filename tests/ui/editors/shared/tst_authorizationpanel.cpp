// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the form of a connector with Microsoft 365 says of its authorization, and what its buttons do with the draft.

#include "tests/ui/support/clipping.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/editors/connectoreditor.h"
#include "ui/editors/shared/connectorauthorization.h"
#include "ui/editors/shared/storedsecrets.h"

#include <QAccessible>
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

const QString refreshToken = QStringLiteral("refreshToken");
const QString accessToken = QStringLiteral("accessToken");
const SmtpSettings mail{SmtpAuthentication::Microsoft365, QStringLiteral("anna@corp.example")};
const ExchangeSettings exchange{
    ExchangeAuthentication::Microsoft365, QStringLiteral("https://outlook.office365.com/EWS/Exchange.asmx"), {}, false};

SystemConfiguration readySystem()
{
    SystemConfiguration system;
    system.managementUrl = u"https://management.example"_s;
    system.microsoftEmailClientId = sampleAuthorization().record.clientId;
    system.exchangeOAuth2ClientId = system.microsoftEmailClientId;
    return system;
}

} // namespace

class TestAuthorizationPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysHowTheAuthorizationStands_data();
    void saysHowTheAuthorizationStands();
    void saysWhatIsLacking_data();
    void saysWhatIsLacking();
    void asksForASignIn();
    void theTokensStayBesideTheConnector();
    void theUsernameIsFilledIn_data();
    void theUsernameIsFilledIn();
    void aChangeClearsWhatIsNotSaved_data();
    void aChangeClearsWhatIsNotSaved();
    void aUsernameThatNobodyNamedIsTyped();
    void discardingDropsIt();
    void aRefusedSaveClearsIt();
    void removingWaitsForTheSave();
    void anotherAuthorizationIsNoticed();
    void theTokensStandBelow();
    void everythingIsNamedAndFits();

private:
    void show(const ConnectorSettings &settings, const std::optional<TokenRecord> &record = {},
              const SystemConfiguration &system = readySystem());
    void take(const std::function<void(TokenRecord &)> &change = [](TokenRecord &) {});

    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_editor, name);
    }
    QString words() const { return find<QLabel>(u"authorizationWords"_s)->text(); }
    QString pill() const { return find<QWidget>(u"authorizationState"_s)->accessibleName(); }
    QString message(const QString &field) const { return find<QLabel>(field + u"Message"_s)->text(); }
    QString username() const { return std::get<SmtpSettings>(m_draft.edited().settings).username; }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }

    const QUuid m_id = QUuid::createUuid();
    ConnectorDraft m_draft;
    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<StoredSecrets> m_stored;
    std::unique_ptr<ConnectorAuthorization> m_authorization;
    std::unique_ptr<ConnectorEditor> m_editor;
};

void TestAuthorizationPanel::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_stored = std::make_unique<StoredSecrets>(&m_fixture->secrets);
    m_authorization = std::make_unique<ConnectorAuthorization>(&m_draft, &m_fixture->workspace());
    m_authorization->setOffered(true);
    m_editor = std::make_unique<ConnectorEditor>(&m_draft, m_stored.get(), m_authorization.get(), &m_fixture->prompts);
    m_editor->resize(800, 1000);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestAuthorizationPanel::cleanup()
{
    m_editor.reset();
    m_authorization.reset();
    m_stored.reset();
    m_fixture.reset();
    m_draft.setContext({});
}

void TestAuthorizationPanel::show(const ConnectorSettings &settings, const std::optional<TokenRecord> &record,
                                  const SystemConfiguration &system)
{
    if (record)
        QVERIFY(m_fixture->workspace().setTokenRecord(m_id, *record));
    ValidationContext context;
    context.system = system;
    m_draft.setContext(context);
    m_draft.load({m_id, u"Cloud mail"_s, {}, settings});
    m_authorization->begin();
    QTRY_VERIFY(find<QPushButton>(u"authorize"_s)->isVisible());
}

void TestAuthorizationPanel::take(const std::function<void(TokenRecord &)> &change)
{
    Authorization authorization = sampleAuthorization();
    change(authorization.record);
    m_authorization->take(authorization);
}

void TestAuthorizationPanel::saysHowTheAuthorizationStands_data()
{
    QTest::addColumn<std::optional<TokenRecord>>("record");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("button");
    TokenRecord record = sampleAuthorization().record;
    QTest::newRow("nobody signed in") << std::optional<TokenRecord>() << u"Not authorized"_s
                                      << u"Nobody has signed in for this connector yet."_s << u"Authorize…"_s;
    QTest::newRow("somebody signed in") << std::optional(record) << u"Authorized"_s
                                        << u"Authorized as ‘anna@corp.example’."_s << u"Authorize again…"_s;
    record.username.clear();
    QTest::newRow("nobody knows who") << std::optional(record) << u"Authorized"_s
                                      << u"Authorized by an account that the sign-in service does not name."_s
                                      << u"Authorize again…"_s;
    record.failure = u"invalid_grant"_s;
    QTest::newRow("the provider ended it")
        << std::optional(record) << u"Ended"_s << u"The authorization is no longer valid."_s << u"Authorize again…"_s;
}

void TestAuthorizationPanel::saysHowTheAuthorizationStands()
{
    QFETCH(std::optional<TokenRecord>, record);
    QFETCH(QString, state);
    QFETCH(QString, sentence);
    QFETCH(QString, button);
    for (const ConnectorSettings &settings : {ConnectorSettings(mail), ConnectorSettings(exchange)}) {
        show(settings, record);
        QCOMPARE(pill(), state);
        QCOMPARE(words(), sentence);
        QCOMPARE(find<QPushButton>(u"authorize"_s)->text(), button);
        QVERIFY(find<QPushButton>(u"authorize"_s)->isEnabled());
        QCOMPARE(isShown(u"removeAuthorization"_s), record.has_value());
        QCOMPARE(isShown(u"tokenHealth"_s), record.has_value());
        QVERIFY2(message(u"authorization"_s).startsWith("When validation fails on saving"_L1),
                 qUtf8Printable(message(u"authorization"_s)));
    }
}

void TestAuthorizationPanel::saysWhatIsLacking_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QString>("emptied");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const ConnectorSettings &settings, const QString &emptied,
                        const QString &sentence) { QTest::newRow(name) << settings << emptied << sentence; };
    row("the client ID for email", mail, u"microsoftEmailClientId"_s, u"The client ID is missing"_s);
    row("the client ID for Exchange", exchange, u"exchangeOAuth2ClientId"_s, u"‘Microsoft 365 for Exchange’"_s);
    row("the scope", exchange, u"exchangeOAuth2Scope"_s, u"There is no scope"_s);
    row("the tenant", mail, u"microsoftTenant"_s, u"The tenant is missing"_s);
    row("the management address", mail, u"managementUrl"_s, u"The management address is missing"_s);
}

void TestAuthorizationPanel::saysWhatIsLacking()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QString, emptied);
    QFETCH(QString, sentence);
    QJsonObject json = toJson(readySystem());
    json.insert(emptied, QString());
    const auto system = systemConfigurationFromJson(json);
    QVERIFY(system);
    show(settings, {}, *system);
    QVERIFY(!find<QPushButton>(u"authorize"_s)->isEnabled());
    QVERIFY2(message(u"authorization"_s).contains(sentence), qUtf8Printable(message(u"authorization"_s)));
    QCOMPARE(find<QPushButton>(u"authorize"_s)->accessibleDescription(), message(u"authorization"_s));

    const QSignalSpy requested(m_editor.get(), &ConnectorEditor::systemRequested);
    find<QPushButton>(u"authorizationAction"_s)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), emptied);

    show(settings);
    QVERIFY(find<QPushButton>(u"authorize"_s)->isEnabled());
    m_authorization->setOffered(false);
    QVERIFY(!find<QPushButton>(u"authorize"_s)->isEnabled());
    QVERIFY2(message(u"authorization"_s).contains("not available"_L1), qUtf8Printable(message(u"authorization"_s)));
}

void TestAuthorizationPanel::asksForASignIn()
{
    show(mail);
    const QSignalSpy requested(m_authorization.get(), &ConnectorAuthorization::signInRequested);
    auto *authorize = find<QPushButton>(u"authorize"_s);
    authorize->setFocus();
    QTest::keyClick(authorize, Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
    QVERIFY(!m_draft.isDirty());
}

void TestAuthorizationPanel::theTokensStayBesideTheConnector()
{
    show(mail);
    take();
    QCOMPARE(pill(), u"Not saved yet"_s);
    QCOMPARE(words(), u"Authorized as ‘anna@corp.example’, save the changes."_s);
    QCOMPARE(m_draft.edited(), m_draft.original());
    QVERIFY(m_draft.isDirty());
    QCOMPARE(m_draft.secrets().value(accessToken), sampleAuthorization().accessToken);
    QCOMPARE(m_draft.secrets().value(refreshToken), sampleAuthorization().refreshToken);
    QVERIFY(!m_fixture->workspace().tokenRecord(m_id));

    find<QPushButton>(u"keepAuthorization"_s)->click();
    QCOMPARE(pill(), u"Not authorized"_s);
    QVERIFY(!m_draft.isDirty());
}

void TestAuthorizationPanel::theUsernameIsFilledIn_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("where it is empty") << QString() << u"anna@corp.example"_s << u"anna@corp.example"_s
                                       << u"was filled in"_s;
    QTest::newRow("where another signed in") << u"john@corp.example"_s << u"anna@corp.example"_s
                                             << u"anna@corp.example"_s << u"in place of ‘john@corp.example’"_s;
    QTest::newRow("not where it is the same")
        << u"Anna@corp.example"_s << u"anna@corp.example"_s << u"Anna@corp.example"_s << QString();
    QTest::newRow("not where nobody is named") << QString() << QString() << QString() << u"does not name"_s;
}

void TestAuthorizationPanel::theUsernameIsFilledIn()
{
    QFETCH(QString, before);
    QFETCH(QString, account);
    QFETCH(QString, after);
    QFETCH(QString, sentence);
    show(SmtpSettings{SmtpAuthentication::Microsoft365, before});
    take([&](TokenRecord &record) { record.username = account; });
    QCOMPARE(username(), after);
    QCOMPARE(m_authorization->state(), ConnectorAuthorization::State::Pending);
    if (sentence.isEmpty())
        QVERIFY(!m_authorization->notice());
    else
        QVERIFY2(m_authorization->notice() && m_authorization->notice()->text.contains(sentence),
                 m_authorization->notice() ? qUtf8Printable(m_authorization->notice()->text) : "nothing is said");
    if (!after.isEmpty() && !sentence.isEmpty())
        QVERIFY2(message(u"username"_s).contains(sentence), qUtf8Printable(message(u"username"_s)));
}

void TestAuthorizationPanel::aChangeClearsWhatIsNotSaved_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("of the username") << u"username"_s;
    QTest::newRow("of the authentication") << u"authentication"_s;
    QTest::newRow("of the type") << u"type"_s;
}

void TestAuthorizationPanel::aChangeClearsWhatIsNotSaved()
{
    QFETCH(QString, field);
    show(mail);
    take();
    if (field == "username"_L1)
        QTest::keyClicks(find<QLineEdit>(field), u"x"_s);
    else if (field == "authentication"_L1)
        find<QComboBox>(field)->setCurrentIndex(0);
    else
        m_draft.setType(ConnectorType::Exchange);
    QVERIFY(m_draft.secrets().isEmpty());
    QCOMPARE(m_authorization->state(), ConnectorAuthorization::State::None);
    QVERIFY2(message(field).contains("is cleared"_L1), qUtf8Printable(message(field)));
}

void TestAuthorizationPanel::aUsernameThatNobodyNamedIsTyped()
{
    show(SmtpSettings{SmtpAuthentication::Microsoft365, {}});
    take([](TokenRecord &record) { record.username.clear(); });
    QTest::keyClicks(find<QLineEdit>(u"username"_s), u"anna@corp.example"_s);
    QCOMPARE(words(), u"Authorized, save the changes."_s);
    QCOMPARE(m_draft.secrets().size(), 2);
    QCOMPARE(m_draft.errors(), 0);
}

void TestAuthorizationPanel::discardingDropsIt()
{
    TokenRecord stored = sampleAuthorization().record;
    stored.username = u"john@corp.example"_s;
    show(SmtpSettings{SmtpAuthentication::Microsoft365, stored.username}, stored);
    take();
    QCOMPARE(words(), u"Authorized as ‘anna@corp.example’, save the changes."_s);
    m_draft.revert();
    QCOMPARE(words(), u"Authorized as ‘john@corp.example’."_s);
    QCOMPARE(username(), stored.username);
    QVERIFY(!m_draft.isDirty());
    m_draft.undo(); // of the discard
    QCOMPARE(m_authorization->state(), ConnectorAuthorization::State::Authorized);
}

void TestAuthorizationPanel::aRefusedSaveClearsIt()
{
    show(mail);
    m_authorization->refuse();
    QVERIFY2(!m_authorization->wasRefused(), "there was nothing to clear");
    take();
    m_authorization->refuse();
    QVERIFY(m_draft.secrets().isEmpty());
    QCOMPARE(pill(), u"Not authorized"_s);
    QVERIFY2(message(u"authorization"_s).contains("cleared for security"_L1),
             qUtf8Printable(message(u"authorization"_s)));
    take();
    QVERIFY(!m_authorization->wasRefused());
}

void TestAuthorizationPanel::removingWaitsForTheSave()
{
    show(mail, sampleAuthorization().record);
    QVERIFY(!isShown(u"keepAuthorization"_s));
    find<QPushButton>(u"removeAuthorization"_s)->click();
    QCOMPARE(words(), u"The authorization is removed when the changes are saved."_s);
    QVERIFY(m_draft.isDirty());
    const QMap<QString, Secret> secrets = m_authorization->secretsToStore();
    QCOMPARE(secrets.keys(), (QStringList{accessToken, refreshToken, u"refreshToken.previous"_s}));
    for (const Secret &secret : secrets)
        QVERIFY(secret.isEmpty());
    QVERIFY(m_fixture->workspace().tokenRecord(m_id));

    find<QPushButton>(u"keepAuthorization"_s)->click();
    QCOMPARE(pill(), u"Authorized"_s);
    QVERIFY(!m_draft.isDirty());

    find<QPushButton>(u"removeAuthorization"_s)->click();
    QVERIFY(m_authorization->store());
    m_draft.apply();
    QVERIFY(!m_fixture->workspace().tokenRecord(m_id));
    QCOMPARE(pill(), u"Not authorized"_s);
}

// The token service writes the record after a refresh.
void TestAuthorizationPanel::anotherAuthorizationIsNoticed()
{
    TokenRecord record = sampleAuthorization().record;
    show(mail, record);
    record.failure = u"AADSTS700082"_s;
    QVERIFY(m_fixture->workspace().setTokenRecord(m_id, record));
    QCOMPARE(pill(), u"Ended"_s);
    QVERIFY(m_fixture->workspace().setTokenRecord(QUuid::createUuid(), sampleAuthorization().record));
    QCOMPARE(pill(), u"Ended"_s);
}

void TestAuthorizationPanel::theTokensStandBelow()
{
    TokenRecord record = sampleAuthorization().record;
    show(mail, record);
    QVERIFY(!isShown(u"tokenHealthWorst"_s));
    find<QToolButton>(u"tokenHealth"_s)->click();
    QVERIFY(isShown(u"tokenHealth.0"_s));

    SystemConfiguration other = readySystem();
    other.microsoftEmailClientId = u"another"_s;
    show(mail, record, other);
    QVERIFY(isShown(u"tokenHealthWorst"_s));
    QStringList texts;
    for (const QLabel *label : find<QWidget>(u"tokenHealthWorst"_s)->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u' ').contains(u"names ‘another’"_s), qUtf8Printable(texts.join(u' ')));
}

void TestAuthorizationPanel::everythingIsNamedAndFits()
{
    for (const ConnectorSettings &settings : {ConnectorSettings(mail), ConnectorSettings(exchange)}) {
        show(settings, sampleAuthorization().record);
        if (!find<QToolButton>(u"tokenHealth"_s)->isChecked())
            find<QToolButton>(u"tokenHealth"_s)->click();
        QCOMPARE(unnamedControls(*m_editor), QStringList());
        QTRY_COMPARE(clippedTexts(*m_editor), QStringList());
        for (const QString &name : {u"authorize"_s, u"removeAuthorization"_s, u"tokenHealth"_s})
            QVERIFY2(find<QWidget>(name)->focusPolicy() & Qt::TabFocus, qPrintable(name));
    }
}

QTEST_MAIN(TestAuthorizationPanel)

#include "tst_authorizationpanel.moc"
