// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedtext.h"

#include <QTest>
#include <QVBoxLayout>

using namespace console;
using namespace Qt::StringLiterals;

class TestWrappedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupStaysText();
    void isAsHighAsItsText();
    void breaksALongWord();
    void anEmptyOneTakesNoRoom();
    void whatIsSelectedStaysSelected();
};

void TestWrappedText::markupStaysText()
{
    WrappedText text(u"text"_s, u"Text"_s);
    text.setText(u"<b>bold</b>"_s);
    QCOMPARE(text.toPlainText(), u"<b>bold</b>"_s);
    QCOMPARE(text.text(), u"<b>bold</b>"_s);
}

void TestWrappedText::isAsHighAsItsText()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *text = new WrappedText(u"text"_s, u"Text"_s);
    column->addWidget(text);
    column->addStretch(1);
    text->setText(u"A sentence of several words. "_s.repeated(20));
    page.resize(400, 800);
    page.show();
    QTRY_COMPARE(text->height(), text->heightForWidth(text->width()));
    const int before = text->height();
    QVERIFY(before > 2 * text->fontMetrics().height());
    page.resize(200, 800);
    QTRY_VERIFY(text->height() > before);
    QCOMPARE(text->height(), text->heightForWidth(text->width()));
    text->setText(u"Short."_s);
    QTRY_VERIFY(text->height() < before);
}

void TestWrappedText::breaksALongWord()
{
    WrappedText text(u"text"_s, u"Text"_s);
    text.setText(QString(500, u'x'));
    QVERIFY(text.minimumSizeHint().width() < 200);
    text.resize(200, 400);
    text.show();
    QTRY_VERIFY(text.document()->size().width() <= 200);
    QVERIFY(text.heightForWidth(200) > 5 * text.fontMetrics().height());
}

void TestWrappedText::anEmptyOneTakesNoRoom()
{
    WrappedText text(u"text"_s, u"Text"_s);
    text.showText(u"There is one."_s);
    QVERIFY(!text.isHidden());
    text.showText({});
    QVERIFY(text.isHidden());
}

void TestWrappedText::whatIsSelectedStaysSelected()
{
    WrappedText text(u"text"_s, u"Text"_s);
    text.setText(u"the same"_s);
    text.selectAll();
    text.setText(u"the same"_s);
    QVERIFY(text.textCursor().hasSelection());
    text.setText(u"another"_s);
    QVERIFY(!text.textCursor().hasSelection());
}

QTEST_MAIN(TestWrappedText)

#include "tst_wrappedtext.moc"
