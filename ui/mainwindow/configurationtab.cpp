// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/configurationtab.h"

#include "ui/editors/connectoreditor.h"
#include "ui/mainwindow/look.h"
#include "ui/mainwindow/primarybutton.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

} // namespace

ConfigurationTab::ConfigurationTab(ConnectorDraft *draft, Prompts *prompts, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_editor(new ConnectorEditor(draft, prompts))
    , m_stateIcon(new QLabel)
    , m_state(new QLabel)
    , m_discard(look::makeButton(u"discardChanges"_s, tr("Discard changes")))
    , m_save(new PrimaryButton(tr("Save changes")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(look::makeLine());
    layout->addWidget(makeBar());
    connect(m_draft, &ConnectorDraft::changed, this, &ConfigurationTab::showState);
    showState();
}

QWidget *ConfigurationTab::makeBar()
{
    m_state->setObjectName(u"configurationState"_s);
    look::dress(m_save, u"saveChanges"_s);
    connect(m_save, &QPushButton::clicked, this, &ConfigurationTab::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &ConfigurationTab::discardRequested);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    bar->setFixedHeight(look::barHeight);
    layout->setContentsMargins(look::pageMargin, 0, look::pageMargin, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    return bar;
}

void ConfigurationTab::goTo(Field field)
{
    auto *widget = m_editor->findChild<QWidget *>(fieldName(field));
    if (!widget)
        return;
    m_editor->ensureWidgetVisible(widget);
    widget->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        edit->selectAll();
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

void ConfigurationTab::showState()
{
    const Problems &problems = m_draft->problems();
    const auto errors = std::count_if(problems.begin(), problems.end(),
                                      [](const Problem &problem) { return problem.severity == Severity::Error; });
    const bool isDirty = m_draft->isDirty();
    m_save->setEnabled(isDirty);
    m_discard->setEnabled(isDirty);
    if (errors > 0)
        m_state->setText(
            tr("%n problem(s) to correct before the changes can be saved", nullptr, static_cast<int>(errors)));
    else
        m_state->setText(isDirty ? tr("There are unsaved changes") : QString());
    m_stateIcon->setVisible(!m_state->text().isEmpty());
    const QColor color = Theme::color(errors > 0 ? ThemeColor::Error : ThemeColor::Information);
    const QString icon = errors > 0 ? u"states/failed"_s : u"states/information"_s;
    m_stateIcon->setPixmap(look::pixmap(icon, iconSize, color, devicePixelRatioF()));
}

} // namespace console
