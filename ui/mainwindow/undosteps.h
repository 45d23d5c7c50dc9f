// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace console {

// What was done to the workspace as a whole since the window was opened, to be undone step by step, the last one first:
// deletions and imports.
class UndoSteps : public QObject
{
    Q_OBJECT
public:
    struct Step
    {
        QString done; // told when it is: "12 connectors are deleted."
        QString name; // of its undoing, in the menu: "Undo the deletion of 12 connectors"
        // Tells taken when it is taken back, possibly later, or never. What is in the way it tells the person itself.
        std::function<void(const std::function<void()> &taken)> takeBack;
    };
    using Id = int;

    using QObject::QObject;

    Id add(const Step &step);
    bool canUndo() const { return !m_steps.isEmpty(); }
    bool isLast(Id id) const { return canUndo() && m_steps.last().id == id; }
    QString name() const; // of the last step's undoing; empty: there is none
    void undo(); // the last step

Q_SIGNALS:
    void added(const QString &done);
    void undoing();
    void changed();

private:
    struct Entry
    {
        Id id = 0;
        Step step;
    };
    void forget(Id id);

    QList<Entry> m_steps;
    Id m_lastId = 0;
};

} // namespace console
