// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/directorylistmodel.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/directory/directorylistpane.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

// The list at the left of a tab, over a draft of its own.
class TestDirectoryListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void searchesWhileTyping();
    void keepsWhatIsEditedInSight();
    void keepsTheCurrentEntryWhileSearching();
    void theSearchGivesWayToWhatIsGoneTo();
    void anotherOneIsCurrentWhenTheCurrentOneGoes();
    void asksByKeys();
    void saysEachRowToAScreenReader();

private:
    template<class Widget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_pane, name);
    }
    QLineEdit *search() const { return find<QLineEdit>(u"users.search"_s); }
    QListView *list() const { return find<QListView>(u"users.list"_s); }
    QString shown() const;
    void edit(int row, QString TerminalUser::*member, const QString &text);

    std::unique_ptr<DirectoryDraft> m_draft;
    std::unique_ptr<DirectoryListModel> m_entries;
    std::unique_ptr<DirectoryListPane> m_pane;
};

void TestDirectoryListPane::init()
{
    Directory directory;
    directory.users = {
        {u"anna@example.com"_s, u"Anna"_s, u"Ferrer"_s, u"a.ferrer@example.com"_s, u"/home/anna"_s, {}, {}},
        {u"john@example.com"_s, u"John"_s, u"Doe"_s, u"j.doe@example.com"_s, u"/home/john"_s, {}, {}},
        {u"mary@example.com"_s, u"Mary"_s, u"Doe"_s, u"m.doe@example.com"_s, u"/home/mary"_s, {}, {}},
    };
    m_draft = std::make_unique<DirectoryDraft>();
    m_draft->load(directory);
    m_entries = std::make_unique<DirectoryListModel>(m_draft.get(), DirectoryList::Users);
    m_pane = std::make_unique<DirectoryListPane>(m_entries.get());
    m_pane->setCurrentRow(0);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestDirectoryListPane::cleanup()
{
    m_pane.reset();
    m_entries.reset();
    m_draft.reset();
}

QString TestDirectoryListPane::shown() const
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names.append(list()->model()->index(row, 0).data().toString().section(u'@', 0, 0));
    return names.join(u' ');
}

void TestDirectoryListPane::edit(int row, QString TerminalUser::*member, const QString &text)
{
    Directory directory = m_draft->edited();
    directory.users[row].*member = text;
    m_draft->edit(directory);
}

void TestDirectoryListPane::searchesWhileTyping()
{
    QTest::keyClicks(search(), u"DOE"_s); // in the second line
    QCOMPARE(shown(), u"john mary"_s);
    QTest::keyClicks(search(), u"xyz"_s);
    QCOMPARE(shown(), QString());
    QTest::mouseClick(find<QPushButton>(u"users.clearSearch"_s), Qt::LeftButton);
    QCOMPARE(shown(), u"anna john mary"_s);
    QTest::keyClicks(search(), u"mary"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(shown(), u"anna john mary"_s);
}

void TestDirectoryListPane::keepsWhatIsEditedInSight()
{
    QTest::keyClicks(search(), u"mary"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(m_pane->currentRow(), 2);
    edit(2, &TerminalUser::username, u"peter@example.com"_s);
    edit(2, &TerminalUser::firstName, {});
    QCOMPARE(shown(), u"peter"_s);
    QCOMPARE(m_pane->currentRow(), 2);
}

void TestDirectoryListPane::keepsTheCurrentEntryWhileSearching()
{
    const QSignalSpy changed(m_pane.get(), &DirectoryListPane::currentChanged);
    QTest::keyClicks(search(), u"john"_s);
    QCOMPARE(m_pane->currentRow(), 0);
    QVERIFY(!list()->currentIndex().isValid());
    search()->clear();
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(changed.isEmpty());
}

void TestDirectoryListPane::theSearchGivesWayToWhatIsGoneTo()
{
    QTest::keyClicks(search(), u"doe"_s);
    m_pane->setCurrentRow(1);
    QCOMPARE(search()->text(), u"doe"_s);
    m_pane->setCurrentRow(0);
    QCOMPARE(search()->text(), QString());
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestDirectoryListPane::anotherOneIsCurrentWhenTheCurrentOneGoes()
{
    m_pane->setCurrentRow(1);
    m_draft->edit(withoutEntry(m_draft->edited(), DirectoryList::Users, 0));
    QCOMPARE(m_pane->currentRow(), 0); // still John
    m_draft->edit(withoutEntry(m_draft->edited(), DirectoryList::Users, 0));
    QCOMPARE(m_pane->currentRow(), 0);
    QCOMPARE(shown(), u"mary"_s);
    m_draft->edit({});
    QCOMPARE(m_pane->currentRow(), -1);
    QVERIFY(!find<QPushButton>(u"users.remove"_s)->isEnabled());
}

void TestDirectoryListPane::asksByKeys()
{
    const QSignalSpy removal(m_pane.get(), &DirectoryListPane::removeRequested);
    const QSignalSpy editing(m_pane.get(), &DirectoryListPane::editRequested);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_pane->currentRow(), 1);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(removal.size(), 1);
    QTest::keyClick(list(), Qt::Key_F2);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(editing.size(), 2);
}

void TestDirectoryListPane::saysEachRowToAScreenReader()
{
    const auto said = [this] { return list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(said(), u"anna@example.com, Anna Ferrer  ·  a.ferrer@example.com"_s);
    edit(0, &TerminalUser::email, u"nowhere"_s);
    QCOMPARE(said(), u"anna@example.com, Anna Ferrer  ·  nowhere, Warning"_s);
    edit(0, &TerminalUser::username, {});
    QCOMPARE(said(), u"User without a name, Anna Ferrer  ·  nowhere, Error"_s);
}

QTEST_MAIN(TestDirectoryListPane)
#include "tst_directorylistpane.moc"
