// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "models/workspace/workspace.h"

namespace console {

// One delivery's way into the history:
//
//   begin ─► plan, on the disk before anything goes out ─► transcript, kept until the end ─► end
//
// It belongs to the engine's thread, but for plan(). A history that cannot be written stops no delivery; the log says
// so.
class DeliveryRecording
{
public:
    DeliveryRecording(Workspace *workspace, const DeliveryRequest &request);
    Q_DISABLE_COPY_MOVE(DeliveryRecording)

    const DeliveryRecord &record() const { return m_record; } // as it began

    void plan(const QString &summary) const; // from the worker, which waits
    void add(const QList<TranscriptLine> &lines);
    Workspace::Recorded end(const DeliveryResult &result);

private:
    Workspace *const m_workspace;
    const DeliveryRecord m_record;
    QList<TranscriptLine> m_transcript;
};

} // namespace console
