// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"
#include "delivery/api/practicereceiver.h"

namespace console::text {

QString endpoint(Arrival::Endpoint endpoint); // "Extension endpoint"
QString rehearsal(const QString &code); // what a rehearsing endpoint does; an unknown code as it is
QString receiverFailure(const ReceiverFailure &failure);
QString generatorFailure(const GeneratorFailure &failure);

} // namespace console::text
