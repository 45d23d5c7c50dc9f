// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the embedded browser shares with nobody, and what a person does with it.

#include "tests/ui/authorization/signinviewtest.h"

#include <sys/prctl.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QByteArray windowLink(const QByteArray &saysReady, const QByteArray &target)
{
    return saysReady + "<a id=w style='position:fixed; inset:0' href=" + target + " target=_blank>w</a>";
}

} // namespace

class TestSignInPrivacy : public SignInViewTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRememberedByTheNextView();
    void windowSharesTheProfile();
    void windowKeepsTheRules();
    void windowIsNotOpened_data();
    void windowIsNotOpened();
    void downloadsAreRefused();
    void zoomsAndReloads();
    void leavesNothingBehind();
    void memoryStaysPrivate();
};

void TestSignInPrivacy::nothingIsRememberedByTheNextView()
{
    m_server->setPage("/set",
                      {"<script>localStorage.setItem('who', 'anna'); location.replace('/is');</script>", 200,
                       "Set-Cookie: account=" + canary + "; Max-Age=86400\r\n"});
    const QByteArray ask = "<script>new Image().src = '/said?' + localStorage.getItem('who');</script>";
    m_server->setPage("/is", {ask});
    open(m_server->url(u"/set"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/said"), 1, patience);
    QCOMPARE(m_server->last("/said").path, "/said?anna");
    QVERIFY(m_server->last("/said").header.contains(canary));

    open(m_server->url(u"/is"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/said"), 2, patience);
    QCOMPARE(m_server->last("/said").path, "/said?null");
    QVERIFY(!m_server->last("/said").header.contains(canary));
}

void TestSignInPrivacy::windowSharesTheProfile()
{
    m_server->setPage("/authorize", {windowLink(saysReady(), "/window"), 200, "Set-Cookie: account=anna\r\n"});
    m_server->setPage("/window", page("a window"));
    openAndClick(m_server->url(u"/authorize"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/window"), 1, patience);
    QCOMPARE(m_windows.size(), 1U);
    QVERIFY(m_server->last("/window").header.contains("account=anna"));
    m_view.reset(); // the window keeps the profile until it goes too
    m_windows.front()->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/window"), 2, patience);
    QVERIFY(m_server->last("/window").header.contains("account=anna"));
}

void TestSignInPrivacy::windowKeepsTheRules()
{
    const QUrl target(m_redirect.toString() + u"?code=1"_s);
    m_server->setPage("/authorize", {windowLink(saysReady(), target.toEncoded())});
    openAndClick(m_server->url(u"/authorize"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_redirected, QList<QUrl>{target}, patience);
    QCOMPARE(m_callback->connections(), 0);
}

void TestSignInPrivacy::windowIsNotOpened_data()
{
    QTest::addColumn<bool>("takesWindows");
    QTest::addColumn<bool>("isClicked");
    QTest::newRow("that nobody shows") << false << true;
    QTest::newRow("that nobody asked for") << true << false;
}

void TestSignInPrivacy::windowIsNotOpened()
{
    QFETCH(bool, takesWindows);
    QFETCH(bool, isClicked);
    m_takesWindows = takesWindows;
    m_server->setPage("/authorize",
                      {windowLink(saysReady(), "/window") + "<script>" + (isClicked ? "" : "w.click();")
                       + " onclick = () => fetch('/last')</script>"});
    openAndClick(m_server->url(u"/authorize"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->count("/last") > 0, patience);
    // The one that comes is of the test's click, and not of the script's.
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/window"), isClicked ? 0 : 1, patience);
}

void TestSignInPrivacy::downloadsAreRefused()
{
    m_server->setPage("/authorize", page("here"));
    m_server->setPage("/file",
                      {canary, 200,
                       "Content-Type: application/octet-stream\r\n"
                       "Content-Disposition: attachment; filename=canary.bin\r\n"});
    open(m_server->url(u"/authorize"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
    m_view->open(m_server->url(u"/file"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/file"), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_place.isLoading, patience);
    QVERIFY(filesBelowHome().filter(u"canary"_s).isEmpty());
}

void TestSignInPrivacy::zoomsAndReloads()
{
    m_server->setPage("/authorize", page("here"));
    open(m_server->url(u"/authorize"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
    QCOMPARE(m_view->zoom(), 1.0);
    m_view->setZoom(1.5);
    QTRY_COMPARE_WITH_TIMEOUT(m_view->zoom(), 1.5, patience);
    m_view->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/authorize"), 2, patience);
}

// After all that was opened above: no file of a profile, and nothing of a page in a log.
void TestSignInPrivacy::leavesNothingBehind()
{
    m_server->setPage("/authorize",
                      script("console.log('" + canary + "'); console.error('" + canary
                             + "'); "
                               "document.cookie = 'a="
                             + canary
                             + "; max-age=86400'; "
                               "localStorage.setItem('a', '"
                             + canary + "'); new Image().src = '/last.png'"));
    open(m_server->url(u"/authorize"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/last.png"), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
    m_view.reset();
    QStringList left;
    QStringList files = filesBelowHome();
    files.removeIf([](const QString &path) { return path.contains("/.pki/nssdb/"_L1); }); // the user's certificates
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        const bool isReadable = file.open(QIODevice::ReadOnly);
        if (!m_filesBefore.contains(path) || (isReadable && file.readAll().contains(canary)))
            left << path;
    }
    QCOMPARE(left.join(u'\n'), QString());
    QVERIFY2(messages().filter(QString::fromLatin1(canary)).isEmpty(), qPrintable(messages().join(u'\n')));
}

// main() makes it so, as the console does.
void TestSignInPrivacy::memoryStaysPrivate()
{
    open(m_server->url(u"/authorize"_s));
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

int main(int argc, char *argv[])
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    return runWithBrowser<TestSignInPrivacy>(argc, argv);
}

#include "tst_signinprivacy.moc"
