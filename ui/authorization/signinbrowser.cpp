// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorization/signinbrowser.h"

namespace console {

SignInBrowser::SignInBrowser(const std::shared_ptr<SignInProfile> &profile, const SignInHandlers &handlers)
    : m_profile(profile)
    , m_page(profile, handlers)
    , m_widget(new SignInWidget(&m_page))
{
}

SignInBrowser::~SignInBrowser()
{
    delete m_widget;
}

void SignInBrowser::setHandlers(const SignInHandlers &handlers)
{
    m_page.setHandlers(handlers);
}

void SignInBrowser::open(const QUrl &address)
{
    m_page.load(address);
}

void SignInBrowser::reload()
{
    m_page.triggerAction(QWebEnginePage::Reload);
}

void SignInBrowser::setZoom(double factor)
{
    m_page.setZoomFactor(factor);
}

double SignInBrowser::zoom() const
{
    return m_page.zoomFactor();
}

} // namespace console
