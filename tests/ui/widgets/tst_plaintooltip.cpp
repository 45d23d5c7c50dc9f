// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintooltip.h"

#include <QTest>
#include <QTextDocument>

using namespace console;
using namespace Qt::StringLiterals;

class TestPlainToolTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTextAsItIs_data();
    void showsTheTextAsItIs();
};

void TestPlainToolTip::showsTheTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a path") << u"\\\\fs01\\scans\nletter.pdf"_s;
    QTest::newRow("an ampersand") << u"O=AT&T"_s;
    QTest::newRow("markup") << u"<b>bold</b> <img src='x'>"_s;
    QTest::newRow("markup in another line") << u"a & b\n<b>bold</b>"_s;
    QTest::newRow("an escaped bracket") << u"&lt;b>"_s;
}

// As Qt shows it: a text that looks like markup is taken for it.
void TestPlainToolTip::showsTheTextAsItIs()
{
    QFETCH(QString, text);
    const QString toolTip = plainToolTip(text);
    QTextDocument shown;
    if (Qt::mightBeRichText(toolTip))
        shown.setHtml(toolTip);
    else
        shown.setPlainText(toolTip);
    QCOMPARE(shown.toPlainText(), text);
}

QTEST_MAIN(TestPlainToolTip)

#include "tst_plaintooltip.moc"
