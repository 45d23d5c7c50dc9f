// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/support/runsender.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

DeliveryResult runSender(Sender &sender, const QList<Stage> &stages, const std::stop_token &stop,
                         const std::function<void(qint64)> &onProgress, QList<TranscriptLine> *transcript)
{
    DeliveryContext context(stop,
                            {[](const StageReport &) {},
                             [&](qint64 done, qint64) {
                                 if (onProgress)
                                     onProgress(done);
                             },
                             [&](const TranscriptLine &line) {
                                 if (transcript)
                                     transcript->append(line);
                             }});
    context.setStages(stages);
    context.begin(Stage::Prepare);
    return context.finish(sender.send(context));
}

QStringList factsOf(const DeliveryResult &result, Stage stage, const QString &name)
{
    QStringList values;
    for (const StageReport &report : result.stages) {
        for (const Fact &fact : report.facts) {
            if (report.stage == stage && fact.name == name)
                values << fact.value;
        }
    }
    return values;
}

std::jthread stopWhen(std::stop_source &stop, std::function<bool()> isTime)
{
    return std::jthread([&stop, isTime = std::move(isTime)](const std::stop_token &givenUp) {
        while (!givenUp.stop_requested() && !stop.stop_requested()) {
            if (isTime())
                stop.request_stop();
            std::this_thread::yield();
        }
    });
}

QByteArray makeFile(const QString &path, qint64 size)
{
    QByteArray content(size, Qt::Uninitialized);
    QRandomGenerator generator(4711);
    std::generate(content.begin(), content.end(), [&] { return static_cast<char>(generator.bounded(256)); });
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != size)
        qFatal("The test's own file cannot be written: %s", qUtf8Printable(path));
    return content;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

TestScan sampleTestScan()
{
    TestScan scan;
    scan.scanJobId = QUuid(u"4e19a6a0-d580-457f-ad59-fcb08584c5ba"_s);
    scan.started = QDateTime(QDate(2021, 2, 17), QTime(12, 0, 3, 518));
    scan.user.username = u"john@corp.example"_s;
    scan.user.firstName = u"John"_s;
    scan.user.surname = u"Doe"_s;
    scan.user.email = u"john.doe@company.com"_s;
    scan.device.id = u"265"_s;
    scan.device.name = u"iws"_s;
    scan.workflow.id = u"151"_s;
    scan.workflow.name = u"Scan to fax"_s;
    scan.workflow.elementId = u"FYkBZw7CcS9zKp"_s;
    scan.inputs = {{u"faxNumber"_s, u"+49 30 5550 100"_s}};
    return scan;
}

} // namespace console
