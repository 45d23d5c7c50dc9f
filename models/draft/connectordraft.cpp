// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draft/connectordraft.h"

namespace console {

Problems ConnectorDraft::problemsOf(Field field) const
{
    Problems problems;
    for (const Problem &problem : m_problems) {
        if (problem.field == field)
            problems.append(problem);
    }
    return problems;
}

void ConnectorDraft::setContext(const ValidationContext &context)
{
    m_context = context;
    update();
}

void ConnectorDraft::setType(ConnectorType type)
{
    Connector changed = edited();
    const ConnectorType present = typeOf(changed.settings);
    if (present == type)
        return;
    m_parked.insert(present, changed.settings);
    changed.settings = m_parked.value(type, defaultSettings(type));
    edit(changed);
}

void ConnectorDraft::setSecret(SecretSlot slot, const Secret &secret)
{
    m_secrets.insert(slot, secret);
    update();
}

void ConnectorDraft::keepSecret(SecretSlot slot)
{
    if (m_secrets.remove(slot))
        update();
}

void ConnectorDraft::setStoredSecret(SecretSlot slot, Stored stored)
{
    m_stored.insert(slot, stored);
    update();
}

void ConnectorDraft::dropUnused()
{
    edit(withoutUnused(edited()));
}

void ConnectorDraft::judge()
{
    m_problems = validate(edited(), m_context);
}

void ConnectorDraft::started()
{
    m_stored.clear();
}

void ConnectorDraft::stored()
{
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it)
        m_stored.insert(it.key(), it.value().isEmpty() ? Stored::No : Stored::Yes);
}

void ConnectorDraft::settled()
{
    m_parked.clear();
    m_secrets.clear();
}

} // namespace console
