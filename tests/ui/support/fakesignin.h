// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/authorization/signinview.h"

#include <QPointer>
#include <QWidget>

namespace console {

// A page that shows nothing: what it tells is told by the test.
class FakeSignInView : public QObject, public SignInView
{
    Q_OBJECT
public:
    explicit FakeSignInView(const SignInHandlers &told);
    ~FakeSignInView() override;

    QWidget *widget() override { return m_widget; }
    void setHandlers(const SignInHandlers &told) override { handlers = told; }
    void open(const QUrl &address) override { opened.append(address); }
    void reload() override { ++reloads; }
    void setZoom(double factor) override { m_zoom = factor; }
    double zoom() const override { return m_zoom; }

    SignInHandlers handlers;
    QList<QUrl> opened;
    int reloads = 0;

private:
    QPointer<QWidget> m_widget;
    double m_zoom = 1;
};

class FakeSignInViews : public SignInViewFactory
{
public:
    std::unique_ptr<SignInView> make(const SignInHandlers &handlers, const QStringList &trustedCertificates) override;

    FakeSignInView *last() const { return m_last; } // null when it is gone

    QStringList trusted; // what the last one was made with
    int made = 0;

private:
    QPointer<FakeSignInView> m_last;
};

} // namespace console
