// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QPromise>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace console {

// One run of scan-document, in a folder of its own beside the sample's path: documents appear there when all of them
// are whole, and whatever ends the run leaves nothing else.
class SampleRun : public QProcess
{
    Q_OBJECT
public:
    using Result = Expected<QList<ScanDocument>, GeneratorFailure>;

    SampleRun(const SampleScan &sample, std::chrono::milliseconds patience, QObject *parent);
    ~SampleRun() override;

    QFuture<Result> future() const { return m_promise.future(); }
    void startProgram(const QString &program);

Q_SIGNALS:
    void ended(); // once; the future has its answer

private:
    void readProgress();
    void cancel();
    void conclude(int status);
    Result resultOf(int status);
    Result deliver() const;
    Result failure(GeneratorFailure::Code code, const QString &technical, qint64 leastSize = 0) const;
    void answer(const Result &result);
    void end();

    const SampleScan m_sample;
    const std::chrono::milliseconds m_patience;
    QTemporaryDir m_folder;
    QTimer m_silence;
    QPromise<Result> m_promise;
    QFutureWatcher<Result> m_watcher;
    bool m_isOverdue = false;
};

} // namespace console
