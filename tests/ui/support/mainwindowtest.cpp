// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/mainwindowtest.h"

namespace console {

using namespace Qt::StringLiterals;

void MainWindowTest::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<ConsoleFixture>();
    openWindow();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void MainWindowTest::type(const QString &field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void MainWindowTest::click(const QString &button) const
{
    auto *widget = find<QAbstractButton>(button);
    QVERIFY2(widget->isEnabled(), qUtf8Printable(button));
    QTest::mouseClick(widget, Qt::LeftButton);
}

void MainWindowTest::trigger(const QString &action) const
{
    auto *found = m_window->findChild<QAction *>(action);
    QVERIFY2(found && found->isEnabled(), qUtf8Printable(action));
    found->trigger();
}

bool MainWindowTest::isEnabled(const QString &action) const
{
    return m_window->findChild<QAction *>(action)->isEnabled();
}

QString MainWindowTest::title() const
{
    return find<QLabel>(u"pageTitle"_s)->text();
}

void MainWindowTest::choose(const QString &connector) const
{
    auto *list = find<QListView>(u"connectorList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == connector)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
    settle();
}

void MainWindowTest::settle()
{
    QCoreApplication::processEvents();
}

void MainWindowTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_fixture->services());
    m_window->show();
    m_window->activateWindow(); // shortcuts belong to the active window
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::addDocument() const
{
    m_fixture->prompts.answerFiles({m_fixture->makeFile(u"letter.pdf"_s, 4096)});
    trigger(u"actionTab2"_s);
    click(u"addFiles"_s);
    settle();
}

} // namespace console
