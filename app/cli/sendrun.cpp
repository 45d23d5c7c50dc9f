// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sendrun.h"

#include "app/cli/command.h"
#include "app/cli/reporttext.h"
#include "models/workspace/deliveryrecord.h"

#include <QFile>

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

void SendRun::start(const QList<Connector> &connectors, int repeat)
{
    m_expected = connectors.size() * repeat;
    for (const Connector &connector : connectors) {
        m_courses.push_back(std::make_unique<Course>());
        m_courses.back()->connector = connector;
        m_courses.back()->left = repeat;
    }
    for (const auto &course : m_courses)
        next(*course);
}

void SendRun::cancel()
{
    m_cancelled = true;
    for (const auto &course : m_courses) {
        if (course->job)
            course->job->cancel();
        // Sooner than it would be sent again, and only to be cancelled.
        if (course->rest && course->rest->isActive())
            course->rest->start(0);
    }
}

void SendRun::next(Course &course)
{
    const TestScan scan = m_options.newScan();
    if (m_options.generates() && m_services.engine().canDeliverTo(typeOf(course.connector.settings)))
        generateThenSend(course, scan);
    else
        send(course, scan);
}

void SendRun::generateThenSend(Course &course, TestScan scan)
{
    const QString name = u"scan-%1.pdf"_s.arg(scan.scanJobId.toString(QUuid::WithoutBraces));
    const QString title = course.connector.name;
    const SampleScan sample{m_options.pages(), title, scan.scanJobId, scan.started, m_samples.filePath(name)};
    m_services.documents().generate(sample).then(
        this, [this, &course, scan](const Expected<ScanDocument, GeneratorFailure> &made) mutable {
            if (!made) {
                m_output.message(Cli::tr("The sample document for ‘%1’ could not be made: %2")
                                     .arg(course.connector.name, made.error().technical));
                return end(course, ExitStatus::Prepare);
            }
            scan.documents = {*made};
            send(course, scan);
        });
}

void SendRun::send(Course &course, const TestScan &scan)
{
    auto job = m_services.engine().createJob({course.connector, scan, m_services.workspace().system(), m_purpose});
    connect(job.get(), &DeliveryJob::progressed, this, &SendRun::showProgress);
    connect(job.get(), &DeliveryJob::finished, this,
            [this, &course](const DeliveryResult &result) { conclude(course, result); });
    if (course.job)
        course.job.release()->deleteLater(); // it may be the one whose end this is
    course.job = std::move(job);
    if (m_cancelled)
        course.job->cancel();
    course.job->start();
}

void SendRun::showProgress(qint64 done, qint64 total) const
{
    // One line that is written over: only where a person watches, and only for one delivery at a time.
    if (m_isTerminal && m_expected == 1 && total > 0)
        std::fprintf(stderr, "\r%3d %%\r", static_cast<int>(done * 100 / total));
}

void SendRun::conclude(Course &course, const DeliveryResult &result)
{
    const bool isOneOfMany = m_expected > 1 && m_purpose == DeliveryPurpose::Deliver;
    const auto rest = isOneOfMany && !m_cancelled ? course.patience.restAfter(result.outcome) : std::nullopt;
    if (!rest)
        return report(course, result);
    m_output.message(Cli::tr("The server of ‘%1’ asks to try again later (%2). Sent again in %n second(s).", nullptr,
                             static_cast<int>(rest->count()))
                         .arg(course.connector.name, std::get<Failure>(result.outcome).code));
    course.rest = std::make_unique<QTimer>();
    course.rest->setSingleShot(true);
    connect(course.rest.get(), &QTimer::timeout, this,
            [this, &course, scan = course.job->request().scan] { send(course, scan); });
    course.rest->start(*rest);
}

void SendRun::report(Course &course, const DeliveryResult &result)
{
    const DeliveryRequest &request = course.job->request();
    QJsonObject json = toJson(result);
    json.insert("connector"_L1, request.connector.name);
    json.insert("scanJobId"_L1, request.scan.scanJobId.toString(QUuid::WithoutBraces));
    m_output.result(json, deliveryReport(request.connector, request.system, result));
    removeSample(request.scan);
    end(course, exitStatusOf(result.outcome));
}

// Many scans would fill the disk before the run ends.
void SendRun::removeSample(const TestScan &scan) const
{
    if (!m_options.generates())
        return;
    for (const ScanDocument &document : scan.documents)
        QFile::remove(document.path);
}

void SendRun::end(Course &course, ExitStatus status)
{
    m_ended.append(status);
    --course.left;
    if (course.left > 0 && !m_cancelled)
        return next(course);
    for (; course.left > 0; --course.left)
        m_ended.append(ExitStatus::Cancelled);
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
