// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A mail server on loopback that does as little as possible, so that the client is what is measured: it takes every
// command and message and forgets it. Postfix's smtp-sink looks at every byte of a message, which takes longer than
// sending a large one.
//
// The first line on standard output is the port. Runs until it is ended by a signal.

#include "tests/benchmarks/loopback.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::size_t bufferSize = 1024 * 1024;
constexpr std::string_view endOfData = "\r\n.\r\n";

class Conversation
{
public:
    explicit Conversation(int descriptor)
        : m_descriptor(descriptor)
    {
        say("220 sink");
    }
    ~Conversation() { ::close(m_descriptor); }
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    bool isOver() const { return m_isOver; }

    // A client waits for the answer to a message, so that its end is where the bytes end.
    void take(std::string_view bytes)
    {
        m_text.append(
            bytes.substr(m_isContent && bytes.size() > endOfData.size() ? bytes.size() - endOfData.size() : 0));
        if (!m_isContent)
            return takeCommands();
        m_text.erase(0, m_text.size() - std::min(m_text.size(), endOfData.size()));
        if (m_text == endOfData) {
            m_isContent = false;
            m_text.clear();
            say("250 Forgotten");
        }
    }

private:
    void takeCommands()
    {
        for (auto end = m_text.find('\n'); end != std::string::npos && !m_isContent; end = m_text.find('\n')) {
            const std::string command = m_text.substr(0, std::min<std::size_t>(end, 4));
            m_text.erase(0, end + 1);
            m_isContent = command == "DATA";
            m_isOver = command == "QUIT";
            say(m_isContent             ? "354 Go on"
                    : m_isOver          ? "221 Bye"
                    : command == "EHLO" ? "250-sink\r\n250 8BITMIME"
                                        : "250 OK");
        }
    }

    void say(std::string line)
    {
        line += "\r\n";
        m_isOver |= ::send(m_descriptor, line.data(), line.size(), MSG_NOSIGNAL) < 0;
    }

    const int m_descriptor;
    std::string m_text; // commands as far as they have come, or the last bytes of a message
    bool m_isContent = false;
    bool m_isOver = false;
};

void serve(int descriptor)
{
    Conversation conversation(descriptor);
    std::vector<char> buffer(bufferSize);
    while (!conversation.isOver()) {
        const ssize_t got = ::recv(descriptor, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return;
        conversation.take({buffer.data(), static_cast<std::size_t>(got)});
    }
}

} // namespace

int main()
{
    return serveOnLoopback(serve);
}
