// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/mutedlabel.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace console {

MutedLabel::MutedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setForegroundRole(QPalette::WindowText); // also on a surface in the base colour, which would choose another role
    applyColor();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void MutedLabel::applyColor()
{
    const QColor muted = Theme::color(ThemeColor::Muted);
    QPalette changed = palette();
    if (changed.color(QPalette::WindowText) == muted)
        return;
    changed.setColor(QPalette::WindowText, muted);
    setPalette(changed);
}

} // namespace console
