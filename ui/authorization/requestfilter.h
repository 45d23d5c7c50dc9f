// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/authorization/signinview.h"

#include <QWebEngineUrlRequestInterceptor>

namespace console {

// The second net below SignInPage, for whatever a page asks for and is no navigation: nothing goes to the redirect URI,
// and nothing leaves this computer without encryption.
class RequestFilter : public QWebEngineUrlRequestInterceptor
{
public:
    explicit RequestFilter(std::function<bool(const QUrl &)> isRedirect);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    const std::function<bool(const QUrl &)> m_isRedirect;
};

} // namespace console
