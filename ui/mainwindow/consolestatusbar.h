// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/consoleservices.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace console {

// The practice receiver, with the way to its arrivals, where secrets are kept, and how many deliveries run.
class ConsoleStatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit ConsoleStatusBar(const ConsoleServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void arrivalsRequested();
    void secretStoreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showReceiver();
    void showSecrets();
    void showDeliveries();

    ConsoleServices m_services;
    QToolButton *m_receiver;
    QToolButton *m_secrets;
    QLabel *m_deliveries;
};

} // namespace console
