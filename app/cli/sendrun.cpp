// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sendrun.h"

#include "app/cli/command.h"
#include "app/cli/reporttext.h"
#include "models/workspace/deliveryrecord.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace console {

using namespace Qt::StringLiterals;

SendRun::SendRun(Services &services, const Output &output, const ScanOptions &options, DeliveryPurpose purpose,
                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_output(output)
    , m_options(options)
    , m_purpose(purpose)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

void SendRun::start(const QList<Connector> &connectors)
{
    m_expected = connectors.size();
    for (const Connector &connector : connectors) {
        TestScan scan = m_options.newScan();
        if (m_options.generates() && m_services.engine().canDeliverTo(typeOf(connector.settings)))
            generateThenSend(connector, scan);
        else
            send(connector, scan);
    }
}

void SendRun::cancel()
{
    m_cancelled = true;
    for (const auto &job : m_jobs)
        job->cancel();
}

void SendRun::generateThenSend(const Connector &connector, TestScan scan)
{
    const QString name = u"scan-%1.pdf"_s.arg(scan.scanJobId.toString(QUuid::WithoutBraces));
    const SampleScan sample{m_options.pages(), connector.name, scan.scanJobId, scan.started, m_samples.filePath(name)};
    m_services.documents().generate(sample).then(
        this, [this, connector, scan](const Expected<ScanDocument, GeneratorFailure> &made) mutable {
            if (!made) {
                m_output.message(Cli::tr("The sample document for ‘%1’ could not be made: %2")
                                     .arg(connector.name, made.error().technical));
                return end(ExitStatus::Prepare);
            }
            scan.documents = {*made};
            send(connector, scan);
        });
}

void SendRun::send(const Connector &connector, const TestScan &scan)
{
    auto job = m_services.engine().createJob({connector, scan, m_services.workspace().system(), m_purpose});
    connect(job.get(), &DeliveryJob::progressed, this, &SendRun::showProgress);
    connect(job.get(), &DeliveryJob::finished, this,
            [this, running = job.get()](const DeliveryResult &result) { report(running->request(), result); });
    m_jobs.push_back(std::move(job));
    if (m_cancelled)
        m_jobs.back()->cancel();
    m_jobs.back()->start();
}

void SendRun::showProgress(qint64 done, qint64 total) const
{
    // One line that is written over: only where a person watches, and only for one delivery at a time.
    if (m_isTerminal && m_expected == 1 && total > 0)
        std::fprintf(stderr, "\r%3d %%\r", static_cast<int>(done * 100 / total));
}

void SendRun::report(const DeliveryRequest &request, const DeliveryResult &result)
{
    QJsonObject json = toJson(result);
    json.insert("connector"_L1, request.connector.name);
    json.insert("scanJobId"_L1, request.scan.scanJobId.toString(QUuid::WithoutBraces));
    m_output.result(json, deliveryReport(request.connector, result));
    end(exitStatusOf(result.outcome));
}

void SendRun::end(ExitStatus status)
{
    m_ended.append(status);
    if (m_ended.size() < m_expected)
        return;
    const auto failed =
        std::count_if(m_ended.begin(), m_ended.end(), [](ExitStatus ended) { return ended != ExitStatus::Done; });
    if (failed == 0 || m_expected == 1)
        Q_EMIT finished(m_ended.first());
    else
        Q_EMIT finished(m_cancelled ? ExitStatus::Cancelled : ExitStatus::SomeFailed);
}

} // namespace console
