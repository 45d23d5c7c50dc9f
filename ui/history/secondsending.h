// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deliveryrecord.h"

#include <QStringList>

namespace console {

// A delivery of the history as it can be sent again: with the documents that are still there.
struct SecondSending
{
    TestScan scan;
    QStringList gone; // names of documents that are not there any more
    QStringList changed; // those that are not what they were
    bool isUserGone = false; // no longer in the directory, as the next two
    bool isDeviceGone = false;
    bool isWorkflowGone = false;

    bool operator==(const SecondSending &) const = default;
};

// Looks at the documents. The record has a scan.
SecondSending secondSending(const DeliveryRecord &record, const Directory &directory);

// What is not as it was, in full sentences; empty: nothing.
QString secondSendingNotice(const SecondSending &sending);

} // namespace console
