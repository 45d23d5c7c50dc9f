// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace console {

// The steps of every delivery, in this order, whatever the connector type. A type that has no use for one (a local
// folder has no Tls) leaves it out of its report.
enum class Stage { Prepare, Resolve, Connect, Tls, SignIn, Deliver, Confirm };

inline constexpr std::array allStages{Stage::Prepare, Stage::Resolve, Stage::Connect, Stage::Tls,
                                      Stage::SignIn,  Stage::Deliver, Stage::Confirm};

QString stageName(Stage stage); // "Prepare", "SignIn": stable, for JSON and the workspace
std::optional<Stage> stageNamed(QStringView name);

// Something learnt in a stage, for the verdict: ("address", "127.0.0.1"), ("protocol", "TLSv1.3").
struct Fact
{
    QString name; // stable English key, shown through ui/text
    QString value; // already redacted

    bool operator==(const Fact &) const = default;
};

enum class StageState { Running, Passed, Failed, NotReached };

QString stageStateName(StageState state); // "running", "passed", "failed", "not-reached"
std::optional<StageState> stageStateNamed(QStringView name);

struct StageReport
{
    Stage stage = Stage::Prepare;
    StageState state = StageState::NotReached;
    std::chrono::microseconds duration{0};
    QList<Fact> facts;

    bool operator==(const StageReport &) const = default;
};

} // namespace console
