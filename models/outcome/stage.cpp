// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/stage.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<Stage> stageNames[] = {
    {Stage::Prepare, "Prepare"_L1}, {Stage::Resolve, "Resolve"_L1}, {Stage::Connect, "Connect"_L1},
    {Stage::Tls, "Tls"_L1},         {Stage::SignIn, "SignIn"_L1},   {Stage::Deliver, "Deliver"_L1},
    {Stage::Confirm, "Confirm"_L1},
};

constexpr Named<StageState> stateNames[] = {
    {StageState::Running, "running"_L1},
    {StageState::Passed, "passed"_L1},
    {StageState::Failed, "failed"_L1},
    {StageState::NotReached, "not-reached"_L1},
};

} // namespace

QString stageName(Stage stage)
{
    return nameOf(stageNames, stage);
}

std::optional<Stage> stageNamed(QStringView name)
{
    return valueNamed(stageNames, name);
}

QString stageStateName(StageState state)
{
    return nameOf(stateNames, state);
}

std::optional<StageState> stageStateNamed(QStringView name)
{
    return valueNamed(stateNames, name);
}

} // namespace console
