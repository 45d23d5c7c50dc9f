// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/engine/localdeliveryengine.h"
#include "delivery/secrets/memorysecretstore.h"
#include "tests/integration/enginerun.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace console {

// Of a server of with-mail.sh.
enum class MailPort { None = 25, StartTls = 587, Tls = 465 };

// The servers of with-mail.sh as a test sees them from both sides: an engine that sends to them, and the mailboxes.
class PostfixServer
{
public:
    PostfixServer();
    ~PostfixServer();

    static bool isThere();
    static int mails(const QString &mailbox);
    // Once all has been delivered that the servers have taken; -1: that does not end.
    static int mailsInTheEnd(const QString &mailbox);
    static QStringList log(const QString &server); // lines of "postfix", "broken" (mailfaults.py)

    static QString fingerprint(const QString &certificate); // of "expired", as in SystemConfiguration

    // The only mail of the mailbox, as MailReader gives it; waits for it.
    static QJsonObject mail(const QString &mailbox);
    // What Dovecot says of it: doveadm-fetch(1).
    static QString fetch(const QString &mailbox, const QString &field);

    LocalDeliveryEngine &engine() { return *m_engine; }
    Workspace &workspace() { return *m_workspace; }
    const QList<TranscriptLine> &transcript() const { return m_transcript; } // of everything that was run

    // A scan of one document of so many bytes, from anna to bernd, by a mail server: "plain" is plain.scans.example.
    // username: empty: without signing in.
    DeliveryRequest request(const QString &server, MailPort port, const QString &username = annaAddress(),
                            qint64 size = 1000);
    // The same by Microsoft 365, which is a server here.
    DeliveryRequest microsoftRequest(const QString &server);
    void setPassword(const QByteArray &password);
    void setToken(const DeliveryRequest &request, const QByteArray &token);

    // The test fails where nothing explains a failure.
    DeliveryResult run(const DeliveryRequest &request, DeliveryPurpose purpose = DeliveryPurpose::Deliver);

    static QString annaAddress() { return QStringLiteral("anna@scans.example"); }

private:
    static void removeMails();

    const QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LocalDeliveryEngine> m_engine;
    QList<TranscriptLine> m_transcript;
};

// The fact of that name; empty: there is none.
QString factOf(const DeliveryResult &result, Stage stage, const QString &name);
QString codeOf(const DeliveryResult &result); // of its failure

// The test fails where the result is a failure that the console has no words of its own for.
void verifyExplained(const DeliveryResult &result, const DeliveryRequest &request);

} // namespace console
