// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/configurationtab.h"

#include "ui/editors/connectoreditor.h"
#include "ui/mainwindow/savebar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

ConfigurationTab::ConfigurationTab(ConnectorDraft *draft, StoredSecrets *secrets, ConnectorAuthorization *authorization,
                                   Prompts *prompts, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_editor(new ConnectorEditor(draft, secrets, authorization, prompts))
{
    auto *bar = new SaveBar(draft, u"Changes"_s);
    connect(bar, &SaveBar::saveRequested, this, &ConfigurationTab::saveRequested);
    connect(bar, &SaveBar::discardRequested, this, &ConfigurationTab::discardRequested);

    connect(m_editor, &ConnectorEditor::systemRequested, this, &ConfigurationTab::systemRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(bar);
}

void ConfigurationTab::goTo(Field field)
{
    auto *widget = m_editor->findChild<QWidget *>(fieldName(field));
    if (widget)
        m_editor->goTo(widget);
}

void ConfigurationTab::goToFirstProblem()
{
    m_editor->showAllProblems();
    const Problems &problems = m_draft->problems();
    const auto first = std::find_if(problems.begin(), problems.end(),
                                    [](const Problem &problem) { return problem.severity == Severity::Error; });
    if (first != problems.end())
        goTo(first->field);
}

} // namespace console
