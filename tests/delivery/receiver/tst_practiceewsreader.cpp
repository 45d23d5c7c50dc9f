// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/exchange/ewsreader.h"
#include "tests/delivery/receiver/receiverfixture.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QByteArray envelope(const QByteArray &body, const QByteArray &header = {})
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"\n"
           "  xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"\n"
           "  xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"><soap:Header>"
        + header + "</soap:Header><soap:Body>" + body + "</soap:Body></soap:Envelope>";
}

QByteArray createItem(const QByteArray &message)
{
    return envelope("<m:CreateItem MessageDisposition=\"SendAndSaveCopy\"><m:SavedItemFolderId>"
                    "<t:DistinguishedFolderId Id=\"sentitems\"/></m:SavedItemFolderId><m:Items><t:Message>"
                    + message + "</t:Message></m:Items></m:CreateItem>");
}

QByteArray attachment(const QByteArray &name, const QByteArray &content)
{
    return "<t:FileAttachment><t:Name>" + name + "</t:Name><t:ContentType>application/pdf</t:ContentType><t:Content>"
        + content + "</t:Content></t:FileAttachment>";
}

} // namespace

class TestPracticeEwsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMail();
    void refusesWrongOrder_data();
    void refusesWrongOrder();
    void refusesHostileRequests_data();
    void refusesHostileRequests();

private:
    Expected<EwsCall, EwsError> read(const QByteArray &request, qsizetype size = 1'000'000)
    {
        EwsReader reader(m_folder.path());
        for (qsizetype at = 0; at < request.size(); at += size)
            reader.feed(QByteArrayView(request).sliced(at, std::min(size, request.size() - at)));
        auto call = reader.finish();
        m_head = reader.head();
        return call;
    }

    QTemporaryDir m_folder;
    QByteArray m_head;
};

void TestPracticeEwsReader::readsAMail()
{
    const QByteArray first = randomBytes(100'000);
    const QByteArray request = createItem(
        "<t:ItemClass>IPM.Note</t:ItemClass><t:Subject>Gr\xc3\xb6\xc3\x9f"
        "e &amp; &lt;x&gt;</t:Subject>"
        "<t:Body BodyType=\"Text\">Hello</t:Body><t:Attachments>"
        + attachment("a.pdf", first.toBase64()) + attachment("a.pdf", "\r\n  YQ= =\r\n")
        + "</t:Attachments><t:ToRecipients><t:Mailbox><t:EmailAddress>a@b.example</t:EmailAddress></t:Mailbox>"
          "<t:Mailbox><t:Name>C</t:Name><t:EmailAddress>c@b.example</t:EmailAddress></t:Mailbox>"
          "</t:ToRecipients><t:InternetMessageId>&lt;1@console&gt;</t:InternetMessageId>"
          "<t:IsRead>true</t:IsRead>");
    for (const qsizetype size : {1, 1000, 1'000'000}) {
        const auto call = read(request, size);
        QVERIFY2(call, qPrintable(call ? QString() : call.error().message));
        QCOMPARE(call->operation, u"CreateItem"_s);
        QCOMPARE(call->messageDisposition, u"SendAndSaveCopy"_s);
        QCOMPARE(call->savedFolder, u"sentitems"_s);
        QCOMPARE(call->subject, u"Größe & <x>"_s);
        QCOMPARE(call->internetMessageId, u"<1@console>"_s);
        QCOMPARE(call->recipients, (QStringList{u"a@b.example"_s, u"c@b.example"_s}));
        QCOMPARE(call->attachments.size(), 2);
        QCOMPARE(call->attachments.at(0).name, u"a.pdf"_s);
        QCOMPARE(call->attachments.at(0).mediaType, u"application/pdf"_s);
        QCOMPARE(call->attachments.at(0).sha256, sha256Of(first));
        QVERIFY(contentOf(call->attachments.at(0).path) == first);
        QCOMPARE(contentOf(call->attachments.at(1).path), "a"_ba);
        QVERIFY(m_head.startsWith("<?xml") && m_head.endsWith("</soap:Envelope>"));
        QVERIFY(m_head.contains("<t:Content></t:Content>")
                && m_head.contains("Gr\xc3\xb6\xc3\x9f"
                                   "e &amp; &lt;x&gt;"));
        QVERIFY(m_head.size() < 2500);
    }
}

void TestPracticeEwsReader::refusesWrongOrder_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("the body before the subject")
        << createItem("<t:Body BodyType=\"Text\">a</t:Body><t:Subject>b</t:Subject>");
    QTest::newRow("attachments behind the recipients") << createItem("<t:ToRecipients/><t:Attachments/>");
    QTest::newRow("two subjects") << createItem("<t:Subject>a</t:Subject><t:Subject>b</t:Subject>");
    QTest::newRow("the content before the name") << createItem(
        "<t:Attachments><t:FileAttachment><t:Content>YQ==</t:Content><t:Name>a</t:Name></t:FileAttachment>"
        "</t:Attachments>");
    QTest::newRow("an element within the content")
        << createItem("<t:Attachments>" + attachment("a", "YQ==<t:Name>b</t:Name>") + "</t:Attachments>");
    QTest::newRow("an unknown element within the content")
        << createItem("<t:Attachments>" + attachment("a", "YWJj<x/>ZGVm") + "</t:Attachments>");
    QTest::newRow("an element of another namespace") << createItem("<m:Subject>a</m:Subject>");
    QTest::newRow("items before the folder") << envelope(
        "<m:CreateItem MessageDisposition=\"SendAndSaveCopy\"><m:Items/><m:SavedItemFolderId/></m:CreateItem>");
    QTest::newRow("the body before the header")
        << "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body/><s:Header/></s:Envelope>"_ba;
}

void TestPracticeEwsReader::refusesWrongOrder()
{
    QFETCH(QByteArray, request);
    const auto call = read(request);
    QVERIFY(!call);
    QCOMPARE(call.error().code, u"ErrorSchemaValidation"_s);
    QVERIFY(call.error().message.contains("invalid child element"_L1));
    QVERIFY(call.error().line > 0 && call.error().column > 0);
}

void TestPracticeEwsReader::refusesHostileRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("code");
    const QString schema = u"ErrorSchemaValidation"_s;
    QTest::newRow("nothing") << ""_ba << schema;
    QTest::newRow("no XML") << "hello"_ba << schema;
    QTest::newRow("half a request") << createItem("<t:Subject>a</t:Subject>").left(500) << schema;
    QTest::newRow("another root") << "<a/>"_ba << schema;
    QTest::newRow("the damaged namespace of copied samples")
        << "<s:Envelope xmlns:s=\"https://schemas.xmlsoap.org/soap/envelope/\"><s:Body/></s:Envelope>"_ba << schema;
    QTest::newRow("an empty body") << envelope({}) << schema;
    QTest::newRow("two operations") << envelope("<m:GetFolder/><m:GetFolder/>") << schema;
    QTest::newRow("a DTD with entities")
        << "<!DOCTYPE a [<!ENTITY b \"cccccccc\"><!ENTITY d \"&b;&b;&b;&b;\">]><a>&d;</a>"_ba << schema;
    QTest::newRow("a DTD from elsewhere") << "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"_ba << schema;
    QTest::newRow("an entity that is not declared") << createItem("<t:Subject>&a;</t:Subject>") << schema;
    QTest::newRow("content that is no base64")
        << createItem("<t:Attachments>" + attachment("a", "a*b") + "</t:Attachments>") << schema;
    QTest::newRow("100,000 nested elements") << envelope("<m:GetFolder>" + "<a>"_ba.repeated(100'000)) << schema;
    QTest::newRow("an attribute of 2 MiB")
        << envelope("<m:GetFolder a=\"" + QByteArray(2 * 1024 * 1024, 'a') + "\"/>") << u"ErrorInvalidRequest"_s;
    QTest::newRow("a tag that does not end")
        << envelope("<m:GetFolder a=\"" + QByteArray(4 * 1024 * 1024, 'a')) << schema;
    QTest::newRow("a subject of 2 MiB") << createItem("<t:Subject>" + QByteArray(2 * 1024 * 1024, 'a') + "</t:Subject>")
                                        << u"ErrorInvalidRequest"_s;
    QTest::newRow("2,000 attachments") << createItem("<t:Attachments>" + attachment("a", {}).repeated(2000)
                                                     + "</t:Attachments>")
                                       << u"ErrorInvalidRequest"_s;
    QTest::newRow("a version that is none")
        << envelope("<m:GetFolder/>", "<t:RequestServerVersion Version=\"Exchange2099\"/>")
        << u"ErrorInvalidServerVersion"_s;
}

void TestPracticeEwsReader::refusesHostileRequests()
{
    QFETCH(QByteArray, request);
    const auto call = read(request);
    QVERIFY(!call);
    if (QTest::currentDataTag() == "an attribute of 2 MiB"_ba)
        QVERIFY(call.error().code == "ErrorInvalidRequest"_L1 || call.error().code == "ErrorSchemaValidation"_L1);
    else
        QTEST(call.error().code, "code");
    QVERIFY(m_head.size() <= 2 * EwsReader::headLimit);
}

QTEST_GUILESS_MAIN(TestPracticeEwsReader)

#include "tst_practiceewsreader.moc"
