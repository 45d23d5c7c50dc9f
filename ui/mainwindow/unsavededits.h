// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/consoleservices.h"

#include <QObject>

#include <functional>

class QStackedWidget;

namespace console {

class EditorPage;

// Saves the page that is shown, and asks before its edits are left behind. While a slow store for secrets keeps a save
// waiting, what would leave the page goes on after it.
class UnsavedEdits : public QObject
{
    Q_OBJECT
public:
    UnsavedEdits(const ConsoleServices &services, QStackedWidget *pages, QWidget *window);

    EditorPage *page() const; // null: nothing is shown
    bool isDirty() const;

    // Goes on, or not, when the answer is there; at once where nothing is edited.
    void leave(std::function<void()> goOn);
    void save(std::function<void()> goOn = [] {});
    void followPage(EditorPage *page); // another one of the pages

Q_SIGNALS:
    void saved(console::EditorPage *page);

private:
    void goOnAfterSaving();

    const ConsoleServices m_services;
    QStackedWidget *const m_pages;
    QWidget *const m_window;
    bool m_isAsking = false;
    std::function<void()> m_afterSaving; // what waits until the page is saved
};

} // namespace console
