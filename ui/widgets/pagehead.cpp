// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagehead.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace console {

namespace {

constexpr int iconSize = 24;

} // namespace

PageHead::PageHead(const QString &iconName, const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
{
    auto *heading = new QLabel(title);
    heading->setFont(look::headingFont(font()));
    heading->setTextFormat(Qt::PlainText);
    auto *note = new MutedLabel(subtitle);
    note->setWordWrap(false);
    for (QLabel *label : {heading, static_cast<QLabel *>(note)})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(heading);
    texts->addWidget(note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::pageMargin, 2 * metrics::grid, look::pageMargin, metrics::grid);
    row->setSpacing(metrics::grid + 4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    showIcon();
}

void PageHead::showIcon()
{
    m_icon->setPixmap(look::pixmap(m_iconName, iconSize, palette().color(QPalette::WindowText), devicePixelRatioF()));
}

void PageHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

} // namespace console
