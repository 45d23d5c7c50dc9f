// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace console {

enum class Appearance { System, Light, Dark };

// The one place where colours come from.
enum class ThemeColor { Muted, Line, Error, Warning, Success, Information, Accent, PillBackground };

// Fusion with one palette for light and one for dark; System follows the desktop, also when it changes.
class Theme
{
public:
    static void apply(QApplication &application, Appearance appearance);
    static bool isDark();
    static QPalette palette(bool dark);
    static QColor color(ThemeColor color);
    static QColor color(ThemeColor color, bool dark);

    // A line icon of resources/icons in the text colour of the palette in force: "actions/send", "connectors/smtp".
    static QIcon icon(const QString &name);
};

} // namespace console
