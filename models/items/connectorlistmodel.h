// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connectortype.h"
#include "models/items/connectorstate.h"
#include "models/items/pacedupdates.h"
#include "models/outcome/stage.h"
#include "models/workspace/workspace.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <optional>
#include <string>
#include <vector>

namespace console {

// What the list is narrowed to.
struct ConnectorFilter
{
    QString text; // in name, destination or description, without regard to case; empty: any
    std::optional<ConnectorType> type; // empty: all
    std::optional<ConnectorState> state; // empty: all

    bool operator==(const ConnectorFilter &) const = default;
};

// The connectors of a workspace by name, each with what became of its last delivery or what it lacks, as far as the
// filter shows them. It follows the workspace.
//
// Made for ten thousand connectors: the last deliveries come with one question, a connector is judged when its state is
// first asked for, and the text that is searched is folded beforehand. A filter that shows other rows resets the model.
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

    const ConnectorFilter &filter() const { return m_filter; }
    void setFilter(const ConnectorFilter &filter);
    int connectorCount() const; // whatever the filter

    int rowOf(const QUuid &id) const; // -1: not there, or not shown

private:
    struct Row
    {
        QUuid id;
        QString name;
        QString description;
        QString destination;
        std::string searched; // all three, folded: the order of the rows too, because the name comes first
        QDateTime lastDelivery;
        std::optional<Stage> failedStage;
        ConnectorType type = ConnectorType::Unknown;
        ConnectorState whenComplete = ConnectorState::Ready; // its state unless it is incomplete
        mutable std::optional<bool> isIncomplete; // empty: not judged yet
        bool isShown = false;
    };

    static bool isBefore(const Row &left, const Row &right);
    static std::string searchedIn(const Row &row);
    Row rowFor(const Connector &connector, const QHash<QUuid, LastDelivery> &deliveries) const;
    ConnectorState stateOf(const Row &row) const;
    bool matches(const Row &row) const;
    int positionOf(const QUuid &id) const; // in m_rows; -1: not there
    int shownBefore(int position) const; // how many of the rows before it are shown

    void reload();
    void applyFilter();
    void collectShown();
    void judgeAnew();
    void put(Row row); // new, or in place of the one with its id
    void onSaved(const QUuid &id);
    void onRemoved(const QUuid &id);
    void onSystemChanged();

    Workspace *const m_workspace;
    ValidationContext m_context;
    ConnectorFilter m_filter;
    std::string m_text; // of the filter, folded
    std::vector<Row> m_rows; // all there are, sorted
    PacedUpdates m_recorded; // deliveries, by connector
    std::vector<int> m_shown; // positions in m_rows, ascending: the rows of the model
};

} // namespace console
