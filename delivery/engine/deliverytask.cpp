// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/deliverytask.h"

#include "delivery/engine/preparing.h"
#include "delivery/engine/redactor.h"
#include "delivery/senders/senderfactory.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Secrets = DeliveryTask::Secrets;
using Renewal = DeliveryTask::Renewal;
using Planned = DeliveryTask::Planned;

SenderResources resourcesOf(const DeliverySecrets &secrets, const DeliveryRequest &request,
                            const SharedResources &shared, const Renewal &renewal, const std::stop_token &stop)
{
    SenderResources resources{secrets, request.system.trustedCertificates, shared};
    if (renewal) {
        resources.renewAccessToken = [renewal, stop, refused = secrets.value(SecretSlot::AccessToken)] {
            return renewal(refused, stop);
        };
    }
    return resources;
}

Outcome prepareAndSend(const DeliveryRequest &request, const Secrets &secrets, const SharedResources &shared,
                       const Renewal &renewal, const Planned &planned, DeliveryContext &context)
{
    const auto plan = prepare(request);
    if (!plan)
        return plan.error();
    context.setStages(stagesOf(*plan));
    if (context.isCancelled())
        return Cancelled{};
    if (!secrets)
        return secrets.error();
    context.hide(secrets->values());
    if (planned)
        planned(summaryOf(*plan));
    const auto sender = makeSender(*plan, resourcesOf(*secrets, request, shared, renewal, context.stop()));
    const Outcome outcome = request.purpose == DeliveryPurpose::Check ? sender->check(context) : sender->send(context);
    // A stop that comes while a new token is awaited leaves the sender with the refusal of the old one.
    return context.isCancelled() && std::holds_alternative<Failure>(outcome) ? Outcome(Cancelled{}) : outcome;
}

Outcome withoutExceptions(const DeliveryRequest &request, const Secrets &secrets, const SharedResources &shared,
                          const Renewal &renewal, const Planned &planned, DeliveryContext &context)
{
    // Nothing of ours throws; memory may run out in a library.
    try {
        return prepareAndSend(request, secrets, shared, renewal, planned, context);
    } catch (const std::exception &exception) {
        return Failure{
            Stage::Deliver, Cause::Internal, u"exception"_s, {}, redacted(QString::fromUtf8(exception.what()))};
    }
}

} // namespace

DeliveryTask::DeliveryTask(DeliveryRequest request, std::function<void()> ended)
    : m_request(std::move(request))
    , m_ended(std::move(ended))
    , m_context(m_stop.get_token(), callbacks())
{
}

template<class Change>
void DeliveryTask::report(const Change &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_reports);
}

DeliveryContext::Callbacks DeliveryTask::callbacks()
{
    return {
        [this](const StageReport &stage) { report([&](Reports &reports) { reports.stages.append(stage); }); },
        [this](qint64 done, qint64 total) {
            report([&](Reports &reports) { reports.progress = std::pair(done, total); });
        },
        [this](const TranscriptLine &line) { report([&](Reports &reports) { reports.lines.append(line); }); },
    };
}

void DeliveryTask::begin()
{
    m_context.setStages({Stage::Prepare});
    m_context.begin(Stage::Prepare);
}

void DeliveryTask::run(const Secrets &secrets, const SharedResources &shared, const Renewal &renewal,
                       const Planned &planned)
{
    Outcome outcome = Cancelled{};
    if (!m_context.isCancelled()) {
        begin();
        outcome = withoutExceptions(m_request, secrets, shared, renewal, planned, m_context);
    }
    const DeliveryResult result = m_context.finish(outcome);
    report([&](Reports &reports) { reports.result = result; });
    m_ended();
}

DeliveryTask::Reports DeliveryTask::collect()
{
    // A worker that lost its processor while it reports is not waited for: there is a next time.
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    return lock ? std::exchange(m_reports, {}) : Reports();
}

} // namespace console
