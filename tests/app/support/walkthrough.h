// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace console {

// The real window over the sample workspace, with the real engine, secrets in memory and the practice receiver: driven
// and read by the names of its controls, as an administrator goes from a failed test scan to the remedy and on to one
// that arrives.
class Walkthrough
{
public:
    Walkthrough();
    ~Walkthrough();

    Services &services() { return *m_services; }
    ScriptedPrompts &prompts() { return m_prompts; }
    MainWindow &window() { return *m_window; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    void choose(const QString &connector);
    void edit(const QString &field, const QString &text); // on the Configuration tab, and saves
    void tick(const QString &box); // the same with a check box
    void setPassword(const SecretKey &key, const QString &password); // behind the window's back

    bool send(); // presses “Send test scan”; whether the delivery has come to an end

    QString headline() const;
    QString failedStage() const; // "SignIn", of the row that is open with an explanation; empty: there is none
    QString shown(const QString &label) const; // the text of a label of the explanation or the receipt, if visible
    QString copied(const QString &button) const; // what a press on the button puts on the clipboard

private:
    template<class Widget>
    Widget *find(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Services> m_services;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace console
