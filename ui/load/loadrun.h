// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliverybatch.h"
#include "models/outcome/loadseries.h"
#include "ui/prompts/longrun.h"
#include "ui/report/batchrecord.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace console {

struct ConsoleServices;

// Many scans to one connector.
struct LoadPlan
{
    Connector connector;
    SystemConfiguration system;
    TestScan scan; // the pattern: each scan gets a job id and a time of its own
    SampleSettings sample; // made once, and sent with every scan, where the pattern has no documents
    int scans = 100; // 1 to 100,000
    int parallel = 4; // 1 to 256

    bool operator==(const LoadPlan &) const = default;
};

// One run of repeat and load, and its figures. What is kept of it is bounded, however many scans it has.
//
//   Ready ──start()──► Preparing (where a sample is made) ──► Running ──► Ended, on every path
class LoadRun : public QObject
{
    Q_OBJECT
public:
    enum class State { Ready, Preparing, Running, Ended };

    LoadRun(const ConsoleServices &services, LoadPlan plan, QObject *parent = nullptr);
    ~LoadRun() override;

    void start();
    void cancel();

    State state() const { return m_state; }
    bool isCancelled() const { return m_isCancelled; }
    const LoadPlan &plan() const { return m_plan; }
    qsizetype endedCount() const { return m_endedCount; }
    Statistics statistics() const;
    const LoadSeries &series() const { return m_series; }
    std::optional<std::chrono::seconds> timeLeft() const; // empty until a figure does not mislead
    const std::optional<GeneratorFailure> &generatorFailure() const { return m_generatorFailure; }

    Report report() const;

Q_SIGNALS:
    void stateChanged();
    void ended(); // a scan
    void restsFor(std::chrono::seconds rest); // the server asks for it

private:
    using Generated = Expected<QList<ScanDocument>, GeneratorFailure>;

    void makeSample();
    void send();
    void take(const BatchDelivery &delivery);
    void finish();
    void setState(State state);
    std::chrono::milliseconds elapsed() const;

    DeliveryEngine *m_engine;
    DocumentGenerator *m_documents;
    LoadPlan m_plan;
    LongRun m_longRun;
    State m_state = State::Ready;
    bool m_isCancelled = false;
    std::optional<QTemporaryDir> m_folder; // of the sample
    QFuture<Generated> m_making;
    std::unique_ptr<DeliveryBatch> m_batch;
    std::optional<GeneratorFailure> m_generatorFailure;
    QElapsedTimer m_time;
    qsizetype m_endedCount = 0;
    std::optional<BatchRecord> m_record; // once scans are sent
    LoadSeries m_series;
};

} // namespace console
