// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole dialog of a sign-in, with nothing behind it that is not real: service, module, browser and oidc-provider
// (with-oidc.sh).

#include "tests/integration/authorizedconnector.h"
#include "tests/integration/pageuser.h"
#include "tests/integration/providertokens.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/authorize/authorizationdialog.h"
#include "ui/authorize/signinmodule.h"

#include <QPointer>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestLoad = 30'000; // milliseconds

} // namespace

class TestAuthorizationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPersonIsAuthorized();
    void closingItEndsTheSignIn();

private:
    QWidget *page() const { return m_dialog ? m_dialog->findChild<QWidget *>(u"signInPage"_s) : nullptr; }
    QRect button() const { return page() ? PageUser(page()).button() : QRect(); }

    std::unique_ptr<AuthorizedConnector> m_connector;
    QPointer<AuthorizationDialog> m_dialog; // deletes itself when it is closed
    std::unique_ptr<QSignalSpy> m_authorized;
    SignInModule m_module{QStringLiteral(CONSOLE_BIN_DIR)};
    ScriptedPrompts m_prompts;
};

void TestAuthorizationDialog::init()
{
    const SmtpSettings settings{SmtpAuthentication::Microsoft365, u"anna@scans.example"_s};
    m_connector = std::make_unique<AuthorizedConnector>(settings);
    const auto subject = authorizationSubjectOf(m_connector->connector(), m_connector->system);
    QVERIFY(subject);
    m_dialog = new AuthorizationDialog(&m_connector->service(), &m_module, u"Scans"_s, *subject, &m_prompts);
    m_authorized = std::make_unique<QSignalSpy>(m_dialog.data(), &AuthorizationDialog::authorized);
    m_dialog->open();
    QTRY_VERIFY_WITH_TIMEOUT(button().isValid(), longestLoad);
}

void TestAuthorizationDialog::cleanup()
{
    delete m_dialog;
    QCOMPARE(m_prompts.unexpected(), 0);
}

void TestAuthorizationDialog::aPersonIsAuthorized()
{
    const QRect signIn = button();
    PageUser(page()).type(u"any"_s);
    QVERIFY(PageUser(page()).clickButton());
    QTRY_VERIFY_WITH_TIMEOUT(button().isValid() && button() != signIn, longestLoad);
    PageUser(page()).press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_authorized->size(), 1, longestLoad);
    const auto authorization = m_authorized->first().first().value<Authorization>();
    QCOMPARE(authorization.record.username, u"anna@scans.example"_s);
    QVERIFY(isGoodAccessToken(authorization.accessToken.reveal()));
    QTRY_VERIFY(!page()); // it went with all that it knew
}

void TestAuthorizationDialog::closingItEndsTheSignIn()
{
    PageUser(page()).type(u"half a passw"_s);
    m_dialog->reject();
    QTRY_VERIFY(!page());
    QCOMPARE(m_authorized->size(), 0);
    QVERIFY(m_connector->stored(u"refreshToken"_s).isEmpty());
}

QTEST_MAIN(TestAuthorizationDialog)
#include "tst_authorization_dialog.moc"
