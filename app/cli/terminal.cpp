// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace console {

namespace {

volatile std::sig_atomic_t caughtSignal = 0;

extern "C" void onSignalWhileAsking(int signal)
{
    caughtSignal = signal;
}

// Catches what would end the program while the terminal does not show what is typed, and lets it happen afterwards.
class DelayedSignals
{
public:
    DelayedSignals()
    {
        caughtSignal = 0;
        struct sigaction action = {};
        action.sa_handler = onSignalWhileAsking; // without SA_RESTART: read() returns
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &action, &m_before[i]);
    }
    ~DelayedSignals()
    {
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &m_before[i], nullptr);
        if (caughtSignal != 0)
            ::raise(caughtSignal);
    }
    Q_DISABLE_COPY_MOVE(DelayedSignals)

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, signals.size()> m_before{};
};

class QuietTerminal
{
public:
    QuietTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ECHONL;
        quiet.c_cc[VSUSP] = _POSIX_VDISABLE; // a stopped program would leave the terminal dumb
        m_isQuiet = ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    bool isQuiet() const { return m_isQuiet; }

    void say(const QByteArray &text) const
    {
        [[maybe_unused]] const auto written = ::write(m_descriptor, text.constData(), static_cast<size_t>(text.size()));
    }

    std::optional<Secret> readLine(qsizetype longest) const
    {
        QByteArray line(longest + 1, Qt::Uninitialized); // of its full size: nothing is copied while it grows
        qsizetype size = 0;
        bool isComplete = false;
        while (!isComplete && size < line.size() && caughtSignal == 0) {
            const auto got = ::read(m_descriptor, line.data() + size, static_cast<size_t>(line.size() - size));
            if (got <= 0)
                break;
            size += got;
            isComplete = line.at(size - 1) == '\n';
        }
        line.truncate(isComplete ? size - 1 : 0);
        Secret result(std::move(line)); // which overwrites what was typed, also where it was no line
        return isComplete ? std::optional(std::move(result)) : std::nullopt;
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_isQuiet = false;
};

} // namespace

bool isAtTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

std::optional<Secret> askUnseen(const QString &prompt, qsizetype longest)
{
    const DelayedSignals signalsAfterwards;
    const QuietTerminal terminal;
    if (!terminal.isQuiet())
        return std::nullopt;
    terminal.say(prompt.toLocal8Bit());
    return terminal.readLine(longest);
}

} // namespace console
