// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/savebar.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/primarybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

} // namespace

SaveBar::SaveBar(Draft *draft, const QString &suffix, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_icon(new QLabel)
    , m_state(new QLabel)
    , m_discard(look::makeButton(u"discard"_s + suffix, tr("Discard changes")))
    , m_save(new PrimaryButton(tr("Save changes")))
{
    look::dress(m_save, u"save"_s + suffix);
    m_state->setObjectName(suffix.toLower() + u"State"_s);
    m_state->setWordWrap(true);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardRequested);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(look::pageMargin, 0, look::pageMargin, 0);
    bar->setSpacing(metrics::grid);
    bar->addWidget(m_icon);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_discard);
    bar->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(look::makeLine());
    column->addLayout(bar, 1);
    setFixedHeight(look::barHeight);

    connect(m_draft, &Draft::changed, this, &SaveBar::showState);
    showState();
}

void SaveBar::showState()
{
    const int errors = m_draft->errors();
    const bool isDirty = m_draft->isDirty();
    m_save->setEnabled(isDirty);
    m_discard->setEnabled(isDirty);
    if (errors > 0)
        m_state->setText(tr("%n problem(s) to correct before the changes can be saved", nullptr, errors));
    else
        m_state->setText(isDirty ? tr("There are unsaved changes") : QString());
    m_icon->setVisible(!m_state->text().isEmpty());
    const QColor color = Theme::color(errors > 0 ? ThemeColor::Error : ThemeColor::Information);
    m_icon->setPixmap(
        look::pixmap(errors > 0 ? u"states/failed"_s : u"states/information"_s, iconSize, color, devicePixelRatioF()));
}

void SaveBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace console
