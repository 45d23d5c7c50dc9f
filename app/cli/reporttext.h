// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/outcome.h"
#include "models/system/systemconfiguration.h"
#include "ui/text/outcometext.h"

#include <QStringList>

namespace console {

// What a person reads after a delivery: the stages with their times and facts, then the receipt or the explanation.
QString deliveryReport(const Connector &connector, const SystemConfiguration &system, const DeliveryResult &result);

} // namespace console
