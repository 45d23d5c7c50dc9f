// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/authorization/signinprofile.h"

#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEnginePage>

namespace console {

// A page that opens nothing but what is protected, stops at the redirect URI before anything is sent there, and keeps
// what it shows to itself.
class SignInPage : public QWebEnginePage
{
    Q_OBJECT
public:
    // Whoever has the page keeps the profile for longer.
    SignInPage(const std::shared_ptr<SignInProfile> &profile, const SignInHandlers &handlers);

    void setHandlers(const SignInHandlers &handlers);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &proposal,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;

private:
    void refuseRequests();
    void connectTroubles();
    void judgeCertificate(QWebEngineCertificateError error);
    void onLoadingChanged(const QWebEngineLoadingInfo &info);
    void onLoadFailed(const QWebEngineLoadingInfo &info);
    SignInPlace::Protection protection() const;
    void tellPlace();
    void tellTrouble(const SignInTrouble &trouble);
    void lookForError();
    void onText(const QString &text);
    void tellEmpty(const QWebEngineLoadingInfo &info);

    const std::weak_ptr<SignInProfile> m_profile;
    SignInHandlers m_handlers;
    SignInPlace m_place; // as told last
    bool m_isLoading = false;
    int m_progress = 0;
    QUrl m_shown; // the origin that the page on the screen came from
    bool m_isRefused = false; // the load that is about to end, as told already
    QTimer m_look;
    int m_looks = 0;
    QString m_error; // that was told last
};

} // namespace console
