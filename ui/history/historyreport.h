// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"
#include "ui/report/recordedconnector.h"
#include "ui/report/report.h"

namespace console {

class Workspace;

// Deliveries of the history, with their transcripts, to be handed on; the title says so where more were chosen.
Report historyReport(const QList<DeliveryRecord> &records, qsizetype chosen, const Workspace &workspace);

} // namespace console
