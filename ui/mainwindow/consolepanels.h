// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"
#include "ui/mainwindow/consoleservices.h"
#include "ui/testconsole/testsubject.h"

#include <QPointer>

#include <optional>

namespace console {

class ArrivalsPanel;
class LoadPanel;
class LogWindow;
class SecretStoreDialog;
class SupportDialog;
class TestAllPanel;
struct SampleSettings;
struct TestScan;

// The dialogs beside the main window, made when they are needed first.
class ConsolePanels : public QObject
{
    Q_OBJECT
public:
    ConsolePanels(const ConsoleServices &services, QWidget *window);

    void showArrivals();
    void showReceiverFailure(const ReceiverFailure &failure);
    void showSecretStore();
    void showLog();
    void showSupport();
    void tellAbout();

    // The test of several connectors, by id; none means all of the workspace.
    void testConnectors(const QList<QUuid> &ids);
    void compareConnectors(const QList<QUuid> &ids); // the first two of them
    void showLoad(const TestSubject &subject, const TestScan &scan, const SampleSettings &sample);
    bool isTesting() const; // several connectors, or one many times
    void cancelTests();

Q_SIGNALS:
    void testingChanged();
    void connectorRequested(const QUuid &id); // to be shown with its test

private:
    const ConsoleServices m_services;
    QWidget *const m_window;
    std::optional<ReceiverFailure> m_receiverFailure;
    ArrivalsPanel *m_arrivals = nullptr;
    QPointer<SecretStoreDialog> m_secretStore; // null: closed
    LoadPanel *m_load = nullptr;
    LogWindow *m_log = nullptr;
    QPointer<SupportDialog> m_support; // null: closed
    TestAllPanel *m_testAll = nullptr;
};

} // namespace console
