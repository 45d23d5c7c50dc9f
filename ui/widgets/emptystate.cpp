// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 48;
constexpr int textWidth = 400;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new MutedLabel({}))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setFont(look::sectionFont(font()));
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }

    auto *column = new QWidget;
    column->setMaximumWidth(textWidth);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    m_column->setSpacing(metrics::grid);
    m_column->addStretch(2);
    for (QLabel *part : {m_icon, m_title, m_text})
        m_column->addWidget(part);
    m_column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(column, textWidth); // all there is, up to its maximum
    layout->addStretch(1);
    setTexts(title, text);
    showIcon();
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &objectName, const QString &text)
{
    auto *button = look::makeButton(objectName, text);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(look::pixmap(m_iconName, iconSize, Theme::color(ThemeColor::Muted), devicePixelRatioF()));
}

} // namespace console
