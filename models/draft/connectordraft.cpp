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

void ConnectorDraft::dropUnused()
{
    edit(withoutUnused(edited()));
    QStringList used;
    for (const SecretSlot slot : usedSecretSlots(edited()))
        used << secretSlotName(slot);
    const QStringList typed = secrets().keys();
    for (const QString &slot : typed) {
        if (!used.contains(slot))
            keepSecret(slot);
    }
}

void ConnectorDraft::judge()
{
    m_problems = validate(edited(), m_context);
}

void ConnectorDraft::settled()
{
    SecretDraft::settled();
    m_parked.clear();
}

} // namespace console
