// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/deliverybatch.h"

#include "models/support/whenanswered.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Generated = Expected<QList<ScanDocument>, GeneratorFailure>;

// Two hundred that begin at once have two hundred threads that want a processor, and the window waits for what each of
// them holds. So a few begin at once, and the others one by one.
constexpr int fewAtOnce = 8;
constexpr std::chrono::milliseconds betweenTwoBegins(5);

qint64 sizeOf(const QList<ScanDocument> &documents)
{
    qint64 bytes = 0;
    for (const ScanDocument &document : documents)
        bytes += QFileInfo(document.path).size();
    return bytes;
}

// As the worker measured it. A clock round the job would count how its end is recorded and told as well.
std::chrono::microseconds durationOf(const QList<StageReport> &stages)
{
    std::chrono::microseconds duration{0};
    for (const StageReport &report : stages)
        duration += report.duration;
    return duration;
}

} // namespace

// The scans for one connector.
struct DeliveryBatch::Course
{
    Connector connector;
    int left = 0; // scans that were not begun
};

// One scan after another of a course, so that they share a connection.
struct DeliveryBatch::Lane
{
    Course *course = nullptr;
    SendPatience patience;
    std::optional<TestScan> scan; // from its beginning to its end, rests included
    bool hasSample = false;
    std::optional<QFuture<Generated>> making; // the sample
    qint64 bytes = 0;
    QDateTime started;
    std::unique_ptr<DeliveryJob> job; // while it runs
    std::optional<DeliveryResult> last; // of the attempt before; from its end until the scan is sent again
    QTimer resting;
};

DeliveryBatch::DeliveryBatch(DeliveryEngine *engine, DocumentGenerator *documents, BatchPlan plan, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_documents(documents)
    , m_plan(std::move(plan))
    , m_atOnce(m_plan.atOnce.value_or(std::max(m_engine->concurrency(), m_plan.parallel)))
{
    const int lanes = std::min({m_plan.parallel, m_plan.repeat, m_atOnce});
    for (const Connector &connector : m_plan.connectors)
        m_courses.push_back(std::make_unique<Course>(Course{connector, m_plan.repeat}));
    // The first lane of each connector before the second of any: all of them get a turn early.
    for (int i = 0; i < lanes; ++i) {
        for (const auto &course : m_courses) {
            m_lanes.push_back(std::make_unique<Lane>());
            Lane *lane = m_lanes.back().get();
            lane->course = course.get();
            lane->resting.setSingleShot(true);
            connect(&lane->resting, &QTimer::timeout, this, [this, lane] { resume(*lane); });
            m_waiting.push_back(lane);
        }
    }
}

DeliveryBatch::~DeliveryBatch()
{
    for (const auto &lane : m_lanes) {
        if (lane->making)
            lane->making->cancel();
    }
}

void DeliveryBatch::start()
{
    m_engine->setConcurrency(std::max(m_engine->concurrency(), m_atOnce));
    QMetaObject::invokeMethod(this, &DeliveryBatch::finishWhenDone, Qt::QueuedConnection); // where there is nothing
    fill();
}

void DeliveryBatch::cancel()
{
    if (m_isCancelled || m_isFinished)
        return;
    m_isCancelled = true;
    const QPointer<DeliveryBatch> self(this);
    for (std::size_t i = 0; self && i < m_lanes.size(); ++i) {
        Lane &lane = *m_lanes[i];
        if (const auto last = std::exchange(lane.last, {})) { // it rests, or waits for its turn after that
            lane.resting.stop();
            --m_resting;
            ++m_active; // as one that runs, for its end
            end(lane, {Cancelled{}, last->stages, last->certificates});
        } else if (lane.making) {
            std::exchange(lane.making, {})->cancel();
            end(lane, {});
        } else if (lane.job) {
            lane.job->cancel();
        }
    }
}

qsizetype DeliveryBatch::expected() const
{
    return m_plan.connectors.size() * m_plan.repeat;
}

bool DeliveryBatch::needsSample(const Connector &connector, const TestScan &scan) const
{
    return m_plan.sample && scan.documents.isEmpty() && m_engine->canDeliverTo(typeOf(connector.settings));
}

void DeliveryBatch::fill()
{
    const QPointer<DeliveryBatch> self(this);
    bool isPaced = false;
    while (self && !isPaced && !m_isCancelled && m_active < m_atOnce && !m_waiting.empty()) {
        Lane &lane = *m_waiting.front();
        m_waiting.pop_front();
        if (!lane.scan && lane.course->left == 0)
            continue;
        isPaced = m_active >= fewAtOnce;
        if (isPaced)
            fillLater();
        begin(lane);
    }
}

void DeliveryBatch::fillLater()
{
    if (std::exchange(m_isFilling, true))
        return;
    QTimer::singleShot(betweenTwoBegins, this, [this] {
        m_isFilling = false;
        fill();
    });
}

void DeliveryBatch::begin(Lane &lane)
{
    ++m_active;
    if (std::exchange(lane.last, {})) {
        --m_resting;
        return send(lane);
    }
    --lane.course->left;
    lane.scan = m_plan.newScan();
    lane.started = QDateTime::currentDateTimeUtc();
    lane.bytes = 0;
    lane.hasSample = needsSample(lane.course->connector, *lane.scan);
    const QPointer<DeliveryBatch> self(this);
    Q_EMIT begun(lane.course->connector.id);
    if (!self)
        return;
    if (m_isCancelled)
        end(lane, {});
    else if (lane.hasSample)
        makeSample(lane);
    else
        send(lane);
}

void DeliveryBatch::makeSample(Lane &lane)
{
    if (!m_samples)
        m_samples.emplace();
    const QString name =
        u"scan-%1%2"_s.arg(lane.scan->scanJobId.toString(QUuid::WithoutBraces), sampleExtension(m_plan.sample->format));
    const SampleScan sample{*m_plan.sample, lane.course->connector.name, lane.scan->scanJobId, lane.scan->started,
                            m_samples->filePath(name)};
    const Generated dropped = Unexpected(GeneratorFailure{GeneratorFailure::Code::Failed, sample.path,
                                                          u"Nothing answered the question for a document"_s});
    lane.making = m_documents->generate(sample);
    whenAnswered(this, *lane.making, dropped, [this, &lane](const Generated &made) {
        if (!std::exchange(lane.making, {})) // cancelled
            return;
        if (made) {
            lane.scan->documents = *made;
            return send(lane);
        }
        const QPointer<DeliveryBatch> self(this);
        Q_EMIT sampleFailed(lane.course->connector.id, made.error());
        const bool isTooSmall = made.error().code == GeneratorFailure::Code::TooSmall;
        const Failure failure{Stage::Prepare,
                              Cause::DocumentMissing,
                              isTooSmall ? u"document.sample-too-small"_s : u"document.sample-failed"_s,
                              {},
                              made.error().technical};
        if (self)
            end(lane, {failure, {{Stage::Prepare, StageState::Failed, {}, {}}}});
    });
}

void DeliveryBatch::send(Lane &lane)
{
    const QUuid id = lane.course->connector.id;
    auto job = m_engine->createJob({lane.course->connector, *lane.scan, m_plan.system, m_plan.purpose});
    connect(job.get(), &DeliveryJob::stageChanged, this,
            [this, id](const StageReport &report) { Q_EMIT stageChanged(id, report); });
    connect(job.get(), &DeliveryJob::progressed, this,
            [this, id](qint64 done, qint64 total) { Q_EMIT progressed(id, done, total); });
    connect(job.get(), &DeliveryJob::finished, this,
            [this, &lane](const DeliveryResult &result) { conclude(lane, result); });
    lane.job = std::move(job);
    lane.bytes = sizeOf(lane.scan->documents);
    lane.started = QDateTime::currentDateTimeUtc();
    lane.job->start();
}

void DeliveryBatch::conclude(Lane &lane, const DeliveryResult &result)
{
    lane.job.release()->deleteLater(); // this is its own signal
    const bool isOneOfMany = expected() > 1 && m_plan.purpose == DeliveryPurpose::Deliver;
    const auto duration = isOneOfMany && !m_isCancelled ? lane.patience.restAfter(result.outcome) : std::nullopt;
    if (!duration)
        return end(lane, result);
    lane.last = result;
    rest(lane, *duration);
}

void DeliveryBatch::rest(Lane &lane, std::chrono::seconds duration)
{
    --m_active;
    ++m_resting;
    lane.resting.start(duration);
    const Failure reason = std::get<Failure>(lane.last->outcome); // whoever listens may cancel
    const QPointer<DeliveryBatch> self(this);
    Q_EMIT restsFor(lane.course->connector.id, duration, reason);
    if (self)
        fill();
}

void DeliveryBatch::resume(Lane &lane)
{
    m_waiting.push_front(&lane);
    fill();
}

void DeliveryBatch::end(Lane &lane, const DeliveryResult &result)
{
    const auto duration = durationOf(result.stages);
    const BatchDelivery delivery{lane.course->connector, *lane.scan, lane.bytes, lane.started, duration, result};
    removeSamples(lane);
    lane.scan.reset();
    --m_active;
    ++m_ended;
    const QPointer<DeliveryBatch> self(this);
    Q_EMIT ended(delivery);
    if (!self)
        return;
    if (lane.course->left > 0)
        m_waiting.push_back(&lane);
    fill();
    if (self)
        finishWhenDone();
}

// Many scans would fill the disk before the batch ends.
void DeliveryBatch::removeSamples(const Lane &lane) const
{
    if (!lane.hasSample)
        return;
    for (const ScanDocument &document : std::as_const(lane.scan->documents))
        QFile::remove(document.path);
}

void DeliveryBatch::finishWhenDone()
{
    if (m_isFinished || m_active > 0 || m_resting > 0 || (!m_isCancelled && !m_waiting.empty()))
        return;
    m_isFinished = true;
    Q_EMIT finished();
}

} // namespace console
