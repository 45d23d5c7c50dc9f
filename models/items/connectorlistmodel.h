// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connectortype.h"
#include "models/outcome/stage.h"
#include "models/workspace/workspace.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QPointer>
#include <QSortFilterProxyModel>

#include <optional>

namespace console {

enum class ConnectorState {
    Ready, // nothing against it, and not tried yet
    Incomplete, // it has problems of severity Error
    Delivered, // the last delivery arrived
    Failed, // the last delivery did not; FailedStageRole says where
    Interrupted, // the last delivery has no outcome
};

// The connectors of a workspace by name, each with what became of its last delivery. It follows the workspace.
class ConnectorListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::DisplayRole,
        IdRole = Qt::UserRole, // QUuid
        TypeRole, // ConnectorType
        IconNameRole, // QString, below resources/icons/connectors
        DestinationRole, // QString
        DescriptionRole, // QString
        StateRole, // ConnectorState
        FailedStageRole, // Stage; valid for Failed only
        LastDeliveryRole, // QDateTime, UTC; invalid where there was none
    };

    explicit ConnectorListModel(Workspace *workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int rowOf(const QUuid &id) const; // -1: not there

private:
    struct Row
    {
        QUuid id;
        QString name;
        QString description;
        QString destination;
        ConnectorType type;
        ConnectorState state;
        std::optional<Stage> failedStage;
        QDateTime lastDelivery;
    };

    Row rowFor(const Connector &connector, const ValidationContext &context) const;
    void reload();
    void onSaved(const QUuid &id);
    void onRemoved(const QUuid &id);
    void onDelivered(const QUuid &id);
    int positionFor(const QString &name) const;

    Workspace *const m_workspace;
    QList<Row> m_rows;
};

// What the list shows of it: a text in name, destination or description, and a choice of types and states.
class ConnectorFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ConnectorFilterModel(QObject *parent = nullptr);

    void setSearchText(const QString &text);
    void setType(std::optional<ConnectorType> type); // empty: all
    void setState(std::optional<ConnectorState> state); // empty: all
    bool isFiltering() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
    std::optional<ConnectorType> m_type;
    std::optional<ConnectorState> m_state;
};

} // namespace console
