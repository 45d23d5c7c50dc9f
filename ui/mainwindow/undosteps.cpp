// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/undosteps.h"

#include <QPointer>

namespace console {

UndoSteps::Id UndoSteps::add(const Step &step)
{
    m_steps.append({++m_lastId, step});
    Q_EMIT added(step.done);
    Q_EMIT changed();
    return m_lastId;
}

QString UndoSteps::name() const
{
    return canUndo() ? m_steps.last().step.name : QString();
}

void UndoSteps::undo()
{
    if (!canUndo())
        return;
    const Entry last = m_steps.last();
    Q_EMIT undoing();
    last.step.takeBack([self = QPointer(this), id = last.id] {
        if (self)
            self->forget(id);
    });
}

void UndoSteps::forget(Id id)
{
    m_steps.removeIf([id](const Entry &entry) { return entry.id == id; });
    Q_EMIT changed();
}

} // namespace console
