// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QListView>
#include <QUuid>

namespace console {

class ConnectorListModel;

// The connectors one below the other, of which several can be selected. Its keys and its context menu ask for what is
// to be done with the selection.
class ConnectorView : public QListView
{
    Q_OBJECT
public:
    explicit ConnectorView(ConnectorListModel *rows, QWidget *parent = nullptr);

    QList<QUuid> selected() const; // from top to bottom

    // Those of them that are shown; the current one need not be among them.
    void select(const QList<QUuid> &ids, const QUuid &current);

Q_SIGNALS:
    void editRequested(); // Enter or F2: the current one
    void duplicateRequested();
    void testRequested();
    void compareRequested(); // exactly two
    void exportRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QAction *addToMenu(const QString &objectName, const QString &iconName, const QString &text,
                       void (ConnectorView::*asks)());

    const ConnectorListModel *m_rows;
    QMenu *m_menu;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_compare;
};

} // namespace console
