// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/exchangerunner.h"

#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/runsender.h"

namespace console {

using namespace Qt::StringLiterals;

ExchangeRunner::ExchangeRunner()
    : m_agents({})
{
    using std::chrono::milliseconds;
    limits.confirm = milliseconds(300);
    limits.firstPause = milliseconds(10);
    limits.longestPause = milliseconds(40);
}

PlannedDocument ExchangeRunner::document(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(name);
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

ExchangePlan ExchangeRunner::planFor(const FakeExchange &server)
{
    trustedCertificates << server.fingerprint();
    ExchangePlan plan;
    plan.url = server.url();
    plan.username = u"CORP\\svc-scan"_s;
    plan.message.to = {u"bob@example.com"_s};
    plan.message.subject = u"A scan"_s;
    plan.message.text = u"Here it is."_s;
    plan.message.messageId = u"4711@console.example"_s;
    plan.message.attachments = {document(u"scan.pdf"_s, 3000)};
    return plan;
}

ExchangeSender ExchangeRunner::senderOf(const ExchangePlan &plan)
{
    const SecretSlot slot =
        plan.authentication == ExchangeAuthentication::Microsoft365 ? SecretSlot::AccessToken : SecretSlot::Password;
    return ExchangeSender(plan, {{{slot, secret}}, trustedCertificates, {m_agents, m_sessions}, renewAccessToken},
                          limits);
}

DeliveryResult ExchangeRunner::send(const ExchangePlan &plan, const std::stop_token &stop,
                                    const std::function<void(qint64)> &onProgress)
{
    ExchangeSender sender = senderOf(plan);
    return runSender(sender, plan.stages(), stop, onProgress, &m_transcript);
}

DeliveryResult ExchangeRunner::check(const ExchangePlan &plan)
{
    ExchangeSender sender = senderOf(plan);
    DeliveryContext context({},
                            {[](const StageReport &) {}, [](qint64, qint64) {},
                             [this](const TranscriptLine &line) { m_transcript.append(line); }});
    context.setStages(plan.stages());
    context.begin(Stage::Prepare);
    return context.finish(sender.check(context));
}

} // namespace console
