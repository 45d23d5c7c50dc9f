// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/transcriptline.h"
#include "models/system/systemconfiguration.h"
#include "models/workspace/deliveryrecord.h"

namespace console {

// The texts of a support bundle. They are redacted, and name the user's own folder "~".

QString factsText(const QList<Fact> &facts); // a line each

// An array. Without the values of an Extension connector's properties, which only the endpoint knows to be secret or
// not, unless they are variables.
QString connectorsText(const QList<Connector> &connectors);

QString systemText(const SystemConfiguration &system);

// The record with its stages; of a long transcript the first and the last lines.
QString deliveryText(const DeliveryRecord &record, const QList<TranscriptLine> &transcript);

// Its end, with that of the one before it. Empty where there is none.
QString logText(const QString &path);

} // namespace console
