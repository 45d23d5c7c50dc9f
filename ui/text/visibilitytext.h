// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/workflowvisibility.h"

#include <QString>

#include <optional>

namespace console::text {

// Whether a workflow of the connector is shown to the user at the terminal, and why not: one or two sentences.
QString workflowVisibility(const std::optional<HiddenReason> &reason, const TerminalUser &user);

QString hiddenRemedy(HiddenReason reason); // on a button that leads to where it is mended

} // namespace console::text
