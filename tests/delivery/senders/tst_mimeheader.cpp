// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/mimeheader.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMimeHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjects_data();
    void subjects();
    void fileNames_data();
    void fileNames();
    void noLineIsTooLong_data();
    void noLineIsTooLong();
    void wordsCannotEndALine();
    void dates_data();
    void dates();
};

void TestMimeHeader::subjects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QString &text, const QByteArray &field) {
        QTest::newRow(name) << text << field;
    };
    row("nothing", {}, "Subject: \r\n");
    row("ASCII", u"Scan of 2026-11-24: 100 %"_s, "Subject: Scan of 2026-11-24: 100 %\r\n");
    row("a colon at the end of the first word", u"Re: "_s + QString(66, u'x'),
        "Subject: Re:\r\n " + QByteArray(66, 'x') + "\r\n");
    row("folded between words", u"Scan from the multifunction device on the ground floor, next to the lift"_s,
        "Subject: Scan from the multifunction device on the ground floor, next to the\r\n lift\r\n");
    row("mostly ASCII", u"Prüfung_1 = gut? Ja, das Ergebnis"_s,
        "Subject: =?utf-8?q?Pr=C3=BCfung=5F1_=3D_gut=3F_Ja=2C_das_Ergebnis?=\r\n");
    row("mostly not", u"扫描"_s, "Subject: =?utf-8?b?5omr5o+P?=\r\n");
    row("folded between encoded words", u"üüüüü"_s + QString(60, u'x'),
        "Subject: =?utf-8?q?=C3=BC=C3=BC=C3=BC=C3=BC=C3=BC" + QByteArray(24, 'x') + "?=\r\n =?utf-8?q?"
            + QByteArray(36, 'x') + "?=\r\n");
    row("two spaces", u"a  b"_s, "Subject: =?utf-8?q?a__b?=\r\n");
    row("what looks like an encoded word", u"=?a?q?b?="_s, "Subject: =?utf-8?b?PT9hP3E/Yj89?=\r\n");
    row("a control character", u"a\u0007b"_s, "Subject: =?utf-8?b?YQdi?=\r\n");
}

void TestMimeHeader::subjects()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, field);
    QCOMPARE(headerField("Subject", unstructuredWords(text)), field);
}

void TestMimeHeader::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("likeness");
    QTest::addColumn<QByteArrayList>("parameters");
    const auto row = [](const char *name, const QString &fileName, const QByteArray &likeness,
                        const QByteArrayList &parameters) {
        QTest::newRow(name) << fileName << likeness << parameters;
    };
    row("ASCII", u"Scan 1 (2).pdf"_s, "Scan 1 (2).pdf", {"filename=\"Scan 1 (2).pdf\""});
    row("umlauts", u"Müller.pdf"_s, "Muller.pdf", {"filename*=utf-8''M%C3%BCller.pdf"});
    row("no likeness", u"扫📄.pdf"_s, "__.pdf", {"filename*=utf-8''%E6%89%AB%F0%9F%93%84.pdf"});
    row("quotes and a backslash", u"a\"b\\c"_s, "a_b_c", {"filename*=utf-8''a%22b%5Cc"});
    row("signs that have a likeness in those of paths", u"..／‥＼․．x"_s, "..______x",
        {"filename*=utf-8''..%EF%BC%8F%E2%80%A5%EF%BC%BC%E2%80%A4%EF%BC%8Ex"});
    row("a slash", u"a/b"_s, "a_b", {"filename*=utf-8''a%2Fb"});
    row("a way upwards alone", u"‥"_s, "__", {"filename*=utf-8''%E2%80%A5"});
    row("signs of RFC 2231 itself", u"ü'*%"_s, "u'*%", {"filename*=utf-8''%C3%BC%27%2A%25"});
    row("what looks like an encoded word", u"=?a?q?b?="_s, "=_a_q_b_=", {"filename*=utf-8''%3D%3Fa%3Fq%3Fb%3F%3D"});
    row("a control character", u"a\nb"_s, "a_b", {"filename*=utf-8''a%0Ab"});
    row("in two pieces", QString(12, u'ü') + u".pdf"_s, "uuuuuuuuuuuu.pdf",
        {"filename*0*=utf-8''%C3%BC%C3%BC%C3%BC%C3%BC%C3%BC%C3%BC%C3%BC%C3%BC;",
         "filename*1*=%C3%BC%C3%BC%C3%BC%C3%BC.pdf"});
    row("long ASCII", QString(70, u'n') + u".tiff"_s, QByteArray(55, 'n') + ".tiff",
        {"filename*0*=utf-8''" + QByteArray(53, 'n') + ';', "filename*1*=" + QByteArray(17, 'n') + ".tiff"});
}

void TestMimeHeader::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, likeness);
    QFETCH(QByteArrayList, parameters);
    QCOMPARE(quotedFileName(name), '"' + likeness + '"');
    QCOMPARE(fileNameParameters(name), parameters);
}

void TestMimeHeader::noLineIsTooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << u"word "_s.repeated(400).trimmed();
    QTest::newRow("ASCII without spaces") << QString(3000, u'x');
    QTest::newRow("umlauts") << QString(3000, u'ü');
    QTest::newRow("emoji") << u"😀"_s.repeated(3000);
}

void TestMimeHeader::noLineIsTooLong()
{
    QFETCH(QString, text);
    const QByteArray field = headerField("Subject", unstructuredWords(text))
        + headerField("Content-Disposition", QByteArrayList{"attachment;"} + fileNameParameters(text));
    const QByteArrayList lines = field.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 77, line.constData()); // with its CR
        for (const QByteArray &word : line.simplified().split(' '))
            QVERIFY2(word.size() <= 75, word.constData());
    }
}

void TestMimeHeader::wordsCannotEndALine()
{
    QCOMPARE(headerField("To", {QByteArray("a\r\nBcc: b\0\x7F", 11)}), QByteArray("To: a  Bcc: b  \r\n"));
}

void TestMimeHeader::dates_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("Greenwich") << 0 << QByteArray("Sun, 01 Feb 2026 23:05:09 +0000");
    QTest::newRow("Vienna") << 3600 << QByteArray("Sun, 01 Feb 2026 23:05:09 +0100");
    QTest::newRow("Kathmandu") << 20700 << QByteArray("Sun, 01 Feb 2026 23:05:09 +0545");
    QTest::newRow("Newfoundland") << -12600 << QByteArray("Sun, 01 Feb 2026 23:05:09 -0330");
}

void TestMimeHeader::dates()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, date);
    QCOMPARE(mailDate(QDateTime(QDate(2026, 2, 1), QTime(23, 5, 9), Qt::OffsetFromUTC, offset)), date);
}

QTEST_APPLESS_MAIN(TestMimeHeader)

#include "tst_mimeheader.moc"
