// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"
#include "models/outcome/stage.h"

#include <QList>

#include <curl/curl.h>

namespace console {

// Protocol and cipher of a connection that libcurl holds open: to be called from within its callbacks.
QList<Fact> tlsFacts(CURL *handle);

// Of the certificates that a server presented: subject, issuer, days left and SHA-256 fingerprint of its own, and how
// many they are.
QList<Fact> certificateFacts(const QList<Certificate> &presented);

} // namespace console
