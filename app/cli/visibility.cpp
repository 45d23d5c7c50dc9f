// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/visibility.h"

#include "ui/text/visibilitytext.h"

namespace console {

using namespace Qt::StringLiterals;

void insertVisibility(QJsonObject &json, const Connector &connector, const TerminalUser &user,
                      const SystemConfiguration &system)
{
    const auto reason = whyHidden(connector, user, system);
    json.insert("visible"_L1, !reason);
    if (reason)
        json.insert("reason"_L1, hiddenReasonName(*reason));
}

void tellHidden(const Output &output, const Connector &connector, const TerminalUser &user,
                const SystemConfiguration &system)
{
    if (const auto reason = whyHidden(connector, user, system))
        output.message(u"%1: %2"_s.arg(connector.name, text::workflowVisibility(reason, user)));
}

} // namespace console
