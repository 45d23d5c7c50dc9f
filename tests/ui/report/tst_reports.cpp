// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/report/reporteddeliveries.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace console;
using namespace console::reporttest;

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileWordsStayText();
    void htmlNeedsNothingElse();
    void htmlIsAccessible();
    void htmlHasTheColoursOfTheTheme();
    void htmlExplainsAFailure();
    void htmlSaysThatItShowsAPart();
    void jsonHasTheKeysOfACommand();
    void jsonSurvivesHostileWords();
    void noReportHasASecretOfTheConnector();
    void anEmptyReportIsOne();
    void theExtensionSaysTheFormat_data();
    void theExtensionSaysTheFormat();
    void aFileIsWrittenWholeOrNotAtAll();
};

void TestReports::hostileWordsStayText()
{
    for (const QByteArray &page : {toHtml(hostileReport()), toJunitXml(hostileReport())}) {
        const Parsed parsed = parse(page);
        QCOMPARE(parsed.error, QString());
        QVERIFY(!parsed.elements.contains(u"script"_s));
        QVERIFY(!parsed.elements.contains(u"img"_s));
        QVERIFY(parsed.text.contains("<script>alert('1')</script>"_L1));
        QVERIFY(parsed.text.contains(u"\U0001f4a9"_s));
        for (const char character : {'\0', '\1', '\x1b'})
            QVERIFY(!page.contains(character));
    }
}

void TestReports::htmlNeedsNothingElse()
{
    const QByteArray page = toHtml(hostileReport());
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    const Parsed parsed = parse(page);
    for (const QString &element : {u"link"_s, u"script"_s, u"img"_s, u"iframe"_s, u"object"_s})
        QVERIFY(!parsed.elements.contains(element));
    const auto isPolicy = [](const auto &meta) { return meta[u"http-equiv"_s] == "Content-Security-Policy"_L1; };
    const auto &metas = parsed.elements[u"meta"_s];
    QVERIFY(std::any_of(metas.begin(), metas.end(), isPolicy));
    QVERIFY(!page.contains("@import"));
    QVERIFY(!page.contains("url("));
    // An empty element of the kind <td/> is an opening one in HTML.
    static const QRegularExpression closedAtOnce(u"<(?!meta)[a-z0-9]+[^>]*/>"_s);
    QVERIFY(!closedAtOnce.match(QString::fromUtf8(page)).hasMatch());
}

void TestReports::htmlIsAccessible()
{
    const Parsed parsed = parse(toHtml(hostileReport()));
    QCOMPARE(parsed.elements[u"html"_s].first()[u"lang"_s], u"en"_s);
    QCOMPARE(parsed.elements[u"h1"_s].size(), 1);
    QCOMPARE(parsed.elements[u"main"_s].size(), 1);
    QCOMPARE(parsed.elements[u"caption"_s].size(), parsed.elements[u"table"_s].size());
    for (const auto &heading : parsed.elements[u"th"_s])
        QVERIFY(heading[u"scope"_s] == "col"_L1 || heading[u"scope"_s] == "row"_L1);
    // The overview leads to each delivery.
    QStringList ids;
    for (const auto &section : parsed.elements[u"section"_s])
        ids.append(u'#' + section[u"id"_s]);
    QStringList links;
    for (const auto &link : parsed.elements[u"a"_s]) {
        if (link[u"href"_s].startsWith(u'#'))
            links.append(link[u"href"_s]);
    }
    QCOMPARE(links, ids);
    QCOMPARE(ids.size(), 2);
}

void TestReports::htmlHasTheColoursOfTheTheme()
{
    const QString page = QString::fromUtf8(toHtml(hostileReport()));
    const auto darkPart = page.mid(page.indexOf("prefers-color-scheme: dark"_L1));
    for (const bool isDark : {false, true}) {
        const QString part = isDark ? darkPart : page.left(page.size() - darkPart.size());
        for (const auto &[name, color] : {std::pair{u"error"_s, Theme::color(ThemeColor::Error, isDark)},
                                          std::pair{u"success"_s, Theme::color(ThemeColor::Success, isDark)},
                                          std::pair{u"warning"_s, Theme::color(ThemeColor::Warning, isDark)},
                                          std::pair{u"muted"_s, Theme::color(ThemeColor::Muted, isDark)},
                                          std::pair{u"line"_s, Theme::color(ThemeColor::Line, isDark)},
                                          std::pair{u"text"_s, Theme::palette(isDark).color(QPalette::Text)},
                                          std::pair{u"window"_s, Theme::palette(isDark).color(QPalette::Window)}})
            QVERIFY2(part.contains(u"--%1: %2;"_s.arg(name, color.name())), qPrintable(name));
    }
}

void TestReports::htmlExplainsAFailure()
{
    const Report report = hostileReport();
    const Parsed parsed = parse(toHtml(report));
    const ReportedDelivery &failure = report.deliveries.last();
    const text::Explanation explanation = text::explain(refusal(), failure.connector, failure.system);
    for (const QString &part : {explanation.title, explanation.meaning, explanation.who, explanation.remedy,
                                u"00ff11ee"_s, u"curl.7"_s, text::warning(u"http.status-not-200"_s)})
        QVERIFY2(parsed.text.contains(part), qPrintable(part));
}

void TestReports::htmlSaysThatItShowsAPart()
{
    Report report = hostileReport();
    report.statistics = Statistics();
    report.statistics->count = 2;
    QVERIFY(!parse(toHtml(report)).text.contains("2 of the"_L1));
    report.statistics->count = 5000;
    report.statistics->failures = {{refusal(), 4000}};
    const Parsed parsed = parse(toHtml(report));
    QVERIFY(parsed.text.contains("2 of the 5,000 deliveries are shown"_L1));
    QVERIFY(parsed.text.contains("4,000"_L1));
}

void TestReports::jsonHasTheKeysOfACommand()
{
    Report report = hostileReport();
    report.statistics = Statistics();
    const QJsonObject json = QJsonDocument::fromJson(toJson(report)).object();
    QCOMPARE(json.keys(), (QStringList{u"deliveries"_s, u"generated"_s, u"statistics"_s, u"title"_s, u"version"_s}));
    const QJsonArray deliveries = json["deliveries"_L1].toArray();
    QCOMPARE(deliveries.size(), 2);
    for (qsizetype i = 0; i < deliveries.size(); ++i) // scanctl prints these
        QCOMPARE(deliveries[i].toObject(), toJson(report.deliveries[i]));
    const QJsonObject first = deliveries[0].toObject();
    QCOMPARE(first["outcome"_L1].toString(), u"delivered"_s);
    QCOMPARE(first["type"_L1].toString(), u"extension"_s);
    QCOMPARE(first["purpose"_L1].toString(), u"deliver"_s);
    QCOMPARE(first["started"_L1].toString(), u"2026-11-26T03:30:15.250Z"_s);
    QCOMPARE(first["microseconds"_L1].toInteger(), 1'234'000);
    QCOMPARE(first["bytes"_L1].toInteger(), 48211);
    QVERIFY(!first.contains("transcript"_L1));
    const QJsonObject second = deliveries[1].toObject();
    QCOMPARE(second["failure"_L1]["code"_L1].toString(), u"curl.7"_s);
    QVERIFY(!second["explanation"_L1]["title"_L1].toString().isEmpty());
    QCOMPARE(second["transcript"_L1].toArray().size(), 1);
    QCOMPARE(second["certificates"_L1].toArray().size(), 1);
}

void TestReports::jsonSurvivesHostileWords()
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(toJson(hostileReport()), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(json["deliveries"_L1][1]["failure"_L1]["response"_L1].toString().contains("<script>"_L1));
}

// Results come redacted; what is added here, from the connector, has to be as well.
void TestReports::noReportHasASecretOfTheConnector()
{
    Report report = hostileReport();
    for (const Cause cause : {Cause::HostNotFound, Cause::TimedOut, Cause::Rejected, Cause::CertificateUntrusted,
                              Cause::SignInRefused, Cause::TooLarge, Cause::Internal}) {
        for (const Stage stage : allStages)
            report.deliveries.append(failed(connectorNamed(u"Cloud Fax"_s), {stage, cause, u"http.401"_s, {}, {}}));
    }
    for (const QByteArray &content : {toHtml(report), toJson(report), toJunitXml(report)})
        QVERIFY(!content.contains("canary-4711"));
}

void TestReports::anEmptyReportIsOne()
{
    Report report;
    report.title = u"Nothing"_s;
    QCOMPARE(parse(toHtml(report)).error, QString());
    QCOMPARE(parse(toJunitXml(report)).elements[u"testsuites"_s].first()[u"tests"_s], u"0"_s);
    QVERIFY(QJsonDocument::fromJson(toJson(report))["deliveries"_L1].isArray());
}

void TestReports::theExtensionSaysTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning"); // empty: refused
    QTest::newRow("a web page") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("a web page with the short one") << u"r.HTM"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON") << u"r.json"_s << QByteArray("{");
    QTest::newRow("JUnit") << u"r.xml"_s << QByteArray("<?xml version=\"1.0\"");
    QTest::newRow("another one") << u"r.pdf"_s << QByteArray();
    QTest::newRow("none") << u"html"_s << QByteArray();
}

void TestReports::theExtensionSaysTheFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto saved = saveReport(hostileReport(), path);
    QCOMPARE(saved.has_value(), !beginning.isEmpty());
    QFile file(path);
    QCOMPARE(file.open(QIODevice::ReadOnly), !beginning.isEmpty());
    if (saved) {
        QVERIFY(file.readAll().startsWith(beginning));
    } else {
        QCOMPARE(saved.error().code, ReportFailure::Code::UnknownFormat);
        QVERIFY(reportFailureText(saved.error()).contains(path));
    }
}

void TestReports::aFileIsWrittenWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing/r.html"_s);
    const auto saved = saveReport(hostileReport(), missing);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ReportFailure::Code::NotWritten);
    QVERIFY(!saved.error().technical.isEmpty());
    QVERIFY(reportFailureText(saved.error()).contains(missing));

    // A limit on the size of files takes the place of a full disk.
    const QString before = folder.filePath(u"r.html"_s);
    QVERIFY(saveWhole("as it was", before));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const rlimit small{1000, unlimited.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const bool isBufferWritten = saveWhole(QByteArray(2'000, 'x'), before).has_value();
    const bool isPartWritten = saveWhole(QByteArray(200'000, 'x'), before).has_value(); // past the buffer
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QVERIFY(!isBufferWritten);
    QVERIFY(!isPartWritten);
    QFile file(before);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("as it was"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"r.html"_s});
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
