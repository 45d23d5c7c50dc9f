// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/system/directory.h"
#include "models/system/systemconfiguration.h"

#include <QString>

#include <optional>

namespace console {

// Why a terminal does not show the workflows of a connector.
enum class HiddenReason {
    HomeDirectoryMissing, // specification "Base location": users without %userHome% do not see them
    FaxPagePackMissing, // specification "Adding an Extension connector": there is none without a pack
};

QString hiddenReasonName(HiddenReason reason); // "home-directory-missing": stable

// Why workflows that deliver with the connector are not shown to the user; nothing where they are.
std::optional<HiddenReason> whyHidden(const Connector &connector, const TerminalUser &user,
                                      const SystemConfiguration &system);

bool hasHomeDirectory(const TerminalUser &user);

} // namespace console
