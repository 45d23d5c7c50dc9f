// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/plaintooltip.h"

#include <QPainter>

namespace console {

ElidedLabel::ElidedLabel(QWidget *parent)
    : MutedLabel({}, parent)
{
    setWordWrap(false);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setTexts(const QString &text, const QString &fullText)
{
    m_fullText = fullText;
    setText(text);
    showToolTip();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    MutedLabel::resizeEvent(event);
    showToolTip();
}

void ElidedLabel::showToolTip()
{
    setToolTip(fontMetrics().horizontalAdvance(text()) > width() ? plainToolTip(m_fullText) : QString());
}

} // namespace console
