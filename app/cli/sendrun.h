// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/scanoptions.h"
#include "app/cli/sendpatience.h"
#include "app/services.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <vector>

namespace console {

// One `scanctl send` or `scanctl check`. The connectors are served side by side as far as the engine allows, and the
// scans of each one after another, so that they share a connection; each is reported when it ends. Of several scans,
// one that the server puts off is sent again. Finishes once, when the last one has ended.
class SendRun : public QObject
{
    Q_OBJECT
public:
    SendRun(Services &services, const Output &output, const ScanOptions &options, DeliveryPurpose purpose,
            QObject *parent = nullptr);

    void start(const QList<Connector> &connectors, int repeat);
    void cancel();

Q_SIGNALS:
    void finished(console::ExitStatus status);

private:
    // The scans for one connector.
    struct Course
    {
        Connector connector;
        int left = 0; // scans that have not ended
        SendPatience patience;
        std::unique_ptr<DeliveryJob> job; // the one that runs, or has run last
        std::unique_ptr<QTimer> rest; // before it is sent again
    };

    void next(Course &course);
    void generateThenSend(Course &course, TestScan scan);
    void send(Course &course, const TestScan &scan);
    void showProgress(qint64 done, qint64 total) const;
    void conclude(Course &course, const DeliveryResult &result);
    void report(Course &course, const DeliveryResult &result);
    void removeSample(const TestScan &scan) const;
    void end(Course &course, ExitStatus status);

    Services &m_services;
    const Output &m_output;
    ScanOptions m_options;
    DeliveryPurpose m_purpose;
    QTemporaryDir m_samples;
    std::vector<std::unique_ptr<Course>> m_courses;
    QList<ExitStatus> m_ended;
    qsizetype m_expected = 0;
    bool m_cancelled = false;
    bool m_isTerminal = false;
};

} // namespace console
