// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "delivery/senders/filesystem/filename.h"
#include "delivery/senders/planneddocument.h"
#include "models/scan/variables.h"
#include "models/support/expected.h"

namespace console {

// What the preparations of the connector types have in common. Every failure is of Stage::Prepare.

Unexpected<Failure> refuse(Cause cause, const QString &code, const QString &subject, const QString &technical);
Unexpected<Failure> refuse(const ExpansionFailure &failure);

// The documents of the scan as they are now, under the names that they will have where they arrive. A check needs none.
Expected<QList<PlannedDocument>, Failure> plannedDocuments(const DeliveryRequest &request, const Variables &variables);

QList<PlannedDocument> distinctlyNamed(QList<PlannedDocument> documents, NameLimit limit);

} // namespace console
