// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/look.h"

#include <QPushButton>
#include <QTest>

using namespace console;

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFocusStaysInTheBar();
};

void TestLook::theFocusStaysInTheBar()
{
    QWidget window;
    auto *first = new QPushButton(&window);
    auto *second = new QPushButton(&window);
    auto *third = new QPushButton(&window);
    third->setFocus();
    QCOMPARE(window.focusWidget(), third);
    look::enable({{first, false}, {second, true}, {third, false}});
    QCOMPARE(window.focusWidget(), second);
    look::enable({{first, true}, {second, true}, {third, true}});
    QCOMPARE(window.focusWidget(), second);
    QVERIFY(first->isEnabled() && third->isEnabled());
}

QTEST_MAIN(TestLook)

#include "tst_look.moc"
