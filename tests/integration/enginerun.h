// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"

#include <functional>

namespace console {

struct RunWatch
{
    std::function<void(DeliveryJob &)> onProgress; // called once, when the first bytes have gone out
    QList<TranscriptLine> *transcript = nullptr;
};

// Delivers, or checks, and waits for the end.
DeliveryResult runToEnd(DeliveryEngine &engine, const DeliveryRequest &request, const RunWatch &watch = {});

// "delivered", "cancelled", "checked", or stage and cause: "SignIn sign-in-refused".
QString verdictOf(const DeliveryResult &result);

} // namespace console
