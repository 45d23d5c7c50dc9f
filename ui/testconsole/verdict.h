// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/outcome.h"

#include <QDateTime>

#include <optional>

namespace console {

// What there is to show of one delivery, while it runs and afterwards.
struct Verdict
{
    enum class State { Sending, Ended, Interrupted };

    State state = State::Sending;
    Connector connector; // as it was sent to; an explanation quotes its values
    QDateTime started;
    QList<StageReport> stages;
    std::optional<Outcome> outcome; // set when ended

    bool operator==(const Verdict &) const = default;
};

} // namespace console
