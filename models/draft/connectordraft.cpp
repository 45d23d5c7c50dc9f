// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draft/connectordraft.h"

namespace console {

ConnectorDraft::ConnectorDraft(QObject *parent)
    : QObject(parent)
{
}

void ConnectorDraft::load(const Connector &stored)
{
    m_original = stored;
    m_edited = stored;
    m_isNew = false;
    m_parked.clear();
    update();
}

void ConnectorDraft::loadNew(const Connector &proposal)
{
    m_original = proposal;
    m_edited = proposal;
    m_isNew = true;
    m_parked.clear();
    update();
}

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

void ConnectorDraft::setName(const QString &name)
{
    if (m_edited.name == name)
        return;
    m_edited.name = name;
    update();
}

void ConnectorDraft::setDescription(const QString &description)
{
    if (m_edited.description == description)
        return;
    m_edited.description = description;
    update();
}

void ConnectorDraft::setType(ConnectorType type)
{
    const ConnectorType present = typeOf(m_edited.settings);
    if (present == type)
        return;
    m_parked.insert(present, m_edited.settings);
    m_edited.settings = m_parked.value(type, defaultSettings(type));
    update();
}

void ConnectorDraft::setSettings(const ConnectorSettings &settings)
{
    if (m_edited.settings == settings)
        return;
    m_edited.settings = settings;
    update();
}

void ConnectorDraft::apply()
{
    m_original = m_edited;
    m_isNew = false;
    m_parked.clear();
    update();
}

void ConnectorDraft::revert()
{
    m_edited = m_original;
    m_parked.clear();
    update();
}

void ConnectorDraft::update()
{
    m_problems = validate(m_edited, m_context);
    Q_EMIT changed();
}

} // namespace console
