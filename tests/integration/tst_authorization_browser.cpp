// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the embedded browser keeps to itself and does not do, at the real pages of oidc-provider: with-oidc.sh.

#include "tests/integration/authorizedconnector.h"
#include "tests/integration/signinperson.h"

#include <QDirIterator>
#include <QUrlQuery>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Kind = OAuthFailure::Kind;

namespace {

const SmtpSettings microsoft{SmtpAuthentication::Microsoft365, u"anna@scans.example"_s};

QSet<QString> filesBelow(const QStringList &folders)
{
    QSet<QString> files;
    for (const QString &folder : folders) {
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            files.insert(each.next());
    }
    return files;
}

// Wherever a browser keeps anything.
QStringList foldersOfPerson()
{
    QStringList folders{QDir::homePath()};
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "TMPDIR"})
        folders << qEnvironmentVariable(name);
    return folders;
}

QUrl withRedirect(const QUrl &address, const QString &redirect)
{
    QUrlQuery query(address);
    query.removeQueryItem(u"redirect_uri"_s);
    query.addQueryItem(u"redirect_uri"_s, redirect);
    QUrl changed = address;
    changed.setQuery(query);
    return changed;
}

} // namespace

class TestAuthorizationBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSurvivesASignIn();
    void aRedirectToALookAlikeIsNotTaken_data();
    void aRedirectToALookAlikeIsNotTaken();
    void aSecondRedirectChangesNothing();
    void aWindowThatIsClosedEndsIt();
    void aCertificateThatNobodyTrustsIsNotTaken();
    void aCertificateIsTakenForItsFingerprint();

private:
    QUrl addressOf(AuthorizationJob &job);
};

QUrl TestAuthorizationBrowser::addressOf(AuthorizationJob &job)
{
    QSignalSpy needed(&job, &AuthorizationJob::signInNeeded);
    job.start();
    return needed.wait(20'000) ? needed.first().first().toUrl() : QUrl();
}

void TestAuthorizationBrowser::nothingSurvivesASignIn()
{
    const QSet<QString> before = filesBelow(foldersOfPerson());
    AuthorizedConnector connector(microsoft);
    SignInPerson person(connector.system.trustedCertificates);
    for (int time = 0; time < 2; ++time) {
        const auto job = connector.job();
        const AuthorizationJob::Result result = person.signIn(*job);
        QVERIFY2(result, result ? "" : qPrintable(result.error().code));
        QCOMPARE(person.pages(), 2); // nobody is known from the last time
    }
    QStringList left = (filesBelow(foldersOfPerson()) - before - filesBelow({connector.folder()})).values();
    // The person's own certificates, which the browser looks for, and makes an empty file for where there is none.
    left.removeIf([](const QString &path) { return path.startsWith(QDir::homePath() + "/.pki/nssdb/"_L1); });
    QCOMPARE(left, QStringList());
}

void TestAuthorizationBrowser::aRedirectToALookAlikeIsNotTaken_data()
{
    QTest::addColumn<QString>("redirect");
    const QString path = u"/oauth2/client/smtpMicrosoft/authorize-callback"_s;
    QTest::newRow("another host that begins like it") << u"https://management.example.invalid"_s + path;
    QTest::newRow("another port") << u"https://management.example:8443"_s + path;
    QTest::newRow("a path that begins like it") << u"https://management.example"_s + path + u"/more"_s;
    QTest::newRow("that of the other application")
        << u"https://management.example/oauth2/client/exchangeMicrosoft/authorize-callback"_s;
}

// Registered by a mistake, or by somebody: the provider leads there.
void TestAuthorizationBrowser::aRedirectToALookAlikeIsNotTaken()
{
    QFETCH(QString, redirect);
    AuthorizedConnector connector(microsoft);
    SignInPerson person(connector.system.trustedCertificates);
    const auto job = connector.job();
    QSignalSpy finished(job.get(), &AuthorizationJob::finished);
    QSignalSpy ignored(job.get(), &AuthorizationJob::ignored);
    person.goThrough(withRedirect(addressOf(*job), redirect), [&](const QUrl &url) { return job->isRedirect(url); });
    QTRY_COMPARE_WITH_TIMEOUT(person.troubles(), QStringList{u"browser.load"_s}, 30'000);
    QCOMPARE(person.redirect(), QUrl());

    job->takeRedirect(QUrl(redirect + u"?code=x&state=y"_s));
    QTRY_COMPARE(ignored.size(), 1);
    QCOMPARE(ignored.first().first().value<OAuthFailure>().code, u"oauth.not-redirect"_s);
    QCOMPARE(finished.size(), 0);
}

void TestAuthorizationBrowser::aSecondRedirectChangesNothing()
{
    AuthorizedConnector connector(microsoft);
    SignInPerson person(connector.system.trustedCertificates);
    const auto job = connector.job();
    QSignalSpy finished(job.get(), &AuthorizationJob::finished);
    person.goThrough(addressOf(*job), [&](const QUrl &url) { return job->isRedirect(url); });
    QTRY_VERIFY_WITH_TIMEOUT(!person.redirect().isEmpty(), 30'000);
    job->takeRedirect(person.redirect());
    job->takeRedirect(person.redirect());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    const auto result = finished.first().first().value<AuthorizationJob::Result>();
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    job->takeRedirect(person.redirect());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void TestAuthorizationBrowser::aWindowThatIsClosedEndsIt()
{
    AuthorizedConnector connector(microsoft);
    SignInPerson person(connector.system.trustedCertificates);
    const auto job = connector.job();
    QSignalSpy finished(job.get(), &AuthorizationJob::finished);
    person.open(addressOf(*job), [&](const QUrl &url) { return job->isRedirect(url); });
    QVERIFY(person.waitForPage());
    person.user().type(u"half a passw"_s);
    person.close();
    job->cancel();
    QTRY_COMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<AuthorizationJob::Result>();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QVERIFY(connector.stored(u"refreshToken"_s).isEmpty());
    QVERIFY(!connector.record());
}

void TestAuthorizationBrowser::aCertificateThatNobodyTrustsIsNotTaken()
{
    AuthorizedConnector connector(microsoft);
    const auto job = connector.job();
    const QUrl address = addressOf(*job);
    SignInPerson person;
    person.open(address);
    QTRY_COMPARE_WITH_TIMEOUT(person.troubles(), QStringList{u"browser.certificate tls.unknown-issuer"_s}, 30'000);
    QVERIFY(!person.user().clickButton());
}

void TestAuthorizationBrowser::aCertificateIsTakenForItsFingerprint()
{
    AuthorizedConnector connector(microsoft);
    const auto job = connector.job();
    SignInPerson person(connector.system.trustedCertificates);
    person.open(addressOf(*job));
    QVERIFY(person.waitForPage());
    QCOMPARE(person.troubles(), QStringList());
    QCOMPARE(person.place().url, QUrl(connector.system.microsoftAuthority));
    QCOMPARE(person.place().protection, SignInPlace::Protection::Fingerprint);
}

QTEST_MAIN(TestAuthorizationBrowser)
#include "tst_authorization_browser.moc"
