// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/consolefixture.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace console {

// The real window over a real workspace, driven as a person would: by the names of its controls.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    template<class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_window, name);
    }
    void type(const QString &field, const QString &text) const;
    void click(const QString &button) const;
    void trigger(const QString &action) const;
    bool isEnabled(const QString &action) const;
    QString title() const;
    void choose(const QString &connector) const;
    // Answers come, and what is chosen in the list is told, with the event loop.
    static void settle();
    void openWindow();
    void addDocument() const;

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace console
