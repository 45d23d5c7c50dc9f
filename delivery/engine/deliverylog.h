// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"

namespace console {

// The begin and the end of a delivery, for the log: with the connector's name and the sum of the documents' sizes, but
// neither their names nor the terminal user's.
void logBegin(quint64 number, const DeliveryRequest &request);
void logEnd(quint64 number, const DeliveryResult &result);

} // namespace console
