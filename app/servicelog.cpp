// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servicelog.h"

#include "delivery/support/componentversions.h"
#include "delivery/support/servicefacts.h"
#include "models/workspace/workspace.h"

#include <QLoggingCategory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(programLog, "console.program", QtWarningMsg)
Q_LOGGING_CATEGORY(workspaceLog, "console.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(secretsLog, "console.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(receiverLog, "console.receiver", QtWarningMsg)

QString nameOf(const Workspace &workspace, const QUuid &connectorId)
{
    const auto connector = workspace.connector(connectorId);
    const QString id = connectorId.toString(QUuid::WithoutBraces);
    return connector ? u"‘%1’ (%2)"_s.arg(connector->name, id) : id;
}

} // namespace

void logVersions(const QString &program)
{
    QStringList parts;
    const QList<Fact> facts = linkedVersions() + platformFacts();
    for (const Fact &fact : facts)
        parts.append(fact.name + u' ' + fact.value);
    qCInfo(programLog).noquote() << program + u" begins: "_s + parts.join(u"; "_s);
}

void logOpening(const QString &workspacePath, const std::optional<WorkspaceFailure> &failure)
{
    if (failure)
        qCInfo(workspaceLog).noquote() << u"%1 cannot be opened: %2 %3 %4"_s.arg(
            workspacePath, workspaceFailureName(failure->code), failure->subject, failure->technical);
    else
        qCInfo(workspaceLog).noquote() << workspacePath + u" is open"_s;
}

void logChangesOf(const Workspace &workspace)
{
    const Workspace *subject = &workspace;
    if (const auto found = workspace.foundInterrupted(); !found.isEmpty())
        qCInfo(workspaceLog).noquote() << u"Deliveries that were interrupted: %1"_s.arg(found.size());
    if (const QStringList unreadable = workspace.unreadable(); !unreadable.isEmpty())
        qCInfo(workspaceLog).noquote() << u"Definitions that cannot be read: "_s + unreadable.join(u", "_s);
    const auto saved = [subject](const QUuid &id) {
        qCInfo(workspaceLog).noquote() << u"Connector %1 is saved"_s.arg(nameOf(*subject, id));
    };
    const auto removed = [](const QUuid &id) {
        qCInfo(workspaceLog).noquote() << u"Connector %1 is removed"_s.arg(id.toString(QUuid::WithoutBraces));
    };
    const auto authorized = [subject](const QUuid &id) {
        const auto record = subject->tokenRecord(id);
        const QString state = !record   ? u"is gone"_s
            : record->failure.isEmpty() ? u"is recorded"_s
                                        : u"has ended, "_s + record->failure;
        qCInfo(workspaceLog).noquote() << u"The authorization of %1 %2"_s.arg(nameOf(*subject, id), state);
    };
    QObject::connect(subject, &Workspace::connectorSaved, subject, saved);
    QObject::connect(subject, &Workspace::connectorRemoved, subject, removed);
    QObject::connect(subject, &Workspace::connectorsChanged, subject,
                     [] { qCInfo(workspaceLog) << "Several connectors are changed"; });
    QObject::connect(subject, &Workspace::systemChanged, subject,
                     [] { qCInfo(workspaceLog) << "The system configuration is saved"; });
    QObject::connect(subject, &Workspace::directoryChanged, subject,
                     [] { qCInfo(workspaceLog) << "The directory is saved"; });
    QObject::connect(subject, &Workspace::tokenRecordChanged, subject, authorized);
}

void logChangesOf(const SecretStore &secrets)
{
    QObject::connect(&secrets, &SecretStore::statusChanged, &secrets, [](const SecretStoreStatus &status) {
        qCInfo(secretsLog).noquote() << u"The store for secrets is the "_s + secretStoreFact(status).value;
    });
}

void logChangesOf(const PracticeReceiver &receiver)
{
    QObject::connect(&receiver, &PracticeReceiver::runningChanged, &receiver, [subject = &receiver] {
        qCInfo(receiverLog).noquote() << u"The practice receiver "_s + receiverFact(*subject).value;
    });
}

} // namespace console
