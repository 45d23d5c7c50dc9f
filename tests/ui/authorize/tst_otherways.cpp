// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sign-in without the embedded browser: in the system's, and with a code on another device.

#include "tests/ui/authorize/authorizationdialogtest.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QUrl signInAddress(QStringLiteral("https://login.example/authorize?state=the-state&scope=a%20b"));
const QString answer =
    QStringLiteral("https://management.example/oauth2/client/smtpMicrosoft/authorize-callback?code=1");

} // namespace

class TestOtherWays : public AuthorizationDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void systemBrowserOpensAndCopies();
    void pastedAnswerIsTaken_data();
    void pastedAnswerIsTaken();
    void typedAnswerIsTakenWhenItIsWhole();
    void answerThatIsNoneIsSaid();
    void saysThatThereIsNoBrowserToOpen_data();
    void saysThatThereIsNoBrowserToOpen();
    void deviceCodeIsShown();
    void deviceCodeOpensTheCompleteAddress();
    void expiredCodeIsSaid();
    void wayIsChanged();

private:
    void openSystemBrowser();
    void openDeviceCode(const DeviceCode &code);
};

void TestOtherWays::openSystemBrowser()
{
    open();
    click(u"useSystemBrowser"_s);
    job().needSignIn(signInAddress);
    QVERIFY(isShown(u"systemBrowserPage"_s));
}

void TestOtherWays::openDeviceCode(const DeviceCode &code)
{
    open();
    click(u"useDeviceCode"_s);
    job().needCode(code);
    QVERIFY(isShown(u"deviceCodePage"_s));
}

void TestOtherWays::systemBrowserOpensAndCopies()
{
    openSystemBrowser();
    QCOMPARE(find<QLineEdit>(u"signInAddress"_s)->text(), signInAddress.toString(QUrl::FullyEncoded));
    click(u"signInAddressCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), signInAddress.toString(QUrl::FullyEncoded));
    click(u"logoutAddressOpen"_s);
    click(u"signInAddressOpen"_s);
    QCOMPARE(m_prompts->opened(),
             (QList<QUrl>{QUrl(u"https://login.microsoftonline.com/logout.srf"_s), signInAddress}));
    QVERIFY2(shownText().contains(u"https://management.example/oauth2/client/smtpMicrosoft/authorize-callback"_s),
             "where it ends");
    verifyWellMade();
}

void TestOtherWays::pastedAnswerIsTaken_data()
{
    QTest::addColumn<bool>("byButton");
    QTest::newRow("by the button") << true;
    QTest::newRow("by the keyboard") << false;
}

void TestOtherWays::pastedAnswerIsTaken()
{
    QFETCH(bool, byButton);
    openSystemBrowser();
    QGuiApplication::clipboard()->setText(u"  "_s + answer + u'\n');
    if (byButton)
        click(u"pasteAnswer"_s);
    else
        QTest::keyClick(find(u"signInAnswer"_s), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(job().texts, QStringList{answer});
    job().redeem();
    QVERIFY(isShown(u"waitingPage"_s));
    QCOMPARE(find<QLineEdit>(u"signInAnswer"_s)->text(), QString());
}

void TestOtherWays::typedAnswerIsTakenWhenItIsWhole()
{
    openSystemBrowser();
    QVERIFY(!find(u"takeAnswer"_s)->isEnabled());
    QTest::keyClicks(find(u"signInAnswer"_s), u"https://x"_s);
    QCOMPARE(job().texts, QStringList());
    QTest::keyClick(find(u"signInAnswer"_s), Qt::Key_Return);
    QCOMPARE(job().texts, QStringList{u"https://x"_s});
    click(u"takeAnswer"_s);
    QCOMPARE(job().texts.size(), 2);
}

void TestOtherWays::answerThatIsNoneIsSaid()
{
    openSystemBrowser();
    const QString before = shownText();
    job().ignore({OAuthFailure::Kind::Malformed, u"oauth.no-code"_s, u"no code"_s});
    QVERIFY(shownText() != before);
    verifyWellMade();
    QTest::keyClicks(find(u"signInAnswer"_s), u"h"_s);
    QCOMPARE(shownText(), before);
}

void TestOtherWays::saysThatThereIsNoBrowserToOpen_data()
{
    QTest::addColumn<bool>("isForCode");
    QTest::addColumn<QString>("button");
    QTest::newRow("for the sign-in") << false << u"signInAddressOpen"_s;
    QTest::newRow("for logging out") << false << u"logoutAddressOpen"_s;
    QTest::newRow("for a code") << true << u"deviceAddressOpen"_s;
}

void TestOtherWays::saysThatThereIsNoBrowserToOpen()
{
    QFETCH(bool, isForCode);
    QFETCH(QString, button);
    m_prompts->setHasBrowser(false);
    if (isForCode) {
        openDeviceCode(
            {u"FJK3-TZ9W"_s, QUrl(u"https://login.example/device"_s), {}, QDateTime::currentDateTimeUtc().addSecs(60)});
    } else {
        openSystemBrowser();
    }
    click(button);
    QCOMPARE(m_prompts->told().size(), 1);
}

void TestOtherWays::deviceCodeIsShown()
{
    openDeviceCode(
        {u"FJK3-TZ9W"_s, QUrl(u"https://login.example/device"_s), {}, QDateTime::currentDateTimeUtc().addSecs(899)});
    QCOMPARE(find<QLineEdit>(u"userCode"_s)->text(), u"FJK3-TZ9W"_s);
    QCOMPARE(find<QLineEdit>(u"deviceAddress"_s)->text(), u"https://login.example/device"_s);
    QVERIFY2(text(u"deviceTimeLeft"_s).contains(u"14:5"_s), qPrintable(text(u"deviceTimeLeft"_s)));
    const QString before = text(u"deviceTimeLeft"_s);
    QTRY_VERIFY(text(u"deviceTimeLeft"_s) != before);
    click(u"userCodeCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"FJK3-TZ9W"_s);
    click(u"deviceAddressOpen"_s);
    QCOMPARE(m_prompts->opened(), QList<QUrl>{QUrl(u"https://login.example/device"_s)});
    verifyWellMade();
}

void TestOtherWays::deviceCodeOpensTheCompleteAddress()
{
    const QUrl complete(u"https://login.example/device?code=FJK3-TZ9W"_s);
    openDeviceCode({u"FJK3-TZ9W"_s, QUrl(u"https://login.example/device"_s), complete,
                    QDateTime::currentDateTimeUtc().addSecs(60)});
    click(u"deviceAddressOpen"_s);
    QCOMPARE(m_prompts->opened(), QList<QUrl>{complete});
}

void TestOtherWays::expiredCodeIsSaid()
{
    openDeviceCode(
        {u"FJK3-TZ9W"_s, QUrl(u"https://login.example/device"_s), {}, QDateTime::currentDateTimeUtc().addSecs(-1)});
    QVERIFY2(text(u"deviceTimeLeft"_s).contains(u"expired"_s), qPrintable(text(u"deviceTimeLeft"_s)));
    QVERIFY(m_dialog->isVisible());
}

void TestOtherWays::wayIsChanged()
{
    open();
    job().needSignIn(signInAddress);
    QPointer before = m_service->lastJob();
    QVERIFY(!find(u"useEmbeddedBrowser"_s)->isVisible());
    for (const auto &[button, way] : {std::pair(u"useSystemBrowser"_s, AuthorizationWay::SystemBrowser),
                                      std::pair(u"useDeviceCode"_s, AuthorizationWay::DeviceCode),
                                      std::pair(u"useEmbeddedBrowser"_s, AuthorizationWay::EmbeddedBrowser)}) {
        click(button);
        QCOMPARE(m_service->ways.last(), way);
        QVERIFY(!find(button)->isVisible());
        QTRY_VERIFY2(!before, "the sign-in before was cancelled");
        QVERIFY(!m_views->last());
        before = m_service->lastJob();
        QVERIFY(isShown(u"waitingPage"_s));
    }
    job().needSignIn(signInAddress);
    QVERIFY(m_views->last());
    QCOMPARE(m_views->made, 2);
}

QTEST_MAIN(TestOtherWays)

#include "tst_otherways.moc"
