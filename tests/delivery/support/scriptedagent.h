// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/agentmessage.h"

#include <QStringList>
#include <QTemporaryDir>

namespace console {

// A place for a program that behaves like a scan-smb-agent with a script (see fakeagent.cpp).
class ScriptedAgent
{
public:
    explicit ScriptedAgent(const QByteArrayList &script);

    QString program() const { return m_folder.filePath(QStringLiteral("agent")); }
    QList<pid_t> processes() const; // that were started, in their order
    QList<AgentJob> jobs() const; // that they have read

    static QByteArray say(const AgentEvent &event); // a line of a script
    static QByteArrayList delivering(); // a script that delivers every job at once

private:
    QByteArrayList linesOf(const QString &suffix) const;

    QTemporaryDir m_folder;
};

// Of a process that was started and may be gone, a zombie counting as there.
bool isThere(pid_t process);

} // namespace console
