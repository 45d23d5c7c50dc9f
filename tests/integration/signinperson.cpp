// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/signinperson.h"

#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLoad = 30'000; // milliseconds

} // namespace

SignInPerson::SignInPerson(const QStringList &trustedCertificates)
    : m_trustedCertificates(trustedCertificates)
    , m_module(QStringLiteral(CONSOLE_BIN_DIR))
{
}

AuthorizationJob::Result SignInPerson::signIn(AuthorizationJob &job)
{
    QSignalSpy needed(&job, &AuthorizationJob::signInNeeded);
    QSignalSpy finished(&job, &AuthorizationJob::finished);
    job.start();
    if (QTest::qWaitFor([&] { return !needed.isEmpty() || !finished.isEmpty(); }, longestLoad) && !needed.isEmpty()) {
        goThrough(needed.first().first().toUrl(), [&job](const QUrl &url) { return job.isRedirect(url); });
        if (QTest::qWaitFor([&] { return !m_redirect.isEmpty(); }, longestLoad))
            job.takeRedirect(m_redirect);
    }
    if (finished.isEmpty() && !finished.wait(longestLoad))
        qFatal("The sign-in does not end");
    close();
    return finished.first().first().value<AuthorizationJob::Result>();
}

void SignInPerson::goThrough(const QUrl &address, const std::function<bool(const QUrl &)> &isRedirect)
{
    open(address, isRedirect);
    if (!waitForPage())
        qFatal("There is no sign-in page: %s", qPrintable(m_troubles.join(u", ")));
    user().type(password);
    user().clickButton();
    if (!waitForPage())
        qFatal("There is no page for the consent: %s", qPrintable(m_troubles.join(u", ")));
    user().press(Qt::Key_Return);
}

void SignInPerson::open(const QUrl &address, const std::function<bool(const QUrl &)> &isRedirect)
{
    m_pages = 0;
    m_awaitedPages = 0;
    m_redirect.clear();
    m_troubles.clear();
    SignInHandlers handlers;
    handlers.isRedirect = isRedirect;
    handlers.redirected = [this](const QUrl &url) { m_redirect = url; };
    handlers.placeChanged = [this](const SignInPlace &place) {
        const bool hasEnded = m_place.isLoading && !place.isLoading;
        if (hasEnded && m_redirect.isEmpty())
            ++m_pages;
        m_place = place;
    };
    handlers.troubled = [this](const SignInTrouble &trouble) {
        m_troubles << QString(trouble.code + u' ' + trouble.detail).trimmed();
    };
    const SignInModule::Factory factory = m_module.factory();
    if (!factory)
        qFatal("There is no embedded browser: %s", qPrintable(factory.error().technical));
    m_view = (*factory)->make(handlers, m_trustedCertificates);
    m_view->widget()->resize(800, 600);
    m_view->widget()->show();
    m_view->widget()->activateWindow();
    m_view->open(address);
}

bool SignInPerson::waitForPage()
{
    ++m_awaitedPages;
    return QTest::qWaitFor([this] { return m_pages >= m_awaitedPages && user().button().isValid(); }, longestLoad);
}

} // namespace console
