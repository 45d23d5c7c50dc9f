// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"
#include "models/support/expected.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

namespace console {

struct ReceivedFile
{
    QString fieldName; // "file1"; empty in the practice folder
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString path; // where it lies now, byte for byte as it came
    QString sha256 = {}; // of its bytes, lower-case hexadecimal; empty in the practice folder

    bool operator==(const ReceivedFile &) const = default;
};

// Something that reached the practice receiver.
struct Arrival
{
    enum class Endpoint { Extension, Folder, Mail, Exchange, Identity }; // nothing arrives at the last one

    QDateTime time;
    Endpoint endpoint = Endpoint::Extension;
    QString sender; // "127.0.0.1:53211"; empty for the folder
    QList<Fact> fields; // form fields, or the envelope and the header of a mail, in the order they came
    QList<ReceivedFile> files;
    int status = 0; // what was answered, in HTTP or SMTP; 0 where nothing was

    bool operator==(const Arrival &) const = default;
};

QString endpointName(Arrival::Endpoint endpoint); // "extension", "folder", "mail", "exchange", "identity"

// How an endpoint behaves when it is not to take what comes: an answer or a fault that real servers are known for, so
// that an administrator can rehearse it. The code is that of the Failure that a connector then meets, or of the
// OAuthFailure that its authorization ends with, with a word behind it where several texts share the code. "smtp.stall"
// and "smtp.drop" are faults in the middle of a message.
struct Rehearsal
{
    QString code; // "smtp.535-5.7.139-mailbox", "smtp.stall", "ews.ErrorServerBusy", "http.413", "AADSTS700082"
    Arrival::Endpoint endpoint = Arrival::Endpoint::Mail;

    bool operator==(const Rehearsal &) const = default;
};

QList<Rehearsal> rehearsals(); // in the order in which they are offered

// Whom the mail and Exchange endpoints let in with a password, and who signs in at the identity provider. As little a
// secret as the receiver itself.
QString practiceUsername(); // "practice@practice.example"
QString practicePassword();

struct ReceiverFailure
{
    enum class Code { PortInUse, FolderNotWritable, Failed };
    Code code = Code::Failed;
    QString subject; // the port or folder
    QString technical; // English

    bool operator==(const ReceiverFailure &) const = default;
};

// Loopback stand-ins for the servers that connectors deliver to, so that a newcomer sends a real test scan with one
// click and sees what arrived. Listens on 127.0.0.1 only, on portBase and those that follow it.
class PracticeReceiver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Which of its ports an endpoint has, counted from portBase.
    static constexpr int extensionOffset = 0;
    static constexpr int mailOffset = 1;
    static constexpr int exchangeOffset = 2;
    static constexpr int identityOffset = 3;
    static constexpr int portCount = 4;

    // portBase 0 takes any free ports. Arrivals are kept below folder, which is made where it is missing.
    virtual Expected<void, ReceiverFailure> start(int portBase, const QString &folder) = 0;
    virtual void stop() = 0;
    virtual bool isRunning() const = 0;

    virtual QUrl extensionUrl() const = 0; // http://127.0.0.1:<port>/api/scan
    virtual int mailPort() const = 0; // SMTP with STARTTLS; 0 where it does not run
    virtual QUrl webServicesUrl() const = 0; // https://127.0.0.1:<port>/EWS/Exchange.asmx
    // http://localhost:<port>: an identity provider, whose access tokens the mail and Exchange endpoints take.
    virtual QUrl identityAuthority() const = 0;
    virtual QString folder() const = 0; // the practice folder that a File System connector delivers to
    virtual QList<Arrival> arrivals() const = 0; // oldest first, the newest 1,000

    // SHA-256 of the self-signed certificate of its TLS endpoints, for SystemConfiguration::trustedCertificates. It is
    // kept in the folder, so that it stays the same from start to start.
    virtual QString certificateFingerprint() const = 0;

    // One at a time for an endpoint; an empty code lets it take what comes again.
    virtual void rehearse(Arrival::Endpoint endpoint, const QString &code) = 0;
    virtual QString rehearsal(Arrival::Endpoint endpoint) const = 0; // the code, or empty

Q_SIGNALS:
    void arrived(const console::Arrival &arrival);
    void runningChanged(bool running);
    void rehearsalChanged(console::Arrival::Endpoint endpoint);
};

} // namespace console
