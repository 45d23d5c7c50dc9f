// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "delivery/api/deliveryengine.h"
#include "delivery/api/secretstore.h"
#include "models/workspace/workspace.h"
#include "ui/connectorlist/connectorlistpane.h"
#include "ui/directory/directorypage.h"
#include "ui/mainwindow/appearancesetting.h"
#include "ui/mainwindow/configurationfiles.h"
#include "ui/mainwindow/connectorpage.h"
#include "ui/mainwindow/connectorremoval.h"
#include "ui/mainwindow/consoleactions.h"
#include "ui/mainwindow/consolepanels.h"
#include "ui/mainwindow/consoleshutdown.h"
#include "ui/mainwindow/consolestatusbar.h"
#include "ui/mainwindow/undosteps.h"
#include "ui/mainwindow/unsavededits.h"
#include "ui/mainwindow/windowlayout.h"
#include "ui/system/systempage.h"
#include "ui/testconsole/testtab.h"
#include "ui/text/connectortext.h"
#include "ui/text/transfertext.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 320;

} // namespace

MainWindow::MainWindow(const ConsoleServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_sessions(services)
    , m_actions(new ConsoleActions(this, services.workspace, savedAppearance()))
    , m_panels(new ConsolePanels(services, this))
    , m_shutdown(new ConsoleShutdown(services, &m_sessions, m_panels, this))
    , m_splitter(new QSplitter)
    , m_list(new ConnectorListPane(services.workspace))
    , m_stack(new QStackedWidget)
    , m_page(new ConnectorPage(services, &m_sessions))
    , m_edits(new UnsavedEdits(services, m_stack, this))
    , m_steps(new UndoSteps(this))
    , m_removal(new ConnectorRemoval(services, &m_sessions, m_list, m_steps, this))
    , m_files(new ConfigurationFiles(services, m_edits, m_steps, m_actions->recentFiles(), this))
{
    setObjectName(u"mainWindow"_s);
    makeWidgets();
    connectSteps();
    connectActions();
    restoreLayout(*this, *m_splitter);
    showConnector(m_list->first());
}

MainWindow::~MainWindow()
{
    // Deliveries that still run end with the sessions, and must not be heard of any more.
    m_services.engine->disconnect(m_shutdown);
}

void MainWindow::makeWidgets()
{
    m_stack->addWidget(new EmptyState(u"connectors/unknown"_s, tr("No connector is selected"),
                                      tr("Choosing a connector at the left, or adding one, shows it here.")));
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({listWidth, windowSize.width() - listWidth});
    setCentralWidget(m_splitter);
    auto *statusBar = new ConsoleStatusBar(m_services);
    connect(statusBar, &ConsoleStatusBar::arrivalsRequested, m_panels, &ConsolePanels::showArrivals);
    connect(statusBar, &ConsoleStatusBar::secretStoreRequested, m_panels, &ConsolePanels::showSecretStore);
    setStatusBar(statusBar);

    connect(m_list, &ConnectorListPane::chosen, this, &MainWindow::choose);
    connect(m_list, &ConnectorListPane::addRequested, this, &MainWindow::add);
    connect(m_list, &ConnectorListPane::removeRequested, this, &MainWindow::remove);
    connect(m_list, &ConnectorListPane::duplicateRequested, this, &MainWindow::duplicate);
    connect(m_list, &ConnectorListPane::selectionChanged, this, &MainWindow::showState);
    connect(m_list, &ConnectorListPane::systemRequested, this, [this] { showSystem({}); });
    connect(m_list, &ConnectorListPane::directoryRequested, this, [this] { showDirectory(); });
    connect(m_list, &ConnectorListPane::licencesRequested, this, [this] { showSystem(u"faxPagePacks"_s); });
    connect(m_page, &ConnectorPage::systemRequested, this, &MainWindow::showSystem);
    connect(m_page, &ConnectorPage::homeDirectoryRequested, this, &MainWindow::showDirectory);
    connect(m_list, &ConnectorListPane::editRequested, m_page, &ConnectorPage::goToName);
    connectPage(m_page);
    connect(m_page, &ConnectorPage::gone, this, [this] { showConnector({}); });
    connect(&m_page->test(), &TestTab::stateChanged, this, &MainWindow::showState);
    connect(&m_page->test(), &TestTab::loadRequested, m_panels, &ConsolePanels::showLoad);
    connect(m_list, &ConnectorListPane::testRequested, this, [this] { m_panels->testConnectors(m_list->selected()); });
    connect(m_panels, &ConsolePanels::connectorRequested, this,
            [this](const QUuid &id) { showTab(id, ConnectorPage::Tab::Test); });
}

// What is done to the workspace as a whole: several connectors are deleted, a file is imported.
void MainWindow::connectSteps()
{
    connect(m_edits, &UnsavedEdits::saved, this, &MainWindow::onSaved);
    connect(m_list, &ConnectorListPane::noticeActionTriggered, m_steps, &UndoSteps::undo);
    connect(m_steps, &UndoSteps::added, this, [this](const QString &done) { m_list->showNotice(done, tr("Undo")); });
    connect(m_steps, &UndoSteps::undoing, m_list, &ConnectorListPane::hideNotice);
    connect(m_steps, &UndoSteps::changed, this, &MainWindow::showState);
    connect(m_removal, &ConnectorRemoval::removed, this, &MainWindow::onRemoved);
    connect(m_removal, &ConnectorRemoval::secretsRestored, m_page, &ConnectorPage::lookUpSecrets);
    connect(m_removal, &ConnectorRemoval::restored, this,
            [this](const QUuid &id) { leave([this, id] { showConnector(id); }); });
    connect(m_files, &ConfigurationFiles::imported, this, &MainWindow::onImported);
    connect(m_files, &ConfigurationFiles::undone, this, &MainWindow::onImportUndone);
    connect(m_files, &ConfigurationFiles::connectorRequested, this,
            [this](const QUuid &id) { showTab(id, ConnectorPage::Tab::Configuration); });
    connect(m_files, &ConfigurationFiles::systemRequested, this, [this] { showSystem({}); });
    connect(m_list, &ConnectorListPane::exportRequested, this,
            [this] { m_files->exportConnectors(m_list->selected()); });
    connect(m_list, &ConnectorListPane::compareRequested, this,
            [this] { m_panels->compareConnectors(m_list->selected()); });
}

void MainWindow::connectActions()
{
    connect(m_actions, &ConsoleActions::addRequested, this, &MainWindow::add);
    connect(m_actions, &ConsoleActions::duplicateRequested, this, &MainWindow::duplicate);
    connect(m_actions, &ConsoleActions::removeRequested, this, &MainWindow::remove);
    connect(m_actions, &ConsoleActions::saveRequested, m_edits, [this] { m_edits->save(); });
    connect(m_actions, &ConsoleActions::discardRequested, this, &MainWindow::discard);
    connect(m_actions, &ConsoleActions::undoRequested, this, [this] { currentPage()->draft().undo(); });
    connect(m_actions, &ConsoleActions::redoRequested, this, [this] { currentPage()->draft().redo(); });
    connect(m_actions, &ConsoleActions::undoStepRequested, m_steps, &UndoSteps::undo);
    connect(m_actions, &ConsoleActions::importRequested, m_files, &ConfigurationFiles::chooseImport);
    connect(m_actions, &ConsoleActions::exportRequested, this, [this] { m_files->exportConnectors({}); });
    connect(m_actions, &ConsoleActions::exportSelectedRequested, m_list, &ConnectorListPane::exportRequested);
    connect(m_actions, &ConsoleActions::compareRequested, m_list, &ConnectorListPane::compareRequested);
    connect(m_actions, &ConsoleActions::systemRequested, this, [this] { showSystem({}); });
    connect(m_actions, &ConsoleActions::licencesRequested, this, [this] { showSystem(u"faxPagePacks"_s); });
    connect(m_actions, &ConsoleActions::directoryRequested, this, [this] { showDirectory(); });
    connect(m_actions, &ConsoleActions::findRequested, m_list, &ConnectorListPane::focusSearch);
    connect(m_actions, &ConsoleActions::sendRequested, this, [this] { test(&TestTab::send); });
    connect(m_actions, &ConsoleActions::checkRequested, this, [this] { test(&TestTab::check); });
    connect(m_actions, &ConsoleActions::loadRequested, this, [this] { test(&TestTab::load); });
    connect(m_actions, &ConsoleActions::cancelRequested, this, [this] { m_page->test().cancel(); });
    connect(m_actions, &ConsoleActions::testAllRequested, this, [this] { m_panels->testConnectors({}); });
    connect(m_actions, &ConsoleActions::testSelectedRequested, m_list, &ConnectorListPane::testRequested);
    connect(m_actions, &ConsoleActions::tabRequested, m_page, &ConnectorPage::showTab);
    connect(m_actions, &ConsoleActions::arrivalsRequested, m_panels, &ConsolePanels::showArrivals);
    connect(m_actions, &ConsoleActions::secretStoreRequested, m_panels, &ConsolePanels::showSecretStore);
    connect(m_actions, &ConsoleActions::appearanceChosen, this, &MainWindow::chooseAppearance);
    connect(m_actions, &ConsoleActions::logRequested, m_panels, &ConsolePanels::showLog);
    connect(m_actions, &ConsoleActions::supportRequested, m_panels, &ConsolePanels::showSupport);
    connect(m_actions, &ConsoleActions::aboutRequested, m_panels, &ConsolePanels::tellAbout);
}

bool MainWindow::isConnectorShown() const
{
    return m_stack->currentWidget() == m_page;
}

EditorPage *MainWindow::currentPage() const
{
    return m_edits->page();
}

void MainWindow::leave(std::function<void()> goOn)
{
    if (!m_shutdown->isAsking())
        m_edits->leave(std::move(goOn));
}

void MainWindow::choose(const QUuid &id)
{
    if (m_edits->isDirty())
        m_list->setCurrent(isConnectorShown() ? m_shown : QUuid());
    leave([this, id] { showConnector(id); });
}

void MainWindow::showConnector(const QUuid &id)
{
    const auto connector = m_services.workspace->connector(id);
    m_shown = connector ? id : QUuid();
    if (connector)
        m_page->load(*connector);
    m_stack->setCurrentIndex(connector ? 1 : 0);
    m_list->setCurrent(m_shown);
    showState();
}

void MainWindow::showPage(EditorPage *page)
{
    m_shown = {};
    m_list->setCurrent({});
    m_stack->setCurrentWidget(page);
    showState();
}

void MainWindow::showSystem(const QString &field)
{
    leave([this, field] {
        if (!m_system) {
            m_system = new SystemPage(m_services);
            connectPage(m_system);
        }
        showPage(m_system);
        if (!field.isEmpty())
            m_system->goTo(field);
    });
}

void MainWindow::showDirectory(const QString &username)
{
    leave([this, username] {
        if (!m_directory) {
            m_directory = new DirectoryPage(m_services);
            connectPage(m_directory);
        }
        showPage(m_directory);
        if (!username.isEmpty())
            m_directory->showHomeDirectory(username);
    });
}

void MainWindow::connectPage(EditorPage *page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    connect(page, &EditorPage::changed, this, &MainWindow::showState);
    connect(page, &EditorPage::savingChanged, this, &MainWindow::showState);
    m_edits->followPage(page);
    connect(page, &EditorPage::secretStoreRequested, m_panels, &ConsolePanels::showSecretStore);
    connect(page, &EditorPage::saveRequested, m_edits, [this] { m_edits->save(); });
    connect(page, &EditorPage::discardRequested, this, &MainWindow::discard);
}

void MainWindow::add(ConnectorType type)
{
    leave([this, type] {
        beginNew();
        m_page->loadNew({QUuid::createUuid(), freeName(text::connectorType(type)), {}, defaultSettings(type)});
        showState();
    });
}

void MainWindow::duplicate()
{
    leave([this] {
        const auto original = m_services.workspace->connector(m_shown);
        if (!original)
            return;
        Connector copy = *original;
        copy.id = QUuid::createUuid();
        copy.name = freeName(tr("%1 (copy)", "name of a duplicated connector").arg(copy.name));
        beginNew();
        m_page->loadCopy(*original, copy);
        showState();
    });
}

void MainWindow::beginNew()
{
    if (!m_shown.isNull())
        m_before = m_shown;
    m_shown = {};
    m_list->setCurrent({});
    m_stack->setCurrentWidget(m_page);
}

QString MainWindow::freeName(const QString &name) const
{
    return console::freeName(name, m_services.workspace->validationContext({}).otherNames);
}

void MainWindow::remove()
{
    EditorPage *page = currentPage();
    if (page && page->isSaving())
        return;
    if (page == m_page && page->draft().isNew()) {
        discard();
        return;
    }
    const QList<QUuid> ids = m_list->selected();
    if (!ids.isEmpty())
        m_removal->remove(ids, isConnectorShown() && page->draft().isDirty() ? m_shown : QUuid());
}

void MainWindow::onRemoved(const QList<QUuid> &ids, const QUuid &neighbour)
{
    if (ids.contains(m_before))
        m_before = {};
    if (!isConnectorShown() || !ids.contains(m_shown))
        return;
    m_page->draft().revert();
    showConnector(neighbour);
}

void MainWindow::onSaved(EditorPage *page)
{
    if (page == m_page) {
        m_shown = m_page->draft().original().id;
        m_list->setCurrent(m_shown);
    }
    showState();
}

void MainWindow::discard()
{
    EditorPage *page = currentPage();
    if (!page)
        return;
    if (page->draft().isNew()) {
        const QUuid discarded = m_page->draft().original().id;
        showConnector(m_before);
        m_sessions.forget(discarded);
    } else {
        page->draft().revert();
    }
}

void MainWindow::test(void (TestTab::*start)())
{
    m_page->showTab(ConnectorPage::Tab::Test);
    (m_page->test().*start)();
}

void MainWindow::showTab(const QUuid &id, ConnectorPage::Tab tab)
{
    leave([=, this] {
        showConnector(id);
        m_page->showTab(tab);
        activateWindow();
    });
}

void MainWindow::importFile(const QString &path)
{
    m_files->importFile(path);
}

void MainWindow::comeForward(const QString &path)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!path.isEmpty())
        importFile(path);
}

// What came is seen at once, whatever the list was narrowed to before.
void MainWindow::onImported(const WorkspaceChange &change)
{
    m_list->clearFilters();
    const auto first = std::find_if(change.connectors.begin(), change.connectors.end(),
                                    [](const ConnectorChange &connector) { return connector.after.has_value(); });
    if (first != change.connectors.end())
        showConnector(first->after->id);
}

void MainWindow::onImportUndone(const WorkspaceChange &change)
{
    m_list->showNotice(text::undoneSummary(change), {});
    for (const ConnectorChange &connector : change.connectors) {
        if (!connector.after && !m_sessions.isRunning(connector.before->id))
            m_sessions.forget(connector.before->id);
    }
    if (isConnectorShown() && !m_services.workspace->connector(m_shown))
        showConnector(m_list->first());
}

void MainWindow::showReceiverFailure(const ReceiverFailure &failure)
{
    m_panels->showReceiverFailure(failure);
}

void MainWindow::chooseAppearance(Appearance appearance)
{
    saveAppearance(appearance);
    Theme::apply(*qApp, appearance);
}

// The store is looked at when the window can be seen: no keychain keeps the start waiting.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_wasShown, true) && m_services.secrets)
        QTimer::singleShot(0, m_services.secrets, &SecretStore::refreshStatus);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_shutdown->isAgreed() || (!m_edits->isDirty() && !m_shutdown->isDelivering())) {
        saveLayout(*this, *m_splitter);
        m_sessions.cancelAll(); // a sample that is being made is not sent any more
        event->accept();
        return;
    }
    event->ignore();
    leave([this] { m_shutdown->close(); });
}

void MainWindow::showState()
{
    EditorPage *page = currentPage();
    const bool isConnector = isConnectorShown();
    const bool isDirty = m_edits->isDirty();
    const bool isFree = page && !page->isSaving();
    m_actions->setAvailability({
        .isConnectorShown = isConnector,
        .isStored = isConnector && !page->draft().isNew(),
        .canDelete = (!page || isFree) && ((isConnector && page->draft().isNew()) || !m_list->selected().isEmpty()),
        .undoStep = m_steps->name(),
        .isDirty = isDirty && isFree,
        .canUndo = isFree && page->draft().canUndo(),
        .canRedo = isFree && page->draft().canRedo(),
        .canSend = isConnector && m_page->test().canSend(),
        .canCancel = isConnector && m_page->test().canCancel(),
        .selected = static_cast<int>(m_list->selected().size()),
        .canTransfer = m_services.transfer != nullptr,
    });
    setWindowTitle(QFileInfo(m_services.workspace->path()).completeBaseName() + "[*]"_L1);
    setWindowModified(isDirty);
}

} // namespace console
