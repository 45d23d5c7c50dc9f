// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is previewed is what arrives, to the byte: only documents are abbreviated, and secrets redacted.

#include "delivery/engine/planpreview.h"
#include "delivery/senders/exchange/exchangesender.h"
#include "delivery/senders/extension/extensionsender.h"
#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/exchangerunner.h"
#include "tests/delivery/support/fakehttpserver.h"
#include "tests/delivery/support/mailreader.h"
#include "tests/delivery/support/runsender.h"
#include "tests/delivery/support/smtprunner.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestPlanPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExtensionsRequestArrivesAsPreviewed();
    void theMailArrivesAsPreviewed();
    void exchangesRequestsArriveAsPreviewed_data();
    void exchangesRequestsArriveAsPreviewed();
    void secretFieldsAreHidden();
    void theHeadIsThatOfTheAddress_data();
    void theHeadIsThatOfTheAddress();
    void filesSayAccountAndOwner();
    void aLargePreviewIsBounded();

private:
    PlannedDocument document(const QString &name, qint64 size);

    QTemporaryDir m_folder;
};

PlannedDocument TestPlanPreview::document(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(name);
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

void TestPlanPreview::theExtensionsRequestArrivesAsPreviewed()
{
    const FakeHttpServer server({});
    ExtensionPlan plan;
    plan.url = QUrl(u"http://127.0.0.1:%1/api/sc%20an"_s.arg(server.port()));
    plan.fields = {{u"userEmail"_s, u"john.doe@company.com"_s}, {u"custom_\"Größe\""_s, u"two\nlines 'and' %41"_s}};
    plan.documents = {document(u"one \"1\".pdf"_s, 30'000), document(u"zwei ä.pdf"_s, 0)};
    const QStringList lines = previewOf(plan).lines;

    ExtensionSender sender(plan, {});
    QVERIFY(std::holds_alternative<Delivered>(runSender(sender, plan.stages()).outcome));
    QByteArray expected = lines.join("\r\n"_L1).toUtf8() + "\r\n";
    for (const PlannedDocument &document : std::as_const(plan.documents)) {
        const QString abbreviated = u"[%1 bytes of %2]"_s.arg(document.size).arg(document.path);
        QCOMPARE(expected.count(abbreviated.toUtf8()), 1);
        expected.replace(abbreviated.toUtf8(), contentOf(document.path));
    }
    QCOMPARE(server.received(), expected);
}

void TestPlanPreview::theMailArrivesAsPreviewed()
{
    const FakeMailServer server;
    SmtpRunner runner;
    SmtpPlan plan = SmtpRunner::planFor(server);
    plan.message.subject = u"Prüfung und mehr"_s;
    plan.message.attachments = {document(u"größe.pdf"_s, 3000), document(u"empty.pdf"_s, 0)};
    const QStringList lines = previewOf(plan).lines;
    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));

    const ReceivedMail mail = server.mails().first();
    QByteArrayList arrived{"MAIL FROM:" + mail.from};
    for (const QByteArray &recipient : mail.to)
        arrived << "RCPT TO:<" + recipient + '>';
    arrived << "DATA" << mail.content + '.';
    QByteArray expected = lines.join("\r\n"_L1).toUtf8();
    for (const PlannedDocument &document : std::as_const(plan.message.attachments)) {
        QByteArray encoded;
        const QByteArray base64 = contentOf(document.path).toBase64();
        for (qsizetype start = 0; start < base64.size(); start += 76)
            encoded += base64.mid(start, 76) + "\r\n";
        const QString abbreviated = u"[%1 bytes of base64: %2]\r\n"_s.arg(encoded.size()).arg(document.name);
        QCOMPARE(expected.count(abbreviated.toUtf8()), 1);
        expected.replace(abbreviated.toUtf8(), encoded);
    }
    QCOMPARE(arrived.join("\r\n"), expected);
}

void TestPlanPreview::exchangesRequestsArriveAsPreviewed_data()
{
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<ExchangeAuthentication>("authentication");
    QTest::addColumn<QList<int>>("shown"); // of the preview's requests, those that are sent
    using enum ExchangeAuthentication;
    QTest::newRow("to Exchange 2016") << false << Basic << QList<int>{0, 1, 2};
    QTest::newRow("to Exchange 2010") << true << Basic << QList<int>{0, 3, 4, 5, 2};
    QTest::newRow("with a token") << false << Microsoft365 << QList<int>{0, 1, 2};
}

void TestPlanPreview::exchangesRequestsArriveAsPreviewed()
{
    QFETCH(bool, isOld);
    QFETCH(ExchangeAuthentication, authentication);
    QFETCH(QList<int>, shown);
    auto answers = usualAnswers();
    if (isOld) {
        answers["GetServerTimeZones"] = {recordedAnswer(u"answer-getservertimezones-2010.xml"_s)};
        answers["CreateItem"] = {recordedAnswer(u"answer-createitem-draft.xml"_s)};
        answers["CreateAttachment"] = {recordedAnswer(u"answer-createattachment.xml"_s)};
        answers["SendItem"] = {recordedAnswer(u"answer-senditem.xml"_s)};
    }
    const FakeExchange server({.answers = answers});
    ExchangeRunner runner;
    ExchangePlan plan = runner.planFor(server);
    plan.impersonatedMailbox = u"anna@example.com"_s;
    plan.authentication = authentication;
    const PlannedDocument attached = plan.message.attachments.first();
    const QString content = QString::fromLatin1(contentOf(attached.path).toBase64());

    // What only the server and the moment know stays named.
    static const QRegularExpression heading(u"(?:^|\n)# \\d[^\n]*\n"_s);
    QString text = previewOf(plan).lines.join(u'\n');
    text.replace(u"[%1 bytes of base64: %2]"_s.arg(content.size()).arg(attached.name), content);
    const QStringList previewed = text.split(heading, Qt::SkipEmptyParts);
    QCOMPARE(previewed.size(), 6);

    QVERIFY(std::holds_alternative<Delivered>(runner.send(plan).outcome));
    const QList<ExchangeRequest> requests = server.requests();
    QCOMPARE(requests.size(), shown.size());
    static const QRegularExpression id(u"client-request-id: [0-9a-f-]+"_s);
    static const QRegularExpression length(u"Content-Length: \\d+"_s);
    static const QRegularExpression itemId(u"(?<=ItemId) Id=\"[^\"]*\"(?: ChangeKey=\"[^\"]*\")?"_s);
    const auto withoutTheMoment = [&](QString request) {
        if (request.contains(itemId))
            request.replace(length, u"Content-Length"_s);
        return request.remove(u'\r').replace(itemId, u" Id"_s).trimmed();
    };
    for (int index = 0; index < requests.size(); ++index) {
        QString arrived = QString::fromUtf8(requests.at(index).head + "\r\n\r\n" + requests.at(index).body);
        arrived.replace(id, u"client-request-id: <request id>"_s).replace("s3cr3t-pass"_L1, u"…"_s);
        QCOMPARE(withoutTheMoment(arrived).split(u'\n'), withoutTheMoment(previewed.at(shown.at(index))).split(u'\n'));
    }
}

void TestPlanPreview::secretFieldsAreHidden()
{
    ExtensionPlan plan;
    plan.url = QUrl(u"https://x.example/api?code=hunter2&mode=hunter3"_s);
    plan.fields = {{u"custom_apiKey"_s, u"hunter4 hunter4"_s},
                   {u"password"_s, u"hunter5"_s},
                   {u"callback"_s, u"https://y.example/?key=hunter6"_s},
                   {u"billingCode"_s, u"4711"_s},
                   {u"userSurname"_s, u"Doe"_s}};
    const Preview preview = previewOf(plan, {u"ab"_s});
    const QString lines = preview.lines.join(u'\n');
    QVERIFY(lines.contains(u"POST /api?code=…&mode=… HTTP/1.1\nHost: x.example\n"_s));
    QVERIFY(lines.contains(u"name=\"custom_apiKey\"\n\n…\n"_s));
    QVERIFY(lines.contains(u"name=\"callback\"\n\nhttps://y.example/?key=…\n"_s));
    QVERIFY(lines.contains("name=\"billingCode\"\n\n4711\n"_L1));
    QString all = preview.summary + lines;
    for (const Preview::Command &command : preview.commands)
        all += command.text;
    QVERIFY(!all.contains("hunter"_L1));
}

void TestPlanPreview::theHeadIsThatOfTheAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("host");
    QTest::newRow("without a path") << u"https://x.example"_s << u"POST / HTTP/1.1"_s << u"Host: x.example"_s;
    QTest::newRow("with the usual port") << u"https://x.example:443/a"_s << u"POST /a HTTP/1.1"_s
                                         << u"Host: x.example"_s;
    QTest::newRow("with a port") << u"http://x.example:443/a"_s << u"POST /a HTTP/1.1"_s << u"Host: x.example:443"_s;
    QTest::newRow("with IPv6") << u"http://[::1]:80/a"_s << u"POST /a HTTP/1.1"_s << u"Host: [::1]"_s;
    QTest::newRow("beyond ASCII") << u"https://bücher.example/ä"_s << u"POST /%C3%A4 HTTP/1.1"_s
                                  << u"Host: xn--bcher-kva.example"_s;
}

void TestPlanPreview::theHeadIsThatOfTheAddress()
{
    QFETCH(QString, url);
    QFETCH(QString, request);
    QFETCH(QString, host);
    ExtensionPlan plan;
    plan.url = QUrl(url);
    QCOMPARE(previewOf(plan).lines.first(2), (QStringList{request, host}));
}

void TestPlanPreview::filesSayAccountAndOwner()
{
    SharePlan plan{u"fs01"_s, u"scans"_s, {u"in"_s}, FileSystemAccount::Custom,
                   u"CORP"_s, u"svc"_s,   {},        WhenNameTaken::Number,
                   {}};
    plan.terminalUser = u"anna@corp.example"_s;
    plan.whenNameTaken = WhenNameTaken::Refuse;
    plan.documents = {document(u"scan.pdf"_s, 10)};
    const Preview preview = previewOf(plan);
    QCOMPARE(preview.lines, QStringList{u"\\\\fs01\\scans\\in\\scan.pdf  (10 bytes, application/pdf)"_s});
    QCOMPARE(preview.facts,
             (QList<Fact>{{u"account"_s, u"CORP\\svc"_s},
                          {u"owner"_s, u"anna@corp.example"_s},
                          {u"nameTaken"_s, u"refuse"_s},
                          {u"verifies"_s, u"rights"_s},
                          {u"verifies"_s, u"owner"_s},
                          {u"verifies"_s, u"size"_s}}));
    FileSystemPlan local{u"/srv"_s, {u"in"_s}, plan.documents};
    const QList<Fact> facts = previewOf(local).facts;
    QCOMPARE(facts.value(0).name, u"account"_s);
    QVERIFY(!facts.value(0).value.isEmpty());
    QCOMPARE(facts.value(1), (Fact{u"owner"_s, facts.value(0).value}));
}

void TestPlanPreview::aLargePreviewIsBounded()
{
    SmtpPlan plan{u"mail.example"_s, 587, MailSecurity::StartTls, SmtpSignIn::None, {}, sampleMessage()};
    plan.message.text = u"a line\n"_s.repeated(200'000);
    const Preview mail = previewOf(plan);
    QCOMPARE(mail.lines.size(), 5001);
    QVERIFY(mail.lines.last().endsWith(" lines more]"_L1));
    QVERIFY(mail.commands.isEmpty());

    ExtensionPlan form;
    form.url = QUrl(u"https://x.example/api"_s);
    form.fields = {{u"note"_s, u"x"_s.repeated(1'000'000)}};
    for (const QString &line : previewOf(form).lines)
        QVERIFY(line.size() < 2100);
}

QTEST_GUILESS_MAIN(TestPlanPreview)

#include "tst_planpreview.moc"
