// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/scriptedagent.h"

#include "tests/delivery/support/runsender.h"

#include <QFile>

#include <csignal>

namespace console {

using namespace Qt::StringLiterals;

ScriptedAgent::ScriptedAgent(const QByteArrayList &script)
{
    QFile file(program() + u".script"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(script.join('\n')) < 0
        || !QFile::link(QStringLiteral(CONSOLE_FAKE_AGENT), program()))
        qFatal("The agent cannot be scripted");
}

QByteArrayList ScriptedAgent::linesOf(const QString &suffix) const
{
    const QByteArray content = contentOf(program() + suffix).trimmed();
    return content.isEmpty() ? QByteArrayList() : content.split('\n');
}

QList<pid_t> ScriptedAgent::processes() const
{
    QList<pid_t> processes;
    const QByteArrayList lines = linesOf(u".pids"_s);
    for (const QByteArray &line : lines)
        processes.append(line.toInt());
    return processes;
}

QList<AgentJob> ScriptedAgent::jobs() const
{
    QList<AgentJob> jobs;
    const QByteArrayList lines = linesOf(u".jobs"_s);
    for (const QByteArray &line : lines)
        jobs.append(agentJobFromLine(line).value_or(AgentJob()));
    return jobs;
}

QByteArray ScriptedAgent::say(const AgentEvent &event)
{
    return "say " + toLine(event).trimmed();
}

QByteArrayList ScriptedAgent::delivering()
{
    return {"read", say(AgentBegan{Stage::Resolve}), say(AgentEnded{Delivered{}})};
}

bool isThere(pid_t process)
{
    return ::kill(process, 0) == 0;
}

} // namespace console
