// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorization/signinprofile.h"

#include "ui/authorization/webaddress.h"

#include <QLocale>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// JavaScript and a storage that is in memory stay on: the pages of Microsoft 365 do nothing without.
void restrict(QWebEngineSettings &settings)
{
    for (const auto attribute :
         {QWebEngineSettings::JavascriptCanOpenWindows, // without a click
          QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::JavascriptCanPaste,
          QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::LocalContentCanAccessFileUrls,
          QWebEngineSettings::AllowRunningInsecureContent, QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
          QWebEngineSettings::PluginsEnabled, QWebEngineSettings::PdfViewerEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::ScreenCaptureEnabled,
          QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::DnsPrefetchEnabled,
          QWebEngineSettings::NavigateOnDropEnabled, QWebEngineSettings::AutoLoadIconsForPage,
          QWebEngineSettings::WebGLEnabled,
          QWebEngineSettings::ErrorPageEnabled}) // the window says what happened, in its own words
        settings.setAttribute(attribute, false);
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    // Then SignInPage is asked about them, who refuses them and says so.
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::AllowAllUnknownUrlSchemes);
}

} // namespace

SignInProfile::SignInProfile(std::function<bool(const QUrl &)> isRedirect, const QStringList &trustedCertificates)
    : m_trusted(trustedCertificates.begin(), trustedCertificates.end())
    , m_filter(std::move(isRedirect))
{
    m_profile.setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile.setHttpAcceptLanguage(QLocale().uiLanguages().join(u','));
    m_profile.setUrlRequestInterceptor(&m_filter);
    restrict(*m_profile.settings());
    QObject::connect(&m_profile, &QWebEngineProfile::downloadRequested, &m_profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

bool SignInProfile::isTrusted(const QString &fingerprint) const
{
    return m_trusted.contains(fingerprint);
}

void SignInProfile::setTakenForFingerprint(const QUrl &url)
{
    m_taken.insert(originOf(url));
}

bool SignInProfile::wasTakenForFingerprint(const QUrl &url) const
{
    return m_taken.contains(originOf(url));
}

} // namespace console
