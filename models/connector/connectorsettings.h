// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/exchange/exchangesettings.h"
#include "models/connector/extension/extensionsettings.h"
#include "models/connector/filesystem/filesystemsettings.h"
#include "models/connector/smtp/smtpsettings.h"
#include "models/connector/unknown/unknownsettings.h"

#include <variant>

namespace console {

// Closed on purpose: each layer visits it without a generic arm, so a new type does not compile until every layer has
// its part. CONTRIBUTING.md, "How to add a connector type", lists them.
using ConnectorSettings =
    std::variant<FileSystemSettings, SmtpSettings, ExchangeSettings, ExtensionSettings, UnknownSettings>;

} // namespace console
