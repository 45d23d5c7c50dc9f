// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/authorization/requestfilter.h"

#include <QSet>
#include <QStringList>
#include <QWebEngineProfile>

namespace console {

// Off the record: cookies and storage are in memory until it goes, nothing is cached or downloaded. It goes after its
// pages.
class SignInProfile
{
public:
    SignInProfile(std::function<bool(const QUrl &)> isRedirect, const QStringList &trustedCertificates);

    QWebEngineProfile *profile() { return &m_profile; }

    bool isTrusted(const QString &fingerprint) const;
    void setTakenForFingerprint(const QUrl &url);
    bool wasTakenForFingerprint(const QUrl &url) const;

private:
    const QSet<QString> m_trusted;
    QSet<QUrl> m_taken; // origins
    RequestFilter m_filter;
    QWebEngineProfile m_profile;
};

} // namespace console
