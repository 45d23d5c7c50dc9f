// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/secretsealing.h"
#include "models/transfer/configurationplan.h"
#include "models/transfer/configurationreader.h"
#include "models/workspace/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace console {

struct ExportRequest
{
    std::optional<QList<QUuid>> connectors = {}; // none: all of them
    bool withSystem = false;
    bool withDirectory = false;
    Secret passphrase = {}; // empty: without secrets
};

// Why an export or an import did not happen. Nothing was written then, unless notTakenBack says so.
struct TransferFailure
{
    std::variant<ConfigurationFailures, SecretFailure, WorkspaceFailure> reason;
    QList<SecretKey> notTakenBack = {}; // secrets whose state is not known

    bool operator==(const TransferFailure &) const = default;
};

// Export, import, apply and their undo, for the window and the command line alike. It reads and writes the secrets that
// go with the definitions: first the secrets, then the definitions in one transaction; where either fails, both are as
// they were. Tokens are neither exported nor imported.
//
// Answers come to the callback once, later, in the thread of this object; it is not called after this object is gone.
class ConfigurationTransfer : public QObject
{
    Q_OBJECT
public:
    template<class Value>
    using Done = std::function<void(const Expected<Value, TransferFailure> &)>;

    // secrets and sealing may be null: then there are none to export, and none are imported.
    ConfigurationTransfer(Workspace *workspace, SecretStore *secrets, SecretSealing *sealing,
                          QObject *parent = nullptr);

    // The file's bytes. Without a passphrase the store for secrets is not asked; with one, what is not stored is left
    // out and listed as needed.
    void exportTo(const ExportRequest &request, const Done<QByteArray> &done);

    // Reads a file and holds it against the workspace, in another thread.
    void plan(const QString &path, ConfigurationPlan::Purpose purpose, const Done<ConfigurationPlan> &done);

    // The secrets of the plan's file, for write(). WrongPassphrase: that, or the file was changed.
    void openSecrets(const ConfigurationPlan &plan, const Secret &passphrase, const Done<QList<SecretEntry>> &done);

    // All or nothing, as one step of undo: Refused where the plan cannot be written, Conflict where the workspace was
    // changed since it was made. secrets: of the file, with the owners that they have there. Those of connectors, and
    // of the system configuration, that the plan adds or changes are written; those of unchanged ones where nothing is
    // stored.
    void write(const ConfigurationPlan &plan, const QList<SecretEntry> &secrets, const Done<WorkspaceChange> &done);

    // Takes the last step back, with its secrets, but for those that were entered anew since. Conflict where a
    // definition was changed meanwhile: then nothing happens, and the step stays. Gives what was done to the workspace.
    bool canUndo() const { return !m_steps.isEmpty(); }
    void undo(const Done<WorkspaceChange> &done);

    bool isWriting() const { return m_isWriting; } // write() and undo() are not called meanwhile

    SecretSealing *sealing() const { return m_sealing; }

Q_SIGNALS:
    void secretsChanged(const QList<QUuid> &owners);

private:
    struct Step
    {
        WorkspaceChange change;
        QList<SecretEntry> written;
        QList<SecretEntry> before; // of the same keys

        void add(const SecretEntry &entry, const SecretEntry &entryBefore);
    };
    using Stepped = std::function<void(const Expected<Step, TransferFailure> &)>;

    Configuration configurationOf(const ExportRequest &request) const;
    void seal(const Configuration &configuration, const QList<SecretEntry> &entries, const Secret &passphrase,
              const Done<QByteArray> &done);
    void writeDown(const Configuration &configuration, const QList<SecretEntry> &sealed, const Done<QByteArray> &done);
    QList<SecretEntry> belonging(const ConfigurationPlan &plan, const WorkspaceChange &change,
                                 const QList<SecretEntry> &secrets) const;
    Stepped begin(const Stepped &done);
    void readBefore(const QList<SecretEntry> &entries, const Stepped &failedStep,
                    const std::function<void(const QList<SecretEntry> &)> &done);
    void exchange(const Step &step, const Stepped &done);
    void takeBack(const std::shared_ptr<SecretChange> &secrets, const WorkspaceFailure &reason, const Stepped &done);

    Workspace *const m_workspace;
    const QPointer<SecretStore> m_secrets;
    SecretSealing *const m_sealing;
    QList<Step> m_steps;
    bool m_isWriting = false;
};

} // namespace console
