// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"

namespace console::text {

// Everything that was learnt in a stage: what is short on one line, then a line for each sentence, such as the reasons
// why a user may write.
QString facts(const QList<Fact> &facts);

} // namespace console::text
