// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/directorypage.h"

#include "models/workspace/workspace.h"
#include "ui/directory/directorytab.h"
#include "ui/directory/userimport.h"
#include "ui/directory/variablestab.h"
#include "ui/mainwindow/savebar.h"
#include "ui/prompts/prompts.h"
#include "ui/text/directorytext.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/theme.h"

#include <QScopedValueRollback>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

DirectoryPage::DirectoryPage(const ConsoleServices &services, QWidget *parent)
    : EditorPage(parent)
    , m_services(services)
    , m_tabs(new QTabWidget)
{
    makeTabs();
    auto *bar = new SaveBar(&m_draft, u"Directory"_s);
    connect(bar, &SaveBar::saveRequested, this, &DirectoryPage::saveRequested);
    connect(bar, &SaveBar::discardRequested, this, &DirectoryPage::discardRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHead(u"pages/directory"_s, subject(),
                                   tr("The terminal users, devices and workflows that test scans are sent as")));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(bar);

    connect(&m_draft, &Draft::changed, this, &DirectoryPage::onDraftChanged);
    connect(services.workspace, &Workspace::directoryChanged, this, &DirectoryPage::onStoredElsewhere);
    onStoredElsewhere();
}

void DirectoryPage::makeTabs()
{
    m_tabs->setObjectName(u"directoryTabs"_s);
    m_tabs->setAccessibleName(tr("Directory"));
    m_tabs->setDocumentMode(true);
    for (const DirectoryList list : allDirectoryLists) {
        auto *tab = new DirectoryTab(&m_draft, list);
        const int index = m_tabs->addTab(tab, text::directoryList(list).title);
        connect(tab->entries(), &DirectoryListModel::entriesChanged, this, [=, this] { m_changedLists.insert(index); });
        m_lists.append(tab);
    }
    m_tabs->addTab(new VariablesTab(&m_draft, m_lists[0]->entries(), m_lists[1]->entries(), m_lists[2]->entries()),
                   tr("Variables"));
    auto *import = new UserImport(&m_draft, m_services.prompts, this);
    m_lists.first()->offerImport(tr("Import CSV…"), text::userImportHelp());
    connect(m_lists.first(), &DirectoryTab::importRequested, import, &UserImport::start);
}

QString DirectoryPage::subject() const
{
    return tr("Directory");
}

void DirectoryPage::save(Saved done)
{
    if (!m_draft.isDirty())
        return done(true);
    if (m_draft.errors() > 0) {
        goToFirstProblem();
        return done(false);
    }
    done(store());
}

bool DirectoryPage::store()
{
    if (const auto stored = m_services.workspace->setDirectory(m_draft.edited()); !stored) {
        m_services.prompts->tell(this, tr("The directory is not saved"), text::workspaceFailure(stored.error()));
        return false;
    }
    m_draft.apply();
    return true;
}

void DirectoryPage::goToFirstProblem()
{
    const DirectoryProblems &problems = m_draft.problems();
    const auto first = std::find_if(problems.begin(), problems.end(), [](const DirectoryProblem &problem) {
        return problem.severity == Severity::Error;
    });
    for (DirectoryTab *tab : std::as_const(m_lists)) {
        if (directoryListName(tab->entries()->list()) == first->list) {
            m_tabs->setCurrentWidget(tab);
            tab->goTo(first->row, first->field);
        }
    }
}

void DirectoryPage::showSection(Section section)
{
    m_tabs->setCurrentIndex(static_cast<int>(section));
}

void DirectoryPage::showHomeDirectory(const QString &username)
{
    const QList<TerminalUser> &users = m_draft.edited().users;
    const auto user =
        std::find_if(users.begin(), users.end(), [&](const TerminalUser &entry) { return entry.username == username; });
    if (user == users.end())
        return;
    showSection(Section::Users);
    m_lists.first()->goTo(static_cast<int>(user - users.begin()), u"homeDirectory"_s);
}

void DirectoryPage::onDraftChanged()
{
    // Where the change is, an undo for instance, that is what one wants to see.
    const QSet<int> changed = std::exchange(m_changedLists, {});
    if (!m_isLoading && !changed.isEmpty() && !changed.contains(m_tabs->currentIndex()))
        m_tabs->setCurrentIndex(*std::min_element(changed.begin(), changed.end()));
    markTabs();
    Q_EMIT this->changed();
}

// A tab behind which something is wrong says so.
void DirectoryPage::markTabs()
{
    for (int index = 0; index < m_lists.size(); ++index) {
        const int errors = m_lists.at(index)->entries()->errors();
        m_tabs->setTabToolTip(index, errors > 0 ? tr("%n entry(ies) to correct", nullptr, errors) : QString());
        if (m_tabs->tabIcon(index).isNull() == (errors > 0))
            m_tabs->setTabIcon(index, errors > 0 ? Theme::icon(u"states/error"_s) : QIcon());
    }
}

// One's own save arrives here too, while the draft is still dirty.
void DirectoryPage::onStoredElsewhere()
{
    const Directory &stored = m_services.workspace->directory();
    if (stored == m_draft.edited())
        return;
    const QScopedValueRollback loading(m_isLoading, true);
    if (m_draft.isDirty())
        m_draft.rebase(stored);
    else
        m_draft.load(stored);
}

} // namespace console
