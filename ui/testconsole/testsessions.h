// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testconsole/testsession.h"

#include <QHash>
#include <QUuid>

namespace console {

// The sessions of all connectors that were shown, by connector.
class TestSessions : public QObject
{
    Q_OBJECT
public:
    explicit TestSessions(const ConsoleServices &services, QObject *parent = nullptr);

    TestSession *of(const QUuid &connectorId); // made on first use
    void forget(const QUuid &connectorId); // a delivery that runs is cancelled
    bool isRunning(const QUuid &connectorId) const;
    void cancelAll();

private:
    ConsoleServices m_services;
    QHash<QUuid, TestSession *> m_sessions; // children of this
};

} // namespace console
