// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorlist/connectorview.h"

#include "models/items/connectorlistmodel.h"
#include "ui/connectorlist/connectordelegate.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

ConnectorView::ConnectorView(ConnectorListModel *rows, QWidget *parent)
    : QListView(parent)
    , m_rows(rows)
    , m_menu(new QMenu(this))
{
    setObjectName(u"connectorList"_s);
    setAccessibleName(tr("Connectors"));
    setModel(rows);
    setItemDelegate(new ConnectorDelegate(this));
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);

    m_menu->setObjectName(u"connectorMenu"_s);
    m_edit = addToMenu(u"menuEdit"_s, u"actions/edit"_s, tr("&Edit"), &ConnectorView::editRequested);
    m_duplicate =
        addToMenu(u"menuDuplicate"_s, u"actions/duplicate"_s, tr("D&uplicate"), &ConnectorView::duplicateRequested);
    addToMenu(u"menuTest"_s, u"actions/send"_s, tr("&Test…"), &ConnectorView::testRequested);
    m_compare = addToMenu(u"menuCompare"_s, u"actions/compare"_s, tr("&Compare…"), &ConnectorView::compareRequested);
    addToMenu(u"menuExport"_s, u"actions/export"_s, tr("E&xport…"), &ConnectorView::exportRequested);
    m_menu->addSeparator();
    addToMenu(u"menuDelete"_s, u"actions/delete"_s, tr("De&lete…"), &ConnectorView::removeRequested);
}

QAction *ConnectorView::addToMenu(const QString &objectName, const QString &iconName, const QString &text,
                                  void (ConnectorView::*asks)())
{
    QAction *action = m_menu->addAction(Theme::icon(iconName), text, this, asks);
    action->setObjectName(objectName);
    return action;
}

QList<QUuid> ConnectorView::selected() const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &left, const auto &right) { return left.top() < right.top(); });
    QList<QUuid> ids;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids << m_rows->index(row).data(ConnectorListModel::IdRole).toUuid();
    }
    return ids;
}

void ConnectorView::select(const QList<QUuid> &ids, const QUuid &current)
{
    const QSet<QUuid> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    for (int row = 0; row < m_rows->rowCount() && !wanted.isEmpty(); ++row) {
        const QModelIndex index = m_rows->index(row);
        if (wanted.contains(index.data(ConnectorListModel::IdRole).toUuid()))
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(m_rows->index(m_rows->rowOf(current)), QItemSelectionModel::NoUpdate);
}

void ConnectorView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
        if (selectionModel()->hasSelection())
            Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (currentIndex().isValid())
            Q_EMIT editRequested();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void ConnectorView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isOnRow = event->reason() == QContextMenuEvent::Keyboard || indexAt(event->pos()).isValid();
    const QList<QUuid> ids = selected();
    if (!isOnRow || ids.isEmpty())
        return;
    const bool isCurrentAlone = ids == QList{currentIndex().data(ConnectorListModel::IdRole).toUuid()};
    m_edit->setEnabled(isCurrentAlone);
    m_duplicate->setEnabled(isCurrentAlone);
    m_compare->setEnabled(ids.size() == 2);
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    m_menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

} // namespace console
