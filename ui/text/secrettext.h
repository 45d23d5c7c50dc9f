// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

#include <QStringList>

namespace console::text {

// Why a secret could not be looked up or stored, and what helps.
QString secretFailure(const SecretFailure &failure);

// After a change that failed and could not be undone.
QString secretsNotTakenBack(const QStringList &slotNames);

// Where secrets are kept, said below each field for one.
QString secretStorage(SecretStoreKind kind);

} // namespace console::text
