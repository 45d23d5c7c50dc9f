// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lineinput.h"

#include <array>
#include <cerrno>
#include <unistd.h>

namespace console {

LineInput::LineInput(QObject *parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineInput::read);
}

void LineInput::read()
{
    constexpr qsizetype longest = 64 * 1024;
    std::array<char, 4096> bytes{};
    const auto got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (got > 0)
        m_pending.append(bytes.data(), got);
    else
        m_notifier.setEnabled(false);
    qsizetype end = 0;
    while ((end = m_pending.indexOf('\n')) >= 0) {
        const QByteArray line = m_pending.left(end);
        m_pending.remove(0, end + 1);
        say(line);
    }
    if (got <= 0 || m_pending.size() > longest)
        say(std::exchange(m_pending, {}));
    if (got <= 0)
        Q_EMIT ended();
}

void LineInput::say(const QByteArray &line)
{
    if (const QString text = QString::fromUtf8(line).trimmed(); !text.isEmpty())
        Q_EMIT entered(text);
}

} // namespace console
