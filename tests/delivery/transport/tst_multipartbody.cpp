// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/multipartbody.h"

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
    void boundariesAreRandom();

private:
    SourceFile source(const QString &name, const QByteArray &content);
    static QByteArray readAll(StreamedBody &body);

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

QByteArray TestMultipartBody::readAll(StreamedBody &body)
{
    QByteArray all(body.size() + 1, '\0');
    all.resize(*body.read(all.data(), all.size()));
    return all;
}

void TestMultipartBody::theBodyIsTheSpecificationsExample()
{
    MultipartBody form;
    form.addField(u"userEmail"_s, u"john.doe@company.com"_s);
    form.addFile(u"file1"_s, source(u"document.pdf"_s, "Content of document.pdf."));
    const QByteArray expected = "--" + form.boundary()
        + "\r\n"
          "Content-Disposition: form-data; name=\"userEmail\"\r\n"
          "\r\n"
          "john.doe@company.com\r\n"
          "--"
        + form.boundary()
        + "\r\n"
          "Content-Disposition: form-data; name=\"file1\"; filename=\"document.pdf\"\r\n"
          "Content-Type: application/pdf\r\n"
          "\r\n"
          "Content of document.pdf.\r\n"
          "--"
        + form.boundary() + "--\r\n";
    StreamedBody body = std::move(form).finish();
    QCOMPARE(body.size(), expected.size());
    QCOMPARE(body.documentsSize(), 24);
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

void TestMultipartBody::boundariesAreRandom()
{
    QSet<QByteArray> boundaries;
    for (int i = 0; i < 1000; ++i)
        boundaries.insert(MultipartBody().boundary());
    QCOMPARE(boundaries.size(), 1000);
    // RFC 2046 5.1.1
    QVERIFY(boundaries.begin()->size() <= 70);
}

QTEST_GUILESS_MAIN(TestMultipartBody)

#include "tst_multipartbody.moc"
