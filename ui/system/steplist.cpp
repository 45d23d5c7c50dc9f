// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/steplist.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

StepList::StepList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_copy(look::makeButton(name + u"Copy"_s, tr("Copy the steps"), u"actions/copy"_s))
{
    setObjectName(name);
    m_grid->setSpacing(metrics::grid);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(m_grid);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &StepList::copy);
}

void StepList::setSteps(const QStringList &steps)
{
    while (m_steps.size() < steps.size()) {
        const int row = static_cast<int>(m_steps.size());
        auto *text = new QLabel;
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(new QLabel(u"%1."_s.arg(row + 1)), row, 0, Qt::AlignTop | Qt::AlignRight);
        m_grid->addWidget(text, row, 1);
        m_steps.append(text);
    }
    for (int row = 0; row < m_steps.size(); ++row)
        m_steps.at(row)->setText(steps.value(row));
}

void StepList::copy() const
{
    QStringList lines;
    for (const QLabel *step : m_steps)
        lines << u"%1. %2"_s.arg(lines.size() + 1).arg(step->text());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace console
