// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The requests to Exchange Web Services against a client that we did not write: what it reads in them, and that it
// would have written the same.

#include "delivery/senders/exchange/ewsrequest.h"
#include "delivery/transport/sourcefile.h"
#include "tests/delivery/support/runsender.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const EwsItemId draft{u"AAMk+/=&\"<"_s, u"CQAA=="_s};
const QString messageId = u"4e19a6a0.1@scans.example"_s;

QByteArray bodyOf(const EwsRequest &request)
{
    auto body = request.open();
    if (!body)
        return {};
    QByteArray bytes(body->size(), Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < bytes.size()) {
        const auto got = body->read(bytes.data() + filled, bytes.size() - filled);
        if (!got || *got == 0)
            return {};
        filled += *got;
    }
    return bytes;
}

} // namespace

class TestExchangelib : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyRequestIsAsTheOtherWritesIt_data();
    void everyRequestIsAsTheOtherWritesIt();
    void aMailIsReadAsItWasMeant_data();
    void aMailIsReadAsItWasMeant();
    void theReaderSeesElementsInTheWrongPlace();

private:
    PlannedDocument document(const QString &name, const QString &mediaType, qint64 size);
    MailMessage message();
    QJsonObject read(const QByteArray &request); // what exchangelibreader.py says of it

    QTemporaryDir m_folder;
    QProcess m_reader;
};

void TestExchangelib::initTestCase()
{
    m_reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_reader.start(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/integration/exchangelibreader.py"), QStringList());
    QVERIFY(m_reader.waitForStarted());
}

void TestExchangelib::cleanupTestCase()
{
    m_reader.closeWriteChannel();
    QVERIFY(m_reader.waitForFinished());
    QCOMPARE(m_reader.exitCode(), 0);
}

QJsonObject TestExchangelib::read(const QByteArray &request)
{
    const QString path = m_folder.filePath(u"request.xml"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(request) != request.size() || !file.flush())
        return {};
    m_reader.write(path.toUtf8() + '\n');
    if (!QTest::qWaitFor([this] { return m_reader.canReadLine(); }, 20'000))
        return {};
    return QJsonDocument::fromJson(m_reader.readLine()).object();
}

PlannedDocument TestExchangelib::document(const QString &name, const QString &mediaType, qint64 size)
{
    const QString path = m_folder.filePath(u"%1"_s.arg(size));
    makeFile(path, size);
    return *plannedDocument(path, name, mediaType);
}

MailMessage TestExchangelib::message()
{
    return {u"scans@scans.example"_s,
            {u"anna@scans.example"_s, u"jörg@scans.example"_s},
            u"Vertrag & „Größe“ <1>"_s,
            u"Guten Tag,\n\n\tzwei ]]> Zeilen\n"_s,
            messageId,
            QDateTime::currentDateTime(),
            {document(u"Vertrag Größe.pdf"_s, u"application/pdf"_s, 200'003),
             document(u"fax & \"Fax\".tiff"_s, u"image/tiff"_s, 1)}};
}

void TestExchangelib::everyRequestIsAsTheOtherWritesIt_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<EwsCaller>("caller");
    const EwsCaller callers[] = {
        {EwsVersion::Exchange2013Sp1, {}},
        {EwsVersion::Exchange2013Sp1, u"anna@scans.example"_s},
        {EwsVersion::Exchange2010Sp2, u"o'hara&co@scans.example"_s},
        {EwsVersion::Exchange2007Sp1, {}},
    };
    for (const EwsCaller &caller : callers) {
        const QByteArray suffix = " in " + ewsVersionName(caller.version).toUtf8()
            + (caller.impersonatedMailbox.isEmpty() ? QByteArray() : " as " + caller.impersonatedMailbox.toUtf8());
        const auto row = [&](const char *name, const EwsRequest &request, const QString &operation) {
            QTest::newRow((name + suffix).constData()) << bodyOf(request) << operation << caller;
        };
        row("look for time zones", getServerTimeZones(caller), u"GetServerTimeZones"_s);
        row("look at folders", getMailboxFolders(caller), u"GetFolder"_s);
        row("send", createAndSend(caller, message()), u"CreateItem"_s);
        row("make a draft", createDraft(caller, message()), u"CreateItem"_s);
        row("attach", createAttachment(caller, draft, message().attachments.first()), u"CreateAttachment"_s);
        row("send a draft", sendDraft(caller, draft), u"SendItem"_s);
        row("delete a draft", deleteDraft(caller, draft), u"DeleteItem"_s);
        row("find what was sent", findMessage(caller, EwsFolder::SentItems, messageId), u"FindItem"_s);
        row("find a draft", findMessage(caller, EwsFolder::Drafts, messageId), u"FindItem"_s);
    }
}

void TestExchangelib::everyRequestIsAsTheOtherWritesIt()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, operation);
    QFETCH(const EwsCaller, caller);
    const QJsonObject seen = read(request);
    QCOMPARE(seen.value("unlike"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(seen.value("operation"_L1), QJsonValue(operation));
    QCOMPARE(seen.value("version"_L1), QJsonValue(ewsVersionName(caller.version)));
    QCOMPARE(seen.value("mailbox"_L1).toString(), caller.impersonatedMailbox);
}

void TestExchangelib::aMailIsReadAsItWasMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readAs");
    const auto row = [](const char *name, const QString &text, const QString &readAs) {
        QTest::newRow(name) << text << readAs;
    };
    row("plain", u"Scan"_s, u"Scan"_s);
    row("markup", u"</t:Subject><t:Body>&amp;<![CDATA["_s, u"</t:Subject><t:Body>&amp;<![CDATA["_s);
    row("all of Unicode", u"Größe 扫描 😀"_s, u"Größe 扫描 😀"_s);
    row("what XML cannot hold", u"a\u0001b\uffffc"_s, u"a\ufffdb\ufffdc"_s);
    row("half a character", u"a"_s + QChar(0xd83d) + u"b"_s, u"a\ufffdb"_s);
}

void TestExchangelib::aMailIsReadAsItWasMeant()
{
    QFETCH(const QString, text);
    QFETCH(const QString, readAs);
    MailMessage sent = message();
    sent.subject = text;
    sent.text = text + u"\n\n\t"_s + text;
    sent.attachments.first().name = text;

    const QJsonObject seen = read(bodyOf(createAndSend({}, sent)));
    const QJsonObject mail = seen.value("message"_L1).toObject();
    QCOMPARE(mail.value("subject"_L1).toString(), readAs);
    QCOMPARE(mail.value("text"_L1).toString(), readAs + u"\n\n\t"_s + readAs);
    QCOMPARE(mail.value("to"_L1).toArray(), QJsonArray::fromStringList(sent.to));
    QCOMPARE(mail.value("from"_L1).toString(), sent.from);
    QCOMPARE(mail.value("messageId"_L1).toString(), u'<' + messageId + u'>');
    const auto attachment = [](const PlannedDocument &document, const QString &name) {
        const QByteArray hash = QCryptographicHash::hash(contentOf(document.path), QCryptographicHash::Sha256);
        return QJsonObject{
            {u"name"_s, name}, {u"type"_s, document.mediaType}, {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
    };
    QCOMPARE(seen.value("attachments"_L1).toArray(),
             (QJsonArray{attachment(sent.attachments[0], readAs),
                         attachment(sent.attachments[1], sent.attachments[1].name)}));
}

void TestExchangelib::theReaderSeesElementsInTheWrongPlace()
{
    QByteArray request = bodyOf(createAndSend({}, message()));
    const QByteArray isRead = "<t:IsRead>true</t:IsRead>";
    QVERIFY(request.contains(isRead));
    request.replace(isRead, QByteArray());
    request.replace("<t:ToRecipients>", isRead + "<t:ToRecipients>");
    QVERIFY(!read(request).value("unlike"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestExchangelib)

#include "tst_exchangelib.moc"
