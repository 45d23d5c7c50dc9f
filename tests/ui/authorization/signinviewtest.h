// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/authorization/pageserver.h"
#include "ui/authorization/signinview.h"

#include <QApplication>
#include <QWidget>
#include <QtTest>

namespace console {

inline constexpr int patience = 15'000; // ms, for a page of a machine that is busy

// What a page holds that must be nowhere afterwards.
inline const QByteArray canary = "canary-of-the-page";

PageAnswer page(const QByteArray &body);
PageAnswer script(const QByteArray &code); // with a form named f

// The embedded browser as it is loaded for a sign-in: the real WebEngine, against pages that a small server has.
class SignInViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
    void open(const QUrl &url);
    void openAndClick(const QUrl &url); // into the middle of a page that says when it is ready
    static QByteArray saysReady(); // what such a page has
    SignInHandlers handlers();
    bool isShown(const PageServer &server) const
    {
        return !m_place.isLoading && m_place.url == server.url({})
            && m_place.protection != SignInPlace::Protection::None;
    }
    QWidget *inPage() const; // what takes the keys
    static QStringList messages(); // of the whole program since it began
    static QStringList filesBelowHome();

    QStringList m_filesBefore;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<PageServer> m_callback; // where the redirect leads to; nobody may ask it
    QStringList m_trusted;
    QUrl m_redirect;
    QList<QUrl> m_redirected;
    SignInPlace m_place;
    QList<SignInTrouble> m_troubles;
    QStringList m_errors;
    std::vector<std::unique_ptr<SignInView>> m_windows;
    bool m_takesWindows = true;
    std::unique_ptr<SignInView> m_view;

private:
    SignInViewFactory *m_factory = nullptr;
};

// QTEST_MAIN for them: WebEngine shares its graphics with the program's windows.
template<class Test>
int runWithBrowser(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace console
