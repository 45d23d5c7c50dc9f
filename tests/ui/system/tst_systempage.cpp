// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/systempagetest.h"

#include <QComboBox>
#include <QJsonObject>
#include <QSpinBox>
#include <QTabWidget>
#include <QWheelEvent>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString digits = QStringLiteral("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
const QString spelled =
    QStringLiteral("00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF 00:11:22:33:44:55:66:77:88:99:AA:BB:"
                   "CC:DD:EE:FF");

QJsonValue valueAt(const SystemConfiguration &system, const QString &path)
{
    QJsonValue value = toJson(system);
    for (const QString &key : path.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

} // namespace

// The page as a person works with it, and what is in the workspace afterwards.
class TestSystemPage : public SystemPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextsAreSavedTrimmed_data();
    void typedTextsAreSavedTrimmed();
    void portAndSecurityAreChosenByKeyboard();
    void theWheelChangesNothingOnItsWay();
    void aRefusedSaveGoesToTheField();
    void fingerprintsAreKeptInOneSpelling();
    void aWrongFingerprintIsSaidAtItsRow();
    void faxPagePacksAreAddedAndRemoved();
    void editsAreUndoneAndRedone();
    void aChangeElsewhereIsShown();
    void aChangeElsewhereKeepsWhatIsTyped();
    void whatWasTrustedMeanwhileIsSavedToo();
    void theHistoryIsKeptForANumberOfDays();
    void everySectionIsShown();
    void everyControlIsNamedAndReached();
};

void TestSystemPage::typedTextsAreSavedTrimmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("mailServer.host") << u"smtp.contoso.com"_s;
    QTest::newRow("mailServer.username") << u"scanner"_s;
    QTest::newRow("mailServer.sender") << u"scanner@contoso.com"_s;
    QTest::newRow("managementUrl") << u"https://management.contoso.com"_s;
    QTest::newRow("microsoftAuthority") << u"https://login.microsoftonline.us"_s;
    QTest::newRow("microsoftTenant") << u"contoso.com"_s;
    QTest::newRow("smtpMicrosoft.host") << u"smtp.office.example"_s;
    QTest::newRow("microsoftEmailClientId") << u"11111111-2222-3333-4444-555555555555"_s;
    QTest::newRow("microsoftEmailClientSecretExpires") << u"2027-01-31"_s;
    QTest::newRow("exchangeOAuth2ClientSecretExpires") << u"2099-12-31"_s;
    QTest::newRow("exchangeOAuth2ClientId") << u"66666666-7777-8888-9999-aaaaaaaaaaaa"_s;
    QTest::newRow("exchangeOAuth2Scope") << u"https://exchange.example/EWS.AccessAsUser.All"_s;
}

void TestSystemPage::typedTextsAreSavedTrimmed()
{
    QFETCH(QString, text);
    const QString field = QString::fromLatin1(QTest::currentDataTag());
    type(field, u' ' + text + u' ');
    QCOMPARE(find<QLabel>(u"systemState"_s)->text(), u"There are unsaved changes"_s);
    QVERIFY(valueAt(stored(), field).toString() != text);
    QVERIFY(save());
    QCOMPARE(valueAt(stored(), field).toString(), text);
    QCOMPARE(this->text(field), text);
    QVERIFY(!m_page->draft().isDirty());
}

void TestSystemPage::portAndSecurityAreChosenByKeyboard()
{
    auto *security = find<QComboBox>(u"mailServer.security"_s);
    security->setFocus();
    QTest::keyClick(security, Qt::Key_Down);
    QCOMPARE(m_page->draft().edited().mailServer.security, MailSecurity::Tls);
    QVERIFY2(message(u"mailServer.port"_s).contains(u"465"_s), qPrintable(message(u"mailServer.port"_s)));
    click(u"mailServer.portAction"_s);
    QCOMPARE(m_page->draft().edited().mailServer.port, 465);

    m_page->showSection(SystemPage::Section::Microsoft);
    auto *port = find<QSpinBox>(u"smtpMicrosoft.port"_s);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"2525"_s);
    QVERIFY(save());
    QCOMPARE(stored().mailServer.security, MailSecurity::Tls);
    QCOMPARE(stored().mailServer.port, 465);
    QCOMPARE(stored().smtpMicrosoft.port, 2525);
}

void TestSystemPage::theWheelChangesNothingOnItsWay()
{
    find<QLineEdit>(u"mailServer.host"_s)->setFocus();
    for (const char *name : {"mailServer.security", "mailServer.port"}) {
        auto *control = find<QWidget>(QLatin1StringView(name));
        const QPointF centre = control->rect().center();
        QWheelEvent wheel(centre, control->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(control, &wheel);
    }
    QVERIFY(!m_page->draft().isDirty());
}

void TestSystemPage::aRefusedSaveGoesToTheField()
{
    const SystemConfiguration before = stored();
    type(u"managementUrl"_s, u"http://management.contoso.com"_s);
    type(u"mailServer.host"_s, u"smtp.contoso.com"_s);
    QVERIFY(!save());
    QCOMPARE(m_saved, QList<bool>{false});
    QCOMPARE(stored(), before);
    auto *url = find<QLineEdit>(u"managementUrl"_s);
    QVERIFY(url->isVisible());
    QVERIFY(url->hasFocus());
    QVERIFY2(message(u"managementUrl"_s).contains(u"https://"_s), qPrintable(message(u"managementUrl"_s)));

    type(u"managementUrl"_s, u"https://management.contoso.com"_s);
    QVERIFY(save());
    QCOMPARE(stored().managementUrl, u"https://management.contoso.com"_s);
    QCOMPARE(stored().mailServer.host, u"smtp.contoso.com"_s);
}

void TestSystemPage::fingerprintsAreKeptInOneSpelling()
{
    m_page->showSection(SystemPage::Section::Certificates);
    click(u"trustedCertificatesAdd"_s);
    auto *line = find<QLineEdit>(u"trustedCertificates.0"_s);
    QVERIFY(line->hasFocus());
    QVERIFY(!m_page->draft().isDirty());
    QTest::keyClicks(line, spelled);
    QVERIFY2(!find<QWidget>(u"trustedCertificates.0Message"_s)->isVisible(), "it is right while it is typed, too");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), digits);
    QVERIFY(save());
    QCOMPARE(stored().trustedCertificates, QStringList{digits});
    click(u"trustedCertificates.0.remove"_s);
    QVERIFY(save());
    QCOMPARE(stored().trustedCertificates, QStringList());
}

void TestSystemPage::aWrongFingerprintIsSaidAtItsRow()
{
    SystemConfiguration system = stored();
    system.trustedCertificates = {digits};
    QVERIFY(m_fixture->workspace().setSystem(system));
    m_page->showSection(SystemPage::Section::Certificates);
    click(u"trustedCertificatesAdd"_s);
    QTest::keyClicks(find<QLineEdit>(u"trustedCertificates.1"_s), u"12:34"_s);
    QVERIFY(!find<QWidget>(u"trustedCertificates.0Message"_s)->isVisible());
    QVERIFY(find<QWidget>(u"trustedCertificates.1Message"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"trustedCertificates.1"_s)->accessibleDescription().contains(u"12:34"_s));
    m_page->showSection(SystemPage::Section::MailServer);
    QVERIFY(!save());
    QVERIFY(find<QLineEdit>(u"trustedCertificates.1"_s)->hasFocus());

    click(u"trustedCertificates.0.remove"_s);
    QVERIFY(find<QWidget>(u"trustedCertificates.0Message"_s)->isVisible());
    type(u"trustedCertificates.0"_s, digits);
    QVERIFY(!find<QWidget>(u"trustedCertificates.0Message"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"trustedCertificates.0"_s)->accessibleDescription().isEmpty());
}

void TestSystemPage::faxPagePacksAreAddedAndRemoved()
{
    m_page->showSection(SystemPage::Section::Licences);
    QCOMPARE(text(u"faxPagePacks.0"_s), u"500 Pages"_s);
    auto *add = find<QPushButton>(u"faxPagePacksAdd"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QTest::keyClicks(find<QLineEdit>(u"faxPagePacks.1"_s), u"Fax 1000"_s);
    QTest::keyClick(add, Qt::Key_Space);
    QTest::keyClick(add, Qt::Key_Space);
    QVERIFY2(!m_page->findChild<QWidget *>(u"faxPagePacks.3"_s), "one empty line is enough");
    QVERIFY(save());
    QCOMPARE(stored().faxPagePacks, QStringList({u"500 Pages"_s, u"Fax 1000"_s}));

    click(u"faxPagePacks.0.remove"_s);
    QCOMPARE(text(u"faxPagePacks.0"_s), u"Fax 1000"_s);
    click(u"faxPagePacks.0.remove"_s);
    QVERIFY2(message(u"faxPagePacks"_s).contains(u"Extension"_s), qPrintable(message(u"faxPagePacks"_s)));
    QVERIFY(save());
    QCOMPARE(stored().faxPagePacks, QStringList());
}

void TestSystemPage::editsAreUndoneAndRedone()
{
    const SystemConfiguration before = stored();
    type(u"microsoftTenant"_s, u"contoso.com"_s);
    m_page->showSection(SystemPage::Section::Licences);
    click(u"faxPagePacks.0.remove"_s);
    click(u"faxPagePacksAdd"_s);
    QTest::keyClicks(find<QLineEdit>(u"faxPagePacks.0"_s), u"Pack"_s);
    SystemDraft &draft = m_page->draft();
    const SystemConfiguration after = draft.edited();
    draft.undo();
    QCOMPARE(draft.edited().faxPagePacks, QStringList());
    QVERIFY(!m_page->findChild<QWidget *>(u"faxPagePacks.0"_s));
    draft.undo();
    QCOMPARE(text(u"faxPagePacks.0"_s), u"500 Pages"_s);
    while (draft.canUndo())
        draft.undo();
    QCOMPARE(draft.edited(), before);
    QCOMPARE(text(u"microsoftTenant"_s), u"organizations"_s);
    while (draft.canRedo())
        draft.redo();
    QCOMPARE(draft.edited(), after);
    QCOMPARE(text(u"faxPagePacks.0"_s), u"Pack"_s);
    click(u"discardSystem"_s);
    QCOMPARE(draft.edited(), before);
    QVERIFY(!draft.isDirty());
}

void TestSystemPage::aChangeElsewhereIsShown()
{
    SystemConfiguration system = stored();
    system.mailServer.host = u"elsewhere.example"_s;
    QVERIFY(m_fixture->workspace().setSystem(system));
    QCOMPARE(text(u"mailServer.host"_s), u"elsewhere.example"_s);
    QVERIFY(!m_page->draft().isDirty());
}

void TestSystemPage::aChangeElsewhereKeepsWhatIsTyped()
{
    type(u"mailServer.host"_s, u"typed.example"_s);
    SystemConfiguration system = stored();
    system.mailServer.host = u"elsewhere.example"_s;
    QVERIFY(m_fixture->workspace().setSystem(system));
    QCOMPARE(text(u"mailServer.host"_s), u"typed.example"_s);
    QVERIFY(m_page->draft().isDirty());
    click(u"discardSystem"_s);
    QCOMPARE(text(u"mailServer.host"_s), u"elsewhere.example"_s);
}

void TestSystemPage::theHistoryIsKeptForANumberOfDays()
{
    m_page->showSection(SystemPage::Section::History);
    auto *days = find<QSpinBox>(u"historyDays"_s);
    QCOMPARE(days->value(), 90);
    days->setValue(0);
    QCOMPARE(days->text(), u"For ever"_s);
    days->setValue(30);
    click(u"saveSystem"_s);
    QTRY_COMPARE(stored().historyDays, 30);
}

void TestSystemPage::whatWasTrustedMeanwhileIsSavedToo()
{
    type(u"mailServer.host"_s, u"typed.example"_s);
    SystemConfiguration system = stored();
    system.trustedCertificates.append(digits);
    QVERIFY(m_fixture->workspace().setSystem(system));
    QCOMPARE(text(u"trustedCertificates.0"_s), digits);
    QVERIFY(save());
    QCOMPARE(stored().mailServer.host, u"typed.example"_s);
    QCOMPARE(stored().trustedCertificates, QStringList{digits});
    m_page->showSection(SystemPage::Section::Certificates);
    click(u"trustedCertificates.0.remove"_s);
    QVERIFY(save());
    QCOMPARE(stored().trustedCertificates, QStringList());
}

void TestSystemPage::everySectionIsShown()
{
    using Section = SystemPage::Section;
    const std::pair<Section, QString> fields[] = {
        {Section::MailServer, u"mailServer.host"_s},
        {Section::Microsoft, u"managementUrl"_s},
        {Section::EmailApplication, u"microsoftEmailClientId"_s},
        {Section::ExchangeApplication, u"exchangeOAuth2ClientId"_s},
        {Section::Licences, u"faxPagePacks"_s},
        {Section::Certificates, u"trustedCertificates"_s},
        {Section::History, u"historyDays"_s},
    };
    for (const auto &[section, field] : fields) {
        m_page->showSection(section);
        QVERIFY2(find<QWidget>(field)->isVisible(), qPrintable(field));
    }
    QCOMPARE(find<QTabWidget>(u"systemTabs"_s)->count(), static_cast<int>(std::size(fields)));
}

void TestSystemPage::everyControlIsNamedAndReached()
{
    m_page->showSection(SystemPage::Section::Certificates);
    click(u"trustedCertificatesAdd"_s);
    auto *tabs = find<QTabWidget>(u"systemTabs"_s);
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        QCOMPARE(unnamedControls(*m_page).join(u'\n'), QString());
        QSet<const QWidget *> reached;
        const QWidget *first = tabs;
        for (QWidget *next = tabs->nextInFocusChain(); next != first; next = next->nextInFocusChain())
            reached.insert(next);
        for (const QWidget *control : tabs->currentWidget()->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QLineEdit *>(control) || qobject_cast<const QPushButton *>(control);
            if (isField && control->isVisible() && !qobject_cast<const QAbstractSpinBox *>(control->parentWidget())) {
                QVERIFY2(reached.contains(control) && (control->focusPolicy() & Qt::TabFocus),
                         qPrintable(control->objectName()));
            }
        }
    }
}

QTEST_MAIN(TestSystemPage)
#include "tst_systempage.moc"
