// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "ui/widgets/comparisondialog.h"

namespace console {

// Two connectors side by side, as they are stored.
class CompareDialog : public ComparisonDialog
{
    Q_OBJECT
public:
    CompareDialog(const Connector &first, const Connector &second, QWidget *parent = nullptr);
};

} // namespace console
