// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/urls.h"

#include "models/support/addresses.h"

namespace console {

using namespace Qt::StringLiterals;

std::optional<QUrl> validateHttpUrl(const QString &text, Field field, Severity withoutTls, Problems &problems)
{
    const auto refuse = [&](ProblemCode code) {
        problems.append({field, code, Severity::Error});
        return std::nullopt;
    };
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(ProblemCode::UrlMissing);
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && url.scheme() != "https"_L1))
        return refuse(ProblemCode::UrlInvalid);
    if (!url.userInfo().isEmpty())
        return refuse(ProblemCode::UrlHasCredentials);
    if (url.hasFragment())
        return refuse(ProblemCode::UrlHasFragment);
    if (isHttp && !isThisComputer(url.host()))
        problems.append({field, ProblemCode::UrlNotHttps, withoutTls});
    return url;
}

} // namespace console
