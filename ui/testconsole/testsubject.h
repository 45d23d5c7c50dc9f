// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"

namespace console {

// The connector that is tested, with the edits made to it.
struct TestSubject
{
    enum class Condition {
        Saved,
        Unsaved, // the test uses the edited values, and says so
        Faulty, // with problems of severity Error: refused
        NotDeliverable, // this version cannot deliver to the type: refused
    };

    Connector connector;
    Condition condition = Condition::Saved;

    bool canBeSent() const { return condition == Condition::Saved || condition == Condition::Unsaved; }
    bool operator==(const TestSubject &) const = default;
};

} // namespace console
