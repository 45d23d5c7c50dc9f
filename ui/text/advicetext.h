// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/advice/retirement.h"

namespace console {

// The facts that the console ships: resources/facts/retirements.json.
const QList<Retirement> &announcedRetirements();

namespace text {

struct AdviceText
{
    QString title; // the event
    QString text; // when, as announced, and what to do; or that it does not apply
    QString sources; // "Source: …"
};

AdviceText advice(const Advice &advice);

} // namespace text

} // namespace console
