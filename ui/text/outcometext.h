// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/outcome.h"
#include "models/system/systemconfiguration.h"
#include "models/workspace/workspacefailure.h"

#include <QString>
#include <QStringList>

namespace console::text {

QString stage(Stage stage); // "Sign-in"
QString stageState(StageState state); // "Passed"
QString fact(const Fact &fact); // "Address: 127.0.0.1"; unknown keys are shown as they are
QString outcome(const Outcome &outcome); // "Delivered", "Failed at Connect", "Cancelled"
QString duration(std::chrono::microseconds duration); // "12 ms", "3.4 s", in the user's locale
QString bytes(qint64 count); // "1.2 MiB"
QString warning(const QString &code); // of a receipt

// What a failure means for this connector, who can mend it, and how; the values of the connector and of the system
// configuration filled in.
struct Explanation
{
    QString title; // the event: "The endpoint refused the connection"
    QString meaning; // one or two sentences
    QString who; // "The endpoint's vendor"
    QString remedy; // what to do
    QString command; // to copy and run, or empty
    QString source = {}; // where it is written down: "RFC 4954, section 6"; empty: it is the console's own matter
    QString sourcePage = {}; // its address on the web, or empty

    bool operator==(const Explanation &) const = default;
};
Explanation explain(const Failure &failure, const Connector &connector, const SystemConfiguration &system);

QString menderLine(const Explanation &explanation); // "Can be mended by: The operator of the endpoint", or empty
QString sourceLine(const Explanation &explanation); // "Source: RFC 4954, section 6", or empty
QStringList explanationLines(const Explanation &explanation); // all of it, to print or to copy

QString workspaceFailure(const WorkspaceFailure &failure);

} // namespace console::text
