// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sign-in in the embedded browser, and how each one ends.

#include "tests/ui/authorize/authorizationdialogtest.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QToolButton>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using State = AuthorizationCheckStep::State;
using Subject = AuthorizationCheckStep::Subject;

const QUrl signInAddress(QStringLiteral("https://login.example/authorize?state=the-state"));
const QString traceId = QStringLiteral("0c6ee6a5-0000-4000-8000-000000000001");
const QString correlationId = QStringLiteral("88e4ba6b-0000-4000-8000-000000000002");

OAuthFailure failureOf(const QString &code)
{
    return {.kind = OAuthFailure::Kind::Refused,
            .code = code,
            .technical = code + u": what the provider says"_s,
            .traceId = traceId,
            .correlationId = correlationId};
}

AuthorizationCheckStep step(Subject subject, State state, const QString &name = {})
{
    AuthorizationCheckStep step{subject, name, state, {}, {}};
    if (state == State::Failed || state == State::Warning)
        step.failure = OAuthFailure{OAuthFailure::Kind::Unreachable, u"oauth.connection-refused"_s, u"refused"_s};
    return step;
}

} // namespace

class TestAuthorizationDialog : public AuthorizationDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsAuthorized();
    void opensThePageInTheEmbeddedBrowser();
    void redirectIsTakenAndTheBrowserEnds();
    void successIsGivenAndCloses();
    void failureIsExplained_data();
    void failureIsExplained();
    void triesAgainInTheSameWay();
    void answerThatIsNoneIsSaidBesideThePage();
    void errorOnThePageIsExplained();
    void saysWhereThePageIs_data();
    void saysWhereThePageIs();
    void troubleOfThePageIsExplained_data();
    void troubleOfThePageIsExplained();
    void zoomsAndReloads();
    void windowOfThePageIsShown();
    void saysWhyThereIsNoBrowser_data();
    void saysWhyThereIsNoBrowser();
    void checkRunsBesideTheSignIn();
    void checkThatFailsIsOpened();
    void closingCancels_data();
    void closingCancels();
    void keyboardReachesEverything();

private:
    void openPage();
};

void TestAuthorizationDialog::openPage()
{
    open();
    job().needSignIn(signInAddress);
    QVERIFY(m_views->last());
}

void TestAuthorizationDialog::saysWhatIsAuthorized()
{
    open();
    QVERIFY(m_dialog->windowTitle().contains(u"Mail to the office"_s));
    const QString shown = shownText();
    for (const QString &part : {u"Mail to the office"_s, m_subject.username, m_subject.system.microsoftEmailClientId})
        QVERIFY2(shown.contains(part), qPrintable(part));
    QVERIFY(isShown(u"waitingPage"_s));
    QVERIFY(job().isStarted);
    QCOMPARE(m_service->ways, QList<AuthorizationWay>{AuthorizationWay::EmbeddedBrowser});
    QCOMPARE(m_service->subjects, QList<AuthorizationSubject>{m_subject});
    QCOMPARE(m_views->made, 0);
    verifyWellMade();
}

void TestAuthorizationDialog::opensThePageInTheEmbeddedBrowser()
{
    openPage();
    QCOMPARE(view().opened, QList<QUrl>{signInAddress});
    QCOMPARE(m_views->trusted, m_subject.system.trustedCertificates);
    QVERIFY(view().widget()->isVisible());
    QVERIFY(m_dialog->isAncestorOf(view().widget()));
    QVERIFY(isShown(u"privateNote"_s));
    verifyWellMade();
}

void TestAuthorizationDialog::redirectIsTakenAndTheBrowserEnds()
{
    openPage();
    const QUrl answer(job().redirect.toString() + u"?code=1&state=2"_s);
    QVERIFY(view().handlers.isRedirect(answer));
    QVERIFY(!view().handlers.isRedirect(QUrl(u"https://management.example.org/"_s)));
    view().handlers.redirected(answer);
    QCOMPARE(job().redirects, QList<QUrl>{answer});
    job().redeem();
    QVERIFY2(!m_views->last(), "the browser goes as soon as nobody needs it");
    QVERIFY(isShown(u"waitingPage"_s));
    QVERIFY2(text(u"waitingTitle"_s).contains(u"tokens"_s), qPrintable(text(u"waitingTitle"_s)));
}

void TestAuthorizationDialog::successIsGivenAndCloses()
{
    openPage();
    const Authorization authorization = sampleAuthorization();
    job().redeem();
    job().finish(authorization);
    QTRY_COMPARE(m_authorized.size(), 1);
    QVERIFY(m_authorized.first() == authorization);
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY(!m_service->lastJob());
}

void TestAuthorizationDialog::failureIsExplained_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("the person said no") << u"access_denied"_s << QString();
    QTest::newRow("a redirect URI that is not registered")
        << u"AADSTS50011"_s << u"https://management.example/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("a code that nobody knows") << u"AADSTS999999"_s << u"AADSTS999999"_s;
}

void TestAuthorizationDialog::failureIsExplained()
{
    QFETCH(QString, code);
    QFETCH(QString, said);
    openPage();
    job().redeem();
    job().finish(Unexpected(failureOf(code)));
    QTRY_VERIFY(isShown(u"authorizationFailure"_s));
    QVERIFY(!widgetNamed<QLabel>(*find(u"authorizationFailure"_s), u"explanationTitle"_s)->text().isEmpty());
    QVERIFY2(shownText().contains(said), qPrintable(shownText()));
    QCOMPARE(find<QLineEdit>(u"supportIds.0"_s)->text(), traceId);
    click(u"supportIds.1Copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), correlationId);
    QVERIFY(m_authorized.isEmpty());
    QVERIFY(m_dialog->isVisible());
    verifyWellMade();
}

void TestAuthorizationDialog::triesAgainInTheSameWay()
{
    open();
    click(u"useDeviceCode"_s);
    job().finish(Unexpected(failureOf(u"expired_token"_s)));
    QTRY_VERIFY(isShown(u"authorizationFailure"_s));
    click(u"signInAgain"_s);
    QCOMPARE(m_service->ways.last(), AuthorizationWay::DeviceCode);
    QCOMPARE(m_service->ways.size(), 3);
    QVERIFY(job().isStarted);
    QVERIFY(isShown(u"waitingPage"_s));
}

void TestAuthorizationDialog::answerThatIsNoneIsSaidBesideThePage()
{
    openPage();
    job().ignore({OAuthFailure::Kind::Untrustworthy, u"oauth.state"_s, u"state differs"_s});
    QVERIFY2(isShown(u"pageNotice"_s) && m_views->last(), "the page stays, for the right answer");
    QVERIFY2(shownText().contains(u"another sign-in"_s), qPrintable(shownText()));
    QVERIFY(!isShown(u"explainPage"_s));
    verifyWellMade();
}

void TestAuthorizationDialog::errorOnThePageIsExplained()
{
    openPage();
    view().handlers.errorShown(u"Sorry, but we’re having trouble signing you in.\n"
                               "AADSTS50011: The redirect URI 'https://other.example/' specified in the request does "
                               "not match.\nRequest Id: %1\nCorrelation Id: %2\nTimestamp: 2026-11-25T09:14:11Z"_s.arg(
                                   traceId, correlationId));
    QVERIFY2(shownText().contains(u"AADSTS50011"_s), qPrintable(shownText()));
    QVERIFY2(m_views->last(), "the page stays until somebody is done with it");
    const QPointer job = m_service->lastJob();
    verifyWellMade();
    click(u"explainPage"_s);
    QVERIFY(!m_views->last());
    QVERIFY(job->isCancelled);
    QTRY_VERIFY(!job);
    QVERIFY(isShown(u"authorizationFailure"_s));
    QVERIFY2(shownText().contains(u"https://other.example/"_s), qPrintable(shownText()));
    QCOMPARE(find<QLineEdit>(u"supportIds.0"_s)->text(), traceId);
    QCOMPARE(find<QLineEdit>(u"supportIds.1"_s)->text(), correlationId);
}

void TestAuthorizationDialog::saysWhereThePageIs_data()
{
    QTest::addColumn<SignInPlace>("place");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("protection");
    using Protection = SignInPlace::Protection;
    const QUrl login(u"https://login.example"_s);
    QTest::newRow("nothing yet") << SignInPlace{} << QString() << u"Nothing is open"_s;
    QTest::newRow("on the way") << SignInPlace{login, Protection::None, true, 30} << u"login.example"_s
                                << u"Connecting…"_s;
    QTest::newRow("a certificate that is verified")
        << SignInPlace{login, Protection::Certificate, false, 100} << u"login.example"_s << u"Certificate verified"_s;
    QTest::newRow("a certificate that is trusted by its fingerprint")
        << SignInPlace{login, Protection::Fingerprint, false, 100} << u"login.example"_s
        << u"Trusted by its fingerprint"_s;
    QTest::newRow("a host with a look-alike letter")
        << SignInPlace{QUrl(u"https://l\u043egin.example.com"_s), Protection::Certificate, false, 100}
        << u"xn--lgin-55d.example.com"_s << u"Certificate verified"_s;
    QTest::newRow("on this computer") << SignInPlace{QUrl(u"http://[::1]:8443"_s), Protection::ThisComputer, false, 100}
                                      << u"[::1]:8443"_s << u"On this computer, not encrypted"_s;
}

void TestAuthorizationDialog::saysWhereThePageIs()
{
    QFETCH(SignInPlace, place);
    QFETCH(QString, host);
    QFETCH(QString, protection);
    openPage();
    view().handlers.placeChanged(place);
    QCOMPARE(text(u"signInHost"_s), host);
    QCOMPARE(text(u"signInProtection"_s), protection);
    QCOMPARE(isShown(u"signInProgress"_s), place.isLoading);
    verifyWellMade();
}

void TestAuthorizationDialog::troubleOfThePageIsExplained_data()
{
    QTest::addColumn<SignInTrouble>("trouble");
    QTest::addColumn<QString>("said");
    const QUrl host(u"https://fs.corp.example"_s);
    QTest::newRow("an expired certificate")
        << SignInTrouble{u"browser.certificate"_s, u"tls.expired"_s, host, u"SHA-256 00ff"_s} << u"fs.corp.example"_s;
    QTest::newRow("an address that is not opened")
        << SignInTrouble{u"browser.blocked"_s, {}, QUrl(u"mailto:"_s), u"scheme mailto"_s} << u"mailto:"_s;
    QTest::newRow("a page that does not come")
        << SignInTrouble{u"browser.load"_s, {}, host, u"ERR_CONNECTION_REFUSED"_s} << u"fs.corp.example"_s;
    QTest::newRow("a process that ended") << SignInTrouble{u"browser.ended"_s, {}, host, u"status 2"_s} << u"browser"_s;
    QTest::newRow("a proxy that asks for a password")
        << SignInTrouble{u"browser.password"_s, u"proxy"_s, host, u"HTTP 407"_s} << u"proxy"_s;
}

void TestAuthorizationDialog::troubleOfThePageIsExplained()
{
    QFETCH(SignInTrouble, trouble);
    QFETCH(QString, said);
    openPage();
    view().handlers.placeChanged({trouble.url, SignInPlace::Protection::None, true, 10});
    view().handlers.troubled(trouble);
    view().handlers.placeChanged({trouble.url, SignInPlace::Protection::None, false, 100});
    QVERIFY2(shownText().contains(said), qPrintable(shownText()));
    QVERIFY(isShown(u"pageTrouble"_s));
    verifyWellMade();
    view().handlers.placeChanged({trouble.url, SignInPlace::Protection::None, true, 10});
    QVERIFY2(!isShown(u"pageTrouble"_s), "it was that of the page before");
}

void TestAuthorizationDialog::zoomsAndReloads()
{
    openPage();
    click(u"reloadPage"_s);
    QCOMPARE(view().reloads, 1);
    click(u"zoomIn"_s);
    QVERIFY(qFuzzyCompare(view().zoom(), 1.2));
    QCOMPARE(find<QToolButton>(u"zoomReset"_s)->text(), u"120%"_s);
    QTest::keyClick(view().widget(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(view().zoom(), 1.0));
    click(u"zoomOut"_s);
    QVERIFY(view().zoom() < 1);
    QTest::keyClick(view().widget(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(view().zoom(), 1.0));
    for (int i = 0; i < 20; ++i)
        click(u"zoomIn"_s);
    QVERIFY(view().zoom() < 3);
}

void TestAuthorizationDialog::windowOfThePageIsShown()
{
    openPage();
    FakeSignInViews others;
    const auto openWindow = [&] {
        view().handlers.windowOpened(others.make(view().handlers, {}));
        auto *window = others.last()->widget()->window();
        return QPointer(qobject_cast<QDialog *>(window));
    };
    QPointer window = openWindow();
    QVERIFY(window && window != m_dialog && window->isVisible());
    others.last()->handlers.placeChanged({QUrl(u"https://other.example"_s), SignInPlace::Protection::Certificate});
    QCOMPARE(widgetNamed<QLabel>(*window, u"signInHost"_s)->text(), u"other.example"_s);
    others.last()->handlers.closeRequested();
    QTRY_VERIFY(!window);
    QVERIFY(!others.last());

    window = openWindow();
    const QUrl answer(job().redirect.toString() + u"?code=1"_s);
    others.last()->handlers.redirected(answer);
    QCOMPARE(job().redirects, QList<QUrl>{answer});
    job().redeem();
    QVERIFY2(!window && !others.last(), "the windows end with the sign-in");
}

void TestAuthorizationDialog::saysWhyThereIsNoBrowser_data()
{
    QTest::addColumn<SignInModuleFailure>("failure");
    QTest::addColumn<QString>("said");
    using Kind = SignInModuleFailure::Kind;
    QTest::newRow("it is not installed") << SignInModuleFailure{Kind::Missing, u"/usr/libexec/x.so"_s}
                                         << u"console_ui_authorization.so"_s;
    QTest::newRow("WebEngine is not installed")
        << SignInModuleFailure{Kind::Unloadable, u"libQt6WebEngineWidgets.so.6: cannot open"_s}
        << u"libqt6webenginewidgets6"_s;
    QTest::newRow("the program runs as root")
        << SignInModuleFailure{Kind::Administrator, u"effective user id 0"_s} << u"sandbox"_s;
}

void TestAuthorizationDialog::saysWhyThereIsNoBrowser()
{
    QFETCH(SignInModuleFailure, failure);
    QFETCH(QString, said);
    openWithoutBrowser(failure);
    job().needSignIn(signInAddress);
    QTRY_VERIFY(isShown(u"authorizationFailure"_s));
    QVERIFY2(shownText().contains(said), qPrintable(shownText()));
    verifyWellMade();
    click(u"useSystemBrowser"_s);
    QCOMPARE(m_service->ways.last(), AuthorizationWay::SystemBrowser);
}

void TestAuthorizationDialog::checkRunsBesideTheSignIn()
{
    m_service->checkSteps = {step(Subject::Configuration, State::Passed), step(Subject::Clock, State::Running)};
    open();
    QVERIFY(m_service->lastCheck()->isStarted);
    QCOMPARE(m_service->checkedSubjects, QList<AuthorizationSubject>{m_subject});
    const auto *strip = find<QToolButton>(u"showChecks"_s);
    QVERIFY2(strip->text().contains(u"being checked"_s), qPrintable(strip->text()));
    QVERIFY(!isShown(u"checkSteps"_s));
    m_service->lastCheck()->setStep(1, step(Subject::Clock, State::Warning));
    QVERIFY2(strip->text().contains(u"1 warning"_s), qPrintable(strip->text()));
    QVERIFY2(!isShown(u"checkSteps"_s), "a warning is in nobody's way");
    m_service->lastCheck()->setStep(1, step(Subject::Clock, State::Passed));
    QVERIFY2(strip->text().contains(u"passed"_s), qPrintable(strip->text()));
    click(u"showChecks"_s);
    QVERIFY(isShown(u"checkSteps"_s));
    QVERIFY(!text(u"check.0"_s).isEmpty());
    verifyWellMade();
}

void TestAuthorizationDialog::checkThatFailsIsOpened()
{
    const QString address = u"login.microsoftonline.com:443"_s;
    m_service->checkSteps = {step(Subject::SignInAddress, State::Running, address)};
    openPage();
    m_service->lastCheck()->setStep(0, step(Subject::SignInAddress, State::Failed, address));
    QVERIFY(isShown(u"checkSteps"_s));
    QVERIFY2(text(u"check.0"_s).contains(address), qPrintable(text(u"check.0"_s)));
    QVERIFY2(text(u"check.0Detail"_s).contains(u"refused"_s), qPrintable(text(u"check.0Detail"_s)));
    QVERIFY2(m_views->last(), "the sign-in goes on all the same");
    verifyWellMade();
    click(u"showChecks"_s);
    m_service->lastCheck()->setStep(0, step(Subject::SignInAddress, State::Failed, address));
    QVERIFY2(!isShown(u"checkSteps"_s), "it stays as it was left");
}

void TestAuthorizationDialog::closingCancels_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("Escape") << u"escape"_s;
    QTest::newRow("the button") << u"button"_s;
    QTest::newRow("the window") << u"window"_s;
    QTest::newRow("deleted by its owner") << u"delete"_s;
}

void TestAuthorizationDialog::closingCancels()
{
    QFETCH(QString, way);
    openPage();
    const QPointer job = m_service->lastJob();
    const QPointer check = m_service->lastCheck();
    if (way == "escape"_L1)
        QTest::keyClick(m_dialog, Qt::Key_Escape);
    else if (way == "button"_L1)
        click(u"cancelSignIn"_s);
    else if (way == "window"_L1)
        m_dialog->close();
    else
        delete m_dialog;
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY(!job && !check && !m_views->last());
    QVERIFY(m_authorized.isEmpty());
}

void TestAuthorizationDialog::keyboardReachesEverything()
{
    openPage();
    QSet<QString> reached;
    QWidget *const first = m_dialog->focusWidget();
    QVERIFY(first);
    for (QWidget *at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
        if (at->isVisible() && at->focusPolicy() & Qt::TabFocus)
            reached << at->objectName();
    }
    reached << first->objectName();
    for (const QString &name : {u"reloadPage"_s, u"zoomIn"_s, u"zoomOut"_s, u"zoomReset"_s, u"signInPage"_s,
                                u"showChecks"_s, u"useSystemBrowser"_s, u"useDeviceCode"_s, u"cancelSignIn"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    QVERIFY2(view().widget()->hasFocus(), "the page of the sign-in is what one types into");
}

QTEST_MAIN(TestAuthorizationDialog)

#include "tst_authorizationdialog.moc"
