// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/mail/mailconnection.h"
#include "delivery/receiver/mail/mailsession.h"

#include <QByteArray>

#include <optional>

namespace console {

// Runs a session over a connection until either ends. Commands may come several at once (RFC 2920).
class MailDialogue
{
public:
    static constexpr qsizetype lineLimit = 16 * 1024; // bytes; an access token has some thousands

    MailDialogue(MailConnection &connection, MailSession &session, ssl_ctx_st *tls);

    void run();

private:
    bool follow(const MailStep &step); // false at the end
    std::optional<MailStep> nextCommand(); // none where the client has gone
    std::optional<MailStep> receiveContent();
    bool startTls();

    MailConnection &m_connection;
    MailSession &m_session;
    ssl_ctx_st *const m_tls;
    QByteArray m_input; // came, and not looked at yet
};

} // namespace console
