// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver's Exchange Web Services as the curl program sees them.

#include "tests/delivery/receiver/practicesignin.h"
#include "tests/delivery/receiver/receiverfixture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

struct Reply
{
    int status = 0; // 0 where the connection failed
    QByteArray header;
    QByteArray body;

    // Of the first attribute or element of that name.
    QString attribute(const QString &name) const
    {
        return QRegularExpression(u"%1=\"([^\"]*)\""_s.arg(name)).match(QString::fromUtf8(body)).captured(1);
    }
    QString element(const QString &name) const
    {
        return QRegularExpression(u"<%1[^>]*>([^<]*)</"_s.arg(name)).match(QString::fromUtf8(body)).captured(1);
    }
};

QByteArray envelope(const QByteArray &body, const QByteArray &impersonated = {})
{
    const QByteArray header = impersonated.isEmpty()
        ? QByteArray()
        : "<t:ExchangeImpersonation><t:ConnectingSID><t:PrimarySmtpAddress>" + impersonated
            + "</t:PrimarySmtpAddress></t:ConnectingSID></t:ExchangeImpersonation>";
    return R"(<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
  xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"
  xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><soap:Header>)"
           R"(<t:RequestServerVersion Version="Exchange2013_SP1"/>)"
        + header + "</soap:Header><soap:Body>" + body + "</soap:Body></soap:Envelope>";
}

QByteArray attachments(const QByteArray &name, const QByteArray &content)
{
    return "<t:FileAttachment><t:Name>" + name + "</t:Name><t:ContentType>application/pdf</t:ContentType><t:Content>"
        + content.toBase64() + "</t:Content></t:FileAttachment>";
}

QByteArray message(const QByteArray &files)
{
    return "<m:Items><t:Message><t:ItemClass>IPM.Note</t:ItemClass><t:Subject>Scan</t:Subject>"
           "<t:Body BodyType=\"Text\">Hello</t:Body>"
        + (files.isEmpty() ? QByteArray() : "<t:Attachments>" + files + "</t:Attachments>")
        + "<t:ToRecipients><t:Mailbox><t:EmailAddress>bob@practice.example</t:EmailAddress></t:Mailbox></"
          "t:ToRecipients>"
          "<t:InternetMessageId>&lt;1@console&gt;</t:InternetMessageId></t:Message></m:Items>";
}

QByteArray sendAndSave(const QByteArray &files)
{
    return "<m:CreateItem MessageDisposition=\"SendAndSaveCopy\"><m:SavedItemFolderId>"
           "<t:DistinguishedFolderId Id=\"sentitems\"/></m:SavedItemFolderId>"
        + message(files) + "</m:CreateItem>";
}

const QByteArray getFolder =
    "<m:GetFolder><m:FolderShape><t:BaseShape>IdOnly</t:BaseShape></m:FolderShape><m:FolderIds>"
    "<t:DistinguishedFolderId Id=\"inbox\"/><t:DistinguishedFolderId Id=\"sentitems\"/>"
    "</m:FolderIds></m:GetFolder>";
const QByteArray findItem =
    "<m:FindItem Traversal=\"Shallow\"><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape></m:ItemShape><m:Restriction>"
    "<t:IsEqualTo><t:FieldURI FieldURI=\"message:InternetMessageId\"/><t:FieldURIOrConstant>"
    "<t:Constant Value=\"&lt;1@console&gt;\"/></t:FieldURIOrConstant></t:IsEqualTo></m:Restriction><m:ParentFolderIds>"
    "<t:DistinguishedFolderId Id=\"sentitems\"/></m:ParentFolderIds></m:FindItem>";

QByteArray itemIds(const QString &id, const QString &changeKey)
{
    return "<m:ItemIds><t:ItemId Id=\"" + id.toUtf8() + "\" ChangeKey=\"" + changeKey.toUtf8() + "\"/></m:ItemIds>";
}

QString valueOf(const Arrival &arrival, const QString &name)
{
    for (const Fact &fact : arrival.fields) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

} // namespace

class TestPracticeExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void keepsAMailAndItsAttachments();
    void isTrustedByItsCertificate();
    void sendsADraftInThreeSteps();
    void findsWhatWasSentFromTheMailboxAlone();
    void answersChecks();
    void answersOtherOperationsWithAFault();
    void asksForSignIn_data();
    void asksForSignIn();
    void takesATokenOfItsIdentityProvider();
    void refusesStrangersAndOtherRequests_data();
    void refusesStrangersAndOtherRequests();
    void refusesWhatIsNoRequest();
    void saysThatTheFolderIsGone();
    void survivesHostileClients();
    void streamsALargeMailInLittleMemory();
    void rehearses_data();
    void rehearses();

private:
    Reply curl(const QStringList &arguments) const;
    Reply post(const QByteArray &request, const QStringList &options = {u"-u"_s, practiceAccount()}) const;
    QString url() const { return m_fixture->receiver.webServicesUrl().toString(); }

    std::unique_ptr<ReceiverFixture> m_fixture;
};

void TestPracticeExchange::init()
{
    m_fixture = std::make_unique<ReceiverFixture>();
    QVERIFY(m_fixture->isStarted);
}

Reply TestPracticeExchange::curl(const QStringList &arguments) const
{
    const ProgramResult result = runProgram(u"curl"_s,
                                            QStringList{u"-s"_s, u"--cacert"_s, m_fixture->certificate(), u"-D"_s,
                                                        m_fixture->path(u"head"_s), u"-w"_s, u"\n%{http_code}"_s}
                                                + arguments);
    const qsizetype line = result.output.lastIndexOf('\n');
    return {result.output.mid(line + 1).toInt(), contentOf(m_fixture->path(u"head"_s)), result.output.left(line)};
}

Reply TestPracticeExchange::post(const QByteArray &request, const QStringList &options) const
{
    if (!write(m_fixture->path(u"request"_s), request))
        return {};
    return curl(options
                + QStringList{u"-H"_s, u"Content-Type: text/xml; charset=utf-8"_s, u"--data-binary"_s,
                              u'@' + m_fixture->path(u"request"_s), url()});
}

void TestPracticeExchange::keepsAMailAndItsAttachments()
{
    const QByteArray scan = randomBytes(3'000'001);
    const QByteArray request = envelope(sendAndSave(attachments("Gr\xc3\xb6\xc3\x9f"
                                                                "e.pdf",
                                                                scan)
                                                    + attachments("b", {})));
    const Reply reply = post(request);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header.toLower().contains("content-type: text/xml; charset=utf-8"));
    QVERIFY2(reply.body.contains("<m:CreateItemResponseMessage ResponseClass=\"Success\">"
                                 "<m:ResponseCode>NoError</m:ResponseCode><m:Items/>"),
             reply.body.constData());
    QVERIFY(reply.body.contains("MajorVersion=\"15\" MinorVersion=\"2\""));

    QTRY_COMPARE(m_fixture->arrived.size(), 1);
    const Arrival arrival = m_fixture->arrival(0);
    QCOMPARE(arrival.endpoint, Arrival::Endpoint::Exchange);
    QCOMPARE(arrival.status, 200);
    const QList<Fact> fields{{u"operation"_s, u"CreateItem"_s},
                             {u"mailbox"_s, u"practice@practice.example"_s},
                             {u"account"_s, u"Basic practice@practice.example"_s},
                             {u"savedTo"_s, u"sentitems"_s},
                             {u"subject"_s, u"Scan"_s},
                             {u"messageId"_s, u"<1@console>"_s},
                             {u"recipient"_s, u"bob@practice.example"_s}};
    QCOMPARE(arrival.fields, fields);
    QCOMPARE(arrival.files.size(), 3);
    const QString place = QFileInfo(arrival.files.at(0).path).path();
    QCOMPARE(
        arrival.files.at(0),
        (ReceivedFile{{}, u"Größe.pdf"_s, u"application/pdf"_s, scan.size(), place + u"/Größe.pdf"_s, sha256Of(scan)}));
    QVERIFY(contentOf(arrival.files.at(0).path) == scan);
    QCOMPARE(arrival.files.at(1).size, 0);
    QCOMPARE(arrival.files.at(2).name, u"request.xml"_s);
    QCOMPARE(contentOf(arrival.files.at(2).path), QByteArray(request).replace(scan.toBase64(), ""));
    QCOMPARE(filesBelow(m_fixture->received()).size(), 4);
}

void TestPracticeExchange::isTrustedByItsCertificate()
{
    QCOMPARE(curl({u"https://localhost:%1/"_s.arg(m_fixture->receiver.webServicesUrl().port())}).status, 200);
    QCOMPARE(runProgram(u"curl"_s, {u"-s"_s, url()}).status, 60); // nobody else trusts it
}

void TestPracticeExchange::sendsADraftInThreeSteps()
{
    const Reply created = post(envelope("<m:CreateItem MessageDisposition=\"SaveOnly\">"
                                        + message(attachments("a.pdf", "one")) + "</m:CreateItem>"));
    const QString id = created.attribute(u"Id"_s);
    const QString first = created.attribute(u"ChangeKey"_s);
    QVERIFY2(!id.isEmpty() && !first.isEmpty(), created.body.constData());

    const Reply attached =
        post(envelope("<m:CreateAttachment><m:ParentItemId Id=\"" + id.toUtf8() + "\" ChangeKey=\"" + first.toUtf8()
                      + "\"/><m:Attachments>" + attachments("a.pdf", "two") + "</m:Attachments></m:CreateAttachment>"));
    QCOMPARE(attached.attribute(u"RootItemId"_s), id);
    const QString second = attached.attribute(u"RootItemChangeKey"_s);
    QVERIFY(second != first);
    QCOMPARE(m_fixture->arrived.size(), 0);

    const auto send = [&](const QString &changeKey) {
        return post(envelope("<m:SendItem SaveItemToFolder=\"true\">" + itemIds(id, changeKey)
                             + "<m:SavedItemFolderId><t:DistinguishedFolderId Id=\"sentitems\"/></m:SavedItemFolderId>"
                               "</m:SendItem>"));
    };
    QCOMPARE(send({}).element(u"m:ResponseCode"_s), u"ErrorChangeKeyRequired"_s);
    QCOMPARE(send(first).element(u"m:ResponseCode"_s), u"ErrorIrresolvableConflict"_s);
    QCOMPARE(send(second).element(u"m:ResponseCode"_s), u"NoError"_s);
    QCOMPARE(send(second).element(u"m:ResponseCode"_s), u"ErrorItemNotFound"_s);

    QTRY_COMPARE(m_fixture->arrived.size(), 1);
    const Arrival arrival = m_fixture->arrival(0);
    QCOMPARE(valueOf(arrival, u"operation"_s), u"SendItem"_s);
    QCOMPARE(valueOf(arrival, u"subject"_s), u"Scan"_s);
    QStringList contents;
    for (const ReceivedFile &file : arrival.files) {
        QVERIFY(QFile::exists(file.path));
        if (file.name == "a.pdf"_L1)
            contents << QString::fromUtf8(contentOf(file.path));
    }
    QCOMPARE(contents, (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(post(envelope(findItem)).body.contains("TotalItemsInView=\"1\""));
}

void TestPracticeExchange::findsWhatWasSentFromTheMailboxAlone()
{
    QVERIFY(post(envelope(findItem)).body.contains("TotalItemsInView=\"0\""));
    QCOMPARE(post(envelope(sendAndSave({}), "Anna@practice.example")).element(u"m:ResponseCode"_s), u"NoError"_s);
    QTRY_COMPARE(m_fixture->arrived.size(), 1);
    QCOMPARE(valueOf(m_fixture->arrival(0), u"mailbox"_s), u"anna@practice.example"_s);
    QCOMPARE(valueOf(m_fixture->arrival(0), u"account"_s), u"Basic practice@practice.example"_s);

    QVERIFY(post(envelope(findItem)).body.contains("TotalItemsInView=\"0\""));
    const Reply found = post(envelope(findItem, "anna@practice.example"));
    QVERIFY(found.body.contains("TotalItemsInView=\"1\""));
    const QByteArray remove =
        "<m:DeleteItem DeleteType=\"HardDelete\">" + itemIds(found.attribute(u"Id"_s), {}) + "</m:DeleteItem>";
    QCOMPARE(post(envelope(remove)).element(u"m:ResponseCode"_s), u"ErrorItemNotFound"_s);
    QCOMPARE(post(envelope(remove, "anna@practice.example")).element(u"m:ResponseCode"_s), u"NoError"_s);
    QVERIFY(post(envelope(findItem, "anna@practice.example")).body.contains("TotalItemsInView=\"0\""));
}

void TestPracticeExchange::answersChecks()
{
    const Reply zones = post(envelope("<m:GetServerTimeZones ReturnFullTimeZoneData=\"false\"><m:Ids><t:Id>UTC</t:Id>"
                                      "</m:Ids></m:GetServerTimeZones>"));
    QCOMPARE(zones.status, 200);
    QCOMPARE(zones.element(u"m:ResponseCode"_s), u"NoError"_s);
    const Reply folders = post(envelope(getFolder));
    QCOMPARE(folders.body.count("<m:GetFolderResponseMessage ResponseClass=\"Success\">"), 2);
    QCOMPARE(folders.element(u"t:CreateContents"_s), u"true"_s);
    const Reply unknown = post(envelope(QByteArray(getFolder).replace("inbox", "elsewhere")));
    QCOMPARE(unknown.element(u"m:ResponseCode"_s), u"ErrorFolderNotFound"_s);
    QCOMPARE(post(envelope(sendAndSave({}).replace("EmailAddress", "Name"))).element(u"m:ResponseCode"_s),
             u"ErrorInvalidRecipients"_s);
    QCOMPARE(m_fixture->arrived.size(), 0);
    QCOMPARE(filesBelow(m_fixture->received()), QStringList());
}

void TestPracticeExchange::answersOtherOperationsWithAFault()
{
    const Reply reply = post(envelope("<m:GetUserOofSettingsRequest/>"));
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.element(u"faultcode"_s), u"a:ErrorInvalidRequest"_s);
    QVERIFY(reply.body.contains("GetUserOofSettingsRequest"));
}

void TestPracticeExchange::asksForSignIn_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("nobody") << QStringList() << 401;
    QTest::newRow("a wrong password") << QStringList{u"-u"_s, u"practice@practice.example:wrong"_s} << 401;
    QTest::newRow("another account") << QStringList{u"-u"_s, u"anna:"_s + practicePassword()} << 401;
    QTest::newRow("a header that is none") << QStringList{u"-H"_s, u"Authorization: Basic"_s} << 401;
    QTest::newRow("another scheme") << QStringList{u"-H"_s, u"Authorization: Digest username=x"_s} << 401;
    QTest::newRow("an empty token") << QStringList{u"-H"_s, u"Authorization: Bearer "_s} << 401;
    QTest::newRow("the account") << QStringList{u"-u"_s, practiceAccount()} << 200;
    QTest::newRow("the account with a domain") << QStringList{u"-u"_s, u".\\"_s + practiceAccount()} << 200;
}

void TestPracticeExchange::asksForSignIn()
{
    QFETCH(QStringList, options);
    const Reply reply = post(envelope(getFolder), options);
    QTEST(reply.status, "status");
    QCOMPARE(reply.header.count("WWW-Authenticate: "), reply.status == 401 ? 2 : 0);
}

void TestPracticeExchange::takesATokenOfItsIdentityProvider()
{
    PracticeSignIn signIn(m_fixture->receiver.identityAuthority());
    const QString token = QString::fromLatin1(signIn.accessToken(MicrosoftApplication::Exchange));
    QCOMPARE(post(envelope(sendAndSave({})), {u"--oauth2-bearer"_s, token}).status, 200);
    QTRY_COMPARE(m_fixture->arrived.size(), 1);
    QCOMPARE(valueOf(m_fixture->arrival(0), u"account"_s), u"Bearer practice@practice.example"_s);
    QCOMPARE(post(envelope(getFolder), {u"--oauth2-bearer"_s, token + u'A'}).status, 401);
}

void TestPracticeExchange::refusesStrangersAndOtherRequests_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const QString endpoint = u"/EWS/Exchange.asmx"_s;
    const QStringList xml{u"-H"_s, u"Content-Type: text/xml"_s, u"-d"_s, u"x"_s};
    QTest::newRow("a name that was rebound to loopback")
        << xml + QStringList{u"-H"_s, u"Host: evil.example"_s} << endpoint << 403;
    QTest::newRow("another site's page") << xml + QStringList{u"-H"_s, u"Origin: https://evil.example"_s} << endpoint
                                         << 403;
    QTest::newRow("another path") << xml << u"/EWS/Services.wsdl"_s << 404;
    QTest::newRow("another method") << QStringList() << endpoint << 405;
    QTest::newRow("a form") << QStringList{u"-d"_s, u"a=b"_s} << endpoint << 415;
    QTest::newRow("the path in lower case") << xml << endpoint.toLower() << 401;
}

void TestPracticeExchange::refusesStrangersAndOtherRequests()
{
    QFETCH(QStringList, options);
    QFETCH(QString, path);
    QTEST(curl(options + QStringList{m_fixture->receiver.webServicesUrl().resolved(QUrl(path)).toString()}).status,
          "status");
}

void TestPracticeExchange::refusesWhatIsNoRequest()
{
    const Reply reply = post(envelope(sendAndSave({}).replace("t:Subject", "t:Subjekt")));
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.element(u"faultcode"_s), u"a:ErrorSchemaValidation"_s);
    QCOMPARE(reply.element(u"e:ResponseCode"_s), u"ErrorSchemaValidation"_s);
    QVERIFY(reply.element(u"t:LineNumber"_s).toInt() > 0);
    QVERIFY(reply.element(u"t:Violation"_s).contains("t:Subjekt"_L1));
    QCOMPARE(filesBelow(m_fixture->received()), QStringList());
    QCOMPARE(m_fixture->arrived.size(), 0);
}

void TestPracticeExchange::saysThatTheFolderIsGone()
{
    QDir elsewhere(m_fixture->path(u"elsewhere"_s));
    QVERIFY(elsewhere.mkpath(u"."_s));
    const auto restore = qScopeGuard([before = QDir::currentPath()] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(elsewhere.path()));
    QVERIFY(m_fixture->removeIncoming());

    const Reply reply = post(envelope(sendAndSave(attachments("a.pdf", "b"))));
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.element(u"e:ResponseCode"_s), u"ErrorInternalServerError"_s);
    QVERIFY(elsewhere.isEmpty());
    QCOMPARE(m_fixture->arrived.size(), 0);
}

void TestPracticeExchange::survivesHostileClients()
{
    for (const QByteArray &bytes : {randomBytes(100'000), "GET / HTTP/1.1\r\n\r\n"_ba, "\x16\x03\x01\x02\x00"_ba}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost,
                             static_cast<quint16>(m_fixture->receiver.webServicesUrl().port()));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        socket.waitForBytesWritten();
        socket.abort();
    }
    QCOMPARE(post(envelope(getFolder)).status, 200);
}

void TestPracticeExchange::streamsALargeMailInLittleMemory()
{
    constexpr qsizetype size = 80 * 1024 * 1024 + 1;
    QString hash;
    {
        const QByteArray scan = randomBytes(size);
        hash = sha256Of(scan);
        QVERIFY(write(m_fixture->path(u"request"_s), envelope(sendAndSave(attachments("scan.pdf", scan)))));
    }
    QVERIFY(forgetMemoryPeak());
    const qint64 before = memoryFact("VmRSS");
    QElapsedTimer timer;
    timer.start();
    const Reply reply = curl({u"-u"_s, practiceAccount(), u"-H"_s, u"Content-Type: text/xml"_s, u"-T"_s,
                              m_fixture->path(u"request"_s), u"-X"_s, u"POST"_s, url()});
    const qint64 peak = memoryFact("VmHWM");
    qInfo() << "80 MiB took" << timer.elapsed() << "ms";
    QCOMPARE(reply.element(u"m:ResponseCode"_s), u"NoError"_s);
    QVERIFY(before > 0);
    QVERIFY2(peak - before < 16 * 1024 * 1024, qPrintable(u"%1 bytes more"_s.arg(peak - before)));
    QTRY_COMPARE(m_fixture->arrived.size(), 1);
    QCOMPARE(m_fixture->arrival(0).files.value(0).size, size);
    QCOMPARE(m_fixture->arrival(0).files.value(0).sha256, hash);
}

void TestPracticeExchange::rehearses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("impersonation is not allowed")
        << u"ews.ErrorImpersonateUserDenied"_s << 500 << "permission to impersonate the requested user"_ba;
    QTest::newRow("a mailbox is missing")
        << u"ews.ErrorNonExistentMailbox"_s << 500 << "The SMTP address has no mailbox associated with it."_ba;
    QTest::newRow("the server is busy") << u"ews.ErrorServerBusy"_s << 500
                                        << "<t:Value Name=\"BackOffMilliseconds\">5000</t:Value>"_ba;
    QTest::newRow("the sign-in is refused") << u"http.401"_s << 401 << ""_ba;
    QTest::newRow("EWS is off") << u"http.403"_s << 403 << ""_ba;
    QTest::newRow("the request is too large") << u"http.413"_s << 413 << "too large"_ba;
}

void TestPracticeExchange::rehearses()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(QByteArray, contains);
    m_fixture->receiver.rehearse(Arrival::Endpoint::Exchange, code);
    const Reply reply = post(envelope(sendAndSave(attachments("a", "b"))));
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(contains), reply.body.constData());
    if (code.startsWith("ews."_L1))
        QCOMPARE(reply.element(u"e:ResponseCode"_s), code.sliced(4));
    QCOMPARE(post(envelope(getFolder)).status, status == 413 ? 200 : status); // a small request is not too large
    QCOMPARE(m_fixture->arrived.size(), 0);
    QCOMPARE(filesBelow(m_fixture->received()), QStringList());

    m_fixture->receiver.rehearse(Arrival::Endpoint::Exchange, {});
    QCOMPARE(post(envelope(sendAndSave({}))).status, 200);
    QTRY_COMPARE(m_fixture->arrived.size(), 1);
}

QTEST_GUILESS_MAIN(TestPracticeExchange)

#include "tst_practiceexchange.moc"
