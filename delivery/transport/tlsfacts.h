// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"

#include <QList>

#include <curl/curl.h>

namespace console {

// Protocol, cipher and certificate of a connection that libcurl holds open: to be called from within its callbacks.
QList<Fact> tlsFacts(CURL *handle);

} // namespace console
