// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/certificate.h"
#include "models/outcome/failure.h"

#include <QList>

#include <variant>

namespace console {

// What the far side is known to have taken.
struct Receipt
{
    QList<Fact> facts; // ("file", path), ("status", "200"), ("bytes", "1024"): shown in this order
    QString response; // the first 4 KiB of the server's answer, redacted
    QStringList warnings; // codes: delivered, but not as the contract says ("http.status-not-200")

    bool operator==(const Receipt &) const = default;
};

struct Delivered
{
    Receipt receipt;

    bool operator==(const Delivered &) const = default;
};

struct Cancelled
{
    bool operator==(const Cancelled &) const = default;
};

// Nothing was delivered: everything was tried that leaves no trace. What was learnt is in the facts of the stages.
struct Checked
{
    QStringList warnings; // codes, as of a receipt

    bool operator==(const Checked &) const = default;
};

using Outcome = std::variant<Delivered, Failure, Cancelled, Checked>;

// How one delivery ended, and what each stage had to say.
struct DeliveryResult
{
    Outcome outcome = Cancelled{};
    QList<StageReport> stages; // the stages this connector type has, in order
    QList<Certificate> certificates = {}; // that the server presented, its own first; also those that were refused

    bool operator==(const DeliveryResult &) const = default;
};

} // namespace console
