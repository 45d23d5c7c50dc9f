// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/authorizationservice.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace console {

class AuthorizationFailurePage;
class BrowserPage;
class CheckStrip;
class DeviceCodePage;
class Prompts;
class SignInModule;
class SystemBrowserPage;
class WaitingPage;

// One sign-in of one connector, in one of three ways, with the check of what it needs beside it. Authorized, it tells
// so and closes; closed before, it cancels. Nothing is stored by it.
class AuthorizationDialog : public QDialog
{
    Q_OBJECT
public:
    // Service, module and prompts outlive it.
    AuthorizationDialog(AuthorizationService *service, SignInModule *module, const QString &connectorName,
                        const AuthorizationSubject &subject, Prompts *prompts, QWidget *parent = nullptr);
    ~AuthorizationDialog() override;

    void open() override; // and begins, in the embedded browser where there is one
    void done(int result) override;

Q_SIGNALS:
    void authorized(const console::Authorization &authorization);

private:
    QWidget *makeButtons();
    void connectPages();
    void connectJob();
    void startCheck();
    void start(AuthorizationWay way);
    void stop();
    void endPages();
    void onSignInNeeded(const QUrl &address);
    void onRedeeming();
    void onIgnored(const OAuthFailure &reason);
    void onFinished(const AuthorizationJob::Result &result);
    void showFailure(const OAuthFailure &failure);
    void showWays();

    AuthorizationService *const m_service;
    SignInModule *const m_module;
    const AuthorizationSubject m_subject;
    AuthorizationWay m_way = AuthorizationWay::EmbeddedBrowser;
    std::unique_ptr<AuthorizationCheck> m_check;
    std::unique_ptr<AuthorizationJob> m_job;

    QStackedWidget *m_pages;
    WaitingPage *m_waitingPage;
    BrowserPage *m_browserPage;
    SystemBrowserPage *m_systemPage;
    DeviceCodePage *m_devicePage;
    AuthorizationFailurePage *m_failurePage;
    CheckStrip *m_checkStrip;
    QPushButton *m_useEmbedded;
    QPushButton *m_useSystem;
    QPushButton *m_useDevice;
    QPushButton *m_cancel;
};

} // namespace console
