// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/delivery/support/testcertificate.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <optional>

namespace console {

// What the scripted server does with a request.
struct HttpScript
{
    enum class Ending {
        Answer, // reads the whole request, then answers
        AnswerEarly, // answers when it has seen the header, reads no more, and hangs up
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
    bool usesTls = false; // with a self-signed certificate for localhost, or this one
    std::optional<TestCertificate> certificate = {};
    bool keepsAlive = false; // after the answer
};

HttpScript keptAlive(int status, const QByteArray &headers = {}, const QByteArray &body = {});

struct HttpReceived
{
    QByteArray header; // with its empty line
    qint64 bodySize = 0;

    QByteArray value(QByteArrayView name) const; // of the header line of the name; empty: there is none
};

// A scripted server on a free port of the loopback interface, in a thread of its own: each request, over whatever
// connection, has the next script, and the last one is for all that follow. It keeps the exact bytes that came.
class FakeHttpServer
{
public:
    explicit FakeHttpServer(const HttpScript &first, const QList<HttpScript> &next = {}); // the first chooses TLS
    ~FakeHttpServer();

    int port() const { return m_port; }
    QByteArray received() const; // the whole conversation of the client
    QByteArray receivedBody() const;
    QList<HttpReceived> requests() const;
    int connections() const;

private:
    friend class FakeHttpConnection;
    void append(const QByteArray &bytes);
    HttpScript begin(const QByteArray &header); // a request; what is to be done with it
    void addBody(qint64 size);

    const QList<HttpScript> m_scripts;
    QThread m_thread;
    QObject *m_context; // lives in the thread
    int m_port = 0;
    mutable QMutex m_mutex;
    QByteArray m_received;
    QList<HttpReceived> m_requests;
    int m_connections = 0;
};

} // namespace console
