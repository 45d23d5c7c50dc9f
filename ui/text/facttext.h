// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"

namespace console::text {

// Everything that was learnt in a stage: what is short on one line, then a line for each sentence, such as the reasons
// why a user may write.
QString facts(const QList<Fact> &facts);

// The text of a fact with its value apart, so that the value may look different: "Address: " and "127.0.0.1".
struct FactParts
{
    QString before;
    QString value;
    QString after;
};
FactParts factParts(const Fact &fact);

} // namespace console::text
