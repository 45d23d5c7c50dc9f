// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/filedescriptor.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace console {

struct PracticeCertificate;

struct TlsFree
{
    void operator()(ssl_ctx_st *context) const;
    void operator()(ssl_st *session) const;
};
using TlsServerContext = std::unique_ptr<ssl_ctx_st, TlsFree>; // for many connections
TlsServerContext makeTlsServerContext(const PracticeCertificate &certificate); // null where that failed

// A client's connection: bytes, with or without TLS. It blocks, for a limited time; SIGPIPE is blocked in its thread.
class MailConnection
{
public:
    static constexpr std::chrono::seconds silenceLimit{120};

    explicit MailConnection(FileDescriptor socket);
    ~MailConnection();

    QByteArrayView read(); // valid until the next call; empty at the end, after an error or a long silence
    bool write(QByteArrayView data);

    bool startTls(ssl_ctx_st *context);
    QString protocolAndCipher() const;

    void waitUntilClosed(std::chrono::milliseconds limit) const; // reads nothing, so that the client cannot go on
    void close();
    void drop(); // closes so that the client finds the connection reset

    void interrupt(); // from any thread: whatever blocks returns, and nothing goes on

private:
    std::mutex m_mutex; // closing, and interrupting from another thread
    FileDescriptor m_socket;
    std::unique_ptr<ssl_st, TlsFree> m_tls;
    std::vector<char> m_buffer;
};

} // namespace console
