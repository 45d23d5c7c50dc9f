// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// scan-document: makes a sample scan.
//
//   scan-document --format pdf|tiff|jpeg --pages 3 --resolution 200 [--size BYTES] --connector NAME --job UUID
//                 --time 2026-11-24T10:15:30 --output FILE
//
// On standard output the progress in per cent, a number on each line. Exit status 0, or 1 with one line of JSON on
// standard error: {"code":"usage"|"not-writable"|"too-small"|"failed","technical":…,"leastSize":…}

#include "delivery/documents/samplewriter.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QHashSeed>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace console {

namespace {

using namespace Qt::StringLiterals;

Unexpected<SampleRefusal> usage(const QString &technical)
{
    return Unexpected(SampleRefusal{u"usage"_s, technical});
}

Expected<qint64, SampleRefusal> numberOf(const QCommandLineParser &parser, const QString &option, qint64 least,
                                         qint64 most)
{
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return usage(u"--%1 takes a number from %2 to %3"_s.arg(option).arg(least).arg(most));
    return number;
}

Expected<SampleSettings, SampleRefusal> settingsFrom(const QCommandLineParser &parser)
{
    const auto format = sampleFormatNamed(parser.value(u"format"_s));
    if (!format)
        return usage(u"--format takes pdf, tiff or jpeg"_s);
    const auto pages = numberOf(parser, u"pages"_s, 1, maximumSamplePages);
    if (!pages)
        return Unexpected(pages.error());
    const auto resolution = numberOf(parser, u"resolution"_s, minimumSampleResolution, maximumSampleResolution);
    if (!resolution)
        return Unexpected(resolution.error());
    SampleSettings settings{*format, static_cast<int>(*pages), static_cast<int>(*resolution)};
    if (parser.isSet(u"size"_s)) {
        const auto size = numberOf(parser, u"size"_s, 1, maximumSampleSize);
        if (!size)
            return Unexpected(size.error());
        settings.size = *size;
    }
    return settings;
}

Expected<SampleScan, SampleRefusal> sampleFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QString &name :
         {u"format"_s, u"pages"_s, u"resolution"_s, u"size"_s, u"connector"_s, u"job"_s, u"time"_s, u"output"_s})
        parser.addOption({name, {}, name});
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    const auto settings = settingsFrom(parser);
    if (!settings)
        return Unexpected(settings.error());
    const SampleScan sample{*settings, parser.value(u"connector"_s), QUuid(parser.value(u"job"_s)),
                            QDateTime::fromString(parser.value(u"time"_s), Qt::ISODate), parser.value(u"output"_s)};
    if (sample.scanJobId.isNull() || !sample.time.isValid() || sample.path.isEmpty())
        return usage(u"--job takes a UUID, --time ISO 8601, --output a path"_s);
    return sample;
}

// Says how far it is, each time that makes a difference of a per cent.
class Progress
{
public:
    explicit Progress(const SampleSettings &settings)
        : m_total(settings.pages * samplePageEffort + settings.size.value_or(0))
    {
    }

    void advance(qint64 done)
    {
        m_done += done;
        const int percent = static_cast<int>(m_done * 100 / m_total);
        if (percent == m_percent)
            return;
        m_percent = percent;
        std::printf("%d\n", percent);
        std::fflush(stdout);
    }

private:
    const qint64 m_total;
    qint64 m_done = 0;
    int m_percent = 0;
};

SampleWritten writePages(const SampleScan &sample, const SampleProgress &progress)
{
    switch (sample.settings.format) {
    case SampleFormat::Pdf:
        return writePdf(sample, progress);
    case SampleFormat::Tiff:
        return writeTiff(sample, progress);
    case SampleFormat::Jpeg:
        return writeJpegs(sample, progress);
    }
    Q_UNREACHABLE();
}

SampleWritten make(const SampleScan &sample)
{
    Progress progress(sample.settings);
    const auto advance = [&](qint64 done) { progress.advance(done); };
    return writePages(sample, advance).and_then([&] { return fillUp(sample, advance); });
}

} // namespace

} // namespace console

int main(int argc, char *argv[])
{
    using namespace console;
    qputenv("QT_QPA_PLATFORM", "offscreen"); // nothing is shown, and there may be no display
    QHashSeed::setDeterministicGlobalSeed(); // the same sample is the same file
    const QGuiApplication application(argc, argv);
    const auto made = sampleFrom(QCoreApplication::arguments()).and_then(make);
    if (made)
        return 0;
    const QJsonObject json{{"code"_L1, made.error().code},
                           {"technical"_L1, made.error().technical},
                           {"leastSize"_L1, made.error().leastSize}};
    std::fprintf(stderr, "%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return 1;
}
