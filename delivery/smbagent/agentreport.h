// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/agentmessage.h"

#include <functional>

namespace console {

// What the agent tells while it works.
class AgentReport
{
public:
    explicit AgentReport(std::function<void(const AgentEvent &)> sink);

    void begin(Stage stage);
    void fact(Stage stage, const QString &name, const QString &value);
    void note(const QString &text);
    void made(const QString &path, const QString &formerPath = {});
    void progress(qint64 done, qint64 total); // passed on at most thirty times a second, and always when done

private:
    const std::function<void(const AgentEvent &)> m_sink;
    std::chrono::steady_clock::time_point m_progressed;
};

} // namespace console
