// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// scan-document: makes a sample scan as PDF.
//
//   scan-document --pages 3 --connector NAME --job UUID --time 2026-11-24T10:15:30 --output FILE
//
// Exit status 0, or 1 with one line of JSON on standard error: {"code":"usage"|"not-writable","technical":…}

#include "delivery/documents/samplepage.h"
#include "models/support/expected.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cstdio>

namespace console {

namespace {

using namespace Qt::StringLiterals;

struct Refusal
{
    QString code;
    QString technical;
};

Expected<SampleScan, Refusal> sampleFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QString &name : {u"pages"_s, u"connector"_s, u"job"_s, u"time"_s, u"output"_s})
        parser.addOption({name, {}, name});
    if (!parser.parse(arguments))
        return Unexpected(Refusal{u"usage"_s, parser.errorText()});

    SampleScan sample;
    bool isNumber = false;
    sample.pages = parser.value(u"pages"_s).toInt(&isNumber);
    sample.connectorName = parser.value(u"connector"_s);
    sample.scanJobId = QUuid(parser.value(u"job"_s));
    sample.time = QDateTime::fromString(parser.value(u"time"_s), Qt::ISODate);
    sample.path = parser.value(u"output"_s);
    if (!isNumber || sample.pages < 1 || sample.pages > 1000)
        return Unexpected(Refusal{u"usage"_s, u"--pages takes a number from 1 to 1000"_s});
    if (sample.scanJobId.isNull() || !sample.time.isValid() || sample.path.isEmpty())
        return Unexpected(Refusal{u"usage"_s, u"--job takes a UUID, --time ISO 8601, --output a path"_s});
    return sample;
}

// Written to a temporary file beside the path that takes its place when it is whole.
Expected<void, Refusal> writePdf(const SampleScan &sample)
{
    QSaveFile file(sample.path);
    const auto notWritable = [&] { return Unexpected(Refusal{u"not-writable"_s, file.errorString()}); };
    if (!file.open(QIODevice::WriteOnly))
        return notWritable();
    {
        QPdfWriter writer(&file);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}});
        writer.setResolution(int(25.4 * sampleUnitsPerMillimetre));
        writer.setTitle(u"Sample scan: %1"_s.arg(sample.connectorName));
        writer.setCreator(u"Scan Connector Console " CONSOLE_VERSION ""_s);
        QPainter painter(&writer);
        for (int page = 1; page <= sample.pages; ++page) {
            if (page > 1)
                writer.newPage();
            drawSamplePage(painter, sample, page);
        }
    }
    if (!file.commit())
        return notWritable();
    return {};
}

} // namespace

} // namespace console

int main(int argc, char *argv[])
{
    using namespace console;
    qputenv("QT_QPA_PLATFORM", "offscreen"); // nothing is shown, and there may be no display
    const QGuiApplication application(argc, argv);
    const auto written = sampleFrom(QCoreApplication::arguments()).and_then(writePdf);
    if (written)
        return 0;
    const QJsonObject json{{"code"_L1, written.error().code}, {"technical"_L1, written.error().technical}};
    std::fprintf(stderr, "%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return 1;
}
