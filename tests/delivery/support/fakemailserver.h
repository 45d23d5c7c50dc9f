// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/system/systemconfiguration.h"
#include "tests/delivery/support/testcertificate.h"

#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <optional>

namespace console {

// How the scripted server behaves.
struct MailScript
{
    MailSecurity security = MailSecurity::None;
    QByteArrayList offers = {"SIZE 50000000", "8BITMIME", "AUTH PLAIN LOGIN"}; // in its last answer to EHLO
    // Instead of what a friendly server says: to the commands that begin so, or "GREETING" and "CONTENT". Each is said
    // once, the last one from then on. "" says nothing, "DROP" hangs up with a reset.
    QMap<QByteArray, QByteArrayList> replies = {};
    QMap<QByteArray, std::chrono::milliseconds> delays = {}; // of the answers to the commands that begin so
    qint64 stallAfter = -1; // bytes of a message, after which it reads no more
    qint64 dropAfter = -1; // bytes of a message, after which it hangs up with a reset
    int mailsPerConnection = 0; // then it hangs up; 0: no limit
    QByteArray farewell = {}; // what it says before
    std::optional<TestCertificate> certificate = {}; // without: one for localhost and 127.0.0.1 that nobody trusts
};

struct ReceivedMail
{
    QByteArray from; // the arguments of MAIL
    QByteArrayList to; // addresses
    QByteArray content; // without the dots that were stuffed
    bool isComplete = false; // with an end of data
};

// A scripted mail server on a free port of the loopback interface, in a thread of its own.
class FakeMailServer
{
public:
    explicit FakeMailServer(const MailScript &script = {});
    ~FakeMailServer();

    int port() const { return m_port; }
    QString fingerprint() const { return m_certificate.fingerprint(); }
    int connections() const; // that were made
    int openConnections() const { return m_openConnections; }
    bool isStalled() const { return m_isStalled; } // one reads no more
    QByteArrayList lines() const; // all commands, and what followed AUTH, without line ends
    int countOf(const QByteArray &line) const; // how many begin so
    QList<ReceivedMail> mails() const; // begun with DATA

    // From the next EHLO on.
    void setOffers(const QByteArrayList &offers);

private:
    friend class FakeMailConnection;

    QByteArray nextReply(const QByteArray &line, const QByteArray &usual);
    QByteArrayList offers() const;

    MailScript m_script; // what is left of its replies
    std::atomic_int m_openConnections = 0;
    std::atomic_bool m_isStalled = false;
    const TestCertificate m_certificate;
    QThread m_thread;
    QObject *m_context; // lives in the thread
    int m_port = 0;
    mutable QMutex m_mutex;
    int m_connections = 0;
    QByteArrayList m_lines;
    QList<ReceivedMail> m_mails;
};

} // namespace console
