// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/authorization/signinpage.h"
#include "ui/authorization/signinwidget.h"

#include <QPointer>

namespace console {

class SignInBrowser : public SignInView
{
public:
    SignInBrowser(const std::shared_ptr<SignInProfile> &profile, const SignInHandlers &handlers);
    ~SignInBrowser() override;

    SignInPage *page() { return &m_page; }
    QWidget *widget() override { return m_widget; }
    void setHandlers(const SignInHandlers &handlers) override;
    void open(const QUrl &address) override;
    void reload() override;
    void setZoom(double factor) override;
    double zoom() const override;

private:
    const std::shared_ptr<SignInProfile> m_profile; // goes after the page
    SignInPage m_page;
    QPointer<SignInWidget> m_widget; // a parent may delete it first
};

} // namespace console
