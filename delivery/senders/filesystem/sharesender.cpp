// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/sharesender.h"

#include "delivery/engine/redactor.h"
#include "delivery/smbagent/agentmessage.h"
#include "models/support/overloaded.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumTechnical = 1024;

// One job with one agent.
class Conversation
{
public:
    Conversation(AgentProcess &agent, const AgentSettings &settings, QString folder, DeliveryContext &context)
        : m_agent(agent)
        , m_settings(settings)
        , m_folder(std::move(folder))
        , m_context(context)
    {
    }

    Outcome run(const AgentJob &job)
    {
        const auto given = m_agent.give(job, m_settings.silence, m_context.stop());
        return given ? listen() : endedBy(given.error());
    }

    // The agent has said all it had to say, and may have the next job.
    bool isOver() const { return m_isOver; }
    // It had ended before it was asked anything, which shows in its saying nothing.
    bool wasWithTheDead() const { return m_isClosed && m_agent.hasServed() && !m_hasHeard; }

private:
    Outcome listen()
    {
        while (true) {
            const auto line = m_agent.readLine(m_settings.silence, m_context.stop());
            if (!line)
                return endedBy(line.error());
            const auto event = agentEventFromLine(*line);
            if (!event)
                return unintelligible(*line);
            report(*event);
            if (m_ended) {
                m_isOver = true;
                return *m_ended;
            }
        }
    }

    void report(const AgentEvent &event)
    {
        m_hasHeard = true;
        std::visit(Overloaded{
                       [this](const AgentBegan &began) {
                           m_stage = began.stage;
                           m_context.begin(began.stage);
                       },
                       [this](const AgentLearnt &learnt) {
                           m_context.fact(learnt.stage, learnt.fact.name, learnt.fact.value);
                           m_context.note(learnt.fact.name + u": "_s + learnt.fact.value);
                       },
                       [this](const AgentNoted &noted) { m_context.note(noted.text); },
                       [this](const AgentMade &made) {
                           m_made.removeOne(made.formerPath);
                           m_made.append(made.path);
                       },
                       [this](const AgentProgressed &progress) { m_context.progress(progress.done, progress.total); },
                       [this](const AgentEnded &ended) { m_ended = ended.outcome; },
                   },
                   event);
    }

    Outcome endedBy(AgentProcess::Silence silence)
    {
        switch (silence) {
        case AgentProcess::Silence::Closed:
            m_isClosed = true;
            return crashed();
        case AgentProcess::Silence::Overdue:
            m_agent.end({});
            return failure(Cause::TimedOut, u"agent.silent"_s,
                           u"The agent said nothing for %1 ms"_s.arg(m_settings.silence.count()));
        case AgentProcess::Silence::Stopped:
            return cancelled();
        case AgentProcess::Silence::TooLong:
            break;
        }
        return unintelligible({});
    }

    // What it still reports while it cleans up is listened to: it may say what it could not remove. A delivery that
    // was complete before the stop reached it has taken place.
    Outcome cancelled()
    {
        m_agent.terminate();
        const auto deadline = std::chrono::steady_clock::now() + m_settings.grace;
        const auto left = [&] {
            return std::max(std::chrono::milliseconds(0),
                            std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()));
        };
        while (!m_ended) {
            const auto line = m_agent.readLine(left(), {});
            const auto event = line ? agentEventFromLine(*line) : std::nullopt;
            if (!event)
                break;
            report(*event);
        }
        m_agent.end(left());
        if (!m_ended)
            tellLeftBehind();
        if (m_ended && std::holds_alternative<Delivered>(*m_ended))
            return *m_ended;
        if (const auto *failed = m_ended ? std::get_if<Failure>(&*m_ended) : nullptr)
            m_context.note(u"Stopped with %1: %2 %3"_s.arg(failed->code, failed->subject, failed->technical));
        return Cancelled{};
    }

    Outcome crashed()
    {
        const QString ended = m_agent.end(m_settings.grace);
        if (m_context.isCancelled())
            return Cancelled{};
        return failure(Cause::HelperFailed, u"agent."_s + ended,
                       redactedBytes(m_agent.errorOutput().trimmed().right(maximumTechnical), maximumTechnical));
    }

    Outcome unintelligible(const QByteArray &line)
    {
        m_agent.end({});
        return failure(Cause::HelperFailed, u"agent.protocol"_s, redactedBytes(line.trimmed(), maximumTechnical));
    }

    // After an agent that did not end its job.
    Failure failure(Cause cause, const QString &code, QString technical)
    {
        tellLeftBehind();
        if (!m_made.isEmpty())
            technical += u" May be left behind: "_s + m_made.join(", "_L1);
        return {m_stage, cause, code, m_folder, technical.trimmed()};
    }

    void tellLeftBehind()
    {
        for (const QString &path : std::as_const(m_made))
            m_context.fact(m_stage, u"left-behind"_s, path);
    }

    AgentProcess &m_agent;
    const AgentSettings &m_settings;
    const QString m_folder;
    DeliveryContext &m_context;
    Stage m_stage = Stage::Prepare;
    QStringList m_made; // files that would be left
    std::optional<Outcome> m_ended;
    bool m_isOver = false;
    bool m_isClosed = false;
    bool m_hasHeard = false;
};

} // namespace

ShareSender::ShareSender(SharePlan plan, Secret password, AgentPool &agents)
    : m_plan(std::move(plan))
    , m_password(std::move(password))
    , m_agents(agents)
{
}

Outcome ShareSender::send(DeliveryContext &context)
{
    return run(DeliveryPurpose::Deliver, context);
}

Outcome ShareSender::check(DeliveryContext &context)
{
    return run(DeliveryPurpose::Check, context);
}

Outcome ShareSender::run(DeliveryPurpose purpose, DeliveryContext &context)
{
    const QByteArray key = m_agents.keyOf(m_plan, m_password);
    // One that waited for a job may die in the moment in which it gets one.
    while (true) {
        auto agent = m_agents.take(key);
        if (!agent)
            return agent.error();
        Conversation conversation(**agent, m_agents.settings(), m_plan.folder(), context);
        const Outcome outcome = conversation.run({m_plan, m_password, purpose, m_agents.settings().timeLimit});
        if (conversation.isOver())
            m_agents.giveBack(key, std::move(*agent));
        else if (conversation.wasWithTheDead() && !context.isCancelled())
            continue;
        return outcome;
    }
}

} // namespace console
