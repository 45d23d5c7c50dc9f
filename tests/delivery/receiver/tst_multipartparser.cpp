// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/multipartparser.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// Writes a form down as text, one line a part: "name [file name] (media type): content".
class Notes : public FormSink
{
public:
    Expected<void, FormFailure> partBegan(const FormPart &part) override
    {
        m_text += part.name;
        if (part.fileName)
            m_text += u" [%1]"_s.arg(*part.fileName);
        if (!part.mediaType.isEmpty())
            m_text += u" (%1)"_s.arg(part.mediaType);
        m_text += u": "_s;
        m_content.clear();
        return {};
    }
    Expected<void, FormFailure> partContent(QByteArrayView content) override
    {
        m_content.append(content);
        return {};
    }
    Expected<void, FormFailure> partEnded() override
    {
        m_text += QString::fromLatin1(m_content.toPercentEncoding(" ")) + u'\n';
        return {};
    }
    QString text() const { return m_text; }

private:
    QString m_text;
    QByteArray m_content;
};

Expected<QString, FormFailure> parsed(const QByteArray &body, qsizetype pieceSize, const QByteArray &boundary = "B0")
{
    Notes notes;
    MultipartParser parser(boundary, notes);
    for (qsizetype at = 0; at < body.size(); at += pieceSize) {
        if (const auto fed = parser.feed(QByteArrayView(body).sliced(at, qMin(pieceSize, body.size() - at))); !fed)
            return Unexpected(fed.error());
    }
    return parser.finish().map([&] { return notes.text(); });
}

const QByteArray fileHeader = "Content-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\n";

} // namespace

class TestMultipartParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsForms_data();
    void readsForms();
    void refuses_data();
    void refuses();
    void readsTheBoundary_data();
    void readsTheBoundary();
};

void TestMultipartParser::readsForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("notes");

    QTest::newRow("fields and files in their order")
        << QByteArray("--B0\r\nContent-Disposition: form-data; name=\"userEmail\"\r\n\r\njohn.doe@company.com\r\n"
                      "--B0\r\nContent-Disposition: form-data; name=\"file1\"; filename=\"document.pdf\"\r\n"
                      "Content-Type: application/pdf\r\n\r\n%PDF\r\n--B0--\r\n")
        << u"userEmail: john.doe%40company.com\nfile1 [document.pdf] (application/pdf): %25PDF\n"_s;
    QTest::newRow("empty values and an empty file")
        << QByteArray("--B0\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--B0\r\n") + fileHeader
            + QByteArray("\r\n--B0--")
        << u"a: \nf [a]: \n"_s;
    QTest::newRow("content that looks like the delimiter")
        << QByteArray("--B0\r\n") + fileHeader + QByteArray("\r\n--B\r\n-B0\r\r\n--B1--B0\n--B0\r\n--\r\n--B0--")
        << u"f [a]: %0D%0A--B%0D%0A-B0%0D%0D%0A--B1--B0%0A--B0%0D%0A--\n"_s;
    QTest::newRow("binary zeros") << QByteArray("--B0\r\n") + fileHeader + QByteArray("\0\r\0\n", 4)
            + QByteArray("\r\n--B0--\r\n")
                                  << u"f [a]: %00%0D%00%0A\n"_s;
    QTest::newRow("text before the first delimiter and after the last")
        << QByteArray("ignore me --B0\r\n\r\n--B0 \t\r\n") + fileHeader + QByteArray("x\r\n--B0--\r\n--B0\r\nmore")
        << u"f [a]: x\n"_s;
    QTest::newRow("folded, lower-case and unknown header lines") << QByteArray(
        "--B0\r\nX-Other: 1\r\ncontent-disposition:form-data;\r\n name=f;\r\n\tfilename=a\r\n\r\nx\r\n--B0--")
                                                                 << u"f [a]: x\n"_s;
    QTest::newRow("a last delimiter without hyphens, as in the specification's example")
        << QByteArray("--B0\r\n") + fileHeader + QByteArray("x\r\n--B0") << u"f [a]: x\n"_s;
    QTest::newRow("no part at all") << QByteArray("--B0--\r\n") << QString();
}

void TestMultipartParser::readsForms()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, notes);
    for (qsizetype pieceSize = 1; pieceSize <= body.size(); ++pieceSize) {
        const auto result = parsed(body, pieceSize);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().technical));
        QCOMPARE(*result, notes);
    }
}

void TestMultipartParser::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FormFailure::Code>("code");

    using Code = FormFailure::Code;
    QTest::newRow("nothing") << QByteArray() << Code::Malformed;
    QTest::newRow("no delimiter") << QByteArray("just text") << Code::Malformed;
    QTest::newRow("a form that breaks off in a file")
        << QByteArray("--B0\r\n") + fileHeader + QByteArray("x\r\n--B") << Code::Malformed;
    QTest::newRow("a form that breaks off in a header")
        << QByteArray("--B0\r\nContent-Disposition: form-data; na") << Code::Malformed;
    QTest::newRow("a part without a header") << QByteArray("--B0\r\n\r\nx\r\n--B0--") << Code::Malformed;
    QTest::newRow("a part without a name")
        << QByteArray("--B0\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B0--") << Code::Malformed;
    QTest::newRow("an attachment") << QByteArray(
        "--B0\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--B0--")
                                   << Code::Malformed;
    QTest::newRow("a header line without a colon")
        << QByteArray("--B0\r\nnonsense\r\n\r\nx\r\n--B0--") << Code::Malformed;
    QTest::newRow("a delimiter with something behind it")
        << QByteArray("--B0x\r\n") + fileHeader + QByteArray("x\r\n--B0--") << Code::Malformed;
    QTest::newRow("filename*, which RFC 7578 forbids")
        << QByteArray("--B0\r\nContent-Disposition: form-data; name=f; filename*=utf-8''a\r\n\r\nx\r\n--B0--")
        << Code::Malformed;
    QTest::newRow("a header without an end")
        << QByteArray("--B0\r\nX: ") + QByteArray(MultipartParser::headerLimit, 'x') << Code::HeaderTooLong;
    QTest::newRow("one part too many")
        << (QByteArray("--B0\r\n") + fileHeader + QByteArray("\r\n")).repeated(MultipartParser::partLimit + 1)
            + QByteArray("--B0--")
        << Code::TooManyParts;
}

void TestMultipartParser::refuses()
{
    QFETCH(QByteArray, body);
    for (const qsizetype pieceSize : {qsizetype(1), qsizetype(7), qMax<qsizetype>(1, body.size())}) {
        const auto result = parsed(body, pieceSize);
        QVERIFY(!result);
        QTEST(result.error().code, "code");
    }
}

void TestMultipartParser::readsTheBoundary_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("boundary");
    QTest::addColumn<FormFailure::Code>("code");

    using Code = FormFailure::Code;
    const Code none{};
    QTest::newRow("a token") << "multipart/form-data; boundary=---123"_ba
                             << "---123"_ba << none;
    QTest::newRow("quoted, upper-case, with a charset") << R"(Multipart/Form-Data; charset=utf-8; Boundary="a b")"_ba
                                                        << "a b"_ba << none;
    QTest::newRow("another media type") << "application/x-www-form-urlencoded"_ba
                                        << ""_ba << Code::WrongContentType;
    QTest::newRow("no media type") << ""_ba
                                   << ""_ba << Code::WrongContentType;
    QTest::newRow("no boundary") << "multipart/form-data"_ba
                                 << ""_ba << Code::NoBoundary;
    QTest::newRow("an empty boundary") << "multipart/form-data; boundary=\"\""_ba
                                       << ""_ba << Code::NoBoundary;
    QTest::newRow("a boundary of 71 characters")
        << "multipart/form-data; boundary="_ba + QByteArray(71, 'b') << ""_ba << Code::NoBoundary;
    QTest::newRow("a boundary with a control character") << "multipart/form-data; boundary=a\tb"_ba
                                                         << ""_ba << Code::NoBoundary;
}

void TestMultipartParser::readsTheBoundary()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, boundary);
    const auto result = boundaryOf(contentType);
    QCOMPARE(result.value_or(QByteArray()), boundary);
    if (!result)
        QTEST(result.error().code, "code");
}

QTEST_GUILESS_MAIN(TestMultipartParser)

#include "tst_multipartparser.moc"
