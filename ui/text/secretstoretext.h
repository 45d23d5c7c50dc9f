// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretstore.h"

#include <QStringList>

namespace console::text {

QString secretStoreState(const SecretStoreStatus &status); // in short: "Vault: locked"
QString secretStoreMeaning(const SecretStoreStatus &status);
QStringList secretStoreRemedies(const SecretStoreStatus &status); // where it cannot be used

// What to know before that kind is used in place of the present one.
QString secretStoreChoice(SecretStoreKind kind, SecretStoreKind present);

} // namespace console::text
