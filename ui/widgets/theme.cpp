// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "ui/widgets/consolestyle.h"
#include "ui/widgets/svgiconengine.h"

#include <QApplication>
#include <QEvent>

namespace console {

namespace {

struct Colors
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb button;
    QRgb highlight;
    QRgb highlightedText;
    QRgb disabled;
    QRgb link;
    QRgb muted;
    QRgb line;
    QRgb error;
    QRgb warning;
    QRgb success;
    QRgb information;
    QRgb pill;
};

constexpr Colors lightColors{
    .window = 0xfff6f7f9,
    .base = 0xffffffff,
    .alternate = 0xfff0f2f5,
    .text = 0xff1b1f24,
    .button = 0xffeef0f3,
    .highlight = 0xff1a5fb4,
    .highlightedText = 0xffffffff,
    .disabled = 0xff8a929b,
    .link = 0xff1a5fb4,
    .muted = 0xff535c66,
    .line = 0xffd0d5db,
    .error = 0xffb3261e,
    .warning = 0xff7d4c00,
    .success = 0xff17652f,
    .information = 0xff1a5fb4,
    .pill = 0xffe8ecf1,
};

constexpr Colors darkColors{
    .window = 0xff1f2329,
    .base = 0xff171a1f,
    .alternate = 0xff242930,
    .text = 0xffe6e9ed,
    .button = 0xff2b3038,
    .highlight = 0xff2c66a8,
    .highlightedText = 0xffffffff,
    .disabled = 0xff77808a,
    .link = 0xff85bbff,
    .muted = 0xffa6b0ba,
    .line = 0xff3d444d,
    .error = 0xffff9a90,
    .warning = 0xfff0b65a,
    .success = 0xff76d391,
    .information = 0xff85bbff,
    .pill = 0xff2d333b,
};

const Colors &colors(bool dark)
{
    return dark ? darkColors : lightColors;
}

// Follows the desktop when it changes between light and dark.
class DesktopFollower : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange)
            Theme::apply(*qApp, Appearance::System);
        return false;
    }
};

// What the desktop itself would use: known once the palette of our own is taken away.
bool desktopIsDark()
{
    QApplication::setPalette(QPalette());
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

void Theme::apply(QApplication &application, Appearance appearance)
{
    static bool isApplying = false;
    if (isApplying)
        return;
    isApplying = true;
    static DesktopFollower follower;
    application.removeEventFilter(&follower);
    if (appearance == Appearance::System)
        application.installEventFilter(&follower);
    QApplication::setStyle(new ConsoleStyle);
    const bool dark = appearance == Appearance::System ? desktopIsDark() : appearance == Appearance::Dark;
    QApplication::setPalette(palette(dark));
    isApplying = false;
}

bool Theme::isDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette Theme::palette(bool dark)
{
    const Colors &c = colors(dark);
    const QColor light = dark ? 0xff3a4049 : 0xffffffff;
    const QColor shadow = dark ? 0xff0f1114 : 0xff9aa2ab;
    QPalette palette(QColor(c.text), QColor(c.button), light, shadow, QColor(c.line), QColor(c.text),
                     QColor(c.highlightedText), QColor(c.base), QColor(c.window));
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlightedText);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.disabled);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

QColor Theme::color(ThemeColor color)
{
    return Theme::color(color, isDark());
}

QColor Theme::color(ThemeColor color, bool dark)
{
    const Colors &c = colors(dark);
    switch (color) {
    case ThemeColor::Muted:
        return c.muted;
    case ThemeColor::Line:
        return c.line;
    case ThemeColor::Error:
        return c.error;
    case ThemeColor::Warning:
        return c.warning;
    case ThemeColor::Success:
        return c.success;
    case ThemeColor::Information:
        return c.information;
    case ThemeColor::Accent:
        return c.link;
    case ThemeColor::PillBackground:
        break;
    }
    return c.pill;
}

QIcon Theme::icon(const QString &name)
{
    return QIcon(new SvgIconEngine(name));
}

} // namespace console
