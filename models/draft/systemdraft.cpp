// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draft/systemdraft.h"

#include "models/system/systemstorage.h"

namespace console {

void SystemDraft::tidy()
{
    edit(tidied(edited()));
}

} // namespace console
