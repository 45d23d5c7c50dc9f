// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/windowlayout.h"

#include <QSettings>
#include <QSplitter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "mainWindow/geometry"_L1;
constexpr auto splitterKey = "mainWindow/splitter"_L1;

} // namespace

void restoreLayout(QWidget &window, QSplitter &splitter)
{
    const QSettings settings;
    if (!window.restoreGeometry(settings.value(geometryKey).toByteArray()))
        window.resize(windowSize);
    splitter.restoreState(settings.value(splitterKey).toByteArray());
}

void saveLayout(const QWidget &window, const QSplitter &splitter)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(splitterKey, splitter.saveState());
}

} // namespace console
