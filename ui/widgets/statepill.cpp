// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statepill.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace console {

namespace {

constexpr int iconSize = 16;

} // namespace

StatePill::StatePill(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_word(new QLabel)
{
    m_word->setFont(look::helpFont(font()));
    m_word->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::grid, 2, metrics::grid + 2, 2);
    row->setSpacing(metrics::grid / 2);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::setState(const QString &iconName, ThemeColor color, const QString &word)
{
    m_iconName = iconName;
    m_color = color;
    m_word->setText(word);
    setAccessibleName(word);
    applyColors();
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ThemeColor::PillBackground));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
}

void StatePill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void StatePill::applyColors()
{
    if (m_iconName.isEmpty())
        return;
    const QColor color = Theme::color(m_color);
    m_icon->setPixmap(look::pixmap(m_iconName, iconSize, color, devicePixelRatioF()));
    QPalette changed = m_word->palette();
    changed.setColor(QPalette::WindowText, color);
    m_word->setPalette(changed);
}

} // namespace console
