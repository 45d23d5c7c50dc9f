// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/connectorremoval.h"

#include "ui/connectorlist/connectorlistpane.h"
#include "ui/mainwindow/undosteps.h"
#include "ui/prompts/prompts.h"
#include "ui/testconsole/testsessions.h"
#include "ui/text/outcometext.h"
#include "ui/text/secrettext.h"

#include <algorithm>

namespace console {

ConnectorRemoval::ConnectorRemoval(const ConsoleServices &services, TestSessions *sessions, ConnectorListPane *list,
                                   UndoSteps *steps, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_sessions(sessions)
    , m_list(list)
    , m_steps(steps)
    , m_window(window)
    , m_deleted(services.workspace)
    , m_secrets(services.secrets)
{
    connect(&m_secrets, &SecretRemoval::broughtBack, this, &ConnectorRemoval::secretsRestored);
}

void ConnectorRemoval::remove(const QList<QUuid> &ids, const QUuid &edited)
{
    QStringList losses;
    if (ids.contains(edited))
        losses << tr("Edits that are not saved are lost.");
    if (std::any_of(ids.begin(), ids.end(), [this](const QUuid &id) { return m_sessions->isRunning(id); }))
        losses << tr("What is being delivered is cancelled.");
    if (losses.isEmpty()) {
        removeNow(ids);
        return;
    }
    losses.prepend(tr("Deleting can be undone until the console closes; the history is kept."));
    const Question question{tr("Delete %n connector(s)?", nullptr, static_cast<int>(ids.size())),
                            losses.join(QLatin1Char(' ')),
                            tr("Delete", "connectors"),
                            {},
                            true};
    m_services.prompts->ask(m_window, question, [this, ids](Answer answer) {
        if (answer == Answer::Accept)
            removeNow(ids);
    });
}

void ConnectorRemoval::removeNow(const QList<QUuid> &ids)
{
    const QUuid neighbour = m_list->neighbourOf(ids);
    QList<Connector> connectors;
    for (const QUuid &id : ids) {
        if (const auto connector = m_services.workspace->connector(id))
            connectors.append(*connector);
    }
    if (const auto done = m_deleted.remove(ids); !done) {
        m_services.prompts->tell(m_window, tr("Nothing is deleted"), text::workspaceFailure(done.error()));
        return;
    }
    for (const QUuid &id : ids)
        m_sessions->forget(id);
    addStep(connectors);
    removeSecrets(connectors);
    Q_EMIT removed(ids, neighbour);
}

void ConnectorRemoval::addStep(const QList<Connector> &connectors)
{
    const auto count = static_cast<int>(connectors.size());
    const QString name = connectors.value(0).name;
    m_steps->add({count == 1 ? tr("‘%1’ is deleted.").arg(name) : tr("%n connectors are deleted.", nullptr, count),
                  //: In a menu
                  count == 1 ? tr("Bring back ‘%1’").arg(name) : tr("Bring back %n connectors", nullptr, count),
                  [this](const std::function<void()> &taken) {
                      if (bringBack())
                          taken();
                  }});
}

void ConnectorRemoval::removeSecrets(const QList<Connector> &connectors)
{
    QList<QUuid> owners;
    for (const Connector &connector : connectors)
        owners.append(connector.id);
    const bool useSecrets = std::any_of(connectors.begin(), connectors.end(), [](const Connector &connector) {
        return !usedSecretSlots(connector).isEmpty();
    });
    m_secrets.remove(owners, [=, this](const SecretChangeFailure &failure) {
        // On a workstation without a store there is nothing to be removed from it.
        if (!useSecrets && failure.reason.code == SecretFailure::Code::Unavailable)
            return;
        const auto count = static_cast<int>(owners.size());
        m_services.prompts->tell(m_window, tr("The secrets of %n deleted connector(s) stay stored", nullptr, count),
                                 text::secretFailure(failure.reason));
    });
}

void ConnectorRemoval::restoreSecrets()
{
    m_secrets.bringBack([this](const SecretChangeFailure &failure) {
        QStringList slotNames;
        for (const SecretKey &key : failure.notTakenBack)
            slotNames << key.slot;
        m_services.prompts->tell(m_window, tr("The connector is brought back without its secrets"),
                                 text::secretFailure(failure.reason) + QLatin1Char(' ')
                                     + text::secretsNotTakenBack(slotNames));
    });
}

bool ConnectorRemoval::bringBack()
{
    const auto restored = m_deleted.restore();
    if (!restored) {
        m_services.prompts->tell(m_window, tr("Nothing is brought back"), text::workspaceFailure(restored.error()));
        return false;
    }
    restoreSecrets();
    if (!restored->renamed.isEmpty()) {
        m_services.prompts->tell(
            m_window, tr("Another connector has the name now"),
            //: %1 is a list of names
            tr("What was brought back is named: %1.").arg(restored->renamed.join(QLatin1String(", "))));
    }
    Q_EMIT this->restored(restored->ids.value(0));
    return true;
}

} // namespace console
