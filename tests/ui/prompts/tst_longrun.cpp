// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/scriptedprompts.h"
#include "ui/prompts/longrun.h"
#include "ui/prompts/qtprompts.h"

#include <QTest>
#include <QWidget>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLongRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndOfALongRunIsTold();
    void aShortRunIsNot();
    void whatWasNotBegunIsNot();
    void theDesktopIsAskedWithoutATray();
};

void TestLongRun::theEndOfALongRunIsTold()
{
    ScriptedPrompts prompts;
    LongRun run(&prompts, 0ms);
    run.begin();
    run.end(u"Ended"_s, u"98 succeeded"_s);
    QCOMPARE(prompts.notified(), QStringList{u"Ended: 98 succeeded"_s});
    run.end(u"Ended again"_s, {}); // once for each beginning
    QCOMPARE(prompts.notified().size(), 1);
}

void TestLongRun::aShortRunIsNot()
{
    ScriptedPrompts prompts;
    LongRun run(&prompts); // ten seconds
    run.begin();
    run.end(u"Ended"_s, {});
    QVERIFY(prompts.notified().isEmpty());
}

void TestLongRun::whatWasNotBegunIsNot()
{
    ScriptedPrompts prompts;
    LongRun run(&prompts, 0ms);
    run.end(u"Ended"_s, {});
    QVERIFY(prompts.notified().isEmpty());
}

void TestLongRun::theDesktopIsAskedWithoutATray()
{
    QtPrompts prompts;
    QWidget window;
    window.show();
    prompts.notify(u"Ended"_s, u"98 succeeded"_s); // the offscreen platform has no tray: nothing to see, and no failure
    QVERIFY(window.isVisible());
}

QTEST_MAIN(TestLongRun)
#include "tst_longrun.moc"
