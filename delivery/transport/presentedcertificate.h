// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"

#include <QList>

#include <openssl/types.h>

namespace console {

// SHA-256 of its DER form, lower-case hexadecimal; empty: the library is out of memory.
QString certificateFingerprint(const X509 *certificate);

// What a certificate says of itself, which is whatever a server likes: names are cut at 256 characters and after the
// hundredth, and what would not be seen or would turn the text round stands as its code: "\u202e".
Certificate certificateOf(const X509 *certificate);

// All that the server presented in a handshake that is being judged, its own first; at most ten.
QList<Certificate> presentedCertificates(const X509_STORE_CTX *store);

} // namespace console
