// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/deliverycontext.h"

#include "delivery/engine/redactor.h"
#include "models/support/overloaded.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds progressInterval(33);
constexpr qsizetype leastHidden = 4; // bytes

} // namespace

DeliveryContext::DeliveryContext(std::stop_token stop, Callbacks callbacks)
    : m_stop(std::move(stop))
    , m_callbacks(std::move(callbacks))
{
}

void DeliveryContext::hide(const QList<Secret> &secrets)
{
    std::copy_if(secrets.begin(), secrets.end(), std::back_inserter(m_secrets),
                 [](const Secret &secret) { return secret.reveal().size() >= leastHidden; });
}

QString DeliveryContext::hidden(const QString &text) const
{
    if (m_secrets.isEmpty())
        return text;
    // As bytes, so that no text of the secret is made that nobody would wipe.
    QByteArray bytes = text.toUtf8();
    for (const Secret &secret : m_secrets)
        bytes.replace(secret.reveal(), QByteArrayView("\xe2\x80\xa6"));
    return QString::fromUtf8(bytes);
}

QList<Fact> DeliveryContext::hidden(QList<Fact> facts) const
{
    for (Fact &fact : facts)
        fact.value = hidden(fact.value);
    return facts;
}

Outcome DeliveryContext::hidden(const Outcome &outcome) const
{
    return std::visit(Overloaded{
                          [this](Delivered delivered) -> Outcome {
                              delivered.receipt.facts = hidden(delivered.receipt.facts);
                              delivered.receipt.response = hidden(delivered.receipt.response);
                              return delivered;
                          },
                          [this](Failure failure) -> Outcome {
                              failure.subject = hidden(failure.subject);
                              failure.technical = hidden(failure.technical);
                              failure.response = hidden(failure.response);
                              return failure;
                          },
                          [](const Cancelled &cancelled) -> Outcome { return cancelled; },
                          [](const Checked &checked) -> Outcome { return checked; },
                      },
                      outcome);
}

// What they are made of is bytes of the server's choice, of which it may have learnt a secret.
Certificate DeliveryContext::hidden(Certificate certificate) const
{
    certificate.subject = hidden(certificate.subject);
    certificate.issuer = hidden(certificate.issuer);
    for (QString &name : certificate.names)
        name = hidden(name);
    return certificate;
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
    ended.duration += std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_entered);
    if (ended.stage == Stage::Deliver)
        reportThroughput(ended);
    m_callbacks.stageChanged(ended);
    m_current.reset();
}

void DeliveryContext::reportThroughput(StageReport &delivered) const
{
    delivered.facts.removeIf(
        [](const Fact &fact) { return fact.name == "transferred"_L1 || fact.name == "throughput"_L1; });
    if (m_done <= 0 || delivered.duration.count() <= 0)
        return;
    const double seconds = std::chrono::duration<double>(delivered.duration).count();
    delivered.facts.append({u"transferred"_s, QString::number(m_done)});
    delivered.facts.append({u"throughput"_s, QString::number(qRound64(double(m_done) / seconds))});
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
    note(u"Stage: "_s + stageName(stage));
}

void DeliveryContext::fact(Stage stage, const QString &name, const QString &value)
{
    QList<Fact> &facts = report(stage).facts;
    const Fact learnt{name, hidden(redacted(value))};
    if (!facts.contains(learnt))
        facts.append(learnt);
}

void DeliveryContext::note(const QString &text)
{
    transcribe(TranscriptLine::Direction::Note, text);
}

void DeliveryContext::transcribe(TranscriptLine::Direction direction, const QString &text)
{
    m_callbacks.transcribed({QDateTime::currentDateTimeUtc(), direction, hidden(redacted(text))});
}

void DeliveryContext::progress(qint64 done, qint64 total)
{
    const auto now = Clock::now();
    if (total <= 0)
        return;
    m_done = done;
    if (done < total && now - m_progressed < progressInterval)
        return;
    m_progressed = now;
    m_callbacks.progressed(done, total);
}

void DeliveryContext::setCertificates(const QList<Certificate> &certificates)
{
    m_certificates.clear();
    for (const Certificate &certificate : certificates)
        m_certificates.append(hidden(certificate));
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
                   : std::holds_alternative<Cancelled>(outcome) ? StageState::NotReached
                                                                : StageState::Passed);
    // What a check does not go through is no part of it.
    if (std::holds_alternative<Checked>(outcome))
        m_reports.removeIf([](const StageReport &report) { return report.state == StageState::NotReached; });
    if (!failure)
        return {hidden(outcome), m_reports, m_certificates};
    for (StageReport &report : m_reports) {
        if (report.stage > failure->stage) {
            report.state = StageState::NotReached;
            report.duration = {};
        } else if (report.stage < failure->stage) {
            report.state = StageState::Passed;
        }
    }
    return {hidden(outcome), m_reports, m_certificates};
}

} // namespace console
