// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/systempage.h"

#include "models/system/systemmerge.h"
#include "models/system/systemstorage.h"
#include "models/workspace/workspace.h"
#include "ui/editors/shared/formarea.h"
#include "ui/mainwindow/savebar.h"
#include "ui/system/applicationform.h"
#include "ui/system/certificatesform.h"
#include "ui/system/historyform.h"
#include "ui/system/licencesform.h"
#include "ui/system/mailserverform.h"
#include "ui/system/microsoftform.h"
#include "ui/text/authorizationtext.h"
#include "ui/widgets/pagehead.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

SystemPage::SystemPage(const ConsoleServices &services, QWidget *parent)
    : SecretEditorPage(services, parent)
    , m_binder(new SystemBinder(&m_draft, &m_secrets, this))
    , m_tabs(new QTabWidget)
{
    makeWidgets();
    m_draft.load(services.workspace->system());
    connect(&m_draft, &Draft::changed, this, &EditorPage::changed);
    connect(services.workspace, &Workspace::systemChanged, this, &SystemPage::onChangedElsewhere);
}

void SystemPage::makeWidgets()
{
    m_tabs->setObjectName(u"systemTabs"_s);
    m_tabs->setAccessibleName(tr("System configuration"));
    m_tabs->setDocumentMode(true);
    // In the order of Section.
    addSection(new MailServerForm(m_binder), tr("Mail server"));
    addSection(new MicrosoftForm(m_binder), tr("Microsoft 365"));
    addSection(new ApplicationForm(MicrosoftApplication::Email, m_binder),
               text::applicationTitle(MicrosoftApplication::Email));
    addSection(new ApplicationForm(MicrosoftApplication::Exchange, m_binder),
               text::applicationTitle(MicrosoftApplication::Exchange));
    addSection(new LicencesForm(m_binder), tr("Licences"));
    addSection(new CertificatesForm(m_binder), tr("Trusted certificates"));
    addSection(new HistoryForm(m_binder), tr("History"));

    auto *bar = new SaveBar(&m_draft, u"System"_s);
    connect(bar, &SaveBar::saveRequested, this, &EditorPage::saveRequested);
    connect(bar, &SaveBar::discardRequested, this, &EditorPage::discardRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHead(u"pages/system"_s, subject(), tr("What all connectors share")));
    column->addWidget(m_tabs, 1);
    column->addWidget(bar);
}

void SystemPage::addSection(SystemForm *form, const QString &title)
{
    m_tabs->addTab(new FormArea(form), title);
    connect(form, &SystemForm::fieldRequested, this, [this](const QString &field) { goTo(field); });
}

QString SystemPage::subject() const
{
    return tr("System configuration");
}

void SystemPage::save(Saved done)
{
    if (isSaving())
        return done(false);
    if (!m_draft.isDirty())
        return done(true);
    m_draft.tidy();
    if (m_draft.errors() > 0) {
        goToFirstProblem();
        return done(false);
    }
    saveWithSecrets({}, m_draft.secrets(), done);
}

QString SystemPage::refusal() const
{
    return tr("The system configuration is not saved");
}

Expected<void, WorkspaceFailure> SystemPage::store()
{
    return m_services.workspace->setSystem(m_draft.edited());
}

// One's own save arrives here too, while the draft is still dirty: nothing is edited by it.
void SystemPage::onChangedElsewhere()
{
    const SystemConfiguration &stored = m_services.workspace->system();
    if (m_draft.isDirty()) {
        m_draft.edit(rebased(m_draft.original(), m_draft.edited(), stored));
        m_draft.rebase(stored);
    } else if (stored != m_draft.original()) {
        m_draft.load(stored);
    }
}

void SystemPage::showSection(Section section)
{
    m_tabs->setCurrentIndex(static_cast<int>(section));
}

void SystemPage::goTo(const QString &field, int row)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        auto *area = qobject_cast<FormArea *>(m_tabs->widget(index));
        auto *control = area->findChild<QWidget *>(field);
        if (!control)
            continue;
        m_tabs->setCurrentIndex(index);
        auto *list = qobject_cast<TextListEdit *>(control);
        QWidget *line = list && row >= 0 ? list->lineOf(row) : nullptr;
        area->goTo(line ? line : control);
        return;
    }
}

void SystemPage::goToFirstProblem()
{
    m_binder->showAllProblems();
    const SystemProblems &problems = m_draft.problems();
    const auto first = std::find_if(problems.begin(), problems.end(),
                                    [](const SystemProblem &problem) { return problem.severity == Severity::Error; });
    if (first != problems.end())
        goTo(first->field, first->row);
}

void SystemPage::showEvent(QShowEvent *event)
{
    SecretEditorPage::showEvent(event);
    if (m_isAsked)
        return;
    m_isAsked = true;
    m_secrets.ask({}, systemSecretSlots());
}

} // namespace console
