// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"

#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace console {

// One delivery as both threads see it: the worker runs it and leaves its reports here, the engine's thread collects
// them. It outlives the job that was deleted meanwhile.
class DeliveryTask
{
public:
    struct Reports
    {
        QList<StageReport> stages;
        QList<TranscriptLine> lines;
        std::optional<std::pair<qint64, qint64>> progress; // the newest alone
        std::optional<DeliveryResult> result;
    };

    // wakeUp is called from the worker when there is something to collect and nobody has been told yet.
    DeliveryTask(DeliveryRequest request, std::function<void()> wakeUp);

    const DeliveryRequest &request() const { return m_request; }
    void run();
    void requestStop() { m_stop.request_stop(); }
    Reports collect();

private:
    template<class Change>
    void report(const Change &change);

    const DeliveryRequest m_request;
    const std::function<void()> m_wakeUp;
    std::stop_source m_stop;
    std::mutex m_mutex;
    Reports m_reports;
    bool m_isAnnounced = false;
};

} // namespace console
