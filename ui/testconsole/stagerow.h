// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/failure.h"

#include <QWidget>

#include <optional>

namespace console {

class ExplanationView;
class FactsText;
class StageHead;

// One stage of a verdict, on the line that joins the stages. Below its head stands, once it is open, what was learnt
// and why it failed; a stage that fails opens by itself.
class StageRow : public QWidget
{
    Q_OBJECT
public:
    enum class Position { First, Middle, Last, Only };

    explicit StageRow(QWidget *parent = nullptr);

    void setReport(const StageReport &report, const QString &name, Position position);
    void setFailure(const std::optional<Failure> &failure, const Connector &connector,
                    const SystemConfiguration &system);
    StageHead *head() const { return m_head; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showExpandable();

    Position m_position = Position::Only;
    bool m_hasFacts = false;
    StageHead *m_head;
    QWidget *m_body;
    FactsText *m_facts;
    ExplanationView *m_explanation = nullptr;
};

} // namespace console
