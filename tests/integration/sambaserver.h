// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/engine/localdeliveryengine.h"
#include "delivery/secrets/memorysecretstore.h"
#include "tests/integration/enginerun.h"

#include <QTemporaryDir>

#include <functional>

namespace console {

// The servers of with-samba.sh as a test sees them from both sides: an engine that delivers to their shares, and the
// folders of the shares on the disk.
class SambaServer
{
public:
    SambaServer();
    ~SambaServer();

    static bool isThere();
    static QString folder(const QString &path); // "scans/anna", on the disk
    static QStringList allFiles(); // of all shares and their folders, hidden ones included: "scans/anna/scan.pdf"
    static void removeFiles();
    static quint32 userId(const QString &account);

    // What smbcacls says of a file of the share "scans", e.g. "SCANS.EXAMPLE\anna".
    static QString ownerOf(const QString &path);

    static qint64 process(); // its children have the connections
    static bool startAgain(); // after it was killed

    LocalDeliveryEngine &engine() { return *m_engine; }
    Workspace &workspace() { return *m_workspace; }

    // A scan of one document of so many bytes, delivered with this account of the server; none: with the service's own.
    DeliveryRequest request(const QString &baseLocation, const QString &account = QStringLiteral("svc"),
                            qint64 size = 1000);
    // A scan that takes some seconds, for whoever wants to change the world in the middle.
    DeliveryRequest largeRequest();
    // Impersonates the terminal user.
    DeliveryRequest requestFor(const QString &terminalUser, const QString &baseLocation,
                               const QString &account = QStringLiteral("svc"));
    void setPassword(const DeliveryRequest &request, const QByteArray &password);

    // Waits for the end. onProgress is called once, when the first bytes have gone out.
    DeliveryResult run(const DeliveryRequest &request, DeliveryPurpose purpose = DeliveryPurpose::Deliver);
    DeliveryResult interfere(const DeliveryRequest &request, const std::function<void(DeliveryJob &)> &onProgress);

private:
    const QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LocalDeliveryEngine> m_engine;
};

// The processes that this one has started, by the name of their program.
QList<qint64> childrenOf(qint64 process, const QByteArray &program);

FileSystemSettings &settingsOf(DeliveryRequest &request);

} // namespace console
