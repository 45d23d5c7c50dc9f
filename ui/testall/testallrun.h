// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliverybatch.h"
#include "models/items/batchmodel.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/prompts/longrun.h"
#include "ui/report/batchrecord.h"
#include "ui/testconsole/verdict.h"

#include <chrono>
#include <optional>

namespace console {

// How several connectors are tested.
struct TestAllPlan
{
    DeliveryPurpose purpose = DeliveryPurpose::Deliver;
    TestScan scan; // the pattern: job id and time are made for each connector
    SampleSettings sample; // made for each connector that is sent to, where the pattern has no documents
    int atOnce = 4;

    bool operator==(const TestAllPlan &) const = default;
};

// The test of several connectors: which they are, what is being sent, what came of it. They are tested as they are
// saved; one that is incomplete or not authorized fails in Prepare and says what it lacks.
class TestAllRun : public QObject
{
    Q_OBJECT
public:
    struct Progress
    {
        qsizetype ended = 0;
        qsizetype expected = 0;
        std::optional<std::chrono::seconds> left; // once something has ended
    };

    explicit TestAllRun(const ConsoleServices &services, QObject *parent = nullptr);
    ~TestAllRun() override;

    BatchModel &model() { return m_model; }

    // In this order. What they came to is kept where these are the same as before; ignored while it runs.
    void setConnectors(const QList<QUuid> &ids);

    // Ignored while it runs. Those of them that are no longer in the workspace are left out.
    void start(const QList<QUuid> &ids, const TestAllPlan &plan);
    void cancel();

    bool isRunning() const { return m_batch != nullptr; }
    Progress progress() const;
    Verdict verdict(int row) const;
    const std::optional<BatchRecord> &record() const { return m_record; } // of the last run; empty: none yet
    const TestAllPlan &plan() const { return m_plan; } // of the last run

Q_SIGNALS:
    void runningChanged();
    void progressed();

private:
    void connectBatch();
    void conclude();

    const ConsoleServices m_services;
    BatchModel m_model;
    TestAllPlan m_plan;
    SystemConfiguration m_system; // that the last run was sent with
    std::optional<BatchRecord> m_record;
    LongRun m_longRun;
    std::chrono::steady_clock::time_point m_start;
    std::unique_ptr<DeliveryBatch> m_batch; // while it runs
};

} // namespace console
