// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace console {

// The lines that come in on standard input, read by a thread of its own, because calls of libsmbclient cannot be
// interrupted.
//
// The end of the input, which is that of the console, and SIGTERM ask for a stop. What is then being done has a moment
// to take back what it has begun after the end of the input; afterwards the process is ended, whatever it is at. After
// a SIGTERM nobody hurries it.
class AgentInput
{
public:
    // Blocks SIGTERM in the calling thread and those that it starts. To be made before any of them.
    explicit AgentInput(int input);
    ~AgentInput();
    AgentInput(const AgentInput &) = delete;
    AgentInput &operator=(const AgentInput &) = delete;

    // Waits. Nothing after a stop. The line may hold a password: whoever takes it wipes it.
    std::optional<QByteArray> nextLine();

    std::stop_token stop() const { return m_stop.get_token(); }

private:
    void read();
    bool take(int input);
    void split(QByteArray &buffer);
    void requestStop();

    const int m_input;
    int m_signals = -1;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_lines;
    QByteArray m_buffer;
    std::thread m_thread;
};

} // namespace console
