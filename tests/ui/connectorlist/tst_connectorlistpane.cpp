// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/connectorlist/addconnectormenu.h"
#include "ui/connectorlist/connectorlistpane.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestConnectorListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesWhileTyping();
    void filtersByType();
    void keepsTheCurrentOneWhileSearching();
    void tellsThatNothingMatches();
    void tellsThatThereAreNoConnectors();
    void saysEachRowToAScreenReader();
    void choosesByArrowsAndAsksByKeys();
    void offersTheTypesToAdd();
    void namesEveryControl();

private:
    static QStringList shown(const ConnectorListPane &pane)
    {
        QStringList names;
        const QAbstractItemModel *model = widgetNamed<QListView>(pane, u"connectorList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
};

void TestConnectorListPane::searchesWhileTyping()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    QCOMPARE(shown(pane), (QStringList{u"Archive"_s, u"Cloud Fax"_s, u"Mail"_s}));
    auto *search = widgetNamed<QLineEdit>(pane, u"connectorSearch"_s);
    QTest::keyClicks(search, u"fax"_s);
    QCOMPARE(shown(pane), QStringList{u"Cloud Fax"_s});
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(shown(pane).size(), 3);
    QTest::keyClicks(search, u"/srv/sc"_s);
    QCOMPARE(shown(pane), QStringList{u"Archive"_s});
}

void TestConnectorListPane::filtersByType()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    auto *type = widgetNamed<QComboBox>(pane, u"connectorTypeFilter"_s);
    QCOMPARE(type->count(), 5);
    type->setCurrentIndex(type->findData(QVariant::fromValue(ConnectorType::Smtp)));
    QCOMPARE(shown(pane), QStringList{u"Mail"_s});
    type->setCurrentIndex(0);
    QCOMPARE(shown(pane).size(), 3);
}

void TestConnectorListPane::keepsTheCurrentOneWhileSearching()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    const QUuid mail = fixture.connectorNamed(u"Mail"_s).id;
    pane.setCurrent(mail);
    QSignalSpy chosen(&pane, &ConnectorListPane::chosen);
    auto *search = widgetNamed<QLineEdit>(pane, u"connectorSearch"_s);
    QTest::keyClicks(search, u"fax"_s);
    QTest::qWait(0);
    search->clear();
    QTest::qWait(0);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(pane.current(), mail);
    QCOMPARE(widgetNamed<QListView>(pane, u"connectorList"_s)->currentIndex().row(), 2);
}

void TestConnectorListPane::tellsThatNothingMatches()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    pane.show();
    auto *search = widgetNamed<QLineEdit>(pane, u"connectorSearch"_s);
    QTest::keyClicks(search, u"nothing like this"_s);
    QVERIFY(widgetNamed(pane, u"noMatch"_s)->isVisible());
    QTest::mouseClick(widgetNamed<QPushButton>(pane, u"clearFilters"_s), Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(shown(pane).size(), 3);
    QVERIFY(widgetNamed(pane, u"connectorList"_s)->isVisible());
}

void TestConnectorListPane::tellsThatThereAreNoConnectors()
{
    ConsoleFixture fixture(ConsoleFixture::Content::Empty);
    ConnectorListPane pane(&fixture.workspace());
    pane.show();
    QVERIFY(widgetNamed(pane, u"noConnectors"_s)->isVisible());
    QVERIFY(fixture.workspace().insert(
        {QUuid::createUuid(), u"First"_s, {}, FileSystemSettings{u"/srv"_s, {}, {}, false}}));
    QVERIFY(!widgetNamed(pane, u"noConnectors"_s)->isVisible());
    QCOMPARE(shown(pane), QStringList{u"First"_s});
}

void TestConnectorListPane::saysEachRowToAScreenReader()
{
    ConsoleFixture fixture;
    const Connector archive = fixture.connectorNamed(u"Archive"_s);
    const DeliveryRecord record{QUuid::createUuid(),
                                archive.id,
                                archive.name,
                                u"file-system"_s,
                                QUuid::createUuid(),
                                {},
                                {},
                                0,
                                QDateTime::currentDateTimeUtc().addSecs(-190),
                                {},
                                {}};
    QVERIFY(fixture.workspace().beginDelivery(record));
    QVERIFY(fixture.workspace().endDelivery(record.id, QDateTime::currentDateTimeUtc(),
                                            FakeEngine::failed({Stage::Connect, Cause::HostNotFound, {}, {}, {}})));
    ConnectorListPane pane(&fixture.workspace());
    const QModelIndex row = widgetNamed<QListView>(pane, u"connectorList"_s)->model()->index(0, 0);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             u"Archive, File System, /srv/scans, Last test failed at Connect, 3 min ago"_s);
}

void TestConnectorListPane::choosesByArrowsAndAsksByKeys()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    pane.setCurrent(fixture.connectorNamed(u"Archive"_s).id);
    QSignalSpy chosen(&pane, &ConnectorListPane::chosen);
    QSignalSpy removed(&pane, &ConnectorListPane::removeRequested);
    QSignalSpy edited(&pane, &ConnectorListPane::editRequested);
    auto *list = widgetNamed<QListView>(pane, u"connectorList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toUuid(), fixture.connectorNamed(u"Cloud Fax"_s).id);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2})
        QTest::keyClick(list, key);
    QCOMPARE(edited.count(), 3);
}

void TestConnectorListPane::offersTheTypesToAdd()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    QSignalSpy requested(&pane, &ConnectorListPane::addRequested);
    const auto *menu = widgetNamed<AddConnectorMenu>(pane, u"addConnectorMenu"_s);
    QCOMPARE(menu->actions().size(), 4);
    auto *extension = menu->findChild<QAction *>(u"add-extension"_s);
    QVERIFY(extension && extension->isEnabled());
    extension->trigger();
    QCOMPARE(requested.first().first().value<ConnectorType>(), ConnectorType::Extension);

    SystemConfiguration system = fixture.workspace().system();
    system.faxPagePacks.clear();
    QVERIFY(fixture.workspace().setSystem(system));
    QVERIFY(!extension->isEnabled());
    QVERIFY(extension->text().contains(u"fax page pack"_s));
    QVERIFY(extension->toolTip().contains(u"fax page pack"_s));
}

void TestConnectorListPane::namesEveryControl()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    QCOMPARE(unnamedControls(pane).join(u'\n'), QString());
}

QTEST_MAIN(TestConnectorListPane)
#include "tst_connectorlistpane.moc"
