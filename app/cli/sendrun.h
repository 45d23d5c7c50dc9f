// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/scanoptions.h"
#include "app/services.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace console {

// One `scanctl send` or `scanctl check`: a job for each connector, side by side as far as the engine allows, each
// reported when it ends. Finishes once, when the last one has.
class SendRun : public QObject
{
    Q_OBJECT
public:
    SendRun(Services &services, const Output &output, const ScanOptions &options, DeliveryPurpose purpose,
            QObject *parent = nullptr);

    void start(const QList<Connector> &connectors);
    void cancel();

Q_SIGNALS:
    void finished(console::ExitStatus status);

private:
    void generateThenSend(const Connector &connector, TestScan scan);
    void send(const Connector &connector, const TestScan &scan);
    void showProgress(qint64 done, qint64 total) const;
    void report(const DeliveryRequest &request, const DeliveryResult &result);
    void end(ExitStatus status);

    Services &m_services;
    const Output &m_output;
    ScanOptions m_options;
    DeliveryPurpose m_purpose;
    QTemporaryDir m_samples;
    std::vector<std::unique_ptr<DeliveryJob>> m_jobs;
    QList<ExitStatus> m_ended;
    qsizetype m_expected = 0;
    bool m_cancelled = false;
    bool m_isTerminal = false;
};

} // namespace console
