// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/connectorstate.h"
#include "models/outcome/stage.h"

#include <QDateTime>
#include <QString>

namespace console::text {

// "Last test failed at Sign-in, 3 min ago". The stage counts for Failed only; without a time none is said.
QString connectorState(ConnectorState state, Stage failedStage, const QDateTime &lastDelivery, const QDateTime &now);

// The state alone, as a choice: "Last test failed".
QString connectorStateChoice(ConnectorState state);

// "just now", "3 min ago", "2 h ago", "yesterday", later the date.
QString timeAgo(const QDateTime &then, const QDateTime &now);

// Of HistoryModel's names: "Delivered", "Failed", "Cancelled", "Interrupted, outcome unknown", "Running".
QString historyOutcome(const QString &name);

} // namespace console::text
