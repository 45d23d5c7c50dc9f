// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/failure.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace console {

class ExplanationView;

// One stage of a verdict: its icon on the line that joins the stages, its name, what was learnt, and its time.
class StageRow : public QWidget
{
    Q_OBJECT
public:
    enum class Position { First, Middle, Last, Only };

    explicit StageRow(QWidget *parent = nullptr);

    void setReport(const StageReport &report, const QString &name, Position position);
    void setFailure(const std::optional<Failure> &failure, const Connector &connector,
                    const SystemConfiguration &system);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StageReport m_report;
    Position m_position = Position::Only;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_time;
    QVBoxLayout *m_column;
    ExplanationView *m_explanation = nullptr;
};

} // namespace console
