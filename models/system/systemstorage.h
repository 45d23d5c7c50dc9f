// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/systemconfiguration.h"

namespace console {

// As it is kept: texts without the spaces that come along with a paste, fingerprints in one spelling, lists without
// empty entries.
SystemConfiguration tidied(SystemConfiguration system);

// What is in the secret store for the system configuration, owned by the null id: the password of the mail server and
// the client secrets of the two Microsoft applications.
inline constexpr QLatin1StringView mailServerPasswordSlot("mailServer.password");
QStringList systemSecretSlots();

} // namespace console
