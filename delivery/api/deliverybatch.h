// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"
#include "delivery/api/documentgenerator.h"
#include "delivery/api/sendpatience.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace console {

// What a batch sends.
struct BatchPlan
{
    QList<Connector> connectors;
    SystemConfiguration system;
    DeliveryPurpose purpose = DeliveryPurpose::Deliver;
    std::function<TestScan()> newScan; // with a job id and a time of its own
    std::optional<SampleSettings> sample = {}; // a document made for each scan that has none
    int repeat = 1; // scans for each connector
    int parallel = 1; // scans of one connector at the same time
    std::optional<int> atOnce = {}; // of all connectors; empty: what the engine runs, and no fewer than `parallel`
};

// What one delivery of a batch came to.
struct BatchDelivery
{
    Connector connector; // as it was sent to
    TestScan scan;
    qint64 bytes = 0; // of its documents
    QDateTime started; // UTC
    std::chrono::microseconds duration{0}; // of its stages: without rests, and what the console does beside them
    DeliveryResult result;

    bool operator==(const BatchDelivery &) const = default;
};

// Several deliveries: to several connectors, or many to one. Connectors are served side by side, and no more is begun
// than can run, so that a duration has no waiting in it; of several scans, one that a server puts off is sent again
// after the rest that the server asks for.
//
//   created ──start()──► running ──► finished(), exactly once, when the last delivery has ended
//
// cancel() ends what runs or rests as Cancelled and begins nothing more: what was never begun is the difference between
// expected() and endedCount(). Deleting it cancels as well, without a signal, and is allowed in answer to one.
class DeliveryBatch : public QObject
{
    Q_OBJECT
public:
    DeliveryBatch(DeliveryEngine *engine, DocumentGenerator *documents, BatchPlan plan, QObject *parent = nullptr);
    ~DeliveryBatch() override;

    void start();
    void cancel();

    qsizetype expected() const; // deliveries in all
    qsizetype endedCount() const { return m_ended; }
    bool isCancelled() const { return m_isCancelled; }
    bool isFinished() const { return m_isFinished; }

Q_SIGNALS:
    void begun(const QUuid &connectorId); // a scan's sample is made, or it is sent
    void stageChanged(const QUuid &connectorId, const console::StageReport &report);
    void progressed(const QUuid &connectorId, qint64 done, qint64 total); // bytes, of one delivery
    void restsFor(const QUuid &connectorId, std::chrono::seconds rest, const console::Failure &reason);
    void sampleFailed(const QUuid &connectorId, const console::GeneratorFailure &failure); // its scan ends as Failure
    void ended(const console::BatchDelivery &delivery);
    void finished();

private:
    struct Lane;
    struct Course;

    bool needsSample(const Connector &connector, const TestScan &scan) const;
    void fill();
    void fillLater();
    void begin(Lane &lane);
    void makeSample(Lane &lane);
    void send(Lane &lane);
    void conclude(Lane &lane, const DeliveryResult &result);
    void rest(Lane &lane, std::chrono::seconds duration);
    void resume(Lane &lane);
    void end(Lane &lane, const DeliveryResult &result);
    void removeSamples(const Lane &lane) const;
    void finishWhenDone();

    DeliveryEngine *const m_engine;
    DocumentGenerator *const m_documents;
    const BatchPlan m_plan;
    const int m_atOnce;
    std::optional<QTemporaryDir> m_samples; // while the batch lives
    std::vector<std::unique_ptr<Course>> m_courses;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::deque<Lane *> m_waiting; // lanes with a scan to begin, or to send again
    int m_active = 0; // lanes that make a sample or send
    int m_resting = 0; // those with a scan to send again
    qsizetype m_ended = 0;
    bool m_isFilling = false; // later
    bool m_isCancelled = false;
    bool m_isFinished = false;
};

} // namespace console
