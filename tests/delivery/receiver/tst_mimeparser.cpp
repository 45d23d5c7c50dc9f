// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/headertext.h"
#include "delivery/receiver/mail/mimeparser.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

struct FoundPart
{
    MimePart part;
    QByteArray content;

    bool operator==(const FoundPart &) const = default;
};

struct Found : MimeSink
{
    void headerEnded(const QList<MailHeaderField> &fields) override { header = fields; }
    bool partBegan(const MimePart &part) override
    {
        parts.append({part, {}});
        return true;
    }
    bool partContent(QByteArrayView content) override
    {
        parts.last().content += content;
        return !isFull;
    }
    bool partEnded() override
    {
        ++ended;
        return true;
    }

    QList<MailHeaderField> header;
    QList<FoundPart> parts;
    int ended = 0;
    bool isFull = false;
};

// In pieces of a size.
MimeEnd parse(const QByteArray &message, Found &found, qsizetype size)
{
    MimeParser parser(found);
    for (qsizetype at = 0; at < message.size(); at += size)
        parser.feed(QByteArrayView(message).sliced(at, std::min(size, message.size() - at)));
    return parser.finish();
}

} // namespace

class TestMimeParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsParts_data();
    void findsParts();
    void findsTheEndsOfLongLines_data();
    void findsTheEndsOfLongLines();
    void decodesTransferEncodings_data();
    void decodesTransferEncodings();
    void decodesHeaderTexts_data();
    void decodesHeaderTexts();
    void decodesParameters_data();
    void decodesParameters();
    void unfoldsHeaders();
    void bounds();
    void endsWhereTheSinkDoes();
};

void TestMimeParser::findsParts_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QList<FoundPart>>("parts");
    const MimePart text{u"text/plain"_s, {}, false};
    QTest::newRow("a text without a MIME header")
        << "Subject: a\r\n\r\nHello\r\n--B\r\n"_ba << QList<FoundPart>{{text, "Hello\r\n--B\r\n"}};
    QTest::newRow("an empty message") << ""_ba << QList<FoundPart>{{text, {}}};
    QTest::newRow("a header alone") << "Subject: a"_ba << QList<FoundPart>{{text, {}}};
    QTest::newRow("a text and an attachment with what lies around them")
        << "Content-Type: multipart/mixed; boundary=\"B C\"\r\n\r\nPreamble\r\n--B C\r\n\r\nHello\r\n\r\n--B C  \r\n"
           "Content-Type: application/pdf; name=scan.pdf\r\nContent-Transfer-Encoding: BASE64\r\n\r\n"
           "aGVs\r\nbG8=\r\n--B C--\r\nEpilogue\r\n"_ba
        << QList<FoundPart>{{text, "Hello\r\n"}, {{u"application/pdf"_s, u"scan.pdf"_s, true}, "hello"}};
    QTest::newRow("a multipart within another")
        << "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n"
           "Content-Type: multipart/alternative; boundary=BB\r\n\r\n--BB\r\n\r\na\r\n--BB\r\n"
           "Content-Type: text/html\r\n\r\n<p>b\r\n--BB--\r\n\r\n--B\r\n"
           "Content-Disposition: attachment; filename=c.txt\r\n\r\nc\r\n--B--\r\n"_ba
        << QList<FoundPart>{
               {text, "a"}, {{u"text/html"_s, {}, false}, "<p>b"}, {{u"text/plain"_s, u"c.txt"_s, true}, "c"}};
    QTest::newRow("a last boundary that is missing")
        << "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\na\r\n"_ba << QList<FoundPart>{{text, "a\r\n"}};
    QTest::newRow("an outer boundary that ends the inner parts too")
        << "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n"
           "Content-Type: multipart/mixed; boundary=I\r\n\r\n--I\r\n\r\na\r\n--B\r\n\r\nb\r\n--B--\r\n"_ba
        << QList<FoundPart>{{text, "a"}, {text, "b"}};
    QTest::newRow("a part without content") << "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n"
                                               "Content-Type: image/png\r\n--B\r\n\r\nb\r\n--B--\r\n"_ba
                                            << QList<FoundPart>{{{u"image/png"_s, {}, true}, {}}, {text, "b"}};
    QTest::newRow("lines with line feeds alone")
        << "Content-Type: multipart/mixed; boundary=B\n\n--B\n\na\nb\n--B--\n"_ba << QList<FoundPart>{{text, "a\nb"}};
    QTest::newRow("a line of 100,000 bytes")
        << "\r\n"_ba + QByteArray(100'000, 'x') << QList<FoundPart>{{text, QByteArray(100'000, 'x')}};
}

void TestMimeParser::findsParts()
{
    QFETCH(QByteArray, message);
    QFETCH(QList<FoundPart>, parts);
    for (const qsizetype size : {1, 2, 7, 1'000'000}) {
        Found found;
        QCOMPARE(parse(message, found, size), MimeEnd::Going);
        QCOMPARE(found.ended, parts.size());
        QVERIFY(found.parts == parts);
    }
}

void TestMimeParser::findsTheEndsOfLongLines_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isHeader");
    QTest::newRow("a line of the header") << ""_ba
                                          << "\r\nSubject: a\r\n\r\nHello"_ba << true;
    QTest::newRow("a line of a part") << "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\n"_ba
                                      << "\r\n--B--\r\n"_ba << false;
}

// A line is read in pieces from 16 KiB on, which may be cut anywhere.
void TestMimeParser::findsTheEndsOfLongLines()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    QFETCH(bool, isHeader);
    const auto isFound = [&](const Found &found, const QByteArray &line) {
        const MimePart text{u"text/plain"_s, {}, false};
        const QList<MailHeaderField> header{{"X", line.sliced(2)}, {"Subject", "a"}};
        return found.parts == QList<FoundPart>{{text, isHeader ? "Hello"_ba : line}}
        && (!isHeader || found.header == header);
    };
    for (qsizetype size = 16'380; size < 16'390; ++size) {
        const QByteArray line = "X:" + QByteArray(size, 'x');
        Found found;
        QCOMPARE(parse(begin + line + end, found, 1), MimeEnd::Going);
        QVERIFY2(isFound(found, line), qPrintable(QString::number(size)));
    }
    const QByteArray line = "X:" + QByteArray(17'000, 'x');
    const QByteArray message = begin + line + end;
    for (qsizetype cut = 0; cut < message.size(); ++cut) {
        Found found;
        MimeParser parser(found);
        parser.feed(QByteArrayView(message).first(cut));
        parser.feed(QByteArrayView(message).sliced(cut));
        QCOMPARE(parser.finish(), MimeEnd::Going);
        QVERIFY2(isFound(found, line), qPrintable(QString::number(cut)));
    }
}

void TestMimeParser::decodesTransferEncodings_data()
{
    QTest::addColumn<TransferEncoding>("encoding");
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<bool>("isDamaged");
    const auto base64 = TransferEncoding::Base64;
    const auto quoted = TransferEncoding::QuotedPrintable;
    QTest::newRow("base64") << base64 << "aGVsbG8h"_ba
                            << "hello!"_ba << false;
    QTest::newRow("base64 over lines") << base64 << "aG\r\nVs bG8\r\n=\r\n"_ba
                                       << "hello"_ba << false;
    QTest::newRow("base64 of one byte") << base64 << "YQ=="_ba
                                        << "a"_ba << false;
    QTest::newRow("base64 without its padding") << base64 << "YWI"_ba
                                                << "ab"_ba << true;
    QTest::newRow("base64 with other characters") << base64 << "a*GVs"_ba
                                                  << "hel"_ba << true;
    QTest::newRow("base64 that goes on behind its padding") << base64 << "YQ==YQ=="_ba
                                                            << "a\x61\x06"_ba.left(1) << true;
    QTest::newRow("quoted-printable") << quoted << "=C3=a4=3D b\r\nc"_ba
                                      << "ä= b\r\nc"_ba << false;
    QTest::newRow("joined lines") << quoted << "a=\r\nb= \t\r\nc=\nd"_ba
                                  << "abcd"_ba << false;
    QTest::newRow("white space before a line's end") << quoted << "a \t\r\n b"_ba
                                                     << "a\r\n b"_ba << false;
    QTest::newRow("an equals sign that is none") << quoted << "a=Zb=4"_ba
                                                 << "a=Zb=4"_ba << true;
    QTest::newRow("none") << TransferEncoding::Identity << "a=\r\n\0b"_ba
                          << "a=\r\n\0b"_ba << false;
}

void TestMimeParser::decodesTransferEncodings()
{
    QFETCH(TransferEncoding, encoding);
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, decoded);
    for (const qsizetype size : {1, 2, 3, 5, 1000}) {
        TransferDecoder decoder(encoding);
        QByteArray out;
        for (qsizetype at = 0; at < encoded.size(); at += size)
            decoder.feed(QByteArrayView(encoded).sliced(at, std::min(size, encoded.size() - at)), out);
        decoder.finish(out);
        if (!out.startsWith(decoded) || decoder.isDamaged() == false)
            QCOMPARE(out, decoded);
        QTEST(decoder.isDamaged(), "isDamaged");
    }
}

void TestMimeParser::decodesHeaderTexts_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("plain") << "Scan of today"_ba << u"Scan of today"_s;
    QTest::newRow("UTF-8 as it is") << "Größe"_ba << u"Größe"_s;
    QTest::newRow("quoted-printable") << "=?utf-8?q?Gr=C3=B6=C3=9Fe_A4?= x"_ba << u"Größe A4 x"_s;
    QTest::newRow("base64") << "=?UTF-8?B?R3LDtsOfZQ==?="_ba << u"Größe"_s;
    QTest::newRow("Latin-1") << "=?iso-8859-1?Q?Gr=F6=DFe?="_ba << u"Größe"_s;
    QTest::newRow("no white space between words") << "=?utf-8?q?a?= =?utf-8?q?b?= c"_ba << u"ab c"_s;
    QTest::newRow("a character in two words") << "=?utf-8?q?=C3?= =?utf-8?q?=B6?="_ba << u"ö"_s;
    QTest::newRow("a language") << "=?utf-8*de?q?a?="_ba << u"a"_s;
    QTest::newRow("not a word") << "=?utf-8?x?a?= =?"_ba << u"=?utf-8?x?a?= =?"_s;
}

void TestMimeParser::decodesHeaderTexts()
{
    QFETCH(QByteArray, encoded);
    QTEST(decodedHeaderText(encoded), "decoded");
}

void TestMimeParser::decodesParameters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("a word") << "attachment; filename=scan.pdf"_ba << u"scan.pdf"_s;
    QTest::newRow("a quoted string") << R"(attachment; FileName = "a \"b\" \\; c.pdf"; x=y)"_ba
                                     << uR"(a "b" \; c.pdf)"_s;
    QTest::newRow("an extended value beside the plain one")
        << "attachment; filename=\"Gr__e.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf"_ba << u"Größe.pdf"_s;
    QTest::newRow("pieces, one of them extended")
        << "attachment; filename*1=\"b.pdf\"; filename*0*=utf-8'de'%C3%B6"_ba << u"öb.pdf"_s;
    QTest::newRow("an encoded word, against the standard")
        << "attachment; filename=\"=?utf-8?q?=C3=B6=2Epdf?=\""_ba << u"ö.pdf"_s;
    QTest::newRow("none") << "attachment; x; ; =; filename"_ba << QString();
}

void TestMimeParser::decodesParameters()
{
    QFETCH(QByteArray, text);
    const MailParameters parameters = parseMailParameters(text);
    QCOMPARE(parameters.value, "attachment"_ba);
    QTEST(parameters.parameter("filename").value_or(QString()), "fileName");
}

void TestMimeParser::unfoldsHeaders()
{
    const QList<MailHeaderField> fields{{"Subject", "a b\tc"}, {"X-Empty", ""}, {"To", "d"}};
    QCOMPARE(parseMailHeader(" stray\r\nSubject: a\r\n b\r\n\tc\r\nX-Empty:\r\nno field\r\n gone\r\nTo:d"), fields);
}

void TestMimeParser::bounds()
{
    Found found;
    QCOMPARE(parse("X: "_ba + QByteArray(70'000, 'x') + "\r\n\r\n", found, 1000), MimeEnd::HeaderTooLong);
    const QByteArray parts =
        "Content-Type: multipart/mixed; boundary=B\r\n\r\n"_ba + "--B\r\n\r\na\r\n"_ba.repeated(1001);
    QCOMPARE(parse(parts, found, 1000), MimeEnd::TooManyParts);
    Found deep;
    QCOMPARE(parse("Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n"_ba.repeated(100), deep, 1000),
             MimeEnd::Going);
    QVERIFY(deep.parts.size() < 100);
}

void TestMimeParser::endsWhereTheSinkDoes()
{
    Found found;
    found.isFull = true;
    QCOMPARE(parse("\r\na\r\n", found, 1), MimeEnd::SinkFailed);
    QCOMPARE(found.ended, 0);
}

QTEST_APPLESS_MAIN(TestMimeParser)

#include "tst_mimeparser.moc"
