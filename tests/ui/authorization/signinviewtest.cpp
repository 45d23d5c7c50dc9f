// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/authorization/signinviewtest.h"

#include <QDir>
#include <QDirIterator>
#include <QPluginLoader>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QtMessageHandler earlierHandler = nullptr;
QStringList keptMessages;

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    keptMessages << message;
    earlierHandler(type, context, message);
}

} // namespace

PageAnswer page(const QByteArray &body)
{
    return {"<!DOCTYPE html><html><head><title>" + canary + "</title></head><body>" + body + "</body></html>"};
}

PageAnswer script(const QByteArray &code)
{
    return page("<form id=f method=post></form><script>" + code + "</script>");
}

void SignInViewTest::initTestCase()
{
    earlierHandler = qInstallMessageHandler(keepMessage);
    m_filesBefore = filesBelowHome();
    QPluginLoader loader(QStringLiteral(CONSOLE_BIN_DIR "/console_ui_authorization.so"));
    m_factory = qobject_cast<SignInViewFactory *>(loader.instance());
    QVERIFY2(m_factory, qPrintable(loader.errorString()));
}

void SignInViewTest::init()
{
    m_server = std::make_unique<PageServer>();
    m_callback = std::make_unique<PageServer>();
    m_redirect = m_callback->url(u"/oauth2/callback"_s);
    m_trusted.clear();
    m_redirected.clear();
    m_place = {};
    m_troubles.clear();
    m_errors.clear();
    m_takesWindows = true;
}

void SignInViewTest::cleanup()
{
    m_windows.clear();
    m_view.reset();
    m_server.reset();
    m_callback.reset();
}

void SignInViewTest::cleanupTestCase()
{
    qInstallMessageHandler(earlierHandler);
}

SignInHandlers SignInViewTest::handlers()
{
    SignInHandlers handlers;
    handlers.isRedirect = [this](const QUrl &url) {
        return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == m_redirect;
    };
    handlers.redirected = [this](const QUrl &url) { m_redirected << url; };
    handlers.placeChanged = [this](const SignInPlace &place) { m_place = place; };
    handlers.troubled = [this](const SignInTrouble &trouble) { m_troubles << trouble; };
    handlers.errorShown = [this](const QString &text) { m_errors << text; };
    if (m_takesWindows) {
        handlers.windowOpened = [this](std::unique_ptr<SignInView> view) {
            view->widget()->resize(600, 400);
            view->widget()->show();
            m_windows.push_back(std::move(view));
        };
    }
    return handlers;
}

void SignInViewTest::open(const QUrl &url)
{
    m_view = m_factory->make(handlers(), m_trusted);
    m_view->widget()->resize(800, 600);
    m_view->widget()->show();
    m_view->widget()->activateWindow();
    m_view->open(url);
}

void SignInViewTest::openAndClick(const QUrl &url)
{
    open(url);
    QVERIFY(QTest::qWaitForWindowActive(m_view->widget()));
    const auto isReady = [this, x = 0]() mutable {
        QTest::mouseMove(inPage(), QPoint(100 + ++x % 100, 100));
        return m_server->count("/ready") > 0;
    };
    QVERIFY(QTest::qWaitFor(isReady, patience));
    QTest::mouseClick(inPage(), Qt::LeftButton, {}, inPage()->rect().center());
}

// Once, when it hears the mouse: a page is deaf until it was drawn.
QByteArray SignInViewTest::saysReady()
{
    return "<script>onmousemove = () => { onmousemove = null; fetch('/ready') }</script>";
}

QWidget *SignInViewTest::inPage() const
{
    return m_view->widget()->focusProxy() ? m_view->widget()->focusProxy() : m_view->widget();
}

QStringList SignInViewTest::messages()
{
    return keptMessages;
}

QStringList SignInViewTest::filesBelowHome()
{
    QStringList files;
    QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    files.sort();
    return files;
}

} // namespace console
