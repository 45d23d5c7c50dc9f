// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/deletedconnectors.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/secrets/secretremoval.h"

#include <QWidget>

namespace console {

class ConnectorListPane;
class TestSessions;
class UndoSteps;

// Deletes connectors with their secrets, each time as a step that is undone. It asks only where something would be lost
// that undo does not bring back: a running delivery, or edits that are not saved.
class ConnectorRemoval : public QObject
{
    Q_OBJECT
public:
    ConnectorRemoval(const ConsoleServices &services, TestSessions *sessions, ConnectorListPane *list, UndoSteps *steps,
                     QWidget *window);

    // edited: the connector with unsaved edits, or null.
    void remove(const QList<QUuid> &ids, const QUuid &edited);

Q_SIGNALS:
    void removed(const QList<QUuid> &ids, const QUuid &neighbour); // the one to go on with, or null
    void restored(const QUuid &id); // the first of them
    void secretsRestored(const QList<QUuid> &ids); // possibly later

private:
    void removeNow(const QList<QUuid> &ids);
    void addStep(const QList<Connector> &connectors);
    void removeSecrets(const QList<Connector> &connectors);
    bool bringBack();
    void restoreSecrets();

    const ConsoleServices m_services;
    TestSessions *const m_sessions;
    ConnectorListPane *const m_list;
    UndoSteps *const m_steps;
    QWidget *const m_window;
    DeletedConnectors m_deleted;
    SecretRemoval m_secrets; // with the same steps
};

} // namespace console
