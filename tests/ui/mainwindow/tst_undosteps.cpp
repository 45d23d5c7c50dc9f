// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/undosteps.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace console;
using namespace Qt::StringLiterals;

class TestUndoSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneComesFirst();
    void aStepThatIsNotTakenBackStays();
    void aSlowStepGoesWhateverCameAfterIt();
    void anAnswerAfterTheWindowIsNoMatter();
};

void TestUndoSteps::theLastOneComesFirst()
{
    UndoSteps steps;
    QSignalSpy added(&steps, &UndoSteps::added);
    QStringList undone;
    const auto step = [&undone](const QString &name) {
        return UndoSteps::Step{u"done "_s + name, name, [&undone, name](const std::function<void()> &taken) {
                                   undone << name;
                                   taken();
                               }};
    };
    QVERIFY(!steps.canUndo());
    const UndoSteps::Id first = steps.add(step(u"first"_s));
    const UndoSteps::Id second = steps.add(step(u"second"_s));
    QCOMPARE(added.last().first().toString(), u"done second"_s);
    QCOMPARE(steps.name(), u"second"_s);
    QVERIFY(steps.isLast(second));
    steps.undo();
    QVERIFY(steps.isLast(first));
    steps.undo();
    steps.undo();
    QCOMPARE(undone, QStringList({u"second"_s, u"first"_s}));
    QCOMPARE(steps.name(), QString());
}

void TestUndoSteps::aStepThatIsNotTakenBackStays()
{
    UndoSteps steps;
    int attempts = 0;
    steps.add({u"done"_s, u"undo"_s, [&attempts](const std::function<void()> &) { ++attempts; }});
    steps.undo();
    steps.undo();
    QCOMPARE(attempts, 2);
    QVERIFY(steps.canUndo());
}

void TestUndoSteps::aSlowStepGoesWhateverCameAfterIt()
{
    UndoSteps steps;
    std::function<void()> takenLater;
    steps.add({u"done"_s, u"slow"_s, [&takenLater](const std::function<void()> &taken) { takenLater = taken; }});
    steps.undo();
    steps.add({u"done"_s, u"later"_s, [](const std::function<void()> &) {}});
    QSignalSpy changed(&steps, &UndoSteps::changed);
    takenLater();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(steps.name(), u"later"_s);
    takenLater();
    QCOMPARE(steps.name(), u"later"_s);
}

void TestUndoSteps::anAnswerAfterTheWindowIsNoMatter()
{
    auto steps = std::make_unique<UndoSteps>();
    std::function<void()> takenLater;
    steps->add({u"done"_s, u"slow"_s, [&takenLater](const std::function<void()> &taken) { takenLater = taken; }});
    steps->undo();
    steps.reset();
    takenLater();
}

QTEST_GUILESS_MAIN(TestUndoSteps)

#include "tst_undosteps.moc"
