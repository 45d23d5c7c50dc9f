// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/transcriptmodel.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/transcriptview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

using Direction = TranscriptLine::Direction;

class TestTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsThereBeforeTheFirstLine();
    void findsWhileItIsTyped();
    void showsMatchesAlone();
    void showsOneDirectionAlone();
    void copiesTheSelectedLines();
    void theEndStaysInSight();
    void whoeverReadsIsLeftInPeace();
    void aMatchFarToTheRightComesIntoSight();
    void aLongTranscriptShowsItsFirstMatchAtOnce();
    void savesAsText();
    void savesAsJsonLines();
    void saysWhatCouldNotBeWritten();
    void namesEveryControl();

private:
    static QDateTime at(int milliseconds)
    {
        return QDateTime(QDate(2026, 11, 26), QTime(10, 30), Qt::UTC).addMSecs(milliseconds);
    }
    void converse();
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_view, name);
    }
    QTableView *list() const { return find<QTableView>(u"transcript"_s); }
    QString found() const { return find<QLabel>(u"transcriptFound"_s)->text(); }
    QString save(const QString &name);

    std::unique_ptr<ConsoleFixture> m_fixture;
    TranscriptModel m_model;
    std::unique_ptr<TranscriptView> m_view;
};

void TestTranscriptView::init()
{
    m_fixture = std::make_unique<ConsoleFixture>(ConsoleFixture::Content::Empty);
    m_model.clear();
    m_view = std::make_unique<TranscriptView>(&m_fixture->prompts);
    m_view->setModel(&m_model);
    m_view->resize(760, 300);
    m_view->show();
}

void TestTranscriptView::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void TestTranscriptView::converse()
{
    m_model.append({{at(0), Direction::Note, u"Connected to mail.example"_s},
                    {at(7), Direction::Received, u"220 mail.example ESMTP"_s},
                    {at(7), Direction::Sent, u"EHLO console"_s},
                    {at(1250), Direction::Received, u"250 Mail.Example"_s}});
}

void TestTranscriptView::nothingIsThereBeforeTheFirstLine()
{
    QVERIFY(!list()->isVisible());
    converse();
    QVERIFY(list()->isVisible());
    m_model.clear();
    QVERIFY(!list()->isVisible());
}

void TestTranscriptView::findsWhileItIsTyped()
{
    converse();
    auto *search = find<QLineEdit>(u"transcriptSearch"_s);
    QTest::keyClicks(search, u"mail.ex"_s);
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(found(), u"1 of 3"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(list()->currentIndex().row(), 3);
    QCOMPARE(found(), u"3 of 3"_s);
    QTest::keyClicks(search, u"x"_s);
    QVERIFY(found().startsWith("0 "_L1));
    search->clear();
    QCOMPARE(found(), QString());
}

void TestTranscriptView::showsMatchesAlone()
{
    converse();
    QTest::keyClicks(find<QLineEdit>(u"transcriptSearch"_s), u"250"_s);
    QCOMPARE(list()->model()->rowCount(), 4);
    find<QCheckBox>(u"transcriptMatchesOnly"_s)->click();
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"250 Mail.Example"_s);
}

void TestTranscriptView::showsOneDirectionAlone()
{
    converse();
    auto *directions = find<QComboBox>(u"transcriptDirections"_s);
    directions->setCurrentText(u"Sent"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    directions->setCurrentText(u"Conversation"_s);
    QCOMPARE(list()->model()->rowCount(), 3);
    directions->setCurrentText(u"All lines"_s);
    QCOMPARE(list()->model()->rowCount(), 4);
}

void TestTranscriptView::copiesTheSelectedLines()
{
    converse();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
    QTest::keyClick(list(), Qt::Key_End);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             at(1250).toLocalTime().toString(u"HH:mm:ss.zzz"_s) + u"    1250  ←  250 Mail.Example\n"_s);
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
}

void TestTranscriptView::theEndStaysInSight()
{
    QScrollBar *bar = list()->verticalScrollBar();
    for (int batch = 0; batch < 20; ++batch) {
        for (int line = 0; line < 5; ++line)
            m_model.append({{at(batch), Direction::Sent, QString::number(batch * 5 + line)}});
    }
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    m_model.clear();
    converse();
    for (int line = 0; line < 100; ++line)
        m_model.append({{at(2000), Direction::Sent, QString::number(line)}});
    QCOMPARE(bar->value(), bar->maximum());
}

void TestTranscriptView::whoeverReadsIsLeftInPeace()
{
    QList<TranscriptLine> lines;
    for (int line = 0; line < 100; ++line)
        lines.append({at(line), Direction::Sent, QString::number(line)});
    m_model.append(lines);
    QScrollBar *bar = list()->verticalScrollBar();
    bar->setValue(10);
    m_model.append(lines);
    QCOMPARE(bar->value(), 10);
    find<QLineEdit>(u"transcriptSearch"_s)->setText(u"nowhere"_s);
    QCOMPARE(bar->value(), 10);
}

void TestTranscriptView::aMatchFarToTheRightComesIntoSight()
{
    m_model.append(
        {{at(0), Direction::Received, QString(1000, u'-') + u"needle"_s}, {at(0), Direction::Received, u"needle"_s}});
    QScrollBar *bar = list()->horizontalScrollBar();
    auto *search = find<QLineEdit>(u"transcriptSearch"_s);
    QTest::keyClicks(search, u"needle"_s);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(bar->value(), 0);
}

void TestTranscriptView::aLongTranscriptShowsItsFirstMatchAtOnce()
{
    QList<TranscriptLine> lines;
    for (int line = 0; line < TranscriptModel::maximumLines; ++line)
        lines.append({at(line), Direction::Sent, u"%1 "_s.arg(line) + QString(300, u'x')});
    m_model.append(lines);
    QTRY_COMPARE(list()->model()->rowCount(), TranscriptModel::maximumLines);
    auto *search = find<QLineEdit>(u"transcriptSearch"_s);
    search->setText(u"77 x"_s);
    QCOMPARE(list()->currentIndex().row(), 77);
    QTRY_COMPARE(found(), u"1 of 1000"_s);
    search->setText(u"99999"_s);
    QTRY_COMPARE(list()->currentIndex().row(), 99'999);
    QCOMPARE(found(), u"1 of 1"_s);
}

// What the file has once it is there.
QString TestTranscriptView::save(const QString &name)
{
    const QString path = m_fixture->filePath(name);
    m_fixture->prompts.answerFiles({path});
    find<QPushButton>(u"transcriptSave"_s)->click();
    QFile file(path);
    if (!QTest::qWaitFor([&] { return file.exists(); }) || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

void TestTranscriptView::savesAsText()
{
    converse();
    const QStringList lines = save(u"talk.txt"_s).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(1).endsWith(u"       7  ←  220 mail.example ESMTP"_s));
    QCOMPARE(m_fixture->prompts.fileRequests().first().kind, FileRequest::Kind::SaveFile);
    QVERIFY(m_fixture->prompts.told().isEmpty());
}

void TestTranscriptView::savesAsJsonLines()
{
    converse();
    const QStringList lines = save(u"talk.jsonl"_s).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    const QJsonObject last = QJsonDocument::fromJson(lines.last().toUtf8()).object();
    QCOMPARE(last.value("text"_L1).toString(), u"250 Mail.Example"_s);
    QCOMPARE(last.value("direction"_L1).toString(), u"received"_s);
    QCOMPARE(last.value("elapsed"_L1).toInt(), 1250);
    QCOMPARE(last.value("time"_L1).toString(), u"2026-11-26T10:30:01.250Z"_s);
}

void TestTranscriptView::saysWhatCouldNotBeWritten()
{
    converse();
    m_fixture->prompts.answerFiles({m_fixture->filePath(u"missing/talk.txt"_s)});
    find<QPushButton>(u"transcriptSave"_s)->click();
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().first().contains("talk.txt"_L1));
}

void TestTranscriptView::namesEveryControl()
{
    converse();
    QCOMPARE(unnamedControls(*m_view), QStringList());
}

QTEST_MAIN(TestTranscriptView)

#include "tst_transcriptview.moc"
