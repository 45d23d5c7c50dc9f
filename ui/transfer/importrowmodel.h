// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/configurationplan.h"
#include "ui/testall/batchrowmodel.h"
#include "ui/text/transfertext.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

namespace console {

struct ImportProblem
{
    Severity severity = Severity::Error;
    QString text;
};

// What a file would do: the system configuration and the directory, where the file has them, then a row for each
// connector. It holds the plan and takes what is decided.
class ImportRowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, DecisionColumn, ProblemColumn, ColumnCount };
    enum Role { // a cell is painted by BatchCellDelegate
        CellIconRole = BatchRowModel::CellIconRole,
        CellColorRole = BatchRowModel::CellColorRole,
    };
    using Part = text::DifferencePart;

    explicit ImportRowModel(QObject *parent = nullptr);

    void setPlan(const ConfigurationPlan &plan);
    const ConfigurationPlan &plan() const { return m_plan; }

    Part partAt(int row) const;
    const PlannedConnector &connectorAt(int row) const; // where the part is Connector
    QString nameAt(int row) const;
    EntryState stateAt(int row) const;
    std::optional<Resolution> resolutionAt(int row) const; // Unchanged: none
    QList<Resolution> choicesAt(int row) const;
    QList<FieldDifference> differencesAt(int row) const;
    bool isUndecided(int row) const;
    bool hasProblems(int row) const;
    QList<ImportProblem> problemsAt(int row) const;

    // Of those rows the ones that have the choice.
    void resolve(const QList<int> &rows, Resolution resolution);
    void resolveConflicts(Resolution resolution);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void resolved(); // what would be written is another

private:
    struct Cell
    {
        QString text;
        QString iconName;
        std::optional<ThemeColor> color = {};
    };

    Cell cellAt(int row, int column) const;
    Cell nameCell(int row) const;
    Cell stateCell(int row) const;
    Cell decisionCell(int row) const;
    Cell problemCell(int row) const;
    bool takes(Part part) const;
    void tellResolved();

    ConfigurationPlan m_plan;
    QList<Part> m_parts; // beside the connectors, a row each
    std::optional<SystemConfiguration> m_system; // of the file, where it differs
    QList<FieldDifference> m_systemDifferences;
    QList<FieldDifference> m_directoryDifferences;
};

} // namespace console
