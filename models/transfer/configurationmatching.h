// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/configurationplan.h"

namespace console {

// Folded, with the ids of the connectors that have them.
QHash<QString, QUuid> namesOf(const QHash<QUuid, Connector> &connectors);

// Which connector of a file is which of the workspace, and what becomes of it unless something else is decided: an
// entry for each, by name, and those to be removed at the end. In time and memory linear in both.
QList<PlannedConnector> matched(ConfigurationPlan::Purpose purpose, const QHash<QUuid, Connector> &present,
                                const QHash<QString, QUuid> &presentNames, const QList<Connector> &given);

} // namespace console
