// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/adviceview.h"

#include "ui/text/advicetext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AdviceView::AdviceView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"advice"_s);
    m_column->setContentsMargins(0, metrics::grid, 0, 0);
    m_column->setSpacing(metrics::grid);
    hide();
}

void AdviceView::setAdvice(const QList<Advice> &advice)
{
    if (advice == m_advice)
        return;
    m_advice = advice;
    show(advice);
}

void AdviceView::show(const QList<Advice> &advice)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Advice &one : advice)
        m_column->addWidget(makeEntry(one));
    setVisible(!advice.isEmpty());
}

QWidget *AdviceView::makeEntry(const Advice &advice)
{
    const text::AdviceText text = text::advice(advice);
    const ThemeColor color = advice.isAffected ? ThemeColor::Warning : ThemeColor::Information;
    auto *icon = new QLabel;
    icon->setPixmap(look::pixmap(advice.isAffected ? u"states/warning"_s : u"states/information"_s, iconSize,
                                 Theme::color(color), devicePixelRatioF()));
    auto *title = makeText(text.title);
    title->setObjectName(u"advice-"_s + retirementName(advice.retirement.id));
    title->setFont(look::semiBold(font()));

    auto *entry = new QFrame;
    entry->setAutoFillBackground(true);
    entry->setBackgroundRole(QPalette::AlternateBase);
    auto *grid = new QGridLayout(entry);
    grid->setContentsMargins(2 * metrics::grid, metrics::grid + 4, 2 * metrics::grid, metrics::grid + 4);
    grid->setHorizontalSpacing(metrics::grid);
    grid->setVerticalSpacing(metrics::grid / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(makeText(text.text), 1, 1);
    grid->addWidget(new MutedLabel(text.sources), 2, 1);
    return entry;
}

void AdviceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_advice.isEmpty())
        show(m_advice);
    QWidget::changeEvent(event);
}

} // namespace console
