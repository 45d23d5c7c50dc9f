// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/exchange/ewsrequest.h"
#include "delivery/senders/exchange/exchangeplan.h"
#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/fakeexchange.h"
#include "tests/delivery/support/runsender.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// What a reader makes of a document: prefixes and the space between elements do not count.
QStringList meaningOf(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    QStringList meaning;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = u"{%1}%2"_s.arg(reader.namespaceUri(), reader.name());
        if (reader.isStartElement()) {
            QStringList attributes;
            const QXmlStreamAttributes all = reader.attributes();
            for (const QXmlStreamAttribute &attribute : all)
                attributes << u"%1=%2"_s.arg(attribute.name(), attribute.value());
            attributes.sort();
            meaning << u"<%1 %2"_s.arg(name, attributes.join(u' '));
        } else if (reader.isEndElement()) {
            meaning << u"/"_s + name;
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            meaning << reader.text().toString();
        }
    }
    if (reader.hasError())
        meaning << reader.errorString();
    return meaning;
}

QByteArray bodyOf(const EwsRequest &request)
{
    auto body = request.open();
    if (!body)
        return {};
    QByteArray bytes(body->size() + 1, '\0');
    qsizetype size = 0;
    while (size < bytes.size()) {
        const auto got = body->read(bytes.data() + size, bytes.size() - size);
        if (!got || *got == 0)
            break;
        size += *got;
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace

class TestEwsRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestsAreAsTheyAreDocumented_data();
    void requestsAreAsTheyAreDocumented();
    void valuesAreEscaped();
    void whatXmlDoesNotAllowIsReplaced_data();
    void whatXmlDoesNotAllowIsReplaced();
    void theLengthIsKnownBeforeReading();
    void aDocumentThatIsGoneIsAFailure();
    void headersNameOperationAndMailbox();
    void aPreviewNeedsNoDocuments();
    void thePreviewHidesSecretsOfTheUrl();
    void stagesHaveTlsWithHttpsAlone();

private:
    MailMessage message() const;

    QTemporaryDir m_folder;
    PlannedDocument m_document;
    const EwsCaller m_impersonating{EwsVersion::Exchange2013Sp1, u"anna@example.com"_s};
};

void TestEwsRequest::initTestCase()
{
    const QString path = m_folder.filePath(u"scan.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\1\2\3\4\5\6\7\x08\x09", 10));
    file.close();
    m_document = *plannedDocument(path, u"scan \"1\".pdf"_s, u"application/pdf"_s);
}

MailMessage TestEwsRequest::message() const
{
    MailMessage message;
    message.to = {u"bob@example.com"_s, u"cleo@example.com"_s};
    message.subject = u"Scan <1> & more"_s;
    message.text = u"First line\nsecond line"_s;
    message.messageId = u"4e19a6a0@console.example"_s;
    message.attachments = {m_document};
    return message;
}

void TestEwsRequest::requestsAreAsTheyAreDocumented_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("file");
    const EwsCaller newest;
    const EwsCaller exchange2010{EwsVersion::Exchange2010Sp2, {}};
    const EwsCaller exchange2007{EwsVersion::Exchange2007Sp1, {}};
    MailMessage fromScanner = message();
    fromScanner.from = u"scanner@example.com"_s;
    QTest::newRow("the probe of a sign-in")
        << bodyOf(getServerTimeZones(newest)) << u"request-getservertimezones.xml"_s;
    QTest::newRow("a look at the mailbox, as the terminal user")
        << bodyOf(getMailboxFolders(m_impersonating)) << u"request-getfolder.xml"_s;
    QTest::newRow("a mail that is sent in one step, as the terminal user")
        << bodyOf(createAndSend(m_impersonating, message())) << u"request-createitem.xml"_s;
    QTest::newRow("a draft without its attachments, with a sender")
        << bodyOf(createDraft(exchange2010, fromScanner)) << u"request-createitem-draft.xml"_s;
    QTest::newRow("an attachment of a draft")
        << bodyOf(createAttachment(exchange2010, {u"AAMkDraft="_s, u"CQAAABYAone"_s}, m_document))
        << u"request-createattachment.xml"_s;
    QTest::newRow("sending the draft in its last state")
        << bodyOf(sendDraft(exchange2010, {u"AAMkDraft="_s, u"CQAAABYAtwo"_s})) << u"request-senditem.xml"_s;
    QTest::newRow("deleting the draft in whatever state")
        << bodyOf(deleteDraft(exchange2007, {u"AAMkDraft="_s, u"CQAAABYAone"_s})) << u"request-deleteitem.xml"_s;
    QTest::newRow("looking for the copy")
        << bodyOf(findMessage(m_impersonating, EwsFolder::SentItems, u"4e19a6a0@console.example"_s))
        << u"request-finditem.xml"_s;
}

void TestEwsRequest::requestsAreAsTheyAreDocumented()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, file);
    QCOMPARE(meaningOf(written), meaningOf(recorded(file)));
}

void TestEwsRequest::valuesAreEscaped()
{
    MailMessage hostile = message();
    hostile.subject = u"</t:Subject></t:Message><evil a=\"'\"/>&lt; ]]>"_s;
    hostile.text = u"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;"_s;
    hostile.to = {u"a\"b<c>&d@example.com"_s};
    hostile.messageId = u"\"><evil/>"_s;
    hostile.attachments.first().name = u"<a> & \"b\".pdf"_s;
    const EwsCaller caller{EwsVersion::Exchange2013Sp1, u"</t:PrimarySmtpAddress>&@example.com"_s};
    const QByteArray body = bodyOf(createAndSend(caller, hostile));
    const QStringList texts = meaningOf(body);
    QVERIFY(!texts.join(u'\n').contains("}evil"_L1));
    QVERIFY(texts.contains(hostile.subject));
    QVERIFY(texts.contains(hostile.text));
    QVERIFY(texts.contains(hostile.to.first()));
    QVERIFY(texts.contains(hostile.attachments.first().name));
    QVERIFY(texts.contains(caller.impersonatedMailbox));
    QVERIFY(meaningOf(bodyOf(findMessage(caller, EwsFolder::Drafts, hostile.messageId)))
                .join(u'\n')
                .contains("Value=<\"><evil/>>"_L1));
}

void TestEwsRequest::whatXmlDoesNotAllowIsReplaced_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written");
    const QString mark(QChar::ReplacementCharacter);
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xde00));
    QTest::newRow("control characters") << u"a\u0001b\u001bc\u0000d"_s << u"a%1b%1c%1d"_s.arg(mark);
    QTest::newRow("tab and line break stay") << u"a\tb\nc"_s << u"a\tb\nc"_s;
    QTest::newRow("half of a pair, in the middle") << u"a%1b"_s.arg(high) << u"a%1b"_s.arg(mark);
    QTest::newRow("half of a pair, at the end") << u"a%1"_s.arg(high) << u"a%1"_s.arg(mark);
    QTest::newRow("the other half") << u"a%1b"_s.arg(low) << u"a%1b"_s.arg(mark);
    QTest::newRow("a pair stays") << u"a%1%2b"_s.arg(high, low) << u"a%1%2b"_s.arg(high, low);
    QTest::newRow("no characters") << u"a%1%2"_s.arg(QChar(0xfffe)).arg(QChar(0xffff)) << u"a%1%1"_s.arg(mark);
}

void TestEwsRequest::whatXmlDoesNotAllowIsReplaced()
{
    QFETCH(QString, value);
    QFETCH(QString, written);
    MailMessage hostile = message();
    hostile.text = value;
    const QStringList meaning = meaningOf(bodyOf(createAndSend({}, hostile)));
    const auto body =
        meaning.indexOf(u"<{http://schemas.microsoft.com/exchange/services/2006/types}Body BodyType=Text"_s);
    QVERIFY(body > 0);
    QCOMPARE(meaning.at(body + 1), written);
}

void TestEwsRequest::theLengthIsKnownBeforeReading()
{
    const EwsRequest request = createAndSend(m_impersonating, message());
    const auto body = request.open();
    QVERIFY(body.has_value());
    QCOMPARE(body->size(), bodyOf(request).size());
    QCOMPARE(body->documentsSize(), 10);
}

void TestEwsRequest::aDocumentThatIsGoneIsAFailure()
{
    MailMessage gone = message();
    gone.attachments.first().path = m_folder.filePath(u"gone.pdf"_s);
    const auto body = createAndSend({}, gone).open();
    QVERIFY(!body.has_value());
    QCOMPARE(body.error().cause, Cause::DocumentMissing);
}

void TestEwsRequest::headersNameOperationAndMailbox()
{
    const QList<QByteArray> headers = ewsHeaders(EwsOperation::CreateItem, u"anna@example.com"_s, "4711");
    QVERIFY(
        headers.contains("SOAPAction: \"http://schemas.microsoft.com/exchange/services/2006/messages/CreateItem\""));
    QVERIFY(headers.contains("client-request-id: 4711"));
    QVERIFY(headers.contains("return-client-request-id: true"));
    QVERIFY(headers.contains("X-AnchorMailbox: anna@example.com"));
    const QList<QByteArray> hostile = ewsHeaders(EwsOperation::FindItem, u"a@b\r\nX-Evil: 1"_s, "4711");
    for (const QByteArray &line : hostile)
        QVERIFY(!line.contains('\r') && !line.contains('\n'));
    const QList<QByteArray> own = ewsHeaders(EwsOperation::FindItem, {}, "4711");
    for (const QByteArray &line : own)
        QVERIFY(!line.startsWith("X-AnchorMailbox"));
}

void TestEwsRequest::aPreviewNeedsNoDocuments()
{
    ExchangePlan plan;
    plan.url = QUrl(u"https://mail.example/EWS/Exchange.asmx"_s);
    plan.impersonatedMailbox = u"anna@example.com"_s;
    plan.message = message();
    plan.message.attachments.first().path = u"/nowhere/scan.pdf"_s;
    const QStringList lines = plan.previewLines();
    QCOMPARE(lines.value(1), u"POST /EWS/Exchange.asmx HTTP/1.1"_s);
    QCOMPARE(lines.value(2), u"Host: mail.example"_s);
    QVERIFY(lines.contains("X-AnchorMailbox: anna@example.com"_L1));
    const QString text = lines.join(u'\n');
    QVERIFY(text.contains("<t:Content>[16 bytes of base64: scan \"1\".pdf]</t:Content>"_L1));
    QString whole = text.section("# "_L1, 2, 2);
    whole = whole.mid(whole.indexOf("<?xml"_L1)).trimmed();
    whole.replace("[16 bytes of base64: scan \"1\".pdf]"_L1, "AAECAwQFBgcICQ=="_L1);
    QCOMPARE(whole.toUtf8(), bodyOf(createAndSend(m_impersonating, message())).trimmed());
}

void TestEwsRequest::thePreviewHidesSecretsOfTheUrl()
{
    ExchangePlan plan;
    plan.url = QUrl(u"https://scanner:hunter2@mail.example/EWS/Exchange.asmx?code=hunter3"_s);
    plan.message = message();
    QVERIFY(!plan.previewLines().join(u'\n').contains("hunter"_L1));
}

void TestEwsRequest::stagesHaveTlsWithHttpsAlone()
{
    ExchangePlan plan;
    plan.url = QUrl(u"https://mail.example/EWS/Exchange.asmx"_s);
    QCOMPARE(plan.stages(), QList<Stage>(allStages.begin(), allStages.end()));
    plan.url.setScheme(u"http"_s);
    QVERIFY(!plan.stages().contains(Stage::Tls));
}

QTEST_GUILESS_MAIN(TestEwsRequest)

#include "tst_ewsrequest.moc"
