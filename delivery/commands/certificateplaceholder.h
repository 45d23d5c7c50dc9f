// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/commands/commandword.h"

namespace console {

// What a server's certificate is taken for. Other tools know no fingerprints of certificates: where the workspace has
// some, they can be given the certificate itself.
enum class ServerTrust { Authorities, AuthoritiesAndFingerprints };

// The words that give a tool a certificate where SCAN_CERTIFICATE names one; none where the workspace trusts no
// fingerprint.
QStringList certificateOption(const QString &option, ServerTrust trust, QList<Placeholder> &placeholders);

} // namespace console
