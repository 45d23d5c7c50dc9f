// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/rights/securitydescriptor.h"
#include "delivery/smbagent/smbcontext.h"

namespace console {

// The access list of a file or folder, its entries with SIDs and names.
Expected<SecurityDescriptor, SmbError> readDescriptor(SmbContext &context, const QByteArray &url);

// A SID.
Expected<QString, SmbError> readOwner(SmbContext &context, const QByteArray &url);

// Asks for the change; whether it was made is known only by reading the owner back.
Expected<void, SmbError> changeOwner(SmbContext &context, const QByteArray &url, const QString &sid);

} // namespace console
