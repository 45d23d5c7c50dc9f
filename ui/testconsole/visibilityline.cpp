// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/visibilityline.h"

#include "ui/text/visibilitytext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusline.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

VisibilityLine::VisibilityLine(QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusLine)
    , m_remedy(look::makeButton(u"visibilityRemedy"_s, {}))
{
    setObjectName(u"workflowVisibility"_s);
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyRequested(*m_reason); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(m_status);
    column->addWidget(m_remedy, 0, Qt::AlignLeft);
}

void VisibilityLine::setVisibility(const std::optional<HiddenReason> &reason, const TerminalUser &user)
{
    m_reason = reason;
    const QString text = text::workflowVisibility(reason, user);
    if (reason)
        m_status->setProblem(Severity::Warning, text);
    else
        m_status->setPassed(text);
    setAccessibleName(text);
    // Without a user there is nobody whose home directory could be set.
    m_remedy->setVisible(reason && (reason != HiddenReason::HomeDirectoryMissing || !user.username.isEmpty()));
    if (reason)
        m_remedy->setText(text::hiddenRemedy(*reason));
}

} // namespace console
