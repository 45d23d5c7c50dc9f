// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/outcome.h"
#include "models/outcome/transcriptline.h"
#include "models/support/secret.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace console {

// What a sender reports while it works. It lives on the worker thread of one delivery; the callbacks take what they
// are given to the thread of the job.
class DeliveryContext
{
public:
    struct Callbacks
    {
        std::function<void(const StageReport &)> stageChanged;
        std::function<void(qint64 done, qint64 total)> progressed;
        std::function<void(const TranscriptLine &)> transcribed;
    };

    DeliveryContext(std::stop_token stop, Callbacks callbacks);

    const std::stop_token &stop() const { return m_stop; }
    bool isCancelled() const { return m_stop.stop_requested(); }

    // Secrets of this delivery: whatever says one of them from now on, says "…" in its place, even where the redactor
    // does not see what it is. One of less than four bytes is left alone: its places would spell it out.
    void hide(const QList<Secret> &secrets);

    // The stages this delivery will have, in order: once, before the first begin().
    void setStages(const QList<Stage> &stages);

    // Enters a stage; the one before has passed. The times of one that is entered again add up.
    void begin(Stage stage);
    void fact(Stage stage, const QString &name, const QString &value); // once, however often it is learnt

    // Both are redacted on the way.
    void note(const QString &text);
    void transcribe(TranscriptLine::Direction direction, const QString &text);

    // At most thirty times a second, and always the last; none of nothing. Their bytes make the throughput of Deliver.
    void progress(qint64 done, qint64 total);

    // What the server presents, whether it is taken or not. Of several connections the last has the say.
    void setCertificates(const QList<Certificate> &certificates);

    // Closes the stages as the outcome says and gives the result. A check has only those that it went through.
    DeliveryResult finish(const Outcome &outcome);

private:
    QString hidden(const QString &text) const;
    QList<Fact> hidden(QList<Fact> facts) const;
    Outcome hidden(const Outcome &outcome) const;
    Certificate hidden(Certificate certificate) const;
    StageReport &report(Stage stage);
    void endCurrent(StageState state);
    void reportThroughput(StageReport &delivered) const;

    using Clock = std::chrono::steady_clock;

    const std::stop_token m_stop;
    const Callbacks m_callbacks;
    QList<Secret> m_secrets;
    QList<StageReport> m_reports;
    QList<Certificate> m_certificates;
    std::optional<Stage> m_current;
    Clock::time_point m_entered;
    Clock::time_point m_progressed;
    qint64 m_done = 0; // bytes of the documents
};

} // namespace console
