// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/supportbundles.h"

namespace console::text {

QString supportPart(const SupportPart &part); // "Versions and platform"; of a delivery, its connector
QString supportFailure(const SupportFailure &failure);

} // namespace console::text
