// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/transcriptexport.h"

#include "models/support/wholefile.h"
#include "ui/text/transcripttext.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

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
    auto promise = std::make_shared<QPromise<Saved>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, transcript] {
        promise->addResult(write(transcript));
        promise->finish();
    });
    return promise->future();
}

} // namespace console
