// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/waitingpage.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 320;

} // namespace

WaitingPage::WaitingPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new MutedLabel({}))
{
    setObjectName(u"waitingPage"_s);
    m_title->setObjectName(u"waitingTitle"_s);
    m_title->setFont(look::sectionFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    auto *bar = new QProgressBar;
    bar->setObjectName(u"waitingProgress"_s);
    bar->setAccessibleName(tr("Progress"));
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(barWidth);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * metrics::grid);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addStretch(2);
}

void WaitingPage::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace console
