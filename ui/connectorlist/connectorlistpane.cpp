// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorlist/connectorlistpane.h"

#include "ui/connectorlist/addconnectormenu.h"
#include "ui/connectorlist/connectordelegate.h"
#include "ui/mainwindow/emptystate.h"
#include "ui/mainwindow/look.h"
#include "ui/text/connectortext.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

ConnectorListPane::ConnectorListPane(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_connectors(workspace)
    , m_search(new QLineEdit)
    , m_type(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_view(new QListView)
    , m_unreadable(new QLabel)
{
    m_filter.setSourceModel(&m_connectors);
    m_rows.setSourceModel(&m_filter);
    makeView();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHead(workspace));
    layout->addWidget(makeFilters());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_unreadable);
    showFittingPage();
    showUnreadable();
    connect(workspace, &Workspace::connectorRemoved, this, &ConnectorListPane::showUnreadable);
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
    add->setMenu(menu);

    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 1);
    layout->addWidget(add);
    return head;
}

QWidget *ConnectorListPane::makeFilters()
{
    m_search->setObjectName(u"connectorSearch"_s);
    m_search->setAccessibleName(tr("Search connectors"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        setCurrent(m_current);
    });

    m_type->setObjectName(u"connectorTypeFilter"_s);
    m_type->setAccessibleName(tr("Show connectors of type"));
    m_type->addItem(tr("All types"));
    for (const ConnectorTypeInfo &info : connectorTypes())
        m_type->addItem(text::connectorType(info.type), QVariant::fromValue(info.type));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(10);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant type = m_type->currentData();
        m_filter.setType(type.isValid() ? std::optional(type.value<ConnectorType>()) : std::nullopt);
        setCurrent(m_current);
    });

    auto *filters = new QWidget;
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_search, 3);
    layout->addWidget(m_type, 2);
    return filters;
}

void ConnectorListPane::makeView()
{
    m_view->setObjectName(u"connectorList"_s);
    m_view->setAccessibleName(tr("Connectors"));
    m_view->setModel(&m_rows);
    m_view->setItemDelegate(new ConnectorDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    // Queued: whoever hears of it may put the former connector back, which must not happen within the view's own
    // handling of the click.
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] {
            const QUuid id = m_view->currentIndex().data(ConnectorListModel::IdRole).toUuid();
            if (!id.isNull() && id != m_current) {
                m_current = id;
                Q_EMIT chosen(id);
            }
        },
        Qt::QueuedConnection);

    auto *none = new EmptyState(u"connectors/file-system"_s, tr("No connectors yet"),
                                tr("A connector says where scans go: a folder, a mailbox or an HTTP endpoint. "
                                   "“Add connector” makes the first one."));
    none->setObjectName(u"noConnectors"_s);
    auto *noMatch = new EmptyState(u"actions/search"_s, tr("Nothing matches"),
                                   tr("No connector has this text in its name, destination or description, and is of "
                                      "the chosen type."));
    noMatch->setObjectName(u"noMatch"_s);
    auto *clear = noMatch->addButton(u"clearFilters"_s, tr("Clear search and filter"));
    connect(clear, &QPushButton::clicked, this, &ConnectorListPane::clearFilters);
    m_noConnectors = none;
    m_noMatch = noMatch;
    for (QWidget *page : {static_cast<QWidget *>(m_view), m_noConnectors, m_noMatch})
        m_stack->addWidget(page);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, signal, this, &ConnectorListPane::showFittingPage);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
}

// Also after each change of the filter: where that hides the current row, the view moves on to another one by itself.
void ConnectorListPane::setCurrent(const QUuid &id)
{
    m_current = id;
    const QModelIndex index = indexOf(id);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
    showFittingPage();
}

QUuid ConnectorListPane::current() const
{
    return m_current;
}

QUuid ConnectorListPane::neighbourOf(const QUuid &id) const
{
    const QModelIndex index = indexOf(id);
    for (const int row : {index.row() + 1, index.row() - 1}) {
        if (index.isValid() && row >= 0 && row < m_rows.rowCount())
            return m_rows.index(row, 0).data(ConnectorListModel::IdRole).toUuid();
    }
    return {};
}

QModelIndex ConnectorListPane::indexOf(const QUuid &id) const
{
    const int row = m_connectors.rowOf(id);
    return row < 0 ? QModelIndex() : m_rows.mapFromSource(m_filter.mapFromSource(m_connectors.index(row)));
}

void ConnectorListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConnectorListPane::clearFilters()
{
    m_search->clear();
    m_type->setCurrentIndex(0);
}

void ConnectorListPane::showFittingPage()
{
    if (m_rows.rowCount() > 0)
        m_stack->setCurrentWidget(m_view);
    else
        m_stack->setCurrentWidget(m_filter.isFiltering() && m_connectors.rowCount() > 0 ? m_noMatch : m_noConnectors);
}

void ConnectorListPane::showUnreadable()
{
    const auto count = static_cast<int>(m_workspace->unreadable().size());
    m_unreadable->setVisible(count > 0);
    m_unreadable->setWordWrap(true);
    m_unreadable->setText(tr("%n connector(s) of this workspace cannot be read and are not listed. They stay in the "
                             "workspace as they are.",
                             nullptr, count));
}

bool ConnectorListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search) {
        if (key == Qt::Key_Down && m_rows.rowCount() > 0) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_rows.index(0, 0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    } else if (watched == m_view && m_view->currentIndex().isValid()) {
        if (key == Qt::Key_Delete) {
            Q_EMIT removeRequested();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            Q_EMIT editRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace console
