// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/expander.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace console {

Expander::Expander(const QString &objectName, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_content(content)
{
    m_button->setObjectName(objectName);
    m_button->setText(title);
    m_button->setAccessibleName(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    m_content->hide();

    connect(m_button, &QToolButton::toggled, this, [this](bool isOpen) {
        m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(isOpen);
    });
}

Expander::Expander(const QString &objectName, const QString &title, const QStringList &paragraphs, QWidget *parent)
    : Expander(objectName, title, new MutedLabel({}), parent)
{
    m_content->setContentsMargins(3 * metrics::grid, 0, 0, 0);
    setParagraphs(paragraphs);
}

void Expander::setParagraphs(const QStringList &paragraphs)
{
    if (auto *label = qobject_cast<MutedLabel *>(m_content))
        label->setText(paragraphs.join(QLatin1String("\n\n")));
}

} // namespace console
