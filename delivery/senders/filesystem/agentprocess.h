// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/agentmessage.h"
#include "delivery/transport/filedescriptor.h"
#include "models/outcome/failure.h"
#include "models/support/expected.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <stop_token>
#include <sys/types.h>

namespace console {

// A running scan-smb-agent and the pipes to it. It belongs to one thread at a time, never waits longer than it is told
// to, and leaves no process behind: the destructor ends and reaps it.
class AgentProcess
{
public:
    // What there was instead of a line.
    enum class Silence {
        Closed, // the agent has closed its pipe, by ending as a rule
        Overdue,
        Stopped,
        TooLong, // more than a line may have
    };

    // The failure is that of Stage::Prepare.
    static Expected<std::unique_ptr<AgentProcess>, Failure> start(const QString &program);
    ~AgentProcess();
    AgentProcess(const AgentProcess &) = delete;
    AgentProcess &operator=(const AgentProcess &) = delete;

    Expected<void, Silence> give(const AgentJob &job, std::chrono::milliseconds patience, const std::stop_token &stop);
    // With its end.
    Expected<QByteArray, Silence> readLine(std::chrono::milliseconds patience, const std::stop_token &stop);

    bool hasEnded() const;
    // Whether it is silent and alive, as between two jobs.
    bool isAtRest() const;

    bool hasServed() const { return m_hasServed; } // an earlier job
    void markServed() { m_hasServed = true; }

    void closeInput(); // upon which it ends
    void terminate(); // asks it to clean up and end
    // Waits for its end, kills it after the grace, and tells how it ended: "signal-11", "exit-0".
    QString end(std::chrono::milliseconds grace);

    // The last of what it said on standard error. Not redacted.
    QByteArray errorOutput() const { return m_errors; }

private:
    AgentProcess() = default;
    Expected<void, Silence> write(const QByteArray &line, std::chrono::milliseconds patience,
                                  const std::stop_token &stop);
    bool readOutput();
    void readErrors();

    pid_t m_process = 0; // 0: reaped
    FileDescriptor m_handle; // of the process
    FileDescriptor m_input; // a socket, because writing to a pipe whose reader is gone raises a signal
    FileDescriptor m_output;
    FileDescriptor m_errorOutput;
    QByteArray m_unread;
    QByteArray m_errors;
    bool m_hasServed = false;
};

} // namespace console
