// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/streamedbody.h"
#include "tests/delivery/support/runsender.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

enum class Form { AsIs, OneLine, Lines };

constexpr std::array forms{Form::AsIs, Form::OneLine, Form::Lines};

const char *nameOf(Form form)
{
    return form == Form::AsIs ? "as it is" : form == Form::OneLine ? "one line" : "lines";
}

// The slow way, by another encoder.
QByteArray expectedOf(const QByteArray &content, Form form)
{
    if (form == Form::AsIs)
        return content;
    const QByteArray encoded = content.toBase64();
    if (form == Form::OneLine)
        return encoded;
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        lines += encoded.mid(at, 76) + "\r\n";
    return lines;
}

void appendTo(StreamedBody &body, SourceFile file, Form form)
{
    if (form == Form::AsIs)
        return body.append(std::move(file));
    body.appendBase64(std::move(file),
                      form == Form::OneLine ? StreamedBody::Base64::OneLine : StreamedBody::Base64::Lines);
}

QByteArray readAll(StreamedBody &body, qint64 step)
{
    QByteArray all;
    QByteArray piece(step, '\0');
    while (true) {
        const auto got = body.read(piece.data(), step);
        if (!got || *got == 0)
            return all;
        all.append(piece.constData(), *got);
    }
}

} // namespace

class TestStreamedBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswersOfTheStandard_data();
    void theAnswersOfTheStandard();
    void everyLengthIsEncodedAndItsSizeKnown_data();
    void everyLengthIsEncodedAndItsSizeKnown();
    void everyReadSizeGivesTheSameBytes_data();
    void everyReadSizeGivesTheSameBytes();
    void itIsReadAgainFromTheStart_data();
    void itIsReadAgainFromTheStart();
    void aChangedDocumentFailsBeforeItsLastByte_data();
    void aChangedDocumentFailsBeforeItsLastByte();
    void aBodyOfNothingIsEmpty();
    void memoryDoesNotGrowWithTheDocument();

private:
    SourceFile source(const QByteArray &content);

    QTemporaryDir m_folder;
    int m_files = 0;
};

SourceFile TestStreamedBody::source(const QByteArray &content)
{
    const QString path = m_folder.filePath(QString::number(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's own file cannot be written");
    file.close();
    return std::move(*SourceFile::open(*plannedDocument(path, u"scan.pdf"_s, u"application/pdf"_s)));
}

void TestStreamedBody::theAnswersOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("two bytes") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("three bytes") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("four bytes") << QByteArray("foob") << QByteArray("Zm9vYg==");
    QTest::newRow("five bytes") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
    QTest::newRow("six bytes") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("the last characters of the alphabet")
        << QByteArray("\xfb\xff\xbf\xfb\xff\xbf") << QByteArray("+/+/+/+/");
}

void TestStreamedBody::theAnswersOfTheStandard()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, encoded);
    StreamedBody oneLine;
    oneLine.appendBase64(source(content), StreamedBody::Base64::OneLine);
    QCOMPARE(readAll(oneLine, 4096), encoded);
    StreamedBody lines;
    lines.appendBase64(source(content), StreamedBody::Base64::Lines);
    QCOMPARE(readAll(lines, 4096), encoded.isEmpty() ? QByteArray() : encoded + "\r\n");
}

void TestStreamedBody::everyLengthIsEncodedAndItsSizeKnown_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<qint64>("length");
    for (const Form form : forms) {
        for (const qint64 length :
             {0,   1,   2,    3,    4,    23,   24,    25,    26,    27,    28,     29,    52,  56,
              57,  58,  59,   60,   61,   62,   63,    113,   114,   115,   118,    119,   170, 171,
              172, 200, 1000, 4096, 5700, 5701, 65663, 65664, 65665, 65666, 131328, 131329})
            QTest::addRow("%s, %lld bytes", nameOf(form), length) << form << length;
    }
}

void TestStreamedBody::everyLengthIsEncodedAndItsSizeKnown()
{
    QFETCH(Form, form);
    QFETCH(qint64, length);
    const QByteArray content = makeFile(m_folder.filePath(u"content"_s), length);
    StreamedBody body;
    appendTo(body, source(content), form);
    const QByteArray expected = expectedOf(content, form);
    QCOMPARE(body.size(), expected.size());
    QCOMPARE(body.documentsSize(), length);
    QCOMPARE(readAll(body, 1'000'000), expected);
    QCOMPARE(body.documentsRead(), length);
}

void TestStreamedBody::everyReadSizeGivesTheSameBytes_data()
{
    QTest::addColumn<qint64>("step");
    for (const qint64 step : {1, 2, 3, 4, 5, 7, 64, 77, 78, 79, 1000, 65'536, 1'000'000})
        QTest::addRow("%lld bytes at a time", step) << step;
}

void TestStreamedBody::everyReadSizeGivesTheSameBytes()
{
    QFETCH(qint64, step);
    const QByteArray content = makeFile(m_folder.filePath(u"content"_s), 3001);
    StreamedBody body;
    QByteArray expected;
    body.append("first");
    for (const Form form : forms) {
        for (const QByteArray &part : {content, QByteArray(), content.first(1)}) {
            appendTo(body, source(part), form);
            body.append("\r\n--");
            expected += expectedOf(part, form) + "\r\n--";
        }
    }
    QCOMPARE(readAll(body, step), "first" + expected);
    QCOMPARE(body.documentsRead(), body.documentsSize());
    QCOMPARE(body.documentsSize(), 3 * 3002);
}

void TestStreamedBody::itIsReadAgainFromTheStart_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<qint64>("before");
    for (const Form form : forms) {
        QTest::addRow("%s, after all of it", nameOf(form)) << form << qint64(1'000'000);
        QTest::addRow("%s, in the middle of a line", nameOf(form)) << form << qint64(125);
    }
}

void TestStreamedBody::itIsReadAgainFromTheStart()
{
    QFETCH(Form, form);
    QFETCH(qint64, before);
    const QByteArray content = makeFile(m_folder.filePath(u"content"_s), 10'000);
    StreamedBody body;
    body.append("text");
    appendTo(body, source(content), form);
    QByteArray piece(before, '\0');
    QVERIFY(*body.read(piece.data(), before) > 0);
    body.rewind();
    QCOMPARE(body.documentsRead(), 0);
    QCOMPARE(readAll(body, 4096), "text" + expectedOf(content, form));
}

void TestStreamedBody::aChangedDocumentFailsBeforeItsLastByte_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<qint64>("newSize");
    for (const Form form : forms) {
        QTest::addRow("%s, it grows", nameOf(form)) << form << qint64(50'000);
        QTest::addRow("%s, it shrinks to what was read", nameOf(form)) << form << qint64(4096);
        QTest::addRow("%s, it is emptied", nameOf(form)) << form << qint64(0);
    }
}

void TestStreamedBody::aChangedDocumentFailsBeforeItsLastByte()
{
    QFETCH(Form, form);
    QFETCH(qint64, newSize);
    for (const qint64 step : {qint64(50), qint64(4096)}) {
        StreamedBody body;
        SourceFile file = source(QByteArray("x").repeated(20'000));
        const QString path = file.document().path;
        appendTo(body, std::move(file), form);
        QByteArray piece(step, '\0');
        qint64 done = *body.read(piece.data(), step);
        QVERIFY(QFile::resize(path, newSize));
        while (true) {
            const auto got = body.read(piece.data(), step);
            if (!got) {
                QCOMPARE(got.error().cause, Cause::DocumentChanged);
                break;
            }
            QVERIFY(*got > 0);
            done += *got;
        }
        QVERIFY(body.documentsRead() < 20'000);
        QVERIFY(done < body.size());
    }
}

void TestStreamedBody::aBodyOfNothingIsEmpty()
{
    StreamedBody body;
    char byte = 0;
    QCOMPARE(body.size(), 0);
    QCOMPARE(*body.read(&byte, 1), 0);
}

void TestStreamedBody::memoryDoesNotGrowWithTheDocument()
{
    const QString path = m_folder.filePath(u"large"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(256) * 1024 * 1024)); // with no block on the disk
    file.close();
    StreamedBody body;
    body.appendBase64(std::move(*SourceFile::open(*plannedDocument(path, u"large"_s, {}))),
                      StreamedBody::Base64::Lines);
    const auto peak = [] {
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss; // KiB
    };
    QByteArray piece(1024 * 1024, '\0');
    const long before = peak();
    qint64 done = 0;
    while (const qint64 got = *body.read(piece.data(), piece.size()))
        done += got;
    QCOMPARE(done, body.size());
    QVERIFY2(peak() - before < 4 * 1024, qPrintable(QString::number(peak() - before)));
}

QTEST_GUILESS_MAIN(TestStreamedBody)

#include "tst_streamedbody.moc"
