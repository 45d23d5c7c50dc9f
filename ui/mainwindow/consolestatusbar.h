// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/consoleservices.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace console {

// The practice receiver, with the way to its arrivals, and how many deliveries run.
class ConsoleStatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit ConsoleStatusBar(const ConsoleServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void arrivalsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showReceiver();
    void showDeliveries();

    ConsoleServices m_services;
    QToolButton *m_receiver;
    QLabel *m_deliveries;
};

} // namespace console
