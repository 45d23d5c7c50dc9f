// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/dotreader.h"

namespace console {

qsizetype DotReader::feed(QByteArrayView data, const Sink &sink)
{
    qsizetype begin = 0; // of what was not handed on yet
    qsizetype at = 0;
    const auto handOn = [&](qsizetype end) {
        if (end > begin)
            sink(data.sliced(begin, end - begin));
    };
    while (at < data.size() && m_state != State::Ended) {
        const char character = data[at];
        switch (m_state) {
        case State::LineBegin:
            m_state = State::InLine;
            if (character == '.') {
                handOn(at);
                begin = ++at;
                m_state = State::Dot;
            }
            break;
        case State::Dot:
            m_state = State::InLine;
            if (character == '\r') {
                m_state = State::DotCr;
                ++at;
            }
            break;
        case State::DotCr:
            m_state = State::InLine;
            if (character == '\n') {
                m_state = State::Ended;
                begin = ++at;
            } else if (at == 0) {
                sink("\r"); // held back from the piece before
            }
            break;
        case State::InLine: {
            const qsizetype end = data.indexOf('\n', at);
            if (end >= 0 && (end > 0 ? data[end - 1] : m_last) == '\r')
                m_state = State::LineBegin;
            at = end < 0 ? data.size() : end + 1;
            break;
        }
        case State::Ended:
            break;
        }
    }
    if (m_state != State::Ended)
        handOn(m_state == State::DotCr ? at - 1 : at);
    if (at > 0)
        m_last = data[at - 1];
    return at;
}

} // namespace console
