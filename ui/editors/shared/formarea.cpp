// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/formarea.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/wheelguard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace console {

FormArea::FormArea(QWidget *form, QWidget *parent)
    : QScrollArea(parent)
    , m_form(form)
    , m_wheelGuard(new WheelGuard(form))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // The width is limited here and not row by row: a layout asks wrapped text for its height at the width it has to
    // give, not at the one a row would take of it.
    auto *limited = new QWidget;
    limited->setMaximumWidth(metrics::maximumFieldWidth);
    auto *column = new QVBoxLayout(limited);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    column->addStretch(1);
    auto *page = new QWidget;
    auto *margins = new QHBoxLayout(page);
    margins->setContentsMargins(3 * metrics::grid, 2 * metrics::grid, 3 * metrics::grid, 3 * metrics::grid);
    margins->addWidget(limited, 1000);
    margins->addStretch(1);
    setWidget(page);
}

void FormArea::watchWheel()
{
    m_wheelGuard->watch();
}

void FormArea::goTo(QWidget *control)
{
    control->setFocus(Qt::OtherFocusReason);
    // A form that was not shown before has its places only with the event loop.
    QTimer::singleShot(0, control, [this, control] { ensureWidgetVisible(control); });
    if (auto *edit = qobject_cast<QLineEdit *>(control))
        edit->selectAll();
}

} // namespace console
