// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/maildialogue.h"

#include "delivery/receiver/mail/dotreader.h"

namespace console {

namespace {

constexpr std::chrono::minutes stallLimit{5};

} // namespace

MailDialogue::MailDialogue(MailConnection &connection, MailSession &session, ssl_ctx_st *tls)
    : m_connection(connection)
    , m_session(session)
    , m_tls(tls)
{
}

void MailDialogue::run()
{
    std::optional<MailStep> step = m_session.greeting();
    while (step && follow(*step))
        step = step->next == MailStep::Next::Content ? receiveContent() : nextCommand();
}

bool MailDialogue::follow(const MailStep &step)
{
    if (!m_connection.write(step.reply))
        return false;
    switch (step.next) {
    case MailStep::Next::Command:
    case MailStep::Next::Content:
        return true;
    case MailStep::Next::StartTls:
        return startTls();
    case MailStep::Next::Stall:
        m_connection.waitUntilClosed(stallLimit);
        return false;
    case MailStep::Next::Drop:
        m_connection.drop();
        return false;
    case MailStep::Next::Close:
        break;
    }
    return false;
}

std::optional<MailStep> MailDialogue::nextCommand()
{
    bool isTooLong = false;
    qsizetype end = m_input.indexOf('\n');
    while (end < 0) {
        if (m_input.size() > lineLimit) {
            isTooLong = true;
            m_input.clear();
        }
        const QByteArrayView data = m_connection.read();
        if (data.isEmpty())
            return {};
        m_input.append(data);
        end = m_input.indexOf('\n');
    }
    QByteArray line = m_input.first(end);
    m_input.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return isTooLong || line.size() > lineLimit ? m_session.tooLongCommand() : m_session.command(line);
}

std::optional<MailStep> MailDialogue::receiveContent()
{
    DotReader reader;
    MailStep step{{}, MailStep::Next::Content};
    const auto sink = [&](QByteArrayView content) {
        if (step.next == MailStep::Next::Content)
            step = m_session.content(content);
    };
    const QByteArray begun = std::exchange(m_input, {});
    QByteArrayView data = begun;
    while (true) {
        const qsizetype read = reader.feed(data, sink);
        if (step.next != MailStep::Next::Content)
            return step;
        if (reader.isEnded()) {
            m_input = data.sliced(read).toByteArray();
            return m_session.contentEnd();
        }
        data = m_connection.read();
        if (data.isEmpty())
            return {};
    }
}

bool MailDialogue::startTls()
{
    m_input.clear(); // whatever came before the protection may be an attacker's (RFC 3207 6)
    if (!m_connection.startTls(m_tls))
        return false;
    m_session.tlsStarted(m_connection.protocolAndCipher());
    return true;
}

} // namespace console
