// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "tests/integration/pageuser.h"
#include "ui/authorize/signinmodule.h"

namespace console {

// A person who signs in at oidc-provider, in the real embedded browser of console_ui_authorization.
class SignInPerson
{
public:
    // trustedCertificates: as in SystemConfiguration
    explicit SignInPerson(const QStringList &trustedCertificates = {});

    QString password = QStringLiteral("any");

    // Signs in, agrees to what is asked for, and waits for what comes of it.
    AuthorizationJob::Result signIn(AuthorizationJob &job);

    // The same as far as the redirect, or the page that is in its place: a sign-in that others may look into.
    void goThrough(const QUrl &address, const std::function<bool(const QUrl &)> &isRedirect);

    // Opens the address, without doing anything with it.
    void open(const QUrl &address, const std::function<bool(const QUrl &)> &isRedirect = {});
    void close() { m_view.reset(); }

    bool waitForPage(); // until the next one is shown
    PageUser user() { return PageUser(m_view->widget()); } // while it is open

    int pages() const { return m_pages; } // that were shown before the redirect
    QUrl redirect() const { return m_redirect; } // that was caught; empty: none
    SignInPlace place() const { return m_place; }
    QStringList troubles() const { return m_troubles; } // "browser.certificate tls.self-signed"

private:
    const QStringList m_trustedCertificates;
    SignInModule m_module;
    int m_pages = 0;
    int m_awaitedPages = 0;
    QUrl m_redirect;
    SignInPlace m_place;
    QStringList m_troubles;
    std::unique_ptr<SignInView> m_view; // the last: it tells the others until it is gone
};

} // namespace console
