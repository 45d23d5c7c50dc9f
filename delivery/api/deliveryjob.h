// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/connector/connector.h"
#include "models/outcome/outcome.h"
#include "models/outcome/transcriptline.h"
#include "models/scan/testscan.h"
#include "models/system/systemconfiguration.h"

#include <QObject>

namespace console {

enum class DeliveryPurpose {
    Deliver,
    Check, // all that can be tried without leaving a trace; ends as Checked and is not in the history
};

// Everything a delivery needs to know; a value, so that edits made meanwhile do not reach a running delivery.
struct DeliveryRequest
{
    Connector connector;
    TestScan scan;
    SystemConfiguration system;
    DeliveryPurpose purpose = DeliveryPurpose::Deliver;

    bool operator==(const DeliveryRequest &) const = default;
};

// One delivery.
//
//   created ──start()──► queued ──► running ──► finished(result), exactly once, queued, on every path
//
// cancel() is idempotent and allowed at any time: before start() the job finishes as Cancelled once it is started.
// Deleting a job cancels it; nothing is emitted afterwards. All signals arrive in the thread the job lives in.
class DeliveryJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const DeliveryRequest &request() const = 0;
    virtual void start() = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    // A stage was entered (Running), or has ended.
    void stageChanged(const console::StageReport &report);
    // Bytes of the documents; total is known before the first byte goes out.
    void progressed(qint64 done, qint64 total);
    void transcribed(const QList<console::TranscriptLine> &lines); // those that came meanwhile
    void finished(const console::DeliveryResult &result);
};

} // namespace console
