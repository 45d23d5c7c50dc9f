// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"

#include <QList>

#include <curl/curl.h>
#include <openssl/types.h>

namespace console {

// A certificate's subject, issuer, days left, and SHA-256 fingerprint.
QList<Fact> certificateFacts(const X509 *certificate);

// SHA-256 of its DER form, lower-case hexadecimal; empty: the library is out of memory.
QString certificateFingerprint(const X509 *certificate);

// Protocol, cipher and certificate of a connection that libcurl holds open: to be called from within its callbacks.
QList<Fact> tlsFacts(CURL *handle);

} // namespace console
