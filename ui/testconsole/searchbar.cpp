// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/searchbar.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeStep(const QString &objectName, const QString &name, Qt::ArrowType arrow)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SearchBar::SearchBar(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_count(new MutedLabel({}))
{
    m_text->setObjectName(objectName + "Search"_L1);
    m_text->setAccessibleName(tr("Search in %1").arg(accessibleName));
    m_text->setPlaceholderText(tr("Search"));
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(objectName + "Found"_L1);
    m_count->setWordWrap(false);
    auto *previous = makeStep(objectName + "Previous"_L1, tr("Previous match"), Qt::UpArrow);
    auto *next = makeStep(objectName + "Next"_L1, tr("Next match"), Qt::DownArrow);

    connect(m_text, &QLineEdit::textChanged, this, &SearchBar::searched);
    m_text->installEventFilter(this);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(Way::Backward); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(Way::Forward); });

    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(metrics::grid);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_count);
    bar->addWidget(previous);
    bar->addWidget(next);
}

QString SearchBar::text() const
{
    return m_text->text();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    Q_EMIT stepRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? Way::Backward : Way::Forward);
    return true;
}

void SearchBar::setCount(const QString &count)
{
    m_count->setText(count);
}

} // namespace console
