// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/enginerun.h"

#include "models/support/overloaded.h"
#include "models/workspace/deliveryrecord.h"

#include <QSignalSpy>

namespace console {

DeliveryResult runToEnd(DeliveryEngine &engine, const DeliveryRequest &request, const RunWatch &watch)
{
    const auto job = engine.createJob(request);
    bool hasProgressed = false;
    QObject::connect(job.get(), &DeliveryJob::progressed, job.get(), [&](qint64 done) {
        if (done > 0 && watch.onProgress && !std::exchange(hasProgressed, true))
            watch.onProgress(*job);
    });
    QObject::connect(job.get(), &DeliveryJob::transcribed, job.get(), [&](const QList<TranscriptLine> &lines) {
        if (watch.transcript)
            watch.transcript->append(lines);
    });
    QSignalSpy finished(job.get(), &DeliveryJob::finished);
    job->start();
    if (!finished.wait(60'000))
        qFatal("The delivery does not end.");
    return finished.first().first().value<DeliveryResult>();
}

QString verdictOf(const DeliveryResult &result)
{
    return std::visit(
        Overloaded{
            [](const Failure &failure) { return stageName(failure.stage) + u' ' + causeName(failure.cause); },
            [&](const auto &) { return outcomeName(result.outcome); },
        },
        result.outcome);
}

} // namespace console
