// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/transcriptexport.h"

#include "models/support/inthread.h"
#include "models/support/wholefile.h"
#include "ui/text/transcripttext.h"

namespace console {

using namespace Qt::StringLiterals;

using Saved = Expected<void, ExportFailure>;

namespace {

Saved write(const TranscriptExport &transcript)
{
    const bool isJson = transcript.path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
    const QByteArray content = isJson ? text::transcriptJson(transcript.lines, transcript.start)
                                      : text::transcript(transcript.lines, transcript.start).toUtf8();
    return writeWholeFile(transcript.path, content).map_error([](const WriteFailure &failure) {
        return ExportFailure{failure.technical};
    });
}

} // namespace

QFuture<Saved> saveTranscript(const TranscriptExport &transcript)
{
    return inThread([transcript] { return write(transcript); });
}

} // namespace console
