// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/agentinput.h"

#include "delivery/smbagent/agentmessage.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace console {

namespace {

constexpr qsizetype usualLine = 64 * 1024;
constexpr std::chrono::milliseconds timeToTakeBack(1'000);

void wipe(QByteArray &text)
{
    ::explicit_bzero(text.data(), static_cast<std::size_t>(text.size()));
}

} // namespace

AgentInput::AgentInput(int input)
    : m_input(input)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_signals = ::signalfd(-1, &signals, SFD_CLOEXEC);
    m_buffer.reserve(usualLine); // growing would leave copies behind
    m_thread = std::thread([this] { read(); });
}

// The thread waits for its input for ever.
AgentInput::~AgentInput()
{
    m_thread.detach();
}

std::optional<QByteArray> AgentInput::nextLine()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop.stop_requested() || !m_lines.empty(); });
    if (m_stop.stop_requested())
        return std::nullopt;
    QByteArray line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void AgentInput::read()
{
    pollfd waited[] = {{m_input, POLLIN, 0}, {m_signals, POLLIN, 0}};
    while (true) {
        if (::poll(waited, std::size(waited), -1) < 0)
            continue;
        if (waited[1].revents != 0) {
            requestStop();
            waited[1].fd = -1;
        }
        if (waited[0].revents != 0 && !take(m_input))
            break;
    }
    requestStop();
    std::this_thread::sleep_for(timeToTakeBack);
    ::_exit(0);
}

// Whether the input goes on.
bool AgentInput::take(int input)
{
    char chunk[4096];
    const ssize_t got = ::read(input, chunk, sizeof chunk);
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return true;
    if (got <= 0)
        return false;
    m_buffer.append(chunk, got);
    ::explicit_bzero(chunk, sizeof chunk);
    split(m_buffer);
    return m_buffer.size() <= maximumAgentLine;
}

void AgentInput::split(QByteArray &buffer)
{
    qsizetype start = 0;
    for (qsizetype end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n', start)) {
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(buffer.sliced(start, end - start));
        m_changed.notify_one();
        start = end + 1;
    }
    if (start == 0)
        return;
    const QByteArray rest = buffer.sliced(start);
    wipe(buffer);
    buffer.resize(0);
    buffer.append(rest);
}

void AgentInput::requestStop()
{
    const std::lock_guard lock(m_mutex);
    m_stop.request_stop();
    m_changed.notify_all();
}

} // namespace console
