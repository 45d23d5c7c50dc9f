// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakesignin.h"

namespace console {

FakeSignInView::FakeSignInView(const SignInHandlers &told)
    : handlers(told)
    , m_widget(new QWidget)
{
    m_widget->setFocusPolicy(Qt::StrongFocus);
    m_widget->setObjectName(QStringLiteral("signInPage"));
    m_widget->setAccessibleName(QStringLiteral("Sign-in page"));
}

FakeSignInView::~FakeSignInView()
{
    delete m_widget;
}

std::unique_ptr<SignInView> FakeSignInViews::make(const SignInHandlers &handlers,
                                                  const QStringList &trustedCertificates)
{
    ++made;
    trusted = trustedCertificates;
    auto view = std::make_unique<FakeSignInView>(handlers);
    m_last = view.get();
    return view;
}

} // namespace console
