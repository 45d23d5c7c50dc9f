// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/valuedraft.h"
#include "models/system/directoryproblem.h"

namespace console {

// The terminal users, devices and workflows being edited, as one value.
class DirectoryDraft : public ValueDraft<Directory>
{
public:
    using ValueDraft::ValueDraft;

    int errors() const override { return errorCount(m_problems); }
    const DirectoryProblems &problems() const { return m_problems; }

private:
    void judge() override { m_problems = validate(edited()); }

    DirectoryProblems m_problems;
};

} // namespace console
