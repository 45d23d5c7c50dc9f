// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"
#include "ui/widgets/comparedline.h"

#include <QList>

namespace console {

// Outcome, what was sent, and each stage with its time and facts; the first is the older one.
QList<ComparedLine> compare(const DeliveryRecord &first, const DeliveryRecord &second);

} // namespace console
