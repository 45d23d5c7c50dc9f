// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/comparedialog.h"

#include "ui/transfer/connectorcomparison.h"

namespace console {

CompareDialog::CompareDialog(const Connector &first, const Connector &second, QWidget *parent)
    : ComparisonDialog({tr("Two connectors"), first.name, second.name,
                        tr("Apart from their names, the two connectors do not differ."), compare(first, second)},
                       parent)
{
}

} // namespace console
