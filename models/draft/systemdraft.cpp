// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draft/systemdraft.h"

#include "models/system/systemstorage.h"

namespace console {

void SystemDraft::setSecret(const QString &slot, const Secret &secret)
{
    m_secrets.insert(slot, secret);
    update();
}

void SystemDraft::keepSecret(const QString &slot)
{
    if (m_secrets.remove(slot) > 0)
        update();
}

void SystemDraft::tidy()
{
    edit(tidied(edited()));
}

} // namespace console
