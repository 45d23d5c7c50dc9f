// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/systempagetest.h"

namespace console {

using namespace Qt::StringLiterals;

void SystemPageTest::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    openPage(m_fixture->services());
}

void SystemPageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void SystemPageTest::openPage(const ConsoleServices &services)
{
    m_saved.clear();
    m_page = std::make_unique<SystemPage>(services);
    connect(m_page.get(), &EditorPage::saveRequested, this,
            [this] { m_page->save([this](bool isSaved) { m_saved.append(isSaved); }); });
    connect(m_page.get(), &EditorPage::discardRequested, this, [this] { m_page->draft().revert(); });
    m_page->resize(900, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SystemPageTest::type(const QString &field, const QString &text) const
{
    m_page->goTo(field);
    auto *edit = find<QLineEdit>(field);
    QVERIFY2(edit->isVisible() && !edit->isReadOnly(), qPrintable(field));
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void SystemPageTest::click(const QString &button) const
{
    auto *widget = find<QPushButton>(button);
    QVERIFY2(widget->isEnabled(), qPrintable(button));
    m_page->goTo(button);
    QTRY_VERIFY2(widget->visibleRegion().contains(widget->rect().center()), qPrintable(button));
    QTest::mouseClick(widget, Qt::LeftButton);
}

bool SystemPageTest::save()
{
    m_saved.clear();
    click(u"saveSystem"_s);
    return m_saved == QList<bool>{true};
}

} // namespace console
