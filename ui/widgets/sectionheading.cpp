// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sectionheading.h"

#include "ui/widgets/metrics.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

namespace console {

SectionHeading::SectionHeading(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2 * metrics::grid, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(label);
    layout->addWidget(line, 1);
}

} // namespace console
