// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/transcriptline.h"
#include "models/support/expected.h"

#include <QFuture>

namespace console {

struct TranscriptExport
{
    QString path; // ".jsonl" makes it JSON Lines, anything else text
    QList<TranscriptLine> lines;
    QDateTime start;
};

struct ExportFailure
{
    QString technical; // the system's words

    bool operator==(const ExportFailure &) const = default;
};

// Writes the whole of it or nothing, in a thread of its own: it may be long.
QFuture<Expected<void, ExportFailure>> saveTranscript(const TranscriptExport &transcript);

} // namespace console
