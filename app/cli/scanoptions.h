// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "delivery/api/documentgenerator.h"

namespace console {

// The scan options that preview, check and send share.
class ScanOptions
{
public:
    // What a scan without --scan has: a sample, or one only where --generate asks for it.
    enum class Sample { Always, OnDemand };

    static Arguments::Options options();

    // Against the directory of the workspace: who scans, where, in which workflow. Without options these are its first
    // entries.
    static Expected<ScanOptions, UsageFailure> read(const Arguments &arguments, const Directory &directory,
                                                    Sample sample);

    // A test scan of its own, with a job id and time of its own.
    TestScan newScan() const;

    // The sample that is to be made; the scan has no documents before.
    const std::optional<SampleSettings> &sample() const { return m_sample; }
    bool generates() const { return m_sample.has_value(); }

private:
    TestScan m_scan;
    std::optional<SampleSettings> m_sample;
};

} // namespace console
