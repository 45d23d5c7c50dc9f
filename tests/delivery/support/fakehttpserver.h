// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <memory>

namespace console {

// What the scripted server does with each connection, in this order.
struct HttpScript
{
    enum class Ending {
        Answer, // reads the whole request, then answers
        AnswerEarly, // answers when it has seen the header, and hangs up
        Stall, // reads the header and then nothing more
        NeverAnswer, // reads everything and says nothing
        DropAfter, // hangs up, with a reset, after so many bytes of the body
        CutAnswer, // sends half of the answer's header and hangs up
    };
    Ending ending = Ending::Answer;
    int status = 200;
    QByteArray headers = {}; // more of the answer's header lines, each ended by CRLF
    QByteArray body = {};
    qint64 bytes = 0; // DropAfter
    bool usesTls = false; // with a self-signed certificate for localhost
};

// A server of one script, on a free port of the loopback interface, in a thread of its own. It keeps the exact bytes
// that came.
class FakeHttpServer
{
public:
    explicit FakeHttpServer(const HttpScript &script);
    ~FakeHttpServer();

    int port() const { return m_port; }
    QByteArray received() const; // the whole conversation of the client
    QByteArray receivedBody() const;
    int connections() const;

private:
    friend class FakeHttpConnection;
    void append(const QByteArray &bytes);

    const HttpScript m_script;
    QThread m_thread;
    QObject *m_context; // lives in the thread
    int m_port = 0;
    mutable QMutex m_mutex;
    QByteArray m_received;
    int m_connections = 0;
};

} // namespace console
