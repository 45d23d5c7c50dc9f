// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/deliverycontext.h"

#include "delivery/engine/redactor.h"

#include <algorithm>

namespace console {

namespace {

constexpr std::chrono::milliseconds progressInterval(33);

} // namespace

DeliveryContext::DeliveryContext(std::stop_token stop, Callbacks callbacks)
    : m_stop(std::move(stop))
    , m_callbacks(std::move(callbacks))
{
}

void DeliveryContext::setStages(const QList<Stage> &stages)
{
    for (const Stage stage : stages) {
        if (std::none_of(m_reports.begin(), m_reports.end(), [=](const auto &report) { return report.stage == stage; }))
            m_reports.append({stage, StageState::NotReached, {}, {}});
    }
}

StageReport &DeliveryContext::report(Stage stage)
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(),
                                    [=](const StageReport &report) { return report.stage == stage; });
    if (found != m_reports.end())
        return *found;
    m_reports.append({stage, StageState::NotReached, {}, {}});
    return m_reports.last();
}

void DeliveryContext::endCurrent(StageState state)
{
    if (!m_current)
        return;
    StageReport &ended = report(*m_current);
    ended.state = state;
    if (ended.duration.count() == 0)
        ended.duration = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_entered);
    m_callbacks.stageChanged(ended);
    m_current.reset();
}

void DeliveryContext::begin(Stage stage)
{
    if (m_current == stage)
        return;
    endCurrent(StageState::Passed);
    m_current = stage;
    m_entered = Clock::now();
    StageReport &entered = report(stage);
    entered.state = StageState::Running;
    m_callbacks.stageChanged(entered);
}

void DeliveryContext::fact(Stage stage, const QString &name, const QString &value)
{
    report(stage).facts.append({name, redacted(value)});
}

void DeliveryContext::setDuration(Stage stage, std::chrono::microseconds duration)
{
    report(stage).duration = duration;
}

void DeliveryContext::note(const QString &text)
{
    transcribe(TranscriptLine::Direction::Note, text);
}

void DeliveryContext::transcribe(TranscriptLine::Direction direction, const QString &text)
{
    m_callbacks.transcribed({QDateTime::currentDateTimeUtc(), direction, redacted(text)});
}

void DeliveryContext::progress(qint64 done, qint64 total)
{
    const auto now = Clock::now();
    if (done < total && now - m_progressed < progressInterval)
        return;
    m_progressed = now;
    m_callbacks.progressed(done, total);
}

DeliveryResult DeliveryContext::finish(const Outcome &outcome)
{
    const auto *failure = std::get_if<Failure>(&outcome);
    if (failure && m_current != failure->stage) {
        // The library below told of the failing stage later than it happened, or earlier.
        endCurrent(StageState::Passed);
        m_current = failure->stage;
        m_entered = Clock::now();
    }
    // A cancelled stage has not failed; it was not gone through.
    endCurrent(failure                                          ? StageState::Failed
                   : std::holds_alternative<Delivered>(outcome) ? StageState::Passed
                                                                : StageState::NotReached);
    if (!failure)
        return {outcome, m_reports};
    for (StageReport &report : m_reports) {
        if (report.stage > failure->stage) {
            report.state = StageState::NotReached;
            report.duration = {};
        } else if (report.stage < failure->stage) {
            report.state = StageState::Passed;
        }
    }
    return {outcome, m_reports};
}

} // namespace console
