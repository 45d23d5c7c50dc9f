// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/support/supporttexts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

QJsonObject propertyOf(const QJsonDocument &connectors, int index)
{
    return connectors.array().at(0)["properties"_L1].toArray().at(index).toObject();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written");
}

} // namespace

class TestSupportTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectorsHaveNoKeys();
    void connectorsOfEveryTypeAreReadable();
    void theSystemConfigurationHasNoKeys();
    void aDeliveryHasStagesAndTranscript();
    void aLongTranscriptIsCutInTheMiddle();
    void aDeliveryWithoutAnEndIsInterrupted();
    void factsStandOnOneLineEach();
    void theLogIsItsEnd();
};

void TestSupportTexts::connectorsHaveNoKeys()
{
    ExtensionSettings endpoint;
    endpoint.endpointUrl = u"https://user:canary-1@fax.example/api?code=canary-2&v="_s;
    endpoint.properties = {{u"custom_key"_s, u"canary-3"_s}, {u"custom_to"_s, u"%userEmail% %faxNumber%"_s}};
    const QString text = connectorsText({{QUuid::createUuid(), u"Fax"_s, {}, endpoint}});
    QVERIFY2(!text.contains("canary"_L1), qPrintable(text));
    const QJsonDocument json = parsed(text);
    QCOMPARE(json.array().at(0)["endpointUrl"_L1].toString(), u"https://…@fax.example/api?code=…&v="_s);
    QCOMPARE(propertyOf(json, 0).value("value"_L1).toString(), u"…"_s);
    QCOMPARE(propertyOf(json, 1).value("value"_L1).toString(), u"%userEmail% %faxNumber%"_s);
}

void TestSupportTexts::connectorsOfEveryTypeAreReadable()
{
    FileSystemSettings folder;
    folder.baseLocation = QDir::homePath() + u"/scans/\"quoted\"\\%userUsername%"_s;
    UnknownSettings unknown;
    unknown.typeId = u"sharepoint"_s;
    unknown.json = {{"password"_L1, u"canary"_s}, {"site"_L1, u"https://sp.example"_s}};
    const QString text = connectorsText({{QUuid::createUuid(), u"Folder"_s, u"A {brace} and a [bracket]"_s, folder},
                                         {QUuid::createUuid(), u"Mail"_s, {}, SmtpSettings{}},
                                         {QUuid::createUuid(), u"Exchange"_s, {}, ExchangeSettings{}},
                                         {QUuid::createUuid(), u"Another"_s, {}, unknown}});
    const QJsonArray connectors = parsed(text).array();
    QCOMPARE(connectors.size(), 4);
    QCOMPARE(connectors.at(0)["baseLocation"_L1].toString(), u"~/scans/\"quoted\"\\%userUsername%"_s);
    QCOMPARE(connectors.at(3)["site"_L1].toString(), u"https://sp.example"_s);
    QVERIFY2(!text.contains("canary"_L1), qPrintable(text));
}

void TestSupportTexts::theSystemConfigurationHasNoKeys()
{
    SystemConfiguration system;
    system.mailServer.host = u"mail.example"_s;
    system.managementUrl = u"https://admin:canary@paragon.example/?token=canary"_s;
    const QString text = systemText(system);
    QVERIFY2(!text.contains("canary"_L1), qPrintable(text));
    QVERIFY(text.contains("mail.example"_L1));
    QVERIFY(parsed(text).isObject());
}

void TestSupportTexts::aDeliveryHasStagesAndTranscript()
{
    DeliveryRecord record;
    record.connectorName = u"Fax"_s;
    record.typeId = u"extension"_s;
    record.started = QDateTime(QDate(2026, 11, 26), QTime(3, 4, 5), Qt::UTC);
    record.ended = record.started.addSecs(1);
    record.documents = {{u"scan.pdf"_s, 12, {}, {}}};
    const Failure failure{Stage::Deliver, Cause::Rejected, u"http.413"_s, u"fax.example"_s, u"Too large"_s};
    record.result = DeliveryResult{failure, {{Stage::Deliver, StageState::Failed, std::chrono::milliseconds(12), {}}}};
    const QList<TranscriptLine> transcript{
        {record.started, TranscriptLine::Direction::Sent, u"POST /api?code=canary HTTP/1.1"_s},
        {record.started, TranscriptLine::Direction::Received, u"HTTP/1.1 413 Too Large"_s}};
    const QString text = deliveryText(record, transcript);
    QVERIFY2(!text.contains("canary"_L1), qPrintable(text));
    const QJsonObject json = parsed(text).object();
    QCOMPARE(json.value("outcome"_L1).toString(), u"failed"_s);
    QCOMPARE(json.value("failure"_L1)["code"_L1].toString(), u"http.413"_s);
    QCOMPARE(json.value("stages"_L1)[0]["state"_L1].toString(), u"failed"_s);
    QCOMPARE(json.value("documents"_L1)[0]["bytes"_L1].toInt(), 12);
    QCOMPARE(json.value("transcript"_L1).toArray(),
             QJsonArray({u"2026-11-26T03:04:05.000Z sent POST /api?code=… HTTP/1.1"_s,
                         u"2026-11-26T03:04:05.000Z received HTTP/1.1 413 Too Large"_s}));
}

void TestSupportTexts::aLongTranscriptIsCutInTheMiddle()
{
    QList<TranscriptLine> transcript;
    for (int line = 0; line < 100'000; ++line)
        transcript.append({QDateTime(), TranscriptLine::Direction::Note, u"line %1"_s.arg(line)});
    const QJsonArray lines = parsed(deliveryText({}, transcript)).object().value("transcript"_L1).toArray();
    QCOMPARE(lines.size(), 2201);
    QVERIFY(lines.at(199).toString().endsWith(" line 199"_L1));
    QCOMPARE(lines.at(200).toString(), u"(lines left out: 97800)"_s);
    QVERIFY(lines.at(201).toString().endsWith(" line 98000"_L1));
    QVERIFY(lines.last().toString().endsWith(" line 99999"_L1));
}

void TestSupportTexts::aDeliveryWithoutAnEndIsInterrupted()
{
    const QJsonObject json = parsed(deliveryText({}, {})).object();
    QCOMPARE(json.value("outcome"_L1).toString(), u"interrupted"_s);
    QVERIFY(!json.contains("ended"_L1));
}

void TestSupportTexts::factsStandOnOneLineEach()
{
    const QString other = u"/srv"_s + QDir::homePath();
    QCOMPARE(
        factsText({{u"workspace"_s, QDir::homePath() + u"/a.scanconnectors"_s},
                   {u"note"_s, u"a\nb"_s},
                   {u"another"_s, other},
                   {u"empty"_s, {}}}),
        u"workspace:           ~/a.scanconnectors\nnote:                a␊b\nanother:             %1\nempty:\n"_s.arg(
            other));
}

void TestSupportTexts::theLogIsItsEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.log"_s);
    QCOMPARE(logText(path), QString());
    write(path, "new\n");
    QCOMPARE(logText(path), u"new\n"_s);
    write(path + u".1"_s, "old ?code=canary\n");
    QCOMPARE(logText(path), u"old ?code=…\nnew\n"_s);
    const QByteArray line = QByteArray(999, 'x') + '\n';
    write(path, line.repeated(3000) + "the last\n");
    const QString text = logText(path);
    QVERIFY(text.startsWith("(older lines are left out)\nxxx"_L1));
    QVERIFY(text.endsWith("x\nthe last\n"_L1));
    QCOMPARE(text.count(u'\n'), 2 + 1024 * 1024 / 1000);
}

QTEST_GUILESS_MAIN(TestSupportTexts)

#include "tst_supporttexts.moc"
