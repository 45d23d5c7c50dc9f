// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/multipartbody.h"
#include "tests/delivery/support/runsender.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMultipartBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyIsTheSpecificationsExample();
    void namesAreWrittenAsBrowsersDo_data();
    void namesAreWrittenAsBrowsersDo();
    void valuesHaveCrLfLineBreaks_data();
    void valuesHaveCrLfLineBreaks();
    void everyReadSizeGivesTheSameBytes_data();
    void everyReadSizeGivesTheSameBytes();
    void boundariesAreRandom();
    void aChangedFileFailsBeforeItsLastByte_data();
    void aChangedFileFailsBeforeItsLastByte();

private:
    SourceFile source(const QString &name, const QByteArray &content);
    static QByteArray readAll(MultipartBody &body, qint64 step = 4096);

    QTemporaryDir m_folder;
};

SourceFile TestMultipartBody::source(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(QString(name).replace(u'/', u'_'));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's own file cannot be written");
    file.close();
    return std::move(*SourceFile::open(*plannedDocument(path, name, u"application/pdf"_s)));
}

QByteArray TestMultipartBody::readAll(MultipartBody &body, qint64 step)
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

void TestMultipartBody::theBodyIsTheSpecificationsExample()
{
    MultipartBody body;
    body.addField(u"userEmail"_s, u"john.doe@company.com"_s);
    body.addFile(u"file1"_s, source(u"document.pdf"_s, "Content of document.pdf."));
    const QByteArray expected = "--" + body.boundary()
        + "\r\n"
          "Content-Disposition: form-data; name=\"userEmail\"\r\n"
          "\r\n"
          "john.doe@company.com\r\n"
          "--"
        + body.boundary()
        + "\r\n"
          "Content-Disposition: form-data; name=\"file1\"; filename=\"document.pdf\"\r\n"
          "Content-Type: application/pdf\r\n"
          "\r\n"
          "Content of document.pdf.\r\n"
          "--"
        + body.boundary() + "--\r\n";
    QCOMPARE(body.size(), expected.size());
    QCOMPARE(body.filesSize(), 24);
    QCOMPARE(readAll(body), expected);
    body.rewind();
    QCOMPARE(readAll(body), expected);
}

void TestMultipartBody::namesAreWrittenAsBrowsersDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"userEmail"_s << QByteArray("userEmail");
    QTest::newRow("a quote") << u"a\"b"_s << QByteArray("a%22b");
    QTest::newRow("line breaks cannot add a header") << u"a\r\nX: y"_s << QByteArray("a%0D%0AX: y");
    QTest::newRow("umlauts are UTF-8") << u"Größe"_s
                                       << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                                     "e");
    QTest::newRow("a backslash stays") << u"a\\b"_s << QByteArray("a\\b");
    QTest::newRow("a percent sign stays") << u"100%22"_s << QByteArray("100%22");
}

void TestMultipartBody::namesAreWrittenAsBrowsersDo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, written);
    QCOMPARE(MultipartBody::fieldHeader(name), "Content-Disposition: form-data; name=\"" + written + '"');
    PlannedDocument document;
    document.name = name;
    document.mediaType = u"image/tiff"_s;
    QCOMPARE(MultipartBody::fileHeader(u"file1"_s, document),
             "Content-Disposition: form-data; name=\"file1\"; filename=\"" + written
                 + "\"\r\nContent-Type: image/tiff");
}

void TestMultipartBody::valuesHaveCrLfLineBreaks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("line feeds") << u"a\nb"_s << QByteArray("a\r\nb");
    QTest::newRow("carriage returns") << u"a\rb"_s << QByteArray("a\r\nb");
    QTest::newRow("both stay as they are") << u"a\r\nb"_s << QByteArray("a\r\nb");
    QTest::newRow("an empty line") << u"a\n\nb"_s << QByteArray("a\r\n\r\nb");
    QTest::newRow("what looks like a variable is not expanded") << u"%userHome%"_s << QByteArray("%userHome%");
}

void TestMultipartBody::valuesHaveCrLfLineBreaks()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, written);
    QCOMPARE(MultipartBody::encodedValue(value), written);
}

void TestMultipartBody::everyReadSizeGivesTheSameBytes_data()
{
    QTest::addColumn<qint64>("step");
    for (const qint64 step : {1, 2, 7, 64, 1000, 1'000'000})
        QTest::addRow("%lld bytes at a time", step) << step;
}

void TestMultipartBody::everyReadSizeGivesTheSameBytes()
{
    QFETCH(qint64, step);
    MultipartBody body;
    body.addField(u"a"_s, u"1"_s);
    body.addFile(u"file1"_s, source(u"one.pdf"_s, QByteArray("x").repeated(3000)));
    body.addFile(u"file2"_s, source(u"empty.pdf"_s, {}));
    body.addFile(u"file3"_s, source(u"two.pdf"_s, QByteArray("\r\n--").repeated(500)));
    const QByteArray whole = readAll(body);
    QCOMPARE(whole.size(), body.size());
    body.rewind();
    QCOMPARE(readAll(body, step), whole);
    QCOMPARE(body.filesRead(), 5000);
}

void TestMultipartBody::boundariesAreRandom()
{
    QSet<QByteArray> boundaries;
    for (int i = 0; i < 1000; ++i)
        boundaries.insert(MultipartBody().boundary());
    QCOMPARE(boundaries.size(), 1000);
    // RFC 2046 5.1.1
    QVERIFY(boundaries.begin()->size() <= 70);
}

void TestMultipartBody::aChangedFileFailsBeforeItsLastByte_data()
{
    QTest::addColumn<qint64>("newSize");
    QTest::newRow("it grows") << qint64(50'000);
    QTest::newRow("it shrinks to what was read") << qint64(4096);
    QTest::newRow("it is emptied") << qint64(0);
}

void TestMultipartBody::aChangedFileFailsBeforeItsLastByte()
{
    QFETCH(qint64, newSize);
    MultipartBody body;
    SourceFile file = source(u"changing.pdf"_s, QByteArray("x").repeated(20'000));
    const QString path = file.document().path;
    body.addFile(u"file1"_s, std::move(file));
    QByteArray piece(4096, '\0');
    qint64 done = *body.read(piece.data(), piece.size());
    QVERIFY(QFile::resize(path, newSize));
    while (true) {
        const auto got = body.read(piece.data(), piece.size());
        if (!got) {
            QCOMPARE(got.error().cause, Cause::DocumentChanged);
            break;
        }
        QVERIFY(*got > 0);
        done += *got;
    }
    QVERIFY(body.filesRead() < 20'000);
    QVERIFY(done < body.size());
}

QTEST_GUILESS_MAIN(TestMultipartBody)

#include "tst_multipartbody.moc"
