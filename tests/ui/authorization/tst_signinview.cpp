// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the embedded browser goes, and what it says about it.

#include "tests/ui/authorization/signinviewtest.h"

#include <QClipboard>
#include <QDir>
#include <QMenu>

#include <csignal>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QString quoted(const QUrl &url)
{
    return u'\'' + url.toString(QUrl::FullyEncoded) + u'\'';
}

// The processes that show pages, by their command lines.
QList<pid_t> renderers()
{
    QHash<pid_t, pid_t> parents;
    QList<pid_t> found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile stat(u"/proc/%1/stat"_s.arg(entry));
        QFile command(u"/proc/%1/cmdline"_s.arg(entry));
        if (entry.toInt() == 0 || !stat.open(QIODevice::ReadOnly) || !command.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const auto pid = static_cast<pid_t>(entry.toInt());
        parents.insert(pid, line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt());
        if (command.readAll().contains("--type=renderer"))
            found << pid;
    }
    const auto isOurs = [&](pid_t pid) {
        while (pid > 1 && pid != getpid())
            pid = parents.value(pid);
        return pid == getpid();
    };
    found.removeIf([&](pid_t pid) { return !isOurs(pid); });
    return found;
}

} // namespace

class TestSignInView : public SignInViewTest
{
    Q_OBJECT

private Q_SLOTS:
    void redirectIsCaughtBeforeItIsOpened_data();
    void redirectIsCaughtBeforeItIsOpened();
    void redirectInAFrameIsRefused_data();
    void redirectInAFrameIsRefused();
    void lookAlikesAreOpened_data();
    void lookAlikesAreOpened();
    void unprotectedAddressesAreNotOpened_data();
    void unprotectedAddressesAreNotOpened();
    void certificatesAreJudged_data();
    void certificatesAreJudged();
    void certificateIsTakenForItsFingerprint();
    void placeIsTold();
    void aPersonCanPaste_data();
    void aPersonCanPaste();
    void troubleIsTold_data();
    void troubleIsTold();
    void endOfTheProcessIsTold();
    void errorOfMicrosoftIsTold();
};

void TestSignInView::redirectIsCaughtBeforeItIsOpened_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("an answer of the server") << u"answer"_s;
    QTest::newRow("location.replace") << u"location.replace(URL)"_s;
    QTest::newRow("a link that is clicked") << u"var a = document.createElement('a'); a.href = URL; "
                                               "document.body.append(a); a.click()"_s;
    QTest::newRow("a form that is sent") << u"f.action = URL; f.submit()"_s;
    QTest::newRow("a page that refreshes itself")
        << u"document.head.innerHTML = '<meta http-equiv=refresh content=\"0;url=' + URL + '\">'"_s;
}

void TestSignInView::redirectIsCaughtBeforeItIsOpened()
{
    QFETCH(QString, way);
    const QUrl target(m_redirect.toString() + u"?code=0.AXoA&state=%2BtheState"_s);
    m_server->setPage("/authorize",
                      way == "answer"_L1 ? PageAnswer::redirectTo(target)
                                         : script(way.replace("URL"_L1, quoted(target)).toUtf8()));
    open(m_server->url(u"/authorize"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_redirected.size(), 1, patience);
    QCOMPARE(m_redirected.first().toString(QUrl::FullyEncoded), target.toString(QUrl::FullyEncoded));
    QTRY_VERIFY_WITH_TIMEOUT(!m_place.isLoading, patience);
    QCOMPARE(m_callback->connections(), 0);
    QVERIFY2(m_troubles.isEmpty(), "that it was not opened is no trouble");
}

void TestSignInView::redirectInAFrameIsRefused_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("a frame") << u"<iframe src=URL></iframe>"_s;
    QTest::newRow("a picture") << u"<img src=URL>"_s;
    QTest::newRow("a request of a script") << u"<script>fetch(URL, {mode: 'no-cors'})</script>"_s;
}

void TestSignInView::redirectInAFrameIsRefused()
{
    QFETCH(QString, html);
    const QUrl target(m_redirect.toString() + u"?code=1"_s);
    m_server->setPage("/authorize", page(html.replace("URL"_L1, quoted(target)).toUtf8() + "<img src=/last.png>"));
    open(m_server->url(u"/authorize"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/last.png"), 1, patience);
    QCOMPARE(m_callback->connections(), 0);
    QCOMPARE(m_redirected, QList<QUrl>());
}

void TestSignInView::lookAlikesAreOpened_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("host");
    QTest::newRow("another host") << u"/oauth2/callback"_s << u"127.0.0.1"_s;
    QTest::newRow("a longer path") << u"/oauth2/callback/more"_s << u"localhost"_s;
    QTest::newRow("a slash at the end") << u"/oauth2/callback/"_s << u"localhost"_s;
    QTest::newRow("other letters") << u"/OAuth2/callback"_s << u"localhost"_s;
}

void TestSignInView::lookAlikesAreOpened()
{
    QFETCH(QString, path);
    QFETCH(QString, host);
    const QUrl target = m_callback->url(path, host);
    m_callback->setPage(path.toLatin1(), page("elsewhere"));
    m_server->setPage("/authorize", PageAnswer::redirectTo(target));
    open(m_server->url(u"/authorize"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_callback->count(path.toLatin1()), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_place.url.host(), host, patience);
    QCOMPARE(m_redirected, QList<QUrl>());
}

void TestSignInView::unprotectedAddressesAreNotOpened_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("told");
    QTest::newRow("http on another computer")
        << u"http://login.example.invalid/x?secret=1"_s << u"http://login.example.invalid"_s;
    QTest::newRow("a mail") << u"mailto:anna@corp.example"_s << u"mailto:"_s;
    QTest::newRow("a program of the system") << u"msauth://open?code=1"_s << u"msauth://open"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"file:"_s;
}

void TestSignInView::unprotectedAddressesAreNotOpened()
{
    QFETCH(QString, target);
    QFETCH(QString, told);
    m_server->setPage("/authorize", page("here"));
    m_server->setPage("/leave", PageAnswer::redirectTo(QUrl(target)));
    open(m_server->url(u"/authorize"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
    m_view->open(target.startsWith("file"_L1) ? QUrl(target) : m_server->url(u"/leave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_troubles.size(), 1, patience);
    QCOMPARE(m_troubles.first().code, u"browser.blocked"_s);
    QCOMPARE(m_troubles.first().url.toString(), told);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
    QCOMPARE(m_troubles.size(), 1);
}

void TestSignInView::certificatesAreJudged_data()
{
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<int>("lastDay");
    QTest::addColumn<QString>("detail");
    QTest::newRow("self-signed") << -1 << 30 << u"tls.self-signed"_s;
    QTest::newRow("self-signed, and its last day has passed") << -10 << -1 << QString();
}

void TestSignInView::certificatesAreJudged()
{
    QFETCH(int, firstDay);
    QFETCH(int, lastDay);
    QFETCH(QString, detail);
    const TestCertificate certificate = makeTestCertificate({.firstDay = firstDay, .lastDay = lastDay});
    PageServer server(certificate);
    server.setPage("/authorize", page("here"));
    open(server.url(u"/authorize"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_troubles.size(), 1, patience);
    const SignInTrouble trouble = m_troubles.first();
    QCOMPARE(trouble.code, u"browser.certificate"_s);
    QVERIFY2(trouble.detail.startsWith("tls."_L1), qPrintable(trouble.detail));
    QVERIFY2(detail.isEmpty() || trouble.detail == detail, qPrintable(trouble.detail));
    QCOMPARE(trouble.url, server.url({}));
    QVERIFY2(trouble.technical.contains(certificate.fingerprint()), qPrintable(trouble.technical));
    QTRY_VERIFY_WITH_TIMEOUT(!m_place.isLoading, patience);
    QCOMPARE(m_place.protection, SignInPlace::Protection::None);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(m_troubles.size(), 1);
}

void TestSignInView::certificateIsTakenForItsFingerprint()
{
    const TestCertificate certificate = makeTestCertificate({});
    const TestCertificate other = makeTestCertificate({});
    PageServer server(certificate);
    PageServer stranger(other);
    server.setPage("/authorize", page("here"));
    m_trusted = {certificate.fingerprint()};
    open(server.url(u"/authorize"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(server), patience);
    QCOMPARE(m_place.protection, SignInPlace::Protection::Fingerprint);
    QVERIFY(m_troubles.isEmpty());

    m_view->open(stranger.url(u"/authorize"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_troubles.size(), 1, patience);
    QCOMPARE(stranger.requests().size(), 0);
}

void TestSignInView::placeIsTold()
{
    m_server->setPage("/authorize", page("here"));
    open(m_server->url(u"/authorize?login_hint=anna"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
    QCOMPARE(m_place.url, m_server->url({}));
    QCOMPARE(m_place.protection, SignInPlace::Protection::ThisComputer);
}

void TestSignInView::aPersonCanPaste_data()
{
    QTest::addColumn<bool>("byMenu");
    QTest::newRow("with the keyboard") << false;
    QTest::newRow("with the menu") << true;
}

void TestSignInView::aPersonCanPaste()
{
    QFETCH(bool, byMenu);
    m_server->setPage("/pasted", page("thank you"));
    m_server->setPage("/authorize",
                      page("<textarea id=t style='position:fixed;inset:0;width:100%;height:100%' "
                           "onclick=\"fetch('/clicked')\" oninput=\"location = '/pasted?' + t.value\"></textarea>"
                           + saysReady()));
    QGuiApplication::clipboard()->setText(u"one-time-code"_s);
    const auto forget = qScopeGuard([] { QGuiApplication::clipboard()->clear(); });
    openAndClick(m_server->url(u"/authorize"_s));
    // A page that has just been drawn may miss a click.
    const auto isClicked = [&] { return m_server->count("/clicked") > 0; };
    for (int attempt = 0; attempt < 20 && !QTest::qWaitFor(isClicked, 500); ++attempt)
        QTest::mouseClick(inPage(), Qt::LeftButton, {}, inPage()->rect().center());
    QVERIFY(isClicked());
    if (byMenu) {
        QTest::mouseClick(inPage(), Qt::RightButton, {}, inPage()->rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), patience);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == "Paste"_L1)
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    } else {
        QTest::keyClick(inPage(), Qt::Key_V, Qt::ControlModifier);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count("/pasted"), 1, patience);
    QCOMPARE(m_server->last("/pasted").path, QByteArray("/pasted?one-time-code"));
}

void TestSignInView::troubleIsTold_data()
{
    QTest::addColumn<PageAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("technical");
    QTest::newRow("a server that fails and says nothing") << PageAnswer{{}, 503} << u"browser.load"_s << u"HTTP 503"_s;
    QTest::newRow("a server that asks for a password outside of the page")
        << PageAnswer{{}, 401, "WWW-Authenticate: Basic realm=\"corp\"\r\n"} << u"browser.password"_s << u"HTTP 401"_s;
}

void TestSignInView::troubleIsTold()
{
    QFETCH(PageAnswer, answer);
    QFETCH(QString, code);
    QFETCH(QString, technical);
    m_server->setPage("/authorize", answer);
    open(m_server->url(u"/authorize"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_troubles.isEmpty(), patience);
    QCOMPARE(m_troubles.first(), (SignInTrouble{code, m_troubles.first().detail, m_server->url({}), technical}));
}

void TestSignInView::endOfTheProcessIsTold()
{
    m_server->setPage("/authorize", page("here"));
    open(m_server->url(u"/authorize"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
    const QList<pid_t> processes = renderers();
    QVERIFY(!processes.isEmpty());
    for (const pid_t process : processes)
        kill(process, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(m_troubles.size(), 1, patience);
    QCOMPARE(m_troubles.first().code, u"browser.ended"_s);
    QCOMPARE(m_place.protection, SignInPlace::Protection::None);
    m_view->reload();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_server), patience);
}

void TestSignInView::errorOfMicrosoftIsTold()
{
    // Microsoft's page writes it by a script, after it was loaded.
    m_server->setPage("/authorize",
                      page("<div id=d></div><script>setTimeout(() => { d.innerText = 'Message: AADSTS50011: "
                           "The redirect URI does not match.' }, 500)</script>"));
    open(m_server->url(u"/authorize"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_errors.size(), 1, patience);
    QVERIFY2(m_errors.first().contains(u"AADSTS50011: The redirect URI"_s), qPrintable(m_errors.first()));
}

int main(int argc, char *argv[])
{
    return runWithBrowser<TestSignInView>(argc, argv);
}

#include "tst_signinview.moc"
