// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/agentprocess.h"

#include "delivery/transport/errnofailure.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds slice(50); // after which a stop is noticed at the latest
constexpr qsizetype maximumErrors = 4 * 1024;
constexpr std::size_t bufferSize = 64 * 1024;

struct Ends
{
    FileDescriptor ours;
    FileDescriptor theirs;
};

// Close-on-exec from the start, so that no agent holds the pipes of another one open.
bool makeInput(Ends &ends)
{
    int pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return false;
    ends = {FileDescriptor(pair[0]), FileDescriptor(pair[1])};
    return true;
}

bool makeOutput(Ends &ends)
{
    int pair[2];
    if (::pipe2(pair, O_CLOEXEC) != 0)
        return false;
    ends = {FileDescriptor(pair[0]), FileDescriptor(pair[1])};
    ::fcntl(pair[0], F_SETFL, O_NONBLOCK);
    return true;
}

// What posix_spawn() is told, freed at the end.
class SpawnPlan
{
public:
    SpawnPlan()
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        // A group of its own: Ctrl+C at a terminal is for the console, which ends the agent in order.
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(&m_attributes,
                                   POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnPlan()
    {
        ::posix_spawnattr_destroy(&m_attributes);
        ::posix_spawn_file_actions_destroy(&m_actions);
    }
    Q_DISABLE_COPY_MOVE(SpawnPlan)

    void give(int descriptor, int number) { ::posix_spawn_file_actions_adddup2(&m_actions, descriptor, number); }

    int run(const QString &program, pid_t &process)
    {
        // Close-on-exec is up to each library that opens something.
        ::posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
        QByteArray path = QFile::encodeName(program);
        const std::array<char *, 2> arguments{path.data(), nullptr};
        return ::posix_spawn(&process, path.constData(), &m_actions, &m_attributes, arguments.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions;
    posix_spawnattr_t m_attributes;
};

Failure startFailure(int error, const QString &program)
{
    const bool isMissing = error == ENOENT || error == ENOTDIR || error == EACCES || error == ENOEXEC;
    return {Stage::Prepare, Cause::HelperFailed, isMissing ? u"agent.missing"_s : errnoCode(error), program,
            QString::fromLocal8Bit(::strerrordesc_np(error))};
}

bool isReady(int descriptor, short events, milliseconds patience)
{
    pollfd poll{descriptor, events, 0};
    return ::poll(&poll, 1, static_cast<int>(patience.count())) > 0;
}

milliseconds leftUntil(Clock::time_point deadline)
{
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(deadline - Clock::now()));
}

} // namespace

Expected<std::unique_ptr<AgentProcess>, Failure> AgentProcess::start(const QString &program)
{
    Ends input;
    Ends output;
    Ends errors;
    if (!makeInput(input) || !makeOutput(output) || !makeOutput(errors))
        return Unexpected(startFailure(errno, program));
    SpawnPlan plan;
    plan.give(input.theirs.get(), STDIN_FILENO);
    plan.give(output.theirs.get(), STDOUT_FILENO);
    plan.give(errors.theirs.get(), STDERR_FILENO);
    std::unique_ptr<AgentProcess> agent(new AgentProcess);
    if (const int error = plan.run(program, agent->m_process); error != 0) {
        agent->m_process = 0;
        return Unexpected(startFailure(error, program));
    }
    // glibc 2.36 declares pidfd_open() without extern "C".
    agent->m_handle = FileDescriptor(static_cast<int>(::syscall(SYS_pidfd_open, agent->m_process, 0)));
    if (!agent->m_handle.isOpen())
        return Unexpected(startFailure(errno, program));
    agent->m_input = std::move(input.ours);
    agent->m_output = std::move(output.ours);
    agent->m_errorOutput = std::move(errors.ours);
    return agent;
}

AgentProcess::~AgentProcess()
{
    end(milliseconds(0));
}

Expected<void, AgentProcess::Silence> AgentProcess::give(const AgentJob &job, std::chrono::milliseconds patience,
                                                         const std::stop_token &stop)
{
    QByteArray line = toLine(job);
    const auto written = write(line, patience, stop);
    ::explicit_bzero(line.data(), static_cast<std::size_t>(line.size()));
    return written;
}

Expected<void, AgentProcess::Silence> AgentProcess::write(const QByteArray &line, milliseconds patience,
                                                          const std::stop_token &stop)
{
    const auto deadline = Clock::now() + patience;
    qsizetype written = 0;
    while (written < line.size()) {
        const ssize_t sent = ::send(m_input.get(), line.constData() + written,
                                    static_cast<std::size_t>(line.size() - written), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0) {
            written += sent;
            continue;
        }
        if (errno != EAGAIN && errno != EINTR)
            return Unexpected(Silence::Closed);
        if (stop.stop_requested())
            return Unexpected(Silence::Stopped);
        if (Clock::now() >= deadline)
            return Unexpected(Silence::Overdue);
        isReady(m_input.get(), POLLOUT, std::min(slice, leftUntil(deadline)));
    }
    return {};
}

Expected<QByteArray, AgentProcess::Silence> AgentProcess::readLine(milliseconds patience, const std::stop_token &stop)
{
    const auto deadline = Clock::now() + patience;
    qsizetype searched = 0;
    while (true) {
        if (const qsizetype end = m_unread.indexOf('\n', searched); end >= 0) {
            const QByteArray line = m_unread.left(end + 1);
            m_unread.remove(0, end + 1);
            return line;
        }
        searched = m_unread.size();
        if (searched >= maximumAgentLine)
            return Unexpected(Silence::TooLong);
        if (stop.stop_requested())
            return Unexpected(Silence::Stopped);
        const milliseconds left = leftUntil(deadline);
        if (left.count() == 0)
            return Unexpected(Silence::Overdue);
        std::array<pollfd, 2> polls{{{m_output.get(), POLLIN, 0}, {m_errorOutput.get(), POLLIN, 0}}};
        ::poll(polls.data(), polls.size(), static_cast<int>(std::min(slice, left).count()));
        if (polls[1].revents != 0)
            readErrors();
        if (polls[0].revents != 0 && !readOutput())
            return Unexpected(Silence::Closed);
    }
}

// False at the end of it.
bool AgentProcess::readOutput()
{
    std::array<char, bufferSize> buffer;
    const ssize_t got = ::read(m_output.get(), buffer.data(), buffer.size());
    if (got > 0)
        m_unread.append(buffer.data(), got);
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR));
}

void AgentProcess::readErrors()
{
    std::array<char, bufferSize> buffer;
    const ssize_t got = ::read(m_errorOutput.get(), buffer.data(), buffer.size());
    if (got == 0)
        m_errorOutput = FileDescriptor();
    if (got <= 0)
        return;
    m_errors.append(buffer.data(), got);
    m_errors = m_errors.right(maximumErrors);
}

bool AgentProcess::hasEnded() const
{
    return m_process == 0 || isReady(m_handle.get(), POLLIN, milliseconds(0));
}

bool AgentProcess::isAtRest() const
{
    return !hasEnded() && m_unread.isEmpty() && !isReady(m_output.get(), POLLIN, milliseconds(0));
}

void AgentProcess::closeInput()
{
    m_input = FileDescriptor();
}

void AgentProcess::terminate()
{
    if (m_process != 0)
        ::kill(m_process, SIGTERM);
}

QString AgentProcess::end(milliseconds grace)
{
    if (m_process == 0)
        return {};
    closeInput();
    if (!m_handle.isOpen() || !isReady(m_handle.get(), POLLIN, grace))
        ::kill(m_process, SIGKILL);
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) { }
    m_process = 0;
    if (m_errorOutput.isOpen())
        readErrors();
    return WIFSIGNALED(status) ? u"signal-%1"_s.arg(WTERMSIG(status)) : u"exit-%1"_s.arg(WEXITSTATUS(status));
}

} // namespace console
