// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/transcriptline.h"
#include "models/workspace/deliveryrecord.h"
#include "models/workspace/deliveryrecorder.h"

namespace console {

// What the recorder writes of a delivery, in a transaction of its.
DeliveryRecorder::Write beginning(const DeliveryRecord &record);
DeliveryRecorder::Write planning(const QUuid &recordId, const QString &summary);
DeliveryRecorder::Write ending(const QUuid &recordId, const QDateTime &ended, const DeliveryResult &result,
                               const QList<TranscriptLine> &transcript);
DeliveryRecorder::Write hashing(const QUuid &recordId, qsizetype document, const QString &sha256);

// Removes what started before the time, but for what still runs.
DeliveryRecorder::Chore removing(const QDateTime &before);

} // namespace console
