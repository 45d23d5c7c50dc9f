// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"

#include <functional>

namespace console {

// Why scan-document made nothing; its parent makes a GeneratorFailure of it.
struct SampleRefusal
{
    QString code; // "usage", "not-writable", "too-small"
    QString technical;
    qint64 leastSize = 0;
};

using SampleWritten = Expected<void, SampleRefusal>;

inline SampleWritten notWritable(const QString &technical)
{
    return Unexpected(SampleRefusal{QStringLiteral("not-writable"), technical});
}

// What was done since the last call, in bytes or in what takes as long.
using SampleProgress = std::function<void(qint64 done)>;

inline constexpr qint64 samplePageEffort = qint64(32) << 20; // of one page, in bytes

// Each makes the pages of a sample at its path: what is there is written over. In memory is one page at a time.
SampleWritten writePdf(const SampleScan &sample, const SampleProgress &progress);
SampleWritten writeTiff(const SampleScan &sample, const SampleProgress &progress);
SampleWritten writeJpegs(const SampleScan &sample, const SampleProgress &progress);

// Brings documents that were written by one of those to the size of the settings, with bytes that no reader looks at.
SampleWritten fillUp(const SampleScan &sample, const SampleProgress &progress);

} // namespace console
