// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/outcome.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>

#include <optional>

namespace console {

// Where a connector of a batch is. Idle: it was not tested since the list was made.
enum class BatchState { Idle, Waiting, Running, Resting, Succeeded, Warned, Failed, Cancelled };

// Several connectors that are tested, one in each row, with a column for each stage: what each stage came to, and
// how long it took. It is told what happens; connectors that are not in it are ignored.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        ConnectorColumn,
        FirstStageColumn, // as many as there are stages, in their order
        OutcomeColumn = FirstStageColumn + static_cast<int>(allStages.size()),
        DurationColumn,
        ColumnCount,
    };
    enum Role {
        // The column's value: name (QString); StageState, invalid where the stage was not reported; BatchState;
        // duration of the delivery in microseconds (qint64), invalid before its end.
        ValueRole = Qt::UserRole,
        IdRole, // QUuid
        IconNameRole, // QString, below resources/icons/connectors
        StageDurationRole, // of a stage that has ended: qint64, microseconds
        PercentRole, // of the stage that sends: int; invalid elsewhere and where it is not known
        FailedStageRole, // Stage; for BatchState::Failed only
    };

    struct Row
    {
        Connector connector;
        BatchState state = BatchState::Idle;
        QList<StageReport> stages;
        std::optional<int> percent;
        QDateTime started; // UTC
        std::chrono::microseconds duration{0};
        std::optional<DeliveryResult> result;
    };

    struct Counts
    {
        qsizetype succeeded = 0; // with warnings or without
        qsizetype failed = 0;
        qsizetype cancelled = 0;

        bool operator==(const Counts &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setConnectors(const QList<Connector> &connectors);
    const Row &row(int row) const { return m_rows.at(row); }
    int rowOf(const QUuid &id) const; // -1: not there
    QList<QUuid> failed() const;
    Counts counts() const; // of those that have ended

    void wait(const QList<Connector> &connectors); // forgets what they came to; as they are now
    void begin(const QUuid &id, const QDateTime &now);
    void report(const QUuid &id, const StageReport &report);
    void setProgress(const QUuid &id, qint64 done, qint64 total);
    void rest(const QUuid &id);
    void end(const QUuid &id, const DeliveryResult &result, std::chrono::microseconds duration);
    void cancelWaiting(); // they were never begun

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QVariant valueAt(const Row &row, int column) const;
    void changed(int row);

    QList<Row> m_rows;
    QHash<QUuid, int> m_byId;
};

} // namespace console
