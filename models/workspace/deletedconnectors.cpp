// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/deletedconnectors.h"

namespace console {

DeletedConnectors::DeletedConnectors(Workspace *workspace)
    : m_workspace(workspace)
{
}

Expected<void, WorkspaceFailure> DeletedConnectors::remove(const QList<QUuid> &ids)
{
    QList<Connector> step;
    for (const QUuid &id : ids) {
        if (const auto connector = m_workspace->connector(id))
            step.append(*connector);
    }
    return m_workspace->removeAll(ids).map([&] { m_steps.append(step); });
}

Expected<DeletedConnectors::Restored, WorkspaceFailure> DeletedConnectors::restore()
{
    Restored restored;
    QList<Connector> step = m_steps.value(m_steps.size() - 1);
    QStringList taken = m_workspace->validationContext({}).otherNames;
    for (Connector &connector : step) {
        const QString name = freeName(connector.name, taken);
        if (name != connector.name)
            restored.renamed << name;
        connector.name = name;
        taken << name;
        restored.ids << connector.id;
    }
    return m_workspace->insertAll(step).map([&] {
        m_steps.removeLast();
        return restored;
    });
}

} // namespace console
