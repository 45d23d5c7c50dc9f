// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <functional>

namespace console {

// The message between DATA and the line with a single dot (RFC 5321 4.5.2), as it was before its dots were stuffed.
// Only CR LF ends a line: one that ends with a bare LF cannot smuggle a second message in.
class DotReader
{
public:
    using Sink = std::function<void(QByteArrayView)>;

    // Gives how much was read: all of it, or up to the end of the message.
    qsizetype feed(QByteArrayView data, const Sink &sink);
    bool isEnded() const { return m_state == State::Ended; }

private:
    enum class State { LineBegin, Dot, DotCr, InLine, Ended };

    State m_state = State::LineBegin;
    char m_last = '\0'; // the byte before the data
};

} // namespace console
