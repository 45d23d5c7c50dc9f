// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorlist/connectorlistpane.h"

#include "ui/connectorlist/addconnectormenu.h"
#include "ui/connectorlist/connectorfilterbar.h"
#include "ui/connectorlist/connectorview.h"
#include "ui/connectorlist/listnotice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeLink(const QString &objectName, const QString &iconName, const QString &text)
{
    auto *link = new QToolButton;
    link->setObjectName(objectName);
    link->setAccessibleName(text);
    link->setText(u' ' + text); // the style leaves hardly any room between icon and text
    link->setIcon(Theme::icon(iconName));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setAutoRaise(true);
    link->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    link->setMinimumHeight(4 * metrics::grid);
    return link;
}

} // namespace

ConnectorListPane::ConnectorListPane(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_rows(workspace)
    , m_filter(new ConnectorFilterBar)
    , m_pages(new QStackedWidget)
    , m_view(new ConnectorView(&m_rows))
    , m_notice(new ListNotice)
    , m_unreadable(new QLabel)
{
    makePages();
    connectView();
    connect(m_filter, &ConnectorFilterBar::changed, this, &ConnectorListPane::onFilterChanged);
    connect(m_filter, &ConnectorFilterBar::listRequested, m_view, [this] { m_view->setFocus(); });
    m_notice->hide();
    connect(m_notice, &ListNotice::actionTriggered, this, &ConnectorListPane::noticeActionTriggered);
    connect(m_notice, &ListNotice::closed, this, &ConnectorListPane::hideNotice);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHead(workspace));
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_unreadable);
    layout->addWidget(makeNavigation());
    showFittingPage();
    showUnreadable(*workspace);
}

QWidget *ConnectorListPane::makeHead(Workspace *workspace)
{
    auto *title = new QLabel(tr("Connectors"));
    title->setFont(look::headingFont(font()));
    auto *add = new QPushButton(Theme::icon(u"actions/add"_s), tr("Add connector"));
    add->setObjectName(u"addConnectorButton"_s);
    add->setAccessibleName(tr("Add connector"));
    auto *menu = new AddConnectorMenu(workspace, add);
    connect(menu, &AddConnectorMenu::typeChosen, this, &ConnectorListPane::addRequested);
    connect(menu, &AddConnectorMenu::licencesRequested, this, &ConnectorListPane::licencesRequested);
    add->setMenu(menu);

    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 1);
    layout->addWidget(add);
    return head;
}

QWidget *ConnectorListPane::makeNavigation()
{
    QToolButton *system = makeLink(u"openSystem"_s, u"actions/system"_s, tr("System configuration"));
    connect(system, &QToolButton::clicked, this, &ConnectorListPane::systemRequested);
    QToolButton *directory = makeLink(u"openDirectory"_s, u"actions/directory"_s, tr("Directory"));
    connect(directory, &QToolButton::clicked, this, &ConnectorListPane::directoryRequested);

    auto *navigation = new QWidget;
    auto *layout = new QVBoxLayout(navigation);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(system);
    layout->addWidget(directory);
    return navigation;
}

void ConnectorListPane::makePages()
{
    m_noConnectors = new EmptyState(u"connectors/file-system"_s, tr("No connectors yet"),
                                    tr("A connector says where scans go: a folder, a mailbox or an HTTP endpoint. "
                                       "‘Add connector’ makes the first one."));
    m_noConnectors->setObjectName(u"noConnectors"_s);
    auto *noMatch = new EmptyState(u"actions/search"_s, tr("Nothing matches"),
                                   tr("No connector of the chosen type and in the chosen state has this text in its "
                                      "name, destination or description."));
    noMatch->setObjectName(u"noMatch"_s);
    connect(noMatch->addButton(u"clearFilters"_s, tr("Clear search and filters")), &QPushButton::clicked, this,
            &ConnectorListPane::clearFilters);
    m_noMatch = noMatch;
    for (QWidget *page : {static_cast<QWidget *>(m_view), m_noConnectors, m_noMatch})
        m_pages->addWidget(page);
}

void ConnectorListPane::connectView()
{
    connect(m_view, &ConnectorView::editRequested, this, &ConnectorListPane::editRequested);
    connect(m_view, &ConnectorView::duplicateRequested, this, &ConnectorListPane::duplicateRequested);
    connect(m_view, &ConnectorView::testRequested, this, &ConnectorListPane::testRequested);
    connect(m_view, &ConnectorView::compareRequested, this, &ConnectorListPane::compareRequested);
    connect(m_view, &ConnectorView::exportRequested, this, &ConnectorListPane::exportRequested);
    connect(m_view, &ConnectorView::removeRequested, this, &ConnectorListPane::removeRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectorListPane::onSelectionChanged);
    // Queued: whoever hears of it may put the former connector back, which must not happen within the view's own
    // handling of the click.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConnectorListPane::onCurrentChanged, Qt::QueuedConnection);

    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &ConnectorListPane::showFittingPage);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &ConnectorListPane::restoreSelection);
    connect(&m_rows, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrolled = m_view->verticalScrollBar()->value(); });
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(m_scrolled);
        Q_EMIT selectionChanged();
    });
}

void ConnectorListPane::onSelectionChanged()
{
    if (!m_isRestoring)
        m_selected = m_view->selected();
    Q_EMIT selectionChanged();
}

void ConnectorListPane::onCurrentChanged()
{
    const QUuid id = m_view->currentIndex().data(ConnectorListModel::IdRole).toUuid();
    if (id.isNull() || id == m_current)
        return;
    m_current = id;
    Q_EMIT chosen(id);
}

void ConnectorListPane::onFilterChanged()
{
    m_rows.setFilter(m_filter->filter());
    // Whatever the list was scrolled to, other rows are there now.
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    else
        m_view->scrollToTop();
}

// What the filter hides loses neither its place nor its selection: the view would move on to another row by itself.
void ConnectorListPane::restoreSelection()
{
    const QScopedValueRollback guard(m_isRestoring, true);
    m_view->select(m_selected, m_current);
    showFittingPage();
}

void ConnectorListPane::setCurrent(const QUuid &id)
{
    m_current = id;
    const bool isShownAlready = m_view->selectionModel()->hasSelection()
        && m_view->currentIndex().data(ConnectorListModel::IdRole).toUuid() == id;
    if (isShownAlready)
        return;
    m_selected = id.isNull() ? QList<QUuid>() : QList{id};
    restoreSelection();
}

QUuid ConnectorListPane::current() const
{
    return m_current;
}

QList<QUuid> ConnectorListPane::selected() const
{
    return m_view->selected();
}

QUuid ConnectorListPane::first() const
{
    return m_rows.index(0).data(ConnectorListModel::IdRole).toUuid();
}

QUuid ConnectorListPane::neighbourOf(const QList<QUuid> &ids) const
{
    const auto idAt = [this](int row) { return m_rows.index(row).data(ConnectorListModel::IdRole).toUuid(); };
    const QSet<QUuid> removed(ids.begin(), ids.end());
    int last = -1;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (removed.contains(idAt(row)))
            last = row;
    }
    if (last < 0)
        return {};
    for (int row = last + 1; row < m_rows.rowCount(); ++row)
        return idAt(row);
    for (int row = last - 1; row >= 0; --row) {
        if (!removed.contains(idAt(row)))
            return idAt(row);
    }
    return {};
}

void ConnectorListPane::focusSearch()
{
    m_filter->focusSearch();
}

void ConnectorListPane::clearFilters()
{
    m_filter->clear();
}

void ConnectorListPane::showNotice(const QString &text, const QString &action)
{
    m_notice->showText(text, action);
}

void ConnectorListPane::hideNotice()
{
    if (m_notice->isAncestorOf(focusWidget()))
        m_view->setFocus();
    m_notice->hide();
}

void ConnectorListPane::showFittingPage()
{
    if (m_rows.rowCount() > 0)
        m_pages->setCurrentWidget(m_view);
    else
        m_pages->setCurrentWidget(m_rows.connectorCount() > 0 ? m_noMatch : m_noConnectors);
}

void ConnectorListPane::showUnreadable(const Workspace &workspace)
{
    QStringList unreadable = workspace.unreadable();
    QStringList sentences;
    if (unreadable.removeOne("system"_L1))
        sentences << tr("The system configuration cannot be read: a new one was begun, and what was there stays in the "
                        "workspace as it is.");
    if (unreadable.removeOne("directory"_L1))
        sentences << tr("The directory cannot be read: a new one was begun, and what was there stays in the workspace "
                        "as it is.");
    if (unreadable.removeOne("history"_L1))
        sentences << tr("The history is damaged: deliveries may be missing there. Exporting the connectors and "
                        "importing them into a new workspace starts a new history.");
    if (const auto count = static_cast<int>(unreadable.size()); count > 0)
        sentences << tr("%n connector(s) of this workspace cannot be read and are not listed. They stay in the "
                        "workspace as they are.",
                        nullptr, count);
    m_unreadable->setObjectName(u"unreadable"_s);
    m_unreadable->setVisible(!sentences.isEmpty());
    m_unreadable->setWordWrap(true);
    m_unreadable->setText(sentences.join(u'\n'));
}

} // namespace console
