// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What scan-document makes, as programs that are not ours read it: poppler's, libtiff's, and Qt's reader of JPEG.

#include "delivery/api/documentgenerator.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QString jobId = QStringLiteral("4e19a6a0-d580-457f-ad59-fcb08584c5ba");
const QString connector = QStringLiteral("Größe „A4“ & \"more\"");

struct Run
{
    int status = -1;
    QString output;
    QString errors;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, u"%1: %2"_s.arg(program, process.errorString())};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

int count(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    auto matches = expression.globalMatch(text);
    int found = 0;
    for (; matches.hasNext(); matches.next())
        ++found;
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSampleDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfSaysWhatItIs_data();
    void pdfSaysWhatItIs();
    void tiffIsWhatDevicesSend();
    void tiffKeepsItsShades();
    void jpegIsAFileForEachPage();
    void isExactlyAsLargeAsAsked_data();
    void isExactlyAsLargeAsAsked();
    void aLargePdfOpensAtOnce();
    void isTheSameEachTime_data();
    void isTheSameEachTime();
    void refuses_data();
    void refuses();
    void aFullDiskIsSaid();

private:
    SampleScan sample(const SampleSettings &settings, const QString &name) const;
    static Run make(const SampleScan &sample);

    QTemporaryDir m_folder;
};

SampleScan TestSampleDocuments::sample(const SampleSettings &settings, const QString &name) const
{
    return {settings, connector, QUuid(jobId), QDateTime(QDate(2026, 11, 24), QTime(10, 15, 30)),
            m_folder.filePath(name + sampleExtension(settings.format))};
}

Run TestSampleDocuments::make(const SampleScan &sample)
{
    QStringList arguments{
        u"--format="_s + sampleFormatName(sample.settings.format),
        u"--pages=%1"_s.arg(sample.settings.pages),
        u"--resolution=%1"_s.arg(sample.settings.resolution),
        u"--connector="_s + sample.connectorName,
        u"--job="_s + sample.scanJobId.toString(QUuid::WithoutBraces),
        u"--time="_s + sample.time.toString(Qt::ISODate),
        u"--output="_s + sample.path,
    };
    if (sample.settings.size)
        arguments << u"--size=%1"_s.arg(*sample.settings.size);
    return run(QStringLiteral(CONSOLE_BIN_DIR "/scan-document"), arguments);
}

void TestSampleDocuments::pdfSaysWhatItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("resolution");
    QTest::newRow("one page") << u"Practice endpoint"_s << 1 << 200;
    QTest::newRow("umlauts and quotes") << connector << 3 << 150;
    QTest::newRow("a name like an option") << u"--output=/elsewhere"_s << 2 << 75;
    QTest::newRow("the longest name") << u"MMMMMMM "_s.repeated(8) << 1 << 300;
    QTest::newRow("many pages") << u"Archive"_s << 20 << 75;
}

void TestSampleDocuments::pdfSaysWhatItIs()
{
    QFETCH(QString, name);
    QFETCH(int, pages);
    QFETCH(int, resolution);
    SampleScan scan = sample({SampleFormat::Pdf, pages, resolution}, u"document"_s);
    scan.connectorName = name;
    const Run made = make(scan);
    QVERIFY2(made.status == 0, qPrintable(made.errors));

    const Run facts = run(u"pdfinfo"_s, {scan.path});
    QCOMPARE(facts.errors, QString());
    QVERIFY2(count(facts.output, u"^Pages: +%1$"_s.arg(pages)) == 1, qPrintable(facts.output));
    QVERIFY2(facts.output.contains("(A4)"_L1), qPrintable(facts.output));
    QVERIFY2(facts.output.contains("Creator:         Scan Connector Console"_L1), qPrintable(facts.output));
    QVERIFY2(facts.output.contains(u"Title:           Sample scan: "_s + name.trimmed()), qPrintable(facts.output));
    QVERIFY2(facts.output.contains("Nov 24 10:15:30 2026"_L1), qPrintable(facts.output));

    // A picture of each page in the resolution, with the words behind it.
    const QString pictures = run(u"pdfimages"_s, {u"-list"_s, scan.path}).output;
    QCOMPARE(count(pictures, u" image .* jpeg .* %1 +%1 "_s.arg(resolution)), pages);
    for (const int page : {1, pages}) {
        const QString number = QString::number(page);
        const Run text = run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, scan.path, u"-"_s});
        const QString words = text.output.simplified();
        QVERIFY2(words.contains(name.simplified()), qPrintable(words));
        QVERIFY2(words.contains("2026-11-24 10:15:30"_L1), qPrintable(words));
        QVERIFY2(words.contains(jobId), qPrintable(words));
        QVERIFY2(words.contains(u"Page %1 of %2"_s.arg(page).arg(pages)), qPrintable(words));
    }
}

void TestSampleDocuments::tiffIsWhatDevicesSend()
{
    const SampleScan scan = sample({SampleFormat::Tiff, 3, 300}, u"fax"_s);
    const Run made = make(scan);
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const Run facts = run(u"tiffinfo"_s, {scan.path});
    QCOMPARE(facts.errors, QString());
    QCOMPARE(count(facts.output, u"Subfile Type: multi-page document"_s), 3);
    QCOMPARE(count(facts.output, u"Image Width: 2480 Image Length: 3508"_s), 3);
    QCOMPARE(count(facts.output, u"Resolution: 300, 300 pixels/inch"_s), 3);
    QCOMPARE(count(facts.output, u"Compression Scheme: CCITT Group 4"_s), 3);
    QCOMPARE(count(facts.output, u"Bits/Sample: 1"_s), 3);
    QCOMPARE(count(facts.output, u"DateTime: 2026:11:24 10:15:30"_s), 3);
    QVERIFY2(facts.output.contains(u"DocumentName: "_s + connector), qPrintable(facts.output));
    for (const int page : {0, 1, 2})
        QCOMPARE(count(facts.output, u"Page Number: %1-3"_s.arg(page)), 1);
}

void TestSampleDocuments::tiffKeepsItsShades()
{
    const SampleScan scan = sample({SampleFormat::Tiff, 1, 200}, u"shades"_s);
    QCOMPARE(make(scan).status, 0);
    const QString pdf = m_folder.filePath(u"shades.pdf"_s);
    QCOMPARE(run(u"tiff2pdf"_s, {u"-o"_s, pdf, scan.path}).status, 0);
    QCOMPARE(run(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"200"_s, u"-singlefile"_s, pdf, m_folder.filePath(u"shades"_s)})
                 .status,
             0);
    const QImage image = QImage(m_folder.filePath(u"shades.pgm"_s)).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(!image.isNull());
    // Squares of four millimetres inside the steps of the grey scale: 15.45 mm wide, 97 to 111 mm from above.
    for (int step = 0; step <= 10; ++step) {
        const double perMillimetre = 200 / 25.4;
        const QPoint corner(qRound((20 + (step + 0.4) * 170 / 11) * perMillimetre), qRound(102 * perMillimetre));
        int black = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x)
                black += image.pixelColor(corner + QPoint(x, y)).lightness() < 128;
        }
        const double percent = 100.0 * black / (32 * 32);
        QVERIFY2(qAbs(percent - 10 * step) < 5, qPrintable(u"Step %1: %2 per cent"_s.arg(step).arg(percent)));
    }
}

void TestSampleDocuments::jpegIsAFileForEachPage()
{
    const SampleScan scan = sample({SampleFormat::Jpeg, 3, 150}, u"photo.of page"_s);
    const Run made = make(scan);
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const QStringList paths = samplePaths(scan);
    QCOMPARE(paths.size(), 3);
    QCOMPARE(QFileInfo(paths.at(1)).fileName(), u"photo.of page-2.jpg"_s);
    for (const QString &path : paths) {
        QImageReader reader(path);
        QCOMPARE(reader.format(), QByteArray("jpeg"));
        const QImage image = reader.read();
        QVERIFY2(!image.isNull(), qPrintable(reader.errorString()));
        QCOMPARE(image.size(), QSize(1240, 1754));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 150);
        QVERIFY(!image.isGrayscale());
    }
    QVERIFY(contentOf(paths.at(1)) != contentOf(paths.at(2)));
}

void TestSampleDocuments::isExactlyAsLargeAsAsked_data()
{
    QTest::addColumn<SampleFormat>("format");
    QTest::addColumn<int>("pages");
    QTest::addColumn<qint64>("more"); // than the pages take
    for (const SampleFormat format : sampleFormats) {
        for (const qint64 more : {0, 1, 3, 4, 65'539}) {
            QTest::addRow("%s of one page and %lld bytes", qPrintable(sampleFormatName(format)), qlonglong(more))
                << format << 1 << more;
        }
        QTest::addRow("%s of three pages", qPrintable(sampleFormatName(format))) << format << 3 << qint64(5'000'003);
    }
}

void TestSampleDocuments::isExactlyAsLargeAsAsked()
{
    QFETCH(SampleFormat, format);
    QFETCH(int, pages);
    QFETCH(qint64, more);
    SampleScan scan = sample({format, pages, 75}, u"exact"_s);
    const QStringList paths = samplePaths(scan);
    const auto size = [&] {
        return std::accumulate(paths.begin(), paths.end(), qint64(0),
                               [](qint64 sum, const QString &path) { return sum + QFileInfo(path).size(); });
    };
    QCOMPARE(make(scan).status, 0);
    scan.settings.size = size() + more;
    const Run made = make(scan);
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    QCOMPARE(size(), *scan.settings.size);

    switch (format) {
    case SampleFormat::Pdf: {
        const Run text = run(u"pdftotext"_s, {scan.path, u"-"_s});
        QCOMPARE(text.errors, QString());
        QCOMPARE(count(text.output, u"Page \\d of %1"_s.arg(pages)), pages);
        QCOMPARE(run(u"pdftoppm"_s, {u"-r"_s, u"20"_s, scan.path, m_folder.filePath(u"page"_s)}).errors, QString());
        break;
    }
    case SampleFormat::Tiff: {
        const Run facts = run(u"tiffinfo"_s, {u"-D"_s, scan.path}); // reads the pages too
        QCOMPARE(facts.errors, QString());
        QCOMPARE(count(facts.output, u"Page Number"_s), pages);
        break;
    }
    case SampleFormat::Jpeg:
        for (const QString &path : paths)
            QCOMPARE(QImage(path).size(), QSize(620, 877));
        break;
    }
}

void TestSampleDocuments::aLargePdfOpensAtOnce()
{
    SampleScan scan = sample({SampleFormat::Pdf, 2, 75, qint64(64) << 20}, u"large"_s);
    QCOMPARE(make(scan).status, 0);
    QCOMPARE(QFileInfo(scan.path).size(), *scan.settings.size);
    const QByteArray content = contentOf(scan.path);
    // A reader that follows the table of objects never comes across the filling, which has to be a stream for that.
    const qsizetype filling = content.indexOf("/Length 00");
    QVERIFY(filling > 0);
    QCOMPARE(content.indexOf("stream\n", filling), filling + qsizetype(sizeof "/Length 0000000000>>\n") - 1);
    QVERIFY(content.lastIndexOf("\nendstream\nendobj\nxref\n") > content.size() - 4096);
    const Run facts = run(u"pdfinfo"_s, {scan.path});
    QCOMPARE(facts.errors, QString());
    QCOMPARE(count(facts.output, u"^Pages: +2$"_s), 1);
}

void TestSampleDocuments::isTheSameEachTime_data()
{
    QTest::addColumn<SampleFormat>("format");
    for (const SampleFormat format : sampleFormats)
        QTest::newRow(qPrintable(sampleFormatName(format))) << format;
}

void TestSampleDocuments::isTheSameEachTime()
{
    QFETCH(SampleFormat, format);
    const SampleScan first = sample({format, 2, 75, 1'000'000}, u"first"_s);
    const SampleScan second = sample({format, 2, 75, 1'000'000}, u"second"_s);
    QCOMPARE(make(first).status, 0);
    QCOMPARE(make(second).status, 0);
    const QStringList paths = samplePaths(first);
    for (qsizetype index = 0; index < paths.size(); ++index)
        QVERIFY(contentOf(paths.at(index)) == contentOf(samplePaths(second).at(index)));
    if (format == SampleFormat::Tiff)
        QCOMPARE(run(u"tiffcmp"_s, {first.path, second.path}).status, 0);
}

void TestSampleDocuments::refuses_data()
{
    QTest::addColumn<SampleSettings>("settings");
    QTest::addColumn<QString>("code");
    using Format = SampleFormat;
    QTest::newRow("no pages") << SampleSettings{Format::Pdf, 0} << u"usage"_s;
    QTest::newRow("more pages than 1,000") << SampleSettings{Format::Pdf, 1001} << u"usage"_s;
    QTest::newRow("less than 75 dots per inch") << SampleSettings{Format::Tiff, 1, 74} << u"usage"_s;
    QTest::newRow("more than 600 dots per inch") << SampleSettings{Format::Tiff, 1, 601} << u"usage"_s;
    QTest::newRow("no size") << SampleSettings{Format::Jpeg, 1, 75, 0} << u"usage"_s;
    QTest::newRow("more than 8 GiB") << SampleSettings{Format::Jpeg, 1, 75, maximumSampleSize + 1} << u"usage"_s;
    for (const Format format : sampleFormats) {
        QTest::addRow("a size that the pages of a %s exceed", qPrintable(sampleFormatName(format)))
            << SampleSettings{format, 2, 75, 100} << u"too-small"_s;
    }
}

void TestSampleDocuments::refuses()
{
    QFETCH(SampleSettings, settings);
    QFETCH(QString, code);
    const Run made = make(sample(settings, u"refused"_s));
    QCOMPARE(made.status, 1);
    const QString line = made.errors.trimmed().section(u'\n', -1);
    QVERIFY2(line.contains(u"\"code\":\"%1\""_s.arg(code)), qPrintable(line));
}

void TestSampleDocuments::aFullDiskIsSaid()
{
    // The device that is always full.
    for (const SampleFormat format : {SampleFormat::Pdf, SampleFormat::Jpeg}) {
        SampleScan scan = sample({format, 1, 75}, u"unused"_s);
        scan.path = u"/dev/full"_s;
        const Run made = make(scan);
        QCOMPARE(made.status, 1);
        QVERIFY2(made.errors.contains("not-writable"_L1), qPrintable(made.errors));
    }
}

QTEST_MAIN(TestSampleDocuments)

#include "tst_sampledocuments.moc"
