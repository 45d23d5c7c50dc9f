// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/support/logwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestLogWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theEndOfTheLogIsShown();
    void whatIsWrittenMeanwhileIsShown();
    void aLineIsShownWhenItIsComplete();
    void anotherFileInItsPlaceIsReadOn();
    void aLogThatComesLaterIsShown();
    void whoeverDoesNotFollowKeepsWhatIsThere();
    void theTextIsSearched();
    void whatIsFoundTooOftenIsNotCounted();
    void theFolderIsOpened();
    void everyControlHasAName();

private:
    QString path() const { return m_fixture->filePath(u"scan-console.log"_s); }
    void write(const QByteArray &bytes) const;
    void open();
    QString shown() const { return widgetNamed<QPlainTextEdit>(*m_window, u"logText"_s)->toPlainText(); }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<LogWindow> m_window;
};

void TestLogWindow::init()
{
    m_window.reset();
    m_fixture = std::make_unique<ConsoleFixture>(ConsoleFixture::Content::Empty);
}

void TestLogWindow::write(const QByteArray &bytes) const
{
    QFile file(path());
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written");
}

void TestLogWindow::open()
{
    m_window = std::make_unique<LogWindow>(path(), &m_fixture->prompts);
    m_window->show();
}

void TestLogWindow::theEndOfTheLogIsShown()
{
    for (int line = 0; line < 20; ++line)
        write(QByteArray(100'000, 'x') + "line " + QByteArray::number(line) + '\n');
    open();
    QVERIFY(shown().startsWith(u"xxx"_s));
    QVERIFY(!shown().contains(u"line 10\n"_s));
    QVERIFY(shown().contains(u"line 18\n"_s));
    QVERIFY(shown().endsWith(u"line 19"_s));
}

void TestLogWindow::whatIsWrittenMeanwhileIsShown()
{
    write("first\n");
    open();
    QCOMPARE(shown(), u"first"_s);
    write("second\nthird\n");
    QTRY_COMPARE(shown(), u"first\nsecond\nthird"_s);
}

void TestLogWindow::aLineIsShownWhenItIsComplete()
{
    write("first\nhal");
    open();
    QCOMPARE(shown(), u"first"_s);
    write("f\n");
    QTRY_COMPARE(shown(), u"first\nhalf"_s);
}

void TestLogWindow::anotherFileInItsPlaceIsReadOn()
{
    write("first\n");
    open();
    write("the last of the old one\n");
    QVERIFY(QFile::rename(path(), path() + u".1"_s));
    write("the first of the new one\n");
    QTRY_COMPARE(shown(), u"first\nthe last of the old one\nthe first of the new one"_s);
}

void TestLogWindow::aLogThatComesLaterIsShown()
{
    open();
    QVERIFY(!widgetNamed<QPlainTextEdit>(*m_window, u"logText"_s)->isVisible());
    write("first\n");
    QTRY_COMPARE(shown(), u"first"_s);
    QVERIFY(widgetNamed<QPlainTextEdit>(*m_window, u"logText"_s)->isVisible());
}

void TestLogWindow::whoeverDoesNotFollowKeepsWhatIsThere()
{
    write("first\n");
    open();
    auto *follow = widgetNamed<QCheckBox>(*m_window, u"followLog"_s);
    follow->click();
    LogWindow another(path(), &m_fixture->prompts);
    another.show();
    write("second\n");
    QTRY_COMPARE(widgetNamed<QPlainTextEdit>(another, u"logText"_s)->toPlainText(), u"first\nsecond"_s);
    QCOMPARE(shown(), u"first"_s);
    follow->click();
    QCOMPARE(shown(), u"first\nsecond"_s);
}

void TestLogWindow::theTextIsSearched()
{
    write("one\ntwo\none and two\n");
    open();
    QTest::keyClicks(widgetNamed<QLineEdit>(*m_window, u"logTextSearch"_s), u"two"_s);
    QCOMPARE(widgetNamed<QPlainTextEdit>(*m_window, u"logText"_s)->extraSelections().size(), 2);
    write("two again\n");
    QTRY_COMPARE(widgetNamed<QPlainTextEdit>(*m_window, u"logText"_s)->extraSelections().size(), 3);
}

void TestLogWindow::whatIsFoundTooOftenIsNotCounted()
{
    write(QByteArray("found\n").repeated(1'000));
    open();
    widgetNamed<QLineEdit>(*m_window, u"logTextSearch"_s)->setText(u"found"_s);
    const auto *count = widgetNamed<QLabel>(*m_window, u"logTextFound"_s);
    QCOMPARE(count->text(), u"1000 found"_s);
    write("found\n");
    QTRY_COMPARE(count->text(), u"More than 1000 found"_s);
}

void TestLogWindow::theFolderIsOpened()
{
    write("first\n");
    open();
    auto *button = widgetNamed<QPushButton>(*m_window, u"openLogFolder"_s);
    button->click();
    QCOMPARE(m_fixture->prompts.opened(), QList{QUrl::fromLocalFile(QFileInfo(path()).absolutePath())});
    QVERIFY(m_fixture->prompts.told().isEmpty());
    m_fixture->prompts.setHasBrowser(false);
    button->click();
    QCOMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().constFirst().contains(QFileInfo(path()).absolutePath()));
}

void TestLogWindow::everyControlHasAName()
{
    write("first\n");
    open();
    QCOMPARE(unnamedControls(*m_window), QStringList());
}

QTEST_MAIN(TestLogWindow)

#include "tst_logwindow.moc"
