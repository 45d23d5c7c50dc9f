// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/secretdraft.h"
#include "models/system/systemproblem.h"

namespace console {

// The system configuration being edited.
class SystemDraft : public SecretDraft<SystemConfiguration>
{
public:
    using SecretDraft::SecretDraft;

    int errors() const override { return errorCount(m_problems); }
    const SystemProblems &problems() const { return m_problems; }

    // Brings the value into the form that is kept, for a save: see tidied().
    void tidy();

private:
    void judge() override { m_problems = validate(edited(), QDate::currentDate()); }

    SystemProblems m_problems;
};

} // namespace console
