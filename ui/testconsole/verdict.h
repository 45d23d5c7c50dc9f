// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "models/connector/connector.h"
#include "models/outcome/outcome.h"
#include "models/system/systemconfiguration.h"

#include <QDateTime>

#include <optional>

namespace console {

// What there is to show of one delivery or check, while it runs and afterwards.
struct Verdict
{
    enum class State { Running, Ended, Interrupted };

    State state = State::Running;
    Connector connector; // as it was sent to; an explanation quotes its values
    QDateTime started;
    QList<StageReport> stages;
    std::optional<Outcome> outcome; // set when ended
    DeliveryPurpose purpose = DeliveryPurpose::Deliver;
    SystemConfiguration system = {}; // as it was sent with; an explanation quotes its values
    QList<Certificate> certificates = {}; // that the server presented

    bool operator==(const Verdict &) const = default;
};

} // namespace console
