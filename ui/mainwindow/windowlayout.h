// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QSplitter;
class QWidget;

namespace console {

inline constexpr QSize windowSize{1280, 800}; // before anybody changed it

// Where the window was, how large, and how it was divided.
void restoreLayout(QWidget &window, QSplitter &splitter);
void saveLayout(const QWidget &window, const QSplitter &splitter);

} // namespace console
