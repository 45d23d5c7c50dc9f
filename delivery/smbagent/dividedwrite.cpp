// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/dividedwrite.h"

#include "delivery/senders/filesystem/agentprocess.h"
#include "delivery/smbagent/smburl.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

namespace {

constexpr qint64 dividedSize = 128 * 1024 * 1024; // measured: for less the second one comes too late
constexpr std::chrono::milliseconds grace(500); // from its input's end to being killed

// The second agent, as the first one sees it. It ends with the object.
class SecondAgent
{
public:
    SecondAgent(const AgentJob &job, const std::stop_token &stop)
        : m_patience(job.timeLimit)
        , m_stop(stop)
    {
        auto agent = AgentProcess::start(QCoreApplication::applicationFilePath());
        if (agent && (*agent)->give(job, m_patience, m_stop))
            m_agent = std::move(*agent);
    }
    ~SecondAgent()
    {
        if (m_agent)
            m_agent->end(grace);
    }
    Q_DISABLE_COPY_MOVE(SecondAgent)

    // Bytes; none once it has failed.
    qint64 written()
    {
        while (isRunning() && !m_agent->isAtRest())
            listen();
        return m_written;
    }

    // Asks it to end, and tells whether what it has written counts.
    bool finish()
    {
        if (isRunning())
            m_agent->terminate();
        while (isRunning())
            listen();
        return m_written > 0;
    }

private:
    bool isRunning() const { return m_agent && !m_isDone; }

    void listen()
    {
        const auto line = m_agent->readLine(m_patience, m_stop);
        const auto event = line ? agentEventFromLine(*line) : std::nullopt;
        const auto *ended = event ? std::get_if<AgentEnded>(&*event) : nullptr;
        if (!event || (ended && !std::holds_alternative<Delivered>(ended->outcome))) {
            m_agent->end(grace);
            m_agent.reset();
            m_written = 0;
        } else if (const auto *progressed = std::get_if<AgentProgressed>(&*event)) {
            m_written = progressed->done;
        }
        m_isDone = ended != nullptr;
    }

    const std::chrono::milliseconds m_patience;
    const std::stop_token &m_stop;
    std::unique_ptr<AgentProcess> m_agent;
    bool m_isDone = false;
    qint64 m_written = 0;
};

} // namespace

bool isWorthDividing(qint64 size)
{
    return size >= dividedSize;
}

Expected<void, Failure> writeDivided(DocumentWriter &writer, const AgentJob &job, const std::stop_token &stop,
                                     const std::function<void(qint64)> &progress)
{
    SecondAgent second(job, stop);
    const qint64 size = job.plan.documents.constFirst().size;
    qint64 told = 0;
    // Some bytes are written by both, and those of a second that fails count no longer.
    const auto tell = [&](qint64 written) {
        told = std::max(told, std::min(size, written + second.written()));
        progress(told);
    };
    const qint64 count = writer.stripes();
    for (qint64 stripe = 0; stripe < count; stripe += 2) {
        if (const auto written = writer.write(stripe, tell); !written)
            return written;
    }
    const auto isWritten = [&](qint64 stripe) {
        const qint64 upToIt = stripe / 2 * DocumentWriter::stripeSize + writer.lengthOf(stripe);
        return second.written() >= upToIt && second.finish();
    };
    const qint64 lastOdd = count / 2 * 2 - 1;
    for (qint64 stripe = lastOdd; stripe > 0 && !stop.stop_requested() && !isWritten(stripe); stripe -= 2) {
        if (const auto written = writer.write(stripe, tell); !written)
            return written;
    }
    return {};
}

Outcome writeAsSecond(SmbContext &context, const AgentJob &job, AgentReport &report, const std::stop_token &stop)
{
    const SharePlan &plan = job.plan;
    const QString target = plan.folder() + u'\\' + job.part;
    const auto source = SourceFile::open(plan.documents.value(0));
    if (!source)
        return source.error();
    auto file = context.openShared(smbUrl(plan.server, plan.share, plan.components + QStringList{job.part}));
    if (!file)
        return smbFailure(Stage::Deliver, file.error(), target);
    DocumentWriter writer(*file, *source, target, stop);
    qint64 done = 0;
    for (qint64 stripe = 1; stripe < writer.stripes(); stripe += 2) {
        if (const auto written = writer.write(stripe, [&](qint64 bytes) { done = bytes; }); !written)
            return written.error();
        if (stop.stop_requested())
            break;
        report.progress(done, done);
    }
    if (const auto closed = file->close(); !closed)
        return smbFailure(Stage::Deliver, closed.error(), target);
    return Delivered{};
}

} // namespace console
