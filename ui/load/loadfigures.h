// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/statistics.h"
#include "models/system/systemconfiguration.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QTableWidget;

namespace console {

class ExplanationView;

// The figures of a run, its failures by cause, and what the chosen one means.
class LoadFigures : public QWidget
{
    Q_OBJECT
public:
    explicit LoadFigures(QWidget *parent = nullptr);

    // The connector as it is sent to; explanations quote its values.
    void setStatistics(const Statistics &statistics, const Connector &connector, const SystemConfiguration &system);

private:
    void showFailures();
    void showExplanation();

    Statistics m_statistics;
    Connector m_connector;
    SystemConfiguration m_system;
    std::optional<Failure> m_explained;
    QTableWidget *m_figures;
    QLabel *m_failuresTitle;
    QTableWidget *m_failures;
    QScrollArea *m_explanationArea;
    ExplanationView *m_explanation;
};

} // namespace console
