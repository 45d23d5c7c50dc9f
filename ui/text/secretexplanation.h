// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/outcometext.h"

namespace console::text {

// A secret that the connector needs is not there, or cannot be had.
Explanation explainSecret(const Failure &failure, const Connector &connector);

// One that is stored cannot be had: "secret.locked". The secret is named as a person knows it.
Explanation explainUnreadable(const QString &code, const QString &secret, const QString &technical);

} // namespace console::text
