// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/systempagetest.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace console;
using namespace Qt::StringLiterals;

// What is to be registered for Microsoft 365, derived from what is configured, to be copied to the letter.
class TestSystemPageMicrosoft : public SystemPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theRedirectUriFollowsTheManagementAddress();
    void theMissingManagementAddressIsOneClickAway();
    void copyButtonsCopyToTheLetter_data();
    void copyButtonsCopyToTheLetter();
    void theScopeIsChosenByOneClick();
    void aWrongTenantIsPutRightByOneClick();
    void whatNeedsNoNetworkIsChecked();
};

void TestSystemPageMicrosoft::theRedirectUriFollowsTheManagementAddress()
{
    QCOMPARE(text(u"microsoftEmailRedirectUri"_s), QString());
    QVERIFY(!find<QPushButton>(u"microsoftEmailRedirectUriCopy"_s)->isEnabled());
    type(u"managementUrl"_s, u"https://management.contoso.com/"_s);
    const QString base = u"https://management.contoso.com/oauth2/client/"_s;
    QCOMPARE(text(u"microsoftEmailRedirectUri"_s), base + u"smtpMicrosoft/authorize-callback"_s);
    QCOMPARE(text(u"exchangeOAuth2RedirectUri"_s), base + u"exchangeMicrosoft/authorize-callback"_s);
    QTest::keyClicks(find<QLineEdit>(u"managementUrl"_s), u"print"_s);
    QCOMPARE(text(u"microsoftEmailRedirectUri"_s),
             u"https://management.contoso.com/print/oauth2/client/smtpMicrosoft/authorize-callback"_s);
    QTest::keyClicks(find<QLineEdit>(u"managementUrl"_s), u"?x"_s);
    QCOMPARE(text(u"microsoftEmailRedirectUri"_s), QString());
    QCOMPARE(message(u"microsoftEmailRedirectUri"_s), message(u"managementUrl"_s));
}

void TestSystemPageMicrosoft::theMissingManagementAddressIsOneClickAway()
{
    for (const SystemPage::Section section :
         {SystemPage::Section::EmailApplication, SystemPage::Section::ExchangeApplication}) {
        m_page->showSection(section);
        const QString field = section == SystemPage::Section::EmailApplication ? u"microsoftEmailRedirectUri"_s
                                                                               : u"exchangeOAuth2RedirectUri"_s;
        QVERIFY2(message(field).contains(u"management address"_s), qPrintable(message(field)));
        click(field + u"Action"_s);
        QVERIFY(find<QLineEdit>(u"managementUrl"_s)->hasFocus());
    }
    type(u"managementUrl"_s, u"https://management.contoso.com"_s);
    m_page->showSection(SystemPage::Section::EmailApplication);
    QVERIFY(!find<QPushButton>(u"microsoftEmailRedirectUriAction"_s)->isVisible());
}

void TestSystemPageMicrosoft::copyButtonsCopyToTheLetter_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("copied");
    const QString base = u"https://management.contoso.com/oauth2/client/"_s;
    QTest::newRow("the redirect URI for email")
        << u"microsoftEmailRedirectUri"_s << base + u"smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("the redirect URI for Exchange")
        << u"exchangeOAuth2RedirectUri"_s << base + u"exchangeMicrosoft/authorize-callback"_s;
    QTest::newRow("the scope for sending") << u"microsoftEmailScopes.0"_s << u"https://outlook.office.com/SMTP.Send"_s;
    QTest::newRow("the last scope for email") << u"microsoftEmailScopes.3"_s << u"offline_access"_s;
    QTest::newRow("the scope for Exchange")
        << u"exchangeOAuth2Scopes.0"_s << u"https://graph.microsoft.com/EWS.AccessAsUser.All"_s;
    QTest::newRow("where to sign in") << u"microsoftEmailAddresses.0"_s << u"https://login.microsoftonline.com"_s;
    QTest::newRow("where the pages’ scripts are") << u"microsoftEmailAddresses.1"_s << u"https://aadcdn.msauth.net"_s;
    QTest::newRow("where mails go") << u"microsoftEmailAddresses.3"_s << u"smtp.office365.com:587"_s;
    QTest::newRow("where Exchange is") << u"exchangeOAuth2Addresses.3"_s << u"https://outlook.office365.com"_s;
}

void TestSystemPageMicrosoft::copyButtonsCopyToTheLetter()
{
    QFETCH(QString, field);
    QFETCH(QString, copied);
    type(u"managementUrl"_s, u"https://management.contoso.com"_s);
    m_page->goTo(field);
    click(field + u"Copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), copied);

    const QString steps = field.startsWith("exchange"_L1) ? u"exchangeOAuth2Steps"_s : u"microsoftEmailSteps"_s;
    click(steps + u"Copy"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith("1. "_L1) && text.contains("\n2. "_L1), qPrintable(text));
    QVERIFY2(text.contains("https://management.contoso.com/oauth2/client/"_L1), qPrintable(text));
}

void TestSystemPageMicrosoft::theScopeIsChosenByOneClick()
{
    m_page->goTo(u"exchangeOAuth2Scope"_s);
    QVERIFY(message(u"exchangeOAuth2Scope"_s).contains(documentedEwsScope()));
    click(u"exchangeOAuth2ScopeAction"_s);
    QCOMPARE(text(u"exchangeOAuth2Scope"_s), documentedEwsScope());
    QCOMPARE(text(u"exchangeOAuth2Scopes.0"_s), documentedEwsScope());
    click(u"exchangeOAuth2ScopeAction"_s);
    QCOMPARE(text(u"exchangeOAuth2Scope"_s), specifiedEwsScope());
    type(u"exchangeOAuth2Scope"_s, u"other"_s);
    click(u"exchangeOAuth2ScopeAction2"_s);
    QCOMPARE(m_page->draft().edited().exchangeOAuth2Scope, documentedEwsScope());
}

void TestSystemPageMicrosoft::aWrongTenantIsPutRightByOneClick()
{
    type(u"microsoftTenant"_s, u"consumers"_s);
    QVERIFY2(message(u"microsoftTenant"_s).contains(u"consumers"_s), qPrintable(message(u"microsoftTenant"_s)));
    click(u"microsoftTenantAction"_s);
    QCOMPARE(m_page->draft().edited().microsoftTenant, u"organizations"_s);
    QVERIFY(!find<QPushButton>(u"microsoftTenantAction"_s)->isVisible());
}

void TestSystemPageMicrosoft::whatNeedsNoNetworkIsChecked()
{
    const auto check = [this](int position) {
        return find<QWidget>(u"microsoftEmailCheck.%1"_s.arg(position))->findChildren<QLabel *>().last()->text();
    };
    QVERIFY2(check(0).contains(u"management address is missing"_s), qPrintable(check(0)));
    QVERIFY2(check(1).contains(u"client ID"_s) && check(1).contains(u"missing"_s), qPrintable(check(1)));
    QVERIFY2(check(2).contains(u"client secret"_s) && check(2).contains(u"missing"_s), qPrintable(check(2)));
    type(u"managementUrl"_s, u"https://management.contoso.com"_s);
    type(u"microsoftEmailClientId"_s, u"11111111-2222-3333-4444-55555555555"_s);
    QVERIFY2(check(1).contains(u"not written"_s), qPrintable(check(1)));
    QTest::keyClicks(find<QLineEdit>(u"microsoftEmailClientId"_s), u"5"_s);
    type(u"microsoftEmailClientSecret"_s, u"secret"_s);
    for (const int position : {0, 1, 2}) {
        QVERIFY2(!check(position).contains(u"missing"_s) && !check(position).contains(u"not written"_s),
                 qPrintable(check(position)));
    }
    type(u"microsoftTenant"_s, u"common"_s);
    QVERIFY2(check(3).contains(u"personal"_s), qPrintable(check(3)));
}

QTEST_MAIN(TestSystemPageMicrosoft)
#include "tst_systempage_microsoft.moc"
