// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryjob.h"
#include "delivery/senders/deliverycontext.h"
#include "delivery/senders/senderresources.h"
#include "models/support/expected.h"

#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace console {

// One delivery as both threads see it: the engine's thread begins it, the worker runs it and leaves its reports here,
// the engine's thread collects them. It outlives the job that was deleted meanwhile.
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

    // ended is called from the worker once the result can be collected. Nobody is told of what comes before: a thread
    // that is woken for every line costs more than a small mail.
    DeliveryTask(DeliveryRequest request, std::function<void()> ended);

    const DeliveryRequest &request() const { return m_request; }

    // It prepares already: said while its secrets are being fetched. Before run(), if at all.
    void begin();

    // The secrets, or how the delivery ends without them.
    using Secrets = Expected<DeliverySecrets, Outcome>;
    // A new access token in place of one that was refused; empty: nobody can be asked.
    using Renewal = std::function<std::optional<Secret>(const Secret &refused, const std::stop_token &stop)>;

    // Told the plan's summary before anything goes out; it may wait. Empty: nobody wants to know.
    using Planned = std::function<void(const QString &summary)>;

    // Once. A definition at fault is more to the point than secrets that could not be fetched.
    void run(const Secrets &secrets, const SharedResources &shared, const Renewal &renewal = {},
             const Planned &planned = {});
    void requestStop() { m_stop.request_stop(); }
    Reports collect();

private:
    template<class Change>
    void report(const Change &change);

    DeliveryContext::Callbacks callbacks();

    const DeliveryRequest m_request;
    const std::function<void()> m_ended;
    std::stop_source m_stop;
    std::mutex m_mutex;
    Reports m_reports;
    DeliveryContext m_context; // in one thread at a time
};

} // namespace console
