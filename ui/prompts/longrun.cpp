// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompts/longrun.h"

#include "ui/prompts/prompts.h"

namespace console {

LongRun::LongRun(Prompts *prompts, std::chrono::milliseconds atLeast)
    : m_prompts(prompts)
    , m_atLeast(atLeast)
{
}

void LongRun::begin()
{
    m_time.start();
}

void LongRun::end(const QString &title, const QString &text)
{
    if (m_time.isValid() && std::chrono::milliseconds(m_time.elapsed()) >= m_atLeast)
        m_prompts->notify(title, text);
    m_time.invalidate();
}

} // namespace console
