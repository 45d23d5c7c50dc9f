// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <chrono>

namespace console {

class Prompts;

// Something that may take long enough for a person to turn to another window: then the desktop tells its end.
class LongRun
{
public:
    explicit LongRun(Prompts *prompts, std::chrono::milliseconds atLeast = std::chrono::seconds(10));

    void begin();
    void end(const QString &title, const QString &text); // nothing where it was not begun

private:
    Prompts *m_prompts;
    std::chrono::milliseconds m_atLeast;
    QElapsedTimer m_time; // invalid: not begun
};

} // namespace console
