// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/draft/draft.h"

#include <QWidget>

#include <functional>

namespace console {

// A page at the right of the window on which something is edited and saved as a whole: a connector, the system
// configuration, the directory. What saving, discarding and leaving mean to the window is the same for all.
class EditorPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual Draft &draft() = 0;
    virtual QString subject() const = 0; // what the question before leaving names

    // Tells done, once and possibly later, because secrets are stored asynchronously, whether everything is stored now.
    // Otherwise nothing is, and the reason is shown: the first problem, or a message.
    using Saved = std::function<void(bool isSaved)>;
    virtual void save(Saved done) = 0;
    virtual bool isSaving() const { return false; } // done is still to be told: nothing may be edited meanwhile

Q_SIGNALS:
    void changed(); // of the draft
    void saveRequested();
    void discardRequested();
    void savingChanged();
    void secretStoreRequested(); // the state of the store for secrets is to be shown
};

} // namespace console
