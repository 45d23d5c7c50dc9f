// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"
#include "ui/report/report.h"

namespace console {

class Workspace;

// Deliveries of the history, with their transcripts, to be handed on. Explanations quote the connector as it is now.
Report historyReport(const QList<DeliveryRecord> &records, const Workspace &workspace);

} // namespace console
