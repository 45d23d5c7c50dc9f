// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/systemconfiguration.h"
#include "ui/text/outcometext.h"

namespace console::text {

// A certificate that is not trusted, or no common version of TLS: the same for every server.
Explanation explainTls(const Failure &failure, const Connector &connector, const SystemConfiguration &system);

// What is wrong with a server's certificate, by the code alone ("tls.expired").
Explanation explainCertificate(const QString &code, const QString &server, const QString &administrator,
                               const QString &command);

} // namespace console::text
