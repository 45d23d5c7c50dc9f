// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written for mail servers, read again by a parser that we did not write.

#include "delivery/senders/smtp/mimemessage.h"
#include "tests/delivery/support/mailreader.h"
#include "tests/delivery/support/runsender.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// A text ends with a line break, and Python's reader keeps it.
QString ended(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

QByteArray boundaryOf(const QByteArray &mail)
{
    return mail.mid(mail.indexOf("boundary=\"") + 10, 38);
}

} // namespace

class TestMimeMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theHeadIsAsTheStandardsSay();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void charactersAreNeverCut();
    void attachmentsKeepTheirBytes_data();
    void attachmentsKeepTheirBytes();
    void attachmentsOfEveryTypeGoAsBytes_data();
    void attachmentsOfEveryTypeGoAsBytes();
    void withoutAttachmentsItIsAPlainText();
    void manyRecipientsAreFolded();
    void addressesBeyondAsciiStandAsTheyAre();
    void nothingHandMadeEndsALine();
    void aMailOfACheckNamesNoRecipient();
    void everyMessageHasItsOwnBoundary();
    void theLinesForPeopleAreThoseThatGoOut();
    void aMissingDocumentIsSaid();

private:
    PlannedDocument documentOf(qint64 size, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    MailReader m_reader;
};

void TestMimeMessage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

PlannedDocument TestMimeMessage::documentOf(qint64 size, const QString &name)
{
    const QString path = m_folder->filePath(QString::number(size));
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

void TestMimeMessage::theHeadIsAsTheStandardsSay()
{
    MailMessage message = sampleMessage();
    message.subject = u"Müllers Rechnung"_s;
    message.attachments = {documentOf(58, u"Prüfung.pdf"_s)};
    const QByteArray mail = written(message);
    const QByteArray boundary = boundaryOf(mail);
    const QByteArray expected = "Date: Tue, 24 Nov 2026 09:30:05 +0100\r\n"
                                "From: scanner@corp.example\r\n"
                                "To: anna@corp.example, bob@other.example\r\n"
                                "Subject: =?utf-8?q?M=C3=BCllers_Rechnung?=\r\n"
                                "Message-ID: <4e19a6a0-d580-457f-ad59-fcb08584c5ba@corp.example>\r\n"
                                "MIME-Version: 1.0\r\n"
                                "X-Mailer: Scan Connector Console " CONSOLE_VERSION "\r\n"
                                "Content-Type: multipart/mixed;\r\n boundary=\"BOUNDARY\"\r\n"
                                "\r\n"
                                "--BOUNDARY\r\n"
                                "Content-Type: text/plain; charset=utf-8\r\n"
                                "Content-Transfer-Encoding: 7bit\r\n"
                                "\r\n"
                                "Anna,\r\n"
                                "this was scanned.\r\n"
                                "\r\n"
                                "--BOUNDARY\r\n"
                                "Content-Type: application/pdf; name=\"Prufung.pdf\"\r\n"
                                "Content-Transfer-Encoding: base64\r\n"
                                "Content-Disposition: attachment; filename*=utf-8''Pr%C3%BCfung.pdf\r\n"
                                "\r\n";
    QByteArray read = mail.left(mail.indexOf("fung.pdf\r\n\r\n") + 12);
    QCOMPARE(read.replace(boundary, "BOUNDARY"), expected);
    QVERIFY(mail.endsWith("\r\n\r\n--" + boundary + "--\r\n"));
}

void TestMimeMessage::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QString &subject, const QString &text, const QStringList &names) {
        QTest::newRow(name) << subject << text << names;
    };
    const QString pdf = u"scan.pdf"_s;
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    row("ASCII", u"Scan"_s, u"One line"_s, {pdf});
    row("umlauts", u"Prüfung für Jürgen Groß"_s, u"Grüße aus Köln\n"_s, {u"Prüfung.pdf"_s});
    row("emoji", u"📄 is here"_s, u"👍🏽 done"_s, {u"📄 scan 📄.pdf"_s});
    row("a family of emoji in one cluster", family.repeated(9), family, {family.repeated(9) + u".pdf"_s});
    row("quotes", u"\"It's\" 'here'"_s, u"\"quoted\""_s, {u"a \"b\" 'c'.pdf"_s});
    row("percent signs", u"100%25 %41 %userName%"_s, u"100 %\n%C3%BC"_s, {u"100%25 %41.pdf"_s});
    row("what looks like an encoded word", u"=?utf-8?q?not=20one?="_s, u"=?utf-8?q?x?=\n=C3=BC"_s,
        {u"=?utf-8?q?x?=.pdf"_s, u"utf-8''x.pdf"_s});
    row("from right to left", u"סריקה של מסמך חשוב מאוד מהקומה הראשונה"_s, u"שלום,\nמצורף."_s, {u"סריקה.pdf"_s});
    row("with marks of direction", u"a \u202Eb\u202C c"_s, u"\u200Fx\u200E"_s, {u"a\u202Eb.pdf"_s});
    row("Chinese, for which base64 is shorter", u"扫描到邮箱"_s.repeated(8), u"扫描文件\n"_s.repeated(40),
        {u"扫描"_s.repeated(60) + u".pdf"_s});
    row("a name of three hundred characters", u"x"_s, u"x"_s, {u"ü"_s.repeated(296) + u".pdf"_s});
    row("a name of three hundred ASCII characters", u"x"_s, u"x"_s, {u"n"_s.repeated(296) + u".pdf"_s});
    row("a name with a long extension", u"x"_s, u"x"_s, {u"a."_s + u"b"_s.repeated(80)});
    row("names with spaces and semicolons", u"a; b, c: <d> (e)"_s, u"x"_s, {u"a; b=c (1), [d].pdf"_s, u"é ;=\".pdf"_s});
    row("a long subject of words", u"Scan of a document "_s.repeated(12).trimmed(), u"x"_s, {pdf});
    row("a long subject without spaces", u"abcdefghij"_s.repeated(30), u"x"_s, {pdf});
    row("two spaces in the subject", u"two  spaces   here"_s, u"x"_s, {pdf});
    row("no subject", {}, u"x"_s, {pdf});
    row("no text", u"x"_s, {}, {pdf});
    row("lines of nothing", u"x"_s, u"\n\n\n"_s, {pdf});
    row("dots at the start of lines", u".dot"_s, u".\n..\n.dot\n\n.\nQUIT\n"_s, {u".pdf"_s});
    row("a dot in a long line and umlauts", u"x"_s, u"ü\n.\n"_s + u"."_s.repeated(500), {pdf});
    row("a line that mailboxes change", u"From here"_s, u"From me\nFrom: you\n>From them\n"_s, {pdf});
    row("spaces and tabs at the ends of lines", u"x"_s, u"a \n\tb\t\n \nc  "_s, {pdf});
    row("equals signs", u"a=b"_s, u"a=b=20=3D\n="_s, {pdf});
    row("a line of a mebibyte", u"x"_s, u"0123456789abcde "_s.repeated(65536).trimmed(), {pdf});
    row("a line of a mebibyte beyond ASCII", u"x"_s, u"wörter wie "_s.repeated(95325).trimmed(), {pdf});
    row("a line of 76 characters", u"x"_s, u"x"_s.repeated(76), {pdf});
    row("a line of 77 characters", u"x"_s, u"x"_s.repeated(77), {pdf});
    row("a line that looks like a boundary", u"--=_0"_s, u"--=_0\n--\n----"_s, {pdf});
    row("several attachments", u"x"_s, u"x"_s, {u"a.pdf"_s, u"a (2).pdf"_s, u"ä.tiff"_s});
}

void TestMimeMessage::whatIsWrittenIsRead()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    MailMessage message = sampleMessage();
    message.subject = subject;
    message.text = text;
    for (const QString &name : names)
        message.attachments << documentOf(57 + names.indexOf(name), name);
    const QByteArray mail = written(message);
    QCOMPARE(faultOf(mail), QByteArray());
    const QJsonObject read = m_reader.read(mail);
    QCOMPARE(read.value("defects"_L1).toArray(), QJsonArray());
    QCOMPARE(read.value("subject"_L1).toString(), subject);
    QCOMPARE(read.value("from"_L1).toArray(), QJsonArray{message.from});
    QCOMPARE(read.value("to"_L1).toArray(), QJsonArray::fromStringList(message.to));
    QCOMPARE(read.value("messageId"_L1).toString(), u'<' + message.messageId + u'>');
    QCOMPARE(read.value("date"_L1).toString(), u"2026-11-24T09:30:05+01:00"_s);
    QVERIFY(read.value("text"_L1).toString() == ended(text));
    const QJsonArray attachments = read.value("attachments"_L1).toArray();
    QCOMPARE(attachments.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QJsonObject attachment = attachments.at(i).toObject();
        QCOMPARE(attachment.value("name"_L1).toString(), names.at(i));
        QCOMPARE(attachment.value("type"_L1).toString(), u"application/pdf"_s);
        QCOMPARE(attachment.value("size"_L1).toInteger(), message.attachments.at(i).size);
    }
}

// Encoded words and pieces of names end between characters, wherever the fold falls.
void TestMimeMessage::charactersAreNeverCut()
{
    for (int before = 0; before < 80; ++before) {
        MailMessage message = sampleMessage();
        message.subject = u"a"_s.repeated(before) + u"😀ü漢"_s.repeated(12);
        message.attachments = {documentOf(1, message.subject + u".pdf"_s)};
        const QByteArray mail = written(message);
        QCOMPARE(faultOf(mail), QByteArray());
        const QByteArrayList lines = linesOf(mail);
        for (const QByteArray &line : lines) {
            const qsizetype start = line.indexOf("=?utf-8?");
            if (start < 0)
                continue;
            QVERIFY(line.endsWith("?="));
            const QByteArray word = line.mid(start + 10).chopped(2);
            const QByteArray bytes =
                line.at(start + 8) == 'b' ? QByteArray::fromBase64(word) : QByteArray::fromPercentEncoding(word, '=');
            QVERIFY2(QString::fromUtf8(bytes).toUtf8() == bytes && !QString::fromUtf8(bytes).contains(u'\uFFFD'),
                     word.constData());
        }
    }
}

void TestMimeMessage::attachmentsKeepTheirBytes_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 2, 3, 54, 55, 56, 57, 58, 59, 113, 114, 115, 171, 1000, 65536, 1048577})
        QTest::addRow("%lld bytes", size) << size;
}

void TestMimeMessage::attachmentsKeepTheirBytes()
{
    QFETCH(qint64, size);
    MailMessage message = sampleMessage();
    const PlannedDocument document = documentOf(size, u"scan.pdf"_s);
    message.attachments = {document, documentOf(size + 1, u"next.pdf"_s)};
    const QByteArray mail = written(message);
    QCOMPARE(faultOf(mail), QByteArray());
    const QJsonObject read = m_reader.read(mail);
    QCOMPARE(read.value("defects"_L1).toArray(), QJsonArray());
    const QJsonArray attachments = read.value("attachments"_L1).toArray();
    QCOMPARE(attachments.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const QByteArray hash =
            QCryptographicHash::hash(contentOf(message.attachments.at(i).path), QCryptographicHash::Sha256).toHex();
        QCOMPARE(attachments.at(i).toObject().value("sha256"_L1).toString(), QString::fromLatin1(hash));
    }
}

void TestMimeMessage::attachmentsOfEveryTypeGoAsBytes_data()
{
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QString>("read");
    const QString bytes = u"application/octet-stream"_s;
    QTest::newRow("a usual one") << u"image/tiff"_s << u"image/tiff"_s;
    QTest::newRow("with dots and a suffix") << u"application/vnd.ms-x+xml"_s << u"application/vnd.ms-x+xml"_s;
    QTest::newRow("none") << QString() << bytes;
    QTest::newRow("a mail, which may not be base64") << u"message/rfc822"_s << bytes;
    QTest::newRow("one of several parts") << u"multipart/mixed"_s << bytes;
    QTest::newRow("one that would go on") << u"text/html; charset=utf-7"_s << bytes;
    QTest::newRow("one that would add a field") << u"image/png\r\nX: y"_s << bytes;
    QTest::newRow("one that ends with a line break") << u"image/png\n"_s << bytes;
}

void TestMimeMessage::attachmentsOfEveryTypeGoAsBytes()
{
    QFETCH(QString, mediaType);
    QFETCH(QString, read);
    MailMessage message = sampleMessage();
    message.attachments = {documentOf(100, u"scan"_s)};
    message.attachments.first().mediaType = mediaType;
    const QJsonObject mail = m_reader.read(written(message));
    QCOMPARE(mail.value("attachments"_L1).toArray().at(0).toObject().value("type"_L1).toString(), read);
    QCOMPARE(mail.value("attachments"_L1).toArray().at(0).toObject().value("size"_L1).toInt(), 100);
}

void TestMimeMessage::withoutAttachmentsItIsAPlainText()
{
    const QByteArray mail = written(sampleMessage());
    QCOMPARE(faultOf(mail), QByteArray());
    QVERIFY(mail.endsWith("Content-Type: text/plain; charset=utf-8\r\n"
                          "Content-Transfer-Encoding: 7bit\r\n\r\nAnna,\r\nthis was scanned.\r\n"));
    QCOMPARE(m_reader.read(mail).value("text"_L1).toString(), u"Anna,\nthis was scanned.\n"_s);
}

void TestMimeMessage::manyRecipientsAreFolded()
{
    MailMessage message = sampleMessage();
    message.to.clear();
    for (int i = 0; i < 200; ++i)
        message.to << u"recipient.number.%1@department.corp.example"_s.arg(i);
    const QByteArray mail = written(message);
    QCOMPARE(faultOf(mail), QByteArray());
    QCOMPARE(m_reader.read(mail).value("to"_L1).toArray(), QJsonArray::fromStringList(message.to));
}

void TestMimeMessage::addressesBeyondAsciiStandAsTheyAre()
{
    MailMessage message = sampleMessage();
    QVERIFY(!needsSmtpUtf8(message));
    message.to = QStringList{u"anna@corp.example"_s, u"jürgen@bücher.example"_s};
    QVERIFY(needsSmtpUtf8(message));
    const QByteArray mail = written(message);
    QVERIFY(mail.contains("To: anna@corp.example, jürgen@bücher.example\r\n"));
    const QJsonObject read = m_reader.read(mail);
    QCOMPARE(read.value("to"_L1).toArray(), QJsonArray::fromStringList(message.to));
    QCOMPARE(read.value("defects"_L1).toArray(), QJsonArray());
    message = sampleMessage();
    message.subject = u"Prüfung"_s;
    QVERIFY(!needsSmtpUtf8(message));
    message.from = u"用户@例子.example"_s;
    QVERIFY(needsSmtpUtf8(message));
    QCOMPARE(m_reader.read(written(message)).value("from"_L1).toArray(), QJsonArray{message.from});
}

// The preparation lets none of this through; the writer does not rely on it.
void TestMimeMessage::nothingHandMadeEndsALine()
{
    const QString evil = u"a\r\nBcc: evil@evil.example\r\n\r\nbody\n\nx\rBcc: y"_s + QChar(QChar::Null) + u"z"_s;
    MailMessage message = sampleMessage();
    message.from += evil;
    message.to = QStringList{evil, evil};
    message.subject = evil;
    message.messageId = evil;
    message.attachments = {documentOf(10, evil + u".pdf"_s)};
    message.attachments.first().mediaType = evil;
    const QByteArray mail = written(message);
    QVERIFY(!mail.contains('\0'));
    const QByteArrayList lines = linesOf(mail);
    for (const QByteArray &line : lines) {
        QVERIFY2(!line.contains('\r') && !line.contains('\n'), line.constData());
        QVERIFY2(!line.toLower().startsWith("bcc"), line.constData());
    }
    const QStringList fields{u"Date"_s,       u"From"_s,         u"To"_s,       u"Subject"_s,
                             u"Message-ID"_s, u"MIME-Version"_s, u"X-Mailer"_s, u"Content-Type"_s};
    const QJsonObject read = m_reader.read(mail);
    QCOMPARE(read.value("fields"_L1).toArray(), QJsonArray::fromStringList(fields));
    QCOMPARE(read.value("text"_L1).toString(), ended(message.text));
}

void TestMimeMessage::aMailOfACheckNamesNoRecipient()
{
    MailMessage message = sampleMessage();
    message.to.clear();
    QCOMPARE(faultOf(written(message)), QByteArray());
    QVERIFY(!written(message).contains("To:"));
}

void TestMimeMessage::everyMessageHasItsOwnBoundary()
{
    MailMessage message = sampleMessage();
    message.attachments = {documentOf(1, u"a"_s)};
    const QByteArray first = written(message);
    QCOMPARE(written(message), first);
    message.messageId.prepend(u'x');
    QVERIFY(boundaryOf(written(message)) != boundaryOf(first));
}

void TestMimeMessage::theLinesForPeopleAreThoseThatGoOut()
{
    MailMessage message = sampleMessage();
    message.subject = u"Prüfung "_s.repeated(20);
    message.text = u"Grüße\n.\n"_s.repeated(3);
    message.attachments = {documentOf(58, u"ü.pdf"_s), documentOf(0, u"empty.pdf"_s)};
    QByteArrayList shown;
    const QStringList lines = mimeLines(message);
    for (const QString &line : lines)
        shown << line.toUtf8();
    const QByteArray all = shown.join("\r\n") + "\r\n";
    QVERIFY(shown.contains("[84 bytes of base64: ü.pdf]"));
    QVERIFY(shown.contains("[0 bytes of base64: empty.pdf]"));

    QByteArray sent = written(message);
    const QByteArray content = contentOf(message.attachments.first().path).toBase64();
    sent.replace(content.left(76) + "\r\n" + content.mid(76) + "\r\n", "[84 bytes of base64: ü.pdf]\r\n");
    sent.replace("filename=\"empty.pdf\"\r\n\r\n", "filename=\"empty.pdf\"\r\n\r\n[0 bytes of base64: empty.pdf]\r\n");
    QCOMPARE(sent, all);
}

void TestMimeMessage::aMissingDocumentIsSaid()
{
    MailMessage message = sampleMessage();
    message.attachments = {documentOf(58, u"a.pdf"_s)};
    QFile::remove(message.attachments.first().path);
    const auto body = mimeBody(message);
    QVERIFY(!body);
    QCOMPARE(body.error().stage, Stage::Deliver);
    QCOMPARE(body.error().cause, Cause::DocumentMissing);
    QVERIFY(mimeLines(message).contains("[84 bytes of base64: a.pdf]"_L1));
}

QTEST_GUILESS_MAIN(TestMimeMessage)

#include "tst_mimemessage.moc"
