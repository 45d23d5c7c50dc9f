// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/primarybutton.h"

#include "ui/widgets/look.h"

#include <QEvent>

namespace console {

namespace {

constexpr int iconExtent = 16;

} // namespace

PrimaryButton::PrimaryButton(const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_iconName(iconName)
{
    applyColors();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void PrimaryButton::applyColors()
{
    const QPalette theme = Theme::palette(Theme::isDark());
    const QColor ink = theme.color(QPalette::HighlightedText);
    QPalette changed = palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        changed.setColor(group, QPalette::Button, theme.color(QPalette::Highlight));
        changed.setColor(group, QPalette::ButtonText, ink);
    }
    changed.setColor(QPalette::Disabled, QPalette::Button, theme.color(QPalette::Button));
    changed.setColor(QPalette::Disabled, QPalette::ButtonText, theme.color(QPalette::Disabled, QPalette::ButtonText));
    if (changed == palette())
        return;
    setPalette(changed);
    if (m_iconName.isEmpty())
        return;
    QIcon icon(look::pixmap(m_iconName, iconExtent, ink, devicePixelRatioF()));
    icon.addPixmap(look::pixmap(m_iconName, iconExtent, changed.color(QPalette::Disabled, QPalette::ButtonText),
                                devicePixelRatioF()),
                   QIcon::Disabled);
    setIcon(icon);
}

} // namespace console
