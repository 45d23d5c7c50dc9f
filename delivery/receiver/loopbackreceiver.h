// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "delivery/receiver/rehearsing.h"

#include <QThread>

#include <map>
#include <memory>

namespace console {

class EwsMailboxes;
class HttpEndpoint;
class IdentityProvider;
class MailEndpoint;
class PracticeTokens;
class ReceivedFolder;
struct PracticeCertificate;

// The Extension endpoint on the port base itself, the mail server on the next port, Exchange Web Services on the one
// after, an identity provider on the last, and a watched folder:
//
//   <folder>/received/<time>-<n>/   one scan job or mail: its files byte for byte, its fields as fields.json
//   <folder>/folder/                the practice folder
//
// What arrived stays on the disk until the user removes it. Needs an event loop; signals come in the receiver's thread.
class LoopbackReceiver : public PracticeReceiver
{
    Q_OBJECT
public:
    explicit LoopbackReceiver(QObject *parent = nullptr);
    ~LoopbackReceiver() override;

    Expected<void, ReceiverFailure> start(int portBase, const QString &folder) override; // anew where it runs already
    void stop() override; // scan jobs that are still coming are dropped
    bool isRunning() const override { return m_watchThread.isRunning(); }

    QUrl extensionUrl() const override; // empty where it does not run
    QString folder() const override { return m_folder; } // empty before the first start
    QList<Arrival> arrivals() const override { return m_arrivals; }
    int mailPort() const override;
    QUrl webServicesUrl() const override; // empty where it does not run
    QUrl identityAuthority() const override; // empty where it does not run
    QString certificateFingerprint() const override { return m_fingerprint; } // empty before the first start
    void rehearse(Arrival::Endpoint endpoint, const QString &code) override;
    QString rehearsal(Arrival::Endpoint endpoint) const override;

private:
    Expected<void, ReceiverFailure> listen(int portBase, const PracticeCertificate &certificate);
    void closeEndpoints();
    void watch();
    void stopWatching();
    void addFolderArrival(const ReceivedFile &file);
    void add(const Arrival &arrival);

    QString m_folder;
    QString m_fingerprint;
    QList<Arrival> m_arrivals;
    std::map<Arrival::Endpoint, Rehearsing> m_rehearsing; // where something can be rehearsed; the keys never change
    const std::unique_ptr<PracticeTokens> m_tokens;
    std::unique_ptr<ReceivedFolder> m_received;
    std::unique_ptr<EwsMailboxes> m_mailboxes;
    std::unique_ptr<IdentityProvider> m_provider;
    // Their threads use what is above.
    std::unique_ptr<HttpEndpoint> m_extension;
    std::unique_ptr<MailEndpoint> m_mail;
    std::unique_ptr<HttpEndpoint> m_exchange;
    std::unique_ptr<HttpEndpoint> m_identity;
    QThread m_watchThread; // in which the folder is watched
};

} // namespace console
