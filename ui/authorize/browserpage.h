// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorization.h"
#include "ui/authorization/signinview.h"

#include <QPointer>
#include <QWidget>

class QDialog;
class QPushButton;

namespace console {

class BrowserFrame;
class StatusLine;

// The sign-in in a browser of its own: the page, and the windows that it opens.
class BrowserPage : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserPage(const AuthorizationSubject &subject, QWidget *parent = nullptr);

    void begin(SignInViewFactory &factory, const QUrl &address, const std::function<bool(const QUrl &)> &isRedirect);
    void end(); // the browser goes, with everything that it kept
    void showIgnored(const OAuthFailure &reason);

Q_SIGNALS:
    void redirected(const QUrl &url);
    void explanationRequested(const console::OAuthFailure &failure); // of what the page says

private:
    QWidget *makeNotice();
    SignInHandlers handlers(const std::function<bool(const QUrl &)> &isRedirect);
    void showError(const QString &text);
    void openWindow(std::unique_ptr<SignInView> view);

    const AuthorizationSubject m_subject;
    SignInHandlers m_handlers;
    QWidget *m_notice;
    StatusLine *m_noticeText;
    QPushButton *m_explain;
    BrowserFrame *m_frame;
    OAuthFailure m_error; // that the page shows
    QList<QPointer<QDialog>> m_windows;
};

} // namespace console
