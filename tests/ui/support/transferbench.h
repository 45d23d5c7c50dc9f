// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/configurationtransfer.h"
#include "tests/ui/support/fakesealing.h"
#include "tests/ui/support/fakeservices.h"

#include <QTemporaryDir>

#include <memory>

namespace console {

// A workspace with two connectors, a store that can fail, and a file, for the tests of what goes between them. Each
// question waits for its answer.
class TransferBench
{
    QTemporaryDir m_folder; // goes last

public:
    TransferBench();

    static Connector folderNamed(const QString &name); // with an account, so that it has a password
    static SecretFailure denied() { return {SecretFailure::Code::Denied, QStringLiteral("said no")}; }
    static QList<SecretEntry> password(const Connector &connector, const QByteArray &value);

    void reopen();
    QString path() const { return m_folder.filePath(QStringLiteral("test.connectors.json")); }
    void writeFile(const Configuration &configuration) const;
    void writeFile(const QByteArray &bytes) const;

    Expected<QByteArray, TransferFailure> exportBytes(const ExportRequest &request) const;
    Configuration exported(const ExportRequest &request) const;
    Expected<ConfigurationPlan, TransferFailure>
    planned(ConfigurationPlan::Purpose purpose = ConfigurationPlan::Purpose::Import) const;
    Expected<QList<SecretEntry>, TransferFailure> openedSecrets(const ConfigurationPlan &plan) const;
    Expected<WorkspaceChange, TransferFailure> written(const ConfigurationPlan &plan,
                                                       const QList<SecretEntry> &entries = {}) const;
    Expected<WorkspaceChange, TransferFailure> undone() const;

    QByteArray sealed(const QList<SecretEntry> &entries);
    QList<SecretEntry> opened(const QByteArray &sealed);
    QByteArray stored(const Connector &connector) const; // its password

    Secret passphrase{"correct horse"};
    Connector folder; // "Folder"
    Connector mail; // "Mail", authorized with Microsoft 365
    std::unique_ptr<Workspace> workspace;
    FakeSecretStore secrets;
    FakeSealing sealing;
    std::unique_ptr<ConfigurationTransfer> transfer;
};

} // namespace console
