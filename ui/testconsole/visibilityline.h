// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scan/workflowvisibility.h"

#include <QWidget>

class QPushButton;

namespace console {

class StatusLine;

// Says whether a terminal would show the workflow to the user, and leads to what keeps it from that.
class VisibilityLine : public QWidget
{
    Q_OBJECT
public:
    explicit VisibilityLine(QWidget *parent = nullptr);

    void setVisibility(const std::optional<HiddenReason> &reason, const TerminalUser &user);

Q_SIGNALS:
    void remedyRequested(console::HiddenReason reason);

private:
    std::optional<HiddenReason> m_reason;
    StatusLine *m_status;
    QPushButton *m_remedy;
};

} // namespace console
