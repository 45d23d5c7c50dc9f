// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <optional>

namespace console {

class Workspace;

class FakeEngine;

// A delivery that a test drives by hand, or that ends by itself with the engine's scripted result.
class FakeJob : public DeliveryJob
{
    Q_OBJECT
public:
    FakeJob(FakeEngine *engine, const DeliveryRequest &request);
    ~FakeJob() override;

    const DeliveryRequest &request() const override { return m_request; }
    void start() override;
    void cancel() override;

    void enter(Stage stage);
    void pass(Stage stage, const QList<Fact> &facts = {});
    void progress(qint64 done, qint64 total);
    void say(TranscriptLine::Direction direction, const QString &text);
    void present(const QList<Certificate> &certificates) { m_certificates = certificates; }
    void finish(const Outcome &outcome); // the stages are those reported so far

    bool isCancelRequested() const { return m_cancelRequested; }

private:
    void report(const StageReport &report);
    void play(const DeliveryResult &result);

    QPointer<FakeEngine> m_engine;
    DeliveryRequest m_request;
    QList<StageReport> m_stages;
    QList<Certificate> m_certificates;
    QUuid m_recordId;
    QList<TranscriptLine> m_lines;
    bool m_running = false;
    bool m_cancelRequested = false;
};

// Delivers nothing. Records what it is asked for, in the workspace too, as the real engine does.
class FakeEngine : public DeliveryEngine
{
    Q_OBJECT
public:
    explicit FakeEngine(Workspace *workspace = nullptr);

    std::unique_ptr<DeliveryJob> createJob(const DeliveryRequest &request) override;
    QFuture<Expected<Preview, Failure>> preview(const DeliveryRequest &request) override;
    bool canDeliverTo(ConnectorType type) const override { return m_deliverable.contains(type); }
    int runningJobs() const override { return int(m_running.size()); }
    int concurrency() const override { return m_concurrency; }
    void setConcurrency(int count) override { m_concurrency = count; }

    // Jobs started from now on end by themselves with this result; without one they wait for the test.
    void setScript(const std::optional<DeliveryResult> &script) { m_script = script; }
    // Instead, for the connector of that name.
    void setScriptFor(const QString &connector, const DeliveryResult &script) { m_scripts.insert(connector, script); }
    void setPreview(const Expected<Preview, Failure> &preview) { m_preview = preview; }

    const QList<DeliveryRequest> &requests() const { return m_requests; }
    FakeJob *lastJob() const { return m_lastJob; }
    const QList<FakeJob *> &jobsRunning() const { return m_running; } // in the order in which they were started

    // Every stage of an HTTP delivery passed, with a receipt.
    static DeliveryResult delivered();
    // The stages before the failing one passed, those after it not reached.
    static DeliveryResult failed(const Failure &failure);

private:
    friend class FakeJob;
    std::optional<DeliveryResult> scriptFor(const Connector &connector) const;
    void jobStarted(FakeJob *job);
    void jobEnded(FakeJob *job);

    QPointer<Workspace> m_workspace;
    QSet<ConnectorType> m_deliverable{ConnectorType::FileSystem, ConnectorType::Smtp, ConnectorType::Exchange,
                                      ConnectorType::Extension};
    std::optional<DeliveryResult> m_script;
    QHash<QString, DeliveryResult> m_scripts;
    Expected<Preview, Failure> m_preview;
    QList<DeliveryRequest> m_requests;
    QPointer<FakeJob> m_lastJob;
    QList<FakeJob *> m_running;
    int m_concurrency = 4;
};

} // namespace console
