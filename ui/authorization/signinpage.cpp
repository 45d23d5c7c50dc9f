// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorization/signinpage.h"

#include "ui/authorization/certificatecode.h"
#include "ui/authorization/signinbrowser.h"
#include "ui/authorization/webaddress.h"

#include <QAuthenticator>
#include <QPointer>
#include <QRegularExpression>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Microsoft's pages write what they have to say after they were loaded.
constexpr auto lookInterval = 700ms;
constexpr int looksAfterLoad = 6;

constexpr qsizetype longestText = 8000; // characters of a page that are told

// Frames and windows begin with these, and they hold nothing of another server's.
bool isInternal(const QUrl &url, bool isMainFrame)
{
    const QString scheme = url.scheme();
    return scheme == "about"_L1 || (!isMainFrame && (scheme == "data"_L1 || scheme == "blob"_L1));
}

} // namespace

SignInPage::SignInPage(const std::shared_ptr<SignInProfile> &profile, const SignInHandlers &handlers)
    : QWebEnginePage(profile->profile())
    , m_profile(profile)
    , m_handlers(handlers)
{
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &SignInPage::lookForError);
    connect(this, &QWebEnginePage::loadingChanged, this, &SignInPage::onLoadingChanged);
    connect(this, &QWebEnginePage::loadProgress, this, [this](int progress) {
        m_progress = progress;
        tellPlace();
    });
    connect(this, &QWebEnginePage::urlChanged, this, &SignInPage::tellPlace);
    connect(
        this, &QWebEnginePage::windowCloseRequested, this,
        [this] {
            if (m_handlers.closeRequested)
                m_handlers.closeRequested();
        },
        Qt::QueuedConnection);
    refuseRequests();
    connectTroubles();
}

void SignInPage::setHandlers(const SignInHandlers &handlers)
{
    m_handlers = handlers;
    if (m_handlers.placeChanged)
        m_handlers.placeChanged(m_place);
}

// A person who signs in needs none of these.
void SignInPage::refuseRequests()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
}

void SignInPage::connectTroubles()
{
    connect(this, &QWebEnginePage::certificateError, this, &SignInPage::judgeCertificate);
    connect(this, &QWebEnginePage::authenticationRequired, this, [this](const QUrl &url) {
        tellTrouble({u"browser.password"_s, u"server"_s, originOf(url), u"HTTP 401"_s});
    });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this, [this](const QUrl &url) {
        tellTrouble({u"browser.password"_s, u"proxy"_s, originOf(url), u"HTTP 407"_s});
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this,
            [this](RenderProcessTerminationStatus status, int exitCode) {
                m_shown.clear();
                tellPlace();
                tellTrouble({u"browser.ended"_s,
                             {},
                             originOf(url()),
                             u"render process: status %1, exit code %2"_s.arg(status).arg(exitCode)});
            });
}

bool SignInPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (m_handlers.isRedirect && m_handlers.isRedirect(url)) {
        m_isRefused = m_isRefused || isMainFrame;
        const auto tell = [told = m_handlers.redirected, url] { // which may end the page
            if (told)
                told(url);
        };
        if (isMainFrame)
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return false;
    }
    if (isOpenable(url) || isInternal(url, isMainFrame))
        return true;
    if (isMainFrame) {
        m_isRefused = true;
        tellTrouble({u"browser.blocked"_s, {}, originOf(url), u"scheme "_s + url.scheme()});
    }
    return false;
}

// The window's own rules go with it: its profile, and what is refused.
QWebEnginePage *SignInPage::createWindow(WebWindowType)
{
    const std::shared_ptr<SignInProfile> profile = m_profile.lock();
    if (!profile || !m_handlers.windowOpened)
        return nullptr;
    auto window = std::make_unique<SignInBrowser>(profile, m_handlers);
    const QPointer<SignInPage> page = window->page();
    m_handlers.windowOpened(std::move(window));
    return page; // null: nobody has shown it
}

QStringList SignInPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void SignInPage::javaScriptAlert(const QUrl &, const QString &) { }

// A page also asks whether it may be left; a box of its own would hold up the window.
bool SignInPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return true;
}

bool SignInPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

// What a page writes there may hold secrets.
void SignInPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) { }

void SignInPage::judgeCertificate(QWebEngineCertificateError error)
{
    const QString fingerprint = fingerprintOf(error);
    const std::shared_ptr<SignInProfile> profile = m_profile.lock();
    if (profile && error.isOverridable() && profile->isTrusted(fingerprint)) {
        profile->setTakenForFingerprint(error.url());
        error.acceptCertificate();
        return;
    }
    error.rejectCertificate();
    m_isRefused = true;
    const QString technical =
        fingerprint.isEmpty() ? error.description() : u"%1 SHA-256 %2"_s.arg(error.description(), fingerprint);
    tellTrouble({u"browser.certificate"_s, certificateCode(error), originOf(error.url()), technical});
}

void SignInPage::onLoadingChanged(const QWebEngineLoadingInfo &info)
{
    m_isLoading = info.status() == QWebEngineLoadingInfo::LoadStartedStatus;
    const bool hasAnswer = info.status() == QWebEngineLoadingInfo::LoadSucceededStatus
        || info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    if (m_isLoading) {
        m_look.stop();
    } else if (hasAnswer) {
        m_shown = originOf(url());
        m_looks = 0;
        m_error.clear();
        m_look.start();
        if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus)
            tellEmpty(info);
    } else if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus) {
        onLoadFailed(info);
    }
    if (!m_isLoading)
        m_isRefused = false;
    tellPlace();
}

void SignInPage::onLoadFailed(const QWebEngineLoadingInfo &info)
{
    if (m_isRefused)
        return;
    m_shown.clear();
    tellTrouble(
        {u"browser.load"_s, {}, originOf(info.url()), u"%1 (%2)"_s.arg(info.errorString()).arg(info.errorCode())});
}

// A server that says no usually says so on its page, which is shown.
void SignInPage::tellEmpty(const QWebEngineLoadingInfo &info)
{
    const SignInTrouble trouble{u"browser.load"_s, {}, originOf(info.url()), u"HTTP %1"_s.arg(info.errorCode())};
    toPlainText([self = QPointer(this), trouble](const QString &text) {
        if (self && text.trimmed().isEmpty())
            self->tellTrouble(trouble);
    });
}

SignInPlace::Protection SignInPage::protection() const
{
    const std::shared_ptr<SignInProfile> profile = m_profile.lock();
    if (!profile || m_shown.isEmpty() || m_shown != originOf(url()))
        return SignInPlace::Protection::None;
    if (m_shown.scheme() != "https"_L1)
        return SignInPlace::Protection::ThisComputer;
    return profile->wasTakenForFingerprint(m_shown) ? SignInPlace::Protection::Fingerprint
                                                    : SignInPlace::Protection::Certificate;
}

void SignInPage::tellPlace()
{
    const SignInPlace place{originOf(url()), protection(), m_isLoading, m_progress};
    if (place == m_place)
        return;
    m_place = place;
    if (m_handlers.placeChanged)
        m_handlers.placeChanged(m_place);
}

void SignInPage::tellTrouble(const SignInTrouble &trouble)
{
    if (m_handlers.troubled)
        m_handlers.troubled(trouble);
}

void SignInPage::lookForError()
{
    if (++m_looks >= looksAfterLoad)
        m_look.stop();
    toPlainText([self = QPointer(this)](const QString &text) {
        if (self)
            self->onText(text);
    });
}

void SignInPage::onText(const QString &text)
{
    static const QRegularExpression number(u"\\bAADSTS\\d{4,}"_s);
    const QString error = number.match(text).captured();
    if (error.isEmpty() || error == m_error)
        return;
    m_error = error;
    if (m_handlers.errorShown)
        m_handlers.errorShown(text.left(longestText));
}

} // namespace console
