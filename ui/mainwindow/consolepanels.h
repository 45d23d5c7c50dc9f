// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "ui/mainwindow/consoleservices.h"

#include <QPointer>

#include <optional>

namespace console {

class ArrivalsPanel;
class SecretStoreDialog;

// The dialogs beside the main window, made when they are needed first.
class ConsolePanels : public QObject
{
    Q_OBJECT
public:
    ConsolePanels(const ConsoleServices &services, QWidget *window);

    void showArrivals();
    void showReceiverFailure(const ReceiverFailure &failure);
    void showSecretStore();
    void tellAbout();

private:
    const ConsoleServices m_services;
    QWidget *const m_window;
    std::optional<ReceiverFailure> m_receiverFailure;
    ArrivalsPanel *m_arrivals = nullptr;
    QPointer<SecretStoreDialog> m_secretStore; // null: closed
};

} // namespace console
