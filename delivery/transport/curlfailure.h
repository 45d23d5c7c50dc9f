// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/failure.h"

#include <curl/curl.h>

namespace console {

// What a failed transfer means. reached is the stage it was in; code is "curl.<number>", or "errno.<name>" where the
// system said why no connection was made; subject is host and port.
Failure curlFailure(CURL *handle, CURLcode result, Stage reached, const QString &host, const QString &message);

} // namespace console
