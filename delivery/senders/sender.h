// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/deliverycontext.h"
#include "models/outcome/outcome.h"

#include <memory>

namespace console {

// Executes one plan, on a worker thread. It reports through the context and looks at its stop token often; after a stop
// the outcome is Cancelled, whatever the library below makes of it. What the far side has taken by then is Delivered.
class Sender
{
public:
    virtual ~Sender() = default;
    virtual Outcome send(DeliveryContext &context) = 0;

    // Tries everything that leaves no trace, through the same stages; ends as Checked where send() would deliver.
    virtual Outcome check(DeliveryContext &context) = 0;
};

} // namespace console
