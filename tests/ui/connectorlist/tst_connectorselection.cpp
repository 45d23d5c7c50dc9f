// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/connectorgenerator.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/connectorlist/connectorlistpane.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

// Archive, Cloud Fax and Mail, and what can be done with several of them.
class TestConnectorSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysSelectSeveral_data();
    void keysSelectSeveral();
    void showingTheCurrentOneKeepsTheSelection();
    void aSelectionOutlivesTheFilter();
    void whatTheFilterHidesIsNotActedOn();
    void aConnectorThatTheFilterComesToHideStaysCurrent();
    void severalThatGoAtOnceLeaveTheRest();
    void theNeighbourIsTheNextOneThatStays_data();
    void theNeighbourIsTheNextOneThatStays();
    void keysAskForWhatIsToBeDone();
    void theMenuActsOnTheSelection();
    void theMenuOfSeveralOffersWhatCanBeDoneWithThem();
    void theMenuOpensByKeyToo();
    void aReloadKeepsTheScrollPosition();

private:
    QUuid idOf(const QString &name) const { return m_fixture->connectorNamed(name).id; }
    QString selected() const
    {
        QStringList names;
        for (const QUuid &id : m_pane->selected())
            names << m_fixture->workspace().connector(id)->name;
        return names.join(u", "_s);
    }
    void select(const QStringList &names)
    {
        m_pane->setCurrent(idOf(names.first()));
        for (const QString &name : names.mid(1))
            QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ControlModifier, centreOf(name));
    }
    QPoint centreOf(const QString &name) const
    {
        const QModelIndex first = m_list->model()->index(0, 0);
        return m_list->visualRect(m_list->model()->match(first, Qt::DisplayRole, name).value(0)).center();
    }
    QMenu *openMenu(const QString &name)
    {
        const QPoint position = centreOf(name);
        QContextMenuEvent event(QContextMenuEvent::Mouse, position, m_list->viewport()->mapToGlobal(position));
        QCoreApplication::sendEvent(m_list->viewport(), &event);
        return widgetNamed<QMenu>(*m_pane, u"connectorMenu"_s);
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<ConnectorListPane> m_pane;
    QListView *m_list = nullptr;
};

void TestConnectorSelection::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_pane = std::make_unique<ConnectorListPane>(&m_fixture->workspace());
    m_list = widgetNamed<QListView>(*m_pane, u"connectorList"_s);
    m_pane->resize(320, 600);
    m_pane->show();
    m_pane->setCurrent(idOf(u"Archive"_s));
}

void TestConnectorSelection::cleanup()
{
    m_pane.reset();
    m_fixture.reset();
}

void TestConnectorSelection::keysSelectSeveral_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("names");
    QTest::newRow("Ctrl+A selects all") << QKeySequence(u"Ctrl+A"_s) << u"Archive, Cloud Fax, Mail"_s;
    QTest::newRow("Shift+Down adds the next") << QKeySequence(u"Shift+Down"_s) << u"Archive, Cloud Fax"_s;
    QTest::newRow("Shift+End adds the rest") << QKeySequence(u"Shift+End"_s) << u"Archive, Cloud Fax, Mail"_s;
    QTest::newRow("Down goes on") << QKeySequence(u"Down"_s) << u"Cloud Fax"_s;
}

void TestConnectorSelection::keysSelectSeveral()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QString, names);
    QCOMPARE(selected(), u"Archive"_s);
    const QSignalSpy changed(m_pane.get(), &ConnectorListPane::selectionChanged);
    QTest::keySequence(m_list, keys);
    QCOMPARE(selected(), names);
    QVERIFY(!changed.isEmpty());
}

void TestConnectorSelection::showingTheCurrentOneKeepsTheSelection()
{
    connect(m_pane.get(), &ConnectorListPane::chosen, m_pane.get(), &ConnectorListPane::setCurrent);
    QSignalSpy chosen(m_pane.get(), &ConnectorListPane::chosen);
    QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toUuid(), idOf(u"Cloud Fax"_s));
    QCOMPARE(selected(), u"Archive, Cloud Fax"_s);
    m_pane->setCurrent(idOf(u"Mail"_s));
    QCOMPARE(selected(), u"Mail"_s);
    m_pane->setCurrent({});
    QCOMPARE(selected(), QString());
    QVERIFY(!m_list->currentIndex().isValid());
}

void TestConnectorSelection::aSelectionOutlivesTheFilter()
{
    select({u"Archive"_s, u"Mail"_s});
    auto *search = widgetNamed<QLineEdit>(*m_pane, u"connectorSearch"_s);
    QTest::keyClicks(search, u"fax"_s);
    QCOMPARE(selected(), QString());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(selected(), u"Archive, Mail"_s);
}

void TestConnectorSelection::whatTheFilterHidesIsNotActedOn()
{
    QTest::keySequence(m_list, QKeySequence::SelectAll);
    auto *type = widgetNamed<QComboBox>(*m_pane, u"connectorTypeFilter"_s);
    type->setCurrentIndex(type->findData(QVariant::fromValue(ConnectorType::Smtp)));
    QCOMPARE(selected(), u"Mail"_s);
}

void TestConnectorSelection::aConnectorThatTheFilterComesToHideStaysCurrent()
{
    auto *state = widgetNamed<QComboBox>(*m_pane, u"connectorStateFilter"_s);
    state->setCurrentIndex(state->findData(QVariant::fromValue(ConnectorState::Ready)));
    QCOMPARE(m_list->model()->rowCount(), 3);
    QSignalSpy chosen(m_pane.get(), &ConnectorListPane::chosen);
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = idOf(u"Archive"_s);
    record.started = QDateTime::currentDateTimeUtc();
    QVERIFY(m_fixture->workspace().beginDelivery(record).result());
    QVERIFY(m_fixture->workspace().endDelivery(record.id, record.started, {Delivered{}, {}}).result());
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(m_pane->current(), idOf(u"Archive"_s));
    QCOMPARE(selected(), QString());
    m_pane->clearFilters();
    QCOMPARE(selected(), u"Archive"_s);
    QCOMPARE(m_list->currentIndex().data().toString(), u"Archive"_s);
}

void TestConnectorSelection::severalThatGoAtOnceLeaveTheRest()
{
    const Connector mail = m_fixture->connectorNamed(u"Mail"_s);
    const Connector fax = m_fixture->connectorNamed(u"Cloud Fax"_s);
    QVERIFY(m_fixture->workspace().removeAll({mail.id, fax.id}));
    QCOMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(selected(), u"Archive"_s);
    QVERIFY(m_fixture->workspace().insertAll({mail, fax}));
    QCOMPARE(m_list->model()->rowCount(), 3);
    QCOMPARE(selected(), u"Archive"_s);
}

void TestConnectorSelection::theNeighbourIsTheNextOneThatStays_data()
{
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QString>("neighbour");
    QTest::newRow("the first goes") << QStringList{u"Archive"_s} << u"Cloud Fax"_s;
    QTest::newRow("the last goes") << QStringList{u"Mail"_s} << u"Cloud Fax"_s;
    QTest::newRow("the first two go") << QStringList{u"Cloud Fax"_s, u"Archive"_s} << u"Mail"_s;
    QTest::newRow("the last two go") << QStringList{u"Cloud Fax"_s, u"Mail"_s} << u"Archive"_s;
    QTest::newRow("those around one go") << QStringList{u"Archive"_s, u"Mail"_s} << u"Cloud Fax"_s;
    QTest::newRow("all go") << QStringList{u"Archive"_s, u"Cloud Fax"_s, u"Mail"_s} << QString();
}

void TestConnectorSelection::theNeighbourIsTheNextOneThatStays()
{
    QFETCH(QStringList, removed);
    QFETCH(QString, neighbour);
    QList<QUuid> ids;
    for (const QString &name : removed)
        ids << idOf(name);
    QCOMPARE(m_pane->neighbourOf(ids), neighbour.isEmpty() ? QUuid() : idOf(neighbour));
}

void TestConnectorSelection::keysAskForWhatIsToBeDone()
{
    const QSignalSpy removed(m_pane.get(), &ConnectorListPane::removeRequested);
    const QSignalSpy edited(m_pane.get(), &ConnectorListPane::editRequested);
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2})
        QTest::keyClick(m_list, key);
    QCOMPARE(edited.size(), 3);
    m_pane->setCurrent({});
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Return})
        QTest::keyClick(m_list, key);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(edited.size(), 3);
}

void TestConnectorSelection::theMenuActsOnTheSelection()
{
    const QSignalSpy removed(m_pane.get(), &ConnectorListPane::removeRequested);
    const QSignalSpy edited(m_pane.get(), &ConnectorListPane::editRequested);
    const QSignalSpy duplicated(m_pane.get(), &ConnectorListPane::duplicateRequested);
    const QMenu *menu = openMenu(u"Archive"_s);
    QVERIFY(menu->isVisible());
    for (const QString &name : {u"menuEdit"_s, u"menuDuplicate"_s, u"menuDelete"_s})
        menu->findChild<QAction *>(name)->trigger();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(duplicated.size(), 1);
    QCOMPARE(removed.size(), 1);
}

void TestConnectorSelection::theMenuOfSeveralOffersWhatCanBeDoneWithThem()
{
    select({u"Archive"_s, u"Mail"_s});
    const QMenu *menu = openMenu(u"Mail"_s);
    QVERIFY(!menu->findChild<QAction *>(u"menuEdit"_s)->isEnabled());
    QVERIFY(!menu->findChild<QAction *>(u"menuDuplicate"_s)->isEnabled());
    QVERIFY(menu->findChild<QAction *>(u"menuDelete"_s)->isEnabled());
    QCOMPARE(selected(), u"Archive, Mail"_s);
}

void TestConnectorSelection::theMenuOpensByKeyToo()
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(m_list->viewport(), &event);
    QVERIFY(widgetNamed<QMenu>(*m_pane, u"connectorMenu"_s)->isVisible());
}

void TestConnectorSelection::aReloadKeepsTheScrollPosition()
{
    Workspace &workspace = m_fixture->workspace();
    QVERIFY(workspace.setDirectory(generatedDirectory()));
    QVERIFY(workspace.insertAll(generateConnectors(200)));
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_list->verticalScrollBar()->setValue(3000);
    QCOMPARE(m_list->verticalScrollBar()->value(), 3000);
    QVERIFY(workspace.removeAll({generateConnectors(200).last().id}));
    QCOMPARE(m_list->verticalScrollBar()->value(), 3000);
    QCoreApplication::processEvents();
    QCOMPARE(m_list->verticalScrollBar()->value(), 3000);
    QCOMPARE(selected(), u"Archive"_s);
}

QTEST_MAIN(TestConnectorSelection)
#include "tst_connectorselection.moc"
