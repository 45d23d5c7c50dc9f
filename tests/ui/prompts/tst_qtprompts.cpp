// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompts/qtprompts.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestQtPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void everyButtonAnswers_data();
    void everyButtonAnswers();
    void escapeCancels();
    void destructiveQuestionsAreNotAnsweredByReturn();
    void anAnswerIsDroppedWithItsWindow();
    void nothingThatIsToldIsHtml();
    void filesAreChosen();

private:
    template<class Dialog>
    Dialog *dialog() const
    {
        return m_window->findChild<Dialog *>();
    }

    const Question m_question{u"Title"_s, u"Text."_s, u"Delete"_s, u"Keep"_s, false};
    std::unique_ptr<QWidget> m_window;
    QtPrompts m_prompts;
};

void TestQtPrompts::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestQtPrompts::everyButtonAnswers_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Answer>("expected");
    QTest::newRow("the first") << u"Delete"_s << Answer::Accept;
    QTest::newRow("the second") << u"Keep"_s << Answer::Decline;
    QTest::newRow("the last") << u"Cancel"_s << Answer::Cancel;
}

void TestQtPrompts::everyButtonAnswers()
{
    QFETCH(QString, button);
    QFETCH(Answer, expected);
    QList<Answer> answers;
    m_prompts.ask(m_window.get(), m_question, [&](Answer answer) { answers << answer; });
    QVERIFY(answers.isEmpty()); // nothing blocks
    const QPointer<QMessageBox> box = dialog<QMessageBox>();
    QVERIFY(box && box->text() == u"Text."_s);
    const auto buttons = box->buttons();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](const QAbstractButton *b) { return b->text().remove(u'&') == button; });
    QVERIFY(found != buttons.end());
    QTest::mouseClick(*found, Qt::LeftButton);
    QCOMPARE(answers, QList<Answer>{expected});
    QTRY_VERIFY(!box);
}

void TestQtPrompts::escapeCancels()
{
    std::optional<Answer> answered;
    m_prompts.ask(m_window.get(), m_question, [&](Answer answer) { answered = answer; });
    QTest::keyClick(dialog<QMessageBox>(), Qt::Key_Escape);
    QCOMPARE(answered, Answer::Cancel);
}

void TestQtPrompts::destructiveQuestionsAreNotAnsweredByReturn()
{
    std::optional<Answer> answered;
    Question question = m_question;
    question.destructive = true;
    question.decline.clear();
    m_prompts.ask(m_window.get(), question, [&](Answer answer) { answered = answer; });
    QCOMPARE(dialog<QMessageBox>()->buttons().size(), 2);
    QTest::keyClick(dialog<QMessageBox>(), Qt::Key_Return);
    QCOMPARE(answered, Answer::Cancel);
}

void TestQtPrompts::anAnswerIsDroppedWithItsWindow()
{
    bool answered = false;
    m_prompts.ask(m_window.get(), m_question, [&](Answer) { answered = true; });
    m_prompts.tell(m_window.get(), u"Title"_s, u"Text."_s);
    m_window.reset();
    QVERIFY(!answered);
}

void TestQtPrompts::nothingThatIsToldIsHtml()
{
    m_prompts.tell(m_window.get(), u"Title"_s, u"<b>502</b> Bad Gateway"_s);
    QCOMPARE(dialog<QMessageBox>()->textFormat(), Qt::PlainText);
}

void TestQtPrompts::filesAreChosen()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTemporaryDir folder;
    std::optional<QStringList> chosen;
    const FileRequest request{FileRequest::Kind::Folder, u"Choose"_s, {}, folder.path()};
    m_prompts.chooseFiles(m_window.get(), request, [&](const QStringList &paths) { chosen = paths; });
    QVERIFY(!chosen);
    dialog<QFileDialog>()->reject();
    QCOMPARE(chosen, QStringList());
    QTRY_VERIFY(!dialog<QFileDialog>());
    m_prompts.chooseFiles(m_window.get(), request, [&](const QStringList &paths) { chosen = paths; });
    dialog<QFileDialog>()->selectFile(folder.path());
    QMetaObject::invokeMethod(dialog<QFileDialog>(), "accept");
    QTRY_COMPARE(chosen, QStringList{folder.path()});
}

QTEST_MAIN(TestQtPrompts)
#include "tst_qtprompts.moc"
