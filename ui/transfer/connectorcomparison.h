// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "ui/widgets/comparedline.h"

#include <QList>

namespace console {

// Every field that either of them has, in the order in which the forms have them; what other versions know comes last.
// Their names are not compared: they tell them apart.
QList<ComparedLine> compare(const Connector &first, const Connector &second);

} // namespace console
