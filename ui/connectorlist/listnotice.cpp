// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorlist/listnotice.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

} // namespace

ListNotice::ListNotice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_action(new QPushButton)
{
    setObjectName(u"listNotice"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"listNoticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"listNoticeAction"_s);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &ListNotice::actionTriggered);
    auto *close = new QToolButton;
    close->setObjectName(u"listNoticeClose"_s);
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(tr("Close this notice"));
    close->setIcon(Theme::icon(u"actions/cancel"_s));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &ListNotice::closed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    applyColors();
}

void ListNotice::showText(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ListNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void ListNotice::applyColors()
{
    m_icon->setPixmap(
        look::pixmap(u"states/information"_s, iconSize, Theme::color(ThemeColor::Information), devicePixelRatioF()));
    const QColor background = Theme::color(ThemeColor::PillBackground);
    QPalette changed = palette();
    if (changed.color(QPalette::Window) == background)
        return;
    changed.setColor(QPalette::Window, background);
    setPalette(changed);
}

} // namespace console
