// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QWidget;

namespace console {

class Services;

// Works the window as a person does, and takes pictures of it on the way.
class Camera
{
public:
    Camera(MainWindow &window, Services &services, QString folder);

    MainWindow &window() { return m_window; }
    Services &services() { return m_services; }

    void select(const QString &connector);
    void click(const QString &button);
    void type(const QString &field, const QString &text);
    void trigger(const QString &action);
    void chooseTab(const QString &tabs, int index);
    void showTab(int index); // of the connector
    void send(); // until it has ended
    void check(); // until it has ended
    void preview(); // until it is shown

    void take(const QString &name); // of the window
    void takeWidget(QWidget &widget, const QString &name);
    void takeDialog(const QString &dialog, const QString &name); // and closes it
    // Every tab of a page, as PREFIX-NAME in the order of the names.
    void takeTabs(const QString &tabs, const QString &prefix, const QStringList &names);

    // The widget of a type and object name, anywhere.
    template<class Widget>
    Widget &find(const QString &name) const
    {
        return *static_cast<Widget *>(found(m_window.findChild<Widget *>(name), name));
    }

private:
    static QObject *found(QObject *object, const QString &name);
    void waitForEnd();

    MainWindow &m_window;
    Services &m_services;
    const QString m_folder;
};

} // namespace console
