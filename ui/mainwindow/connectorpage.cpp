// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/connectorpage.h"

#include "delivery/api/deliveryengine.h"
#include "models/workspace/workspace.h"
#include "ui/history/historytab.h"
#include "ui/mainwindow/configurationtab.h"
#include "ui/mainwindow/look.h"
#include "ui/prompts/prompts.h"
#include "ui/testconsole/testsessions.h"
#include "ui/testconsole/testtab.h"
#include "ui/text/connectortext.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;

} // namespace

ConnectorPage::ConnectorPage(const ConsoleServices &services, TestSessions *sessions, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sessions(sessions)
    , m_icon(new QLabel)
    , m_name(new QLabel)
    , m_destination(new MutedLabel({}))
    , m_tabs(new QTabWidget)
    , m_configuration(new ConfigurationTab(&m_draft, services.prompts))
    , m_test(new TestTab(services))
    , m_history(new HistoryTab(services.workspace))
{
    m_tabs->setObjectName(u"connectorTabs"_s);
    m_tabs->setAccessibleName(tr("Connector"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_configuration, tr("Configuration"));
    m_tabs->addTab(m_test, tr("Test"));
    m_tabs->addTab(m_history, tr("History"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);

    connect(m_configuration, &ConfigurationTab::saveRequested, this, &ConnectorPage::saveRequested);
    connect(m_configuration, &ConfigurationTab::discardRequested, this, &ConnectorPage::discardRequested);
    connect(m_history, &HistoryTab::testRequested, this, [this] { showTab(Tab::Test); });
    connect(&m_draft, &ConnectorDraft::changed, this, [this] {
        showHead();
        showSubject();
        Q_EMIT changed();
    });
    connect(services.workspace, &Workspace::systemChanged, this, &ConnectorPage::refreshContext);
    connect(services.workspace, &Workspace::directoryChanged, this, &ConnectorPage::refreshContext);
    connect(services.workspace, &Workspace::connectorSaved, this, &ConnectorPage::onSavedElsewhere);
    connect(services.workspace, &Workspace::connectorRemoved, this, &ConnectorPage::refreshContext);
}

QWidget *ConnectorPage::makeHead()
{
    m_name->setObjectName(u"pageTitle"_s);
    m_name->setFont(look::headingFont(font()));
    m_name->setTextFormat(Qt::PlainText);
    m_destination->setObjectName(u"pageDestination"_s);
    m_destination->setWordWrap(false);
    for (QLabel *label : {m_name, m_destination})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(look::pageMargin, 2 * metrics::grid, look::pageMargin, metrics::grid);
    layout->setSpacing(metrics::grid + 4);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_destination);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return head;
}

void ConnectorPage::load(const Connector &stored)
{
    m_draft.setContext(m_services.workspace->validationContext(stored.id));
    m_draft.load(stored);
    begin();
}

void ConnectorPage::loadNew(const Connector &proposal)
{
    m_draft.setContext(m_services.workspace->validationContext(proposal.id));
    m_draft.loadNew(proposal);
    begin();
    showTab(Tab::Configuration);
    goToName();
}

void ConnectorPage::begin()
{
    const QUuid id = m_draft.edited().id;
    m_test->setSession(m_sessions->of(id));
    m_history->setConnector(id);
    showHead();
    showSubject();
}

bool ConnectorPage::save()
{
    if (!m_draft.isDirty())
        return true;
    if (hasErrors(m_draft.problems())) {
        showTab(Tab::Configuration);
        m_configuration->goToFirstProblem();
        return false;
    }
    const auto saved = m_draft.isNew() ? m_services.workspace->insert(m_draft.edited())
                                       : m_services.workspace->replace(m_draft.original(), m_draft.edited());
    if (saved) {
        m_draft.apply();
        return true;
    }
    if (saved.error().code == WorkspaceFailure::Code::Conflict)
        tellConflict();
    else
        m_services.prompts->tell(this, tr("The connector is not saved"), text::workspaceFailure(saved.error()));
    return false;
}

void ConnectorPage::tellConflict()
{
    const Question question{tr("“%1” was changed elsewhere").arg(m_draft.original().name),
                            tr("Somebody else saved or removed this connector after it was opened here. Loading it "
                               "again shows it as it is now and discards the changes made here."),
                            tr("Load again"),
                            {},
                            true};
    m_services.prompts->ask(this, question, [this](Answer answer) {
        if (answer == Answer::Accept)
            reload();
    });
}

void ConnectorPage::reload()
{
    if (const auto stored = m_services.workspace->connector(m_draft.original().id)) {
        load(*stored);
    } else {
        m_draft.revert();
        Q_EMIT gone();
    }
}

void ConnectorPage::discard()
{
    m_draft.revert();
}

void ConnectorPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void ConnectorPage::goToName()
{
    showTab(Tab::Configuration);
    m_configuration->goTo(Field::Name);
}

void ConnectorPage::showHead()
{
    const Connector &connector = m_draft.edited();
    const ConnectorType type = typeOf(connector.settings);
    m_icon->setPixmap(look::pixmap("connectors/"_L1 + typeInfo(type).iconName, iconSize,
                                   palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_name->setText(connector.name.isEmpty() ? tr("Connector without a name") : connector.name);
    const QString destination = destinationOf(connector, m_services.workspace->system());
    QStringList parts{text::connectorType(type)};
    if (!destination.isEmpty())
        parts.append(destination);
    m_destination->setText(parts.join(u"  ·  "_s));
}

void ConnectorPage::showSubject()
{
    TestSubject subject{m_draft.edited(), TestSubject::Condition::Saved};
    if (!m_services.engine->canDeliverTo(typeOf(m_draft.edited().settings)))
        subject.condition = TestSubject::Condition::NotDeliverable;
    else if (hasErrors(m_draft.problems()))
        subject.condition = TestSubject::Condition::Faulty;
    else if (m_draft.isDirty())
        subject.condition = TestSubject::Condition::Unsaved;
    m_test->setSubject(subject);
}

void ConnectorPage::refreshContext()
{
    m_draft.setContext(m_services.workspace->validationContext(m_draft.edited().id));
}

void ConnectorPage::onSavedElsewhere(const QUuid &id)
{
    refreshContext();
    // One's own save arrives here too, while the draft is still dirty.
    if (id != m_draft.original().id || m_draft.isDirty())
        return;
    if (const auto stored = m_services.workspace->connector(id); stored && *stored != m_draft.original())
        m_draft.load(*stored);
}

void ConnectorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showHead();
    QWidget::changeEvent(event);
}

} // namespace console
