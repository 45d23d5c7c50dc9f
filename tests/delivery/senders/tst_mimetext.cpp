// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/smtp/mimetext.h"
#include "delivery/transport/base64.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestMimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void theShorterEncodingIsTaken();
};

void TestMimeText::knownAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *name, const QString &text, const QByteArray &encoding, const QByteArray &lines) {
        QTest::newRow(name) << text << encoding << lines;
    };
    const QByteArray plain = "7bit";
    const QByteArray quoted = "quoted-printable";
    const QString dots76(76, u'.');
    row("nothing", {}, plain, {});
    row("a line break", u"\n"_s, plain, "\r\n");
    row("short lines of ASCII", u"a\n\tb = c\n"_s, plain, "a\r\n\tb = c\r\n");
    row("without a line break at the end", u"a\n\nb"_s, plain, "a\r\n\r\nb\r\n");
    row("76 characters", QString(76, u'x'), plain, QByteArray(76, 'x') + "\r\n");
    row("77 characters", QString(77, u'x'), quoted, QByteArray(75, 'x') + "=\r\nxx\r\n");
    row("umlauts", u"Prüfung = das Ergebnis"_s, quoted, "Pr=C3=BCfung =3D das Ergebnis\r\n");
    row("a space at the end", u"-- \nAnna"_s, quoted, "--=20\r\nAnna\r\n");
    row("a tab at the end", u"a\t"_s, quoted, "a=09\r\n");
    row("a dot at the start", u".\n.a\na."_s, quoted, "=2E\r\n=2Ea\r\na.\r\n");
    row("a dot behind a soft line break", u"x"_s + dots76, quoted, "x" + QByteArray(74, '.') + "=\r\n=2E.\r\n");
    row("a line that mailboxes change", u"From me\nFrom: me\n From me"_s, quoted,
        "=46rom me\r\nFrom: me\r\n From me\r\n");
    row("a lone carriage return", u"a\rb"_s, quoted, "a=0Db\r\n");
    row("a null character", u"a"_s + QChar(QChar::Null), quoted, "a=00\r\n");
    row("an encoded character where the line ends", QString(74, u'x') + u"ü"_s, quoted,
        QByteArray(74, 'x') + "=\r\n=C3=BC\r\n");
    row("Chinese", u"扫描文件"_s, "base64", "5omr5o+P5paH5Lu2DQo=\r\n");
}

void TestMimeText::knownAnswers()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, lines);
    const EncodedText encoded = encodedText(text);
    QCOMPARE(encoded.encoding, encoding);
    QCOMPARE(encoded.lines, lines);
}

void TestMimeText::theShorterEncodingIsTaken()
{
    QCOMPARE(encodedText(u"Grüße aus dem Büro im Erdgeschoss\n"_s.repeated(50)).encoding,
             QByteArray("quoted-printable"));
    const EncodedText chinese = encodedText(u"扫描文件\n"_s.repeated(50));
    QCOMPARE(chinese.encoding, QByteArray("base64"));
    QCOMPARE(chinese.lines.size(), base64LinesSize(50 * 14));
    QCOMPARE(chinese.lines.indexOf("\r\n"), 76);
}

QTEST_APPLESS_MAIN(TestMimeText)

#include "tst_mimetext.moc"
