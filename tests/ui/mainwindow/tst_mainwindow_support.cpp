// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/mainwindowtest.h"

#include <QDialog>
#include <QListWidget>

using namespace console;
using namespace Qt::StringLiterals;

// The help that the window gives whoever asks for help, and what becomes of long work when the window is closed.
class TestMainWindowSupport : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLogIsOpenedOnce();
    void theBundleIsPutTogether();
    void withoutASupportServiceNothingOpens();
    void closingDuringACheckAsks();
    void closingWhileASampleIsMadeSendsNothing_data();
    void closingWhileASampleIsMadeSendsNothing();
    void theWindowGoesWithABundleThatIsBeingPutTogether();

private:
    QDialog *dialog(const QString &name) const { return m_window->findChild<QDialog *>(name); }
};

void TestMainWindowSupport::theLogIsOpenedOnce()
{
    m_fixture->support.log = m_fixture->filePath(u"log/scan-console.log"_s);
    trigger(u"actionLog"_s);
    QVERIFY(dialog(u"logWindow"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"logPath"_s)->text(), m_fixture->support.log);
    dialog(u"logWindow"_s)->close();
    trigger(u"actionLog"_s);
    QVERIFY(dialog(u"logWindow"_s)->isVisible());
    QCOMPARE(m_window->findChildren<QDialog *>(u"logWindow"_s).size(), 1);
}

void TestMainWindowSupport::theBundleIsPutTogether()
{
    trigger(u"actionSupport"_s);
    QTRY_VERIFY(find<QPushButton>(u"saveSupport"_s)->isEnabled());
    QCOMPARE(find<QListWidget>(u"supportParts"_s)->count(), 4);
    m_fixture->prompts.answerFiles({m_fixture->filePath(u"bundle.zip"_s)});
    click(u"saveSupport"_s);
    QTRY_COMPARE(m_fixture->support.saved.size(), 4);
}

void TestMainWindowSupport::withoutASupportServiceNothingOpens()
{
    ConsoleServices services = m_fixture->services();
    services.support = nullptr;
    m_window = std::make_unique<MainWindow>(services);
    m_window->show();
    trigger(u"actionLog"_s);
    trigger(u"actionSupport"_s);
    QVERIFY(!dialog(u"logWindow"_s) && !dialog(u"supportDialog"_s));
}

void TestMainWindowSupport::closingDuringACheckAsks()
{
    trigger(u"actionCheck"_s);
    QCOMPARE(m_fixture->engine.runningJobs(), 1);
    m_fixture->prompts.answer(Answer::Cancel);
    QVERIFY(!m_window->close());
    settle();
    QVERIFY(m_window->isVisible());
    m_fixture->prompts.answer(Answer::Accept);
    m_window->close();
    QTRY_VERIFY(m_window->isHidden());
    QCOMPARE(m_fixture->engine.runningJobs(), 0);
    QVERIFY(m_fixture->workspace().deliveries().isEmpty());
}

void TestMainWindowSupport::closingWhileASampleIsMadeSendsNothing_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("to be sent") << u"actionSend"_s;
    QTest::newRow("to be previewed") << u"previewTest"_s;
}

void TestMainWindowSupport::closingWhileASampleIsMadeSendsNothing()
{
    QFETCH(QString, action);
    m_fixture->documents.isSlow = true;
    trigger(u"actionTab2"_s);
    if (action == "actionSend"_L1)
        trigger(action);
    else
        click(action);
    QCOMPARE(m_fixture->documents.samples.size(), 1);
    QVERIFY(m_window->close());
    m_fixture->documents.finish();
    settle();
    QVERIFY(m_fixture->engine.requests().isEmpty());
    QCOMPARE(m_fixture->prompts.unexpected(), 0);
}

void TestMainWindowSupport::theWindowGoesWithABundleThatIsBeingPutTogether()
{
    m_fixture->support.isSlow = true;
    trigger(u"actionSupport"_s);
    QVERIFY(dialog(u"supportDialog"_s));
    QVERIFY(m_window->close());
    m_window.reset();
    for (int part = 0; part < 4; ++part)
        m_fixture->support.answer();
    settle();
}

QTEST_MAIN(TestMainWindowSupport)

#include "tst_mainwindow_support.moc"
