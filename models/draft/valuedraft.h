// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/draft.h"

#include <QList>
#include <QString>

namespace console {

inline constexpr qsizetype maximumSteps = 100; // that can be undone: a large directory takes its memory with each

// A draft of a value that compares. Every edit is a step that can be undone, also across a save.
template<class Value>
class ValueDraft : public Draft
{
public:
    using Draft::Draft;

    const Value &original() const { return m_original; }
    const Value &edited() const { return m_edited; }
    bool isNew() const override { return m_isNew; }
    bool isTouched() const override { return m_edited != m_original; }
    bool canUndo() const override { return !m_undo.isEmpty(); }
    bool canRedo() const override { return !m_redo.isEmpty(); }

    // Starts over with a stored value, or with a new one that is dirty from the start.
    void load(const Value &stored) { start(stored, false); }
    void loadNew(const Value &proposal) { start(proposal, true); }

    // Edits in a row with the same typing, such as the letters typed into one field, are one step; an edit without one
    // is a step of its own.
    void edit(const Value &value, const QString &typing = {})
    {
        if (value == m_edited)
            return;
        if (typing.isEmpty() || typing != m_typing || m_undo.isEmpty())
            m_undo.append(m_edited);
        if (m_undo.size() > maximumSteps)
            m_undo.removeFirst();
        m_typing = typing;
        m_redo.clear();
        m_edited = value;
        update();
    }

    // What is typed next is a step of its own, though it is typed into the same field: of another entry, say.
    void endTyping() { m_typing.clear(); }

    void undo() override { step(m_undo, m_redo); }
    void redo() override { step(m_redo, m_undo); }

    void apply() override
    {
        m_original = m_edited;
        m_isNew = false;
        m_typing.clear();
        settled();
        update();
    }

    void revert() override
    {
        settled();
        if (isTouched())
            edit(m_original);
        else
            update();
    }

    // The value is what it was, and has another original: it was stored by somebody else in between.
    void rebase(const Value &stored)
    {
        m_original = stored;
        update();
    }

protected:
    // What there is to say about edited(), anew.
    virtual void judge() = 0;
    // Everything that goes beyond the value, such as what was typed under another choice, is to be forgotten.
    virtual void settled() { }

    void update()
    {
        judge();
        Q_EMIT changed();
    }

private:
    void start(const Value &value, bool isNew)
    {
        m_original = value;
        m_edited = value;
        m_isNew = isNew;
        m_undo.clear();
        m_redo.clear();
        m_typing.clear();
        settled();
        update();
    }

    void step(QList<Value> &from, QList<Value> &to)
    {
        if (from.isEmpty())
            return;
        to.append(m_edited);
        m_edited = from.takeLast();
        m_typing.clear();
        update();
    }

    Value m_original;
    Value m_edited;
    bool m_isNew = false;
    QList<Value> m_undo;
    QList<Value> m_redo;
    QString m_typing; // of the last step
};

} // namespace console
