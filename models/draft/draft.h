// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace console {

// Something being edited: what is stored, what is edited, and the steps between. The draft owns dirty, apply, revert,
// undo and redo; a form only shows it.
//
//   load ──► edit… ──► apply   (the caller has stored edited(); it becomes original())
//                └───► revert  (edited() becomes original() again)
class Draft : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool isNew() const = 0; // not stored yet, and so dirty from the start
    virtual bool isTouched() const = 0; // edited() differs from original()
    bool isDirty() const { return isNew() || isTouched(); }
    virtual int errors() const = 0; // problems of severity Error: with one it cannot be stored as it is

    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
    virtual void apply() = 0;
    virtual void revert() = 0;

Q_SIGNALS:
    // The edited value, what there is to say about it, or isDirty() may have changed.
    void changed();
};

} // namespace console
