// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/oauthfailure.h"

#include <QString>

#include <optional>

namespace console {

// What Microsoft's page says instead of sending the browser back, such as AADSTS50011: the redirect URI itself is what
// is wrong there. Nothing: the text names no error.
//
//     Request Id: 0c6ee6a5-…
//     Correlation Id: 88e4ba6b-…
//     Message: AADSTS50011: The redirect URI '…' specified in the request does not match …
std::optional<OAuthFailure> errorOfPage(const QString &text);

} // namespace console
