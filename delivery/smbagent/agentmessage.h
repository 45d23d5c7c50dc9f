// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "delivery/senders/filesystem/shareplan.h"
#include "models/outcome/outcome.h"
#include "models/support/secret.h"

#include <chrono>
#include <optional>
#include <variant>

namespace console {

// What the console and scan-smb-agent, and two of these, say to each other: lines of JSON. A job goes in on the agent's
// standard input, its password with it; events come out on standard output until AgentEnded, after which the next job
// may follow. An agent whose standard input is closed ends at once, whatever it is at.
struct AgentJob
{
    SharePlan plan;
    Secret password; // of the custom service account
    DeliveryPurpose purpose = DeliveryPurpose::Deliver;
    std::chrono::milliseconds timeLimit{20'000}; // for each answer of the server
    QString part = {}; // only of a second agent (dividedwrite.h): the name of the file that it writes to

    bool operator==(const AgentJob &) const = default;
};

struct AgentBegan
{
    Stage stage = Stage::Resolve;
    bool operator==(const AgentBegan &) const = default;
};

struct AgentLearnt
{
    Stage stage = Stage::Resolve;
    Fact fact;
    bool operator==(const AgentLearnt &) const = default;
};

struct AgentNoted // for the transcript
{
    QString text;
    bool operator==(const AgentNoted &) const = default;
};

// Said before the file is there: should the agent end before its job, it may be left behind.
struct AgentMade
{
    QString path; // the part file, or the name that it has now
    QString formerPath = {}; // which it was until now
    bool operator==(const AgentMade &) const = default;
};

struct AgentProgressed
{
    qint64 done = 0; // bytes of all documents
    qint64 total = 0;
    bool operator==(const AgentProgressed &) const = default;
};

struct AgentEnded
{
    Outcome outcome;
    bool operator==(const AgentEnded &) const = default;
};

using AgentEvent = std::variant<AgentBegan, AgentLearnt, AgentNoted, AgentMade, AgentProgressed, AgentEnded>;

// No line is longer, its end included; whatever sends more is not listened to any more.
inline constexpr qsizetype maximumAgentLine = 4 * 1024 * 1024;

// With the line's end. The line of a job holds its password: it is wiped after use, and never logged.
QByteArray toLine(const AgentJob &job);
QByteArray toLine(const AgentEvent &event);
// Strict: what toLine() would not have said is not understood.
std::optional<AgentJob> agentJobFromLine(const QByteArray &line);
std::optional<AgentEvent> agentEventFromLine(const QByteArray &line);

} // namespace console
