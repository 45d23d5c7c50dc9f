// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bytesize.h"
#include "app/cli/scanoptions.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Expected<ScanOptions, UsageFailure> read(const QStringList &given, ScanOptions::Sample sample)
{
    const auto arguments = Arguments::parse(given, ScanOptions::options());
    if (!arguments)
        return Unexpected(arguments.error());
    return ScanOptions::read(*arguments, {}, sample);
}

} // namespace

class TestScanOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSizes_data();
    void readsSizes();
    void refusesWhatIsNoSize_data();
    void refusesWhatIsNoSize();
    void describesASample();
    void makesASampleWhereOneIsWanted();
    void refusesSamples_data();
    void refusesSamples();
};

void TestScanOptions::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("plain bytes") << u"1048577"_s << qint64(1'048'577);
    QTest::newRow("bytes by name") << u"512B"_s << qint64(512);
    QTest::newRow("thousands") << u"300kB"_s << qint64(300'000);
    QTest::newRow("thousands with a capital letter") << u"300KB"_s << qint64(300'000);
    QTest::newRow("KiB") << u"4KiB"_s << qint64(4096);
    QTest::newRow("MB") << u"5MB"_s << qint64(5'000'000);
    QTest::newRow("MiB") << u"5MiB"_s << qint64(5'242'880);
    QTest::newRow("GB") << u"2GB"_s << qint64(2'000'000'000);
    QTest::newRow("GiB") << u"8GiB"_s << (qint64(8) << 30);
    QTest::newRow("a space before the unit") << u"5 MiB"_s << qint64(5'242'880);
    QTest::newRow("a fraction") << u"1.5MiB"_s << qint64(1'572'864);
    QTest::newRow("a fraction that no double has") << u"1.1MB"_s << qint64(1'100'000);
}

void TestScanOptions::readsSizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const auto size = parseByteSize(text);
    QVERIFY(size);
    QCOMPARE(*size, bytes);
}

void TestScanOptions::refusesWhatIsNoSize_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a unit alone") << u"MiB"_s;
    QTest::newRow("no bytes") << u"0"_s;
    QTest::newRow("less than nothing") << u"-5MiB"_s;
    QTest::newRow("part of a byte") << u"1.5"_s;
    QTest::newRow("megabits") << u"5Mb"_s;
    QTest::newRow("an unknown unit") << u"5TiB"_s;
    QTest::newRow("a comma") << u"1,5MiB"_s;
    QTest::newRow("an exponent") << u"1e6"_s;
    QTest::newRow("more digits than any disk has bytes") << u"99999999999999999999"_s;
    QTest::newRow("something behind it") << u"5MiB!"_s;
}

void TestScanOptions::refusesWhatIsNoSize()
{
    QFETCH(QString, text);
    QVERIFY(!parseByteSize(text));
}

void TestScanOptions::describesASample()
{
    const auto options =
        read({u"--generate"_s, u"tiff"_s, u"--pages"_s, u"12"_s, u"--resolution"_s, u"300"_s, u"--size"_s, u"5MiB"_s},
             ScanOptions::Sample::OnDemand);
    QVERIFY(options);
    QCOMPARE(*options->sample(), (SampleSettings{SampleFormat::Tiff, 12, 300, 5'242'880}));
    QVERIFY(options->newScan().documents.isEmpty());
}

void TestScanOptions::makesASampleWhereOneIsWanted()
{
    QCOMPARE(read({}, ScanOptions::Sample::Always)->sample(), SampleSettings());
    QVERIFY(!read({}, ScanOptions::Sample::OnDemand)->sample());
    QVERIFY(!read({u"--scan"_s, u"letter.pdf"_s}, ScanOptions::Sample::Always)->sample());
    QCOMPARE(read({u"--generate"_s, u"jpeg"_s}, ScanOptions::Sample::OnDemand)->sample()->format, SampleFormat::Jpeg);
}

void TestScanOptions::refusesSamples_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("an unknown format") << QStringList{u"--generate"_s, u"docx"_s} << u"‘tiff’"_s;
    QTest::newRow("too many pages") << QStringList{u"--pages"_s, u"1001"_s} << u"from 1 to 1000"_s;
    QTest::newRow("a resolution no scanner has") << QStringList{u"--resolution"_s, u"1200"_s} << u"from 75 to 600"_s;
    QTest::newRow("no size") << QStringList{u"--size"_s, u"large"_s} << u"‘large’ is not a size"_s;
    QTest::newRow("more than 8 GiB") << QStringList{u"--size"_s, u"9GiB"_s} << u"at most 8 GiB"_s;
}

void TestScanOptions::refusesSamples()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const auto options = read(arguments, ScanOptions::Sample::Always);
    QVERIFY(!options);
    QVERIFY2(options.error().text.contains(words), qPrintable(options.error().text));
}

QTEST_GUILESS_MAIN(TestScanOptions)

#include "tst_scanoptions.moc"
