// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/delivery/support/testcertificate.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <functional>

namespace console {

struct ScriptedAnswer
{
    enum class Ending {
        Answer,
        Never, // says nothing
        Drop, // resets the connection in place of an answer
    };

    int status = 200;
    QByteArray body = {};
    QByteArray headers = {}; // more of them, each ended by CRLF
    Ending ending = Ending::Answer;
};

// What the scripted server demands and says.
struct ExchangeScript
{
    enum class Demand { Nothing, Basic, Bearer, Ntlm };

    Demand demand = Demand::Nothing;
    QList<QByteArray> challenges = {}; // the WWW-Authenticate lines of a 401
    QList<QByteArray> credentials = {}; // those that are taken: "domain\\user:password", a token; none: any
    std::function<bool(const QByteArray &)> judge = {}; // of credentials, in their place; asked in the server's thread
    bool refusesNtlm = false; // answers 401 to the last message of the exchange
    QByteArray unauthorizedHeaders = {}; // more of a 401, each ended by CRLF
    bool usesTls = true;

    // For each operation ("CreateItem") its answers, one after another and then the last again.
    QMap<QByteArray, QList<ScriptedAnswer>> answers = {};
};

// A request as it came.
struct ExchangeRequest
{
    int connection = 0; // from 1
    QByteArray operation; // of its SOAPAction
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

// The recorded exchange of tests/delivery/data/ews.
QByteArray recorded(const QString &name);
ScriptedAnswer recordedAnswer(const QString &name, int status = 200);

QByteArray textBetween(const QByteArray &text, const QByteArray &before, const QByteArray &after);

// The answers of an Exchange 2016 to which nothing is wrong.
QMap<QByteArray, QList<ScriptedAnswer>> usualAnswers();

// An Exchange Web Services endpoint of one script, on a free port of the loopback interface, in a thread of its own.
// Connections stay open; NTLM signs a connection in, not a request.
class FakeExchange
{
public:
    explicit FakeExchange(const ExchangeScript &script);
    ~FakeExchange();

    QUrl url() const;
    QString fingerprint() const { return m_certificate.fingerprint(); } // of a certificate that nobody trusts
    QList<ExchangeRequest> requests() const; // that were let in
    QStringList operations() const; // of these, in their order
    QList<ExchangeRequest> refused() const; // that were answered with 401
    QStringList ntlmAccounts() const; // "domain\\user" of each last message of an NTLM exchange

private:
    friend class FakeExchangeConnection;

    ScriptedAnswer nextAnswer(const QByteArray &operation);

    const ExchangeScript m_script;
    const TestCertificate m_certificate;
    QThread m_thread;
    QObject *m_context; // lives in the thread
    int m_port = 0;
    int m_connections = 0; // in the thread
    QMap<QByteArray, int> m_asked; // in the thread
    mutable QMutex m_mutex;
    QList<ExchangeRequest> m_requests;
    QList<ExchangeRequest> m_refused;
    QStringList m_ntlmAccounts;
};

} // namespace console
