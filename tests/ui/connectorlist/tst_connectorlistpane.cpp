// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/workspace/olderworkspace.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/connectorlist/addconnectormenu.h"
#include "ui/connectorlist/connectorlistpane.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestConnectorListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesWhileTyping();
    void filtersByType();
    void filtersByState();
    void saysTheFirstOfThoseShown();
    void keepsTheCurrentOneWhileSearching();
    void tellsThatNothingMatches();
    void tellsThatThereAreNoConnectors();
    void tellsWhatCannotBeRead();
    void saysEachRowToAScreenReader();
    void choosesByArrows();
    void entersTheListFromTheSearch();
    void asksForTheLicencesWhereExtensionIsMissing();
    void leadsToSystemAndDirectory();
    void keepsANoticeUntilItIsAnswered();
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

void TestConnectorListPane::filtersByState()
{
    ConsoleFixture fixture;
    const Connector archive = fixture.connectorNamed(u"Archive"_s);
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = archive.id;
    record.started = QDateTime::currentDateTimeUtc();
    QVERIFY(fixture.workspace().beginDelivery(record).result());
    QVERIFY(fixture.workspace()
                .endDelivery(record.id, record.started,
                             FakeEngine::failed({Stage::Connect, Cause::HostNotFound, {}, {}, {}}))
                .result());
    ConnectorListPane pane(&fixture.workspace());
    auto *state = widgetNamed<QComboBox>(pane, u"connectorStateFilter"_s);
    QStringList choices;
    for (int i = 0; i < state->count(); ++i)
        choices << state->itemText(i);
    QCOMPARE(choices,
             (QStringList{u"All states"_s, u"Ready"_s, u"Incomplete"_s, u"Needs authorization"_s,
                          u"Last test delivered"_s, u"Last test failed"_s, u"Interrupted"_s}));
    state->setCurrentText(u"Last test failed"_s);
    QCOMPARE(shown(pane), QStringList{u"Archive"_s});
    state->setCurrentText(u"Ready"_s);
    QCOMPARE(shown(pane), (QStringList{u"Cloud Fax"_s, u"Mail"_s}));
    QTest::keyClicks(widgetNamed<QLineEdit>(pane, u"connectorSearch"_s), u"a"_s);
    auto *type = widgetNamed<QComboBox>(pane, u"connectorTypeFilter"_s);
    type->setCurrentIndex(type->findData(QVariant::fromValue(ConnectorType::Smtp)));
    QCOMPARE(shown(pane), QStringList{u"Mail"_s});
    pane.clearFilters();
    QCOMPARE(state->currentText(), u"All states"_s);
    QCOMPARE(type->currentText(), u"All types"_s);
    QCOMPARE(shown(pane).size(), 3);
}

void TestConnectorListPane::saysTheFirstOfThoseShown()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    QCOMPARE(pane.first(), fixture.connectorNamed(u"Archive"_s).id);
    auto *search = widgetNamed<QLineEdit>(pane, u"connectorSearch"_s);
    QTest::keyClicks(search, u"mail"_s);
    QCOMPARE(pane.first(), fixture.connectorNamed(u"Mail"_s).id);
    QTest::keyClicks(search, u"less"_s);
    QCOMPARE(pane.first(), QUuid());
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

void TestConnectorListPane::tellsWhatCannotBeRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.scanconnectors"_s);
    QVERIFY(Workspace::open(path));
    runSql(path,
           {u"INSERT INTO connectors VALUES ('x', 'x', '{\"name\": 7}')"_s,
            u"INSERT INTO settings VALUES ('system', '{\"mailServer\": 1}')"_s});
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    const ConnectorListPane pane(workspace->get());
    const QStringList lines = widgetNamed<QLabel>(pane, u"unreadable"_s)->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(u"The system configuration cannot be read"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).startsWith(u"1 connector"_s), qPrintable(lines.at(1)));
    ConsoleFixture fixture;
    const ConnectorListPane sound(&fixture.workspace());
    QVERIFY(widgetNamed<QLabel>(sound, u"unreadable"_s)->isHidden());
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
                                {},
                                false,
                                {},
                                {}};
    QVERIFY(fixture.workspace().beginDelivery(record).result());
    QVERIFY(fixture.workspace()
                .endDelivery(record.id, QDateTime::currentDateTimeUtc(),
                             FakeEngine::failed({Stage::Connect, Cause::HostNotFound, {}, {}, {}}))
                .result());
    ConnectorListPane pane(&fixture.workspace());
    const QModelIndex row = widgetNamed<QListView>(pane, u"connectorList"_s)->model()->index(0, 0);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             u"Archive, File System, /srv/scans, Last test failed at Connect, 3 min ago"_s);
}

void TestConnectorListPane::choosesByArrows()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    pane.setCurrent(fixture.connectorNamed(u"Archive"_s).id);
    QSignalSpy chosen(&pane, &ConnectorListPane::chosen);
    auto *list = widgetNamed<QListView>(pane, u"connectorList"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toUuid(), fixture.connectorNamed(u"Cloud Fax"_s).id);
}

void TestConnectorListPane::entersTheListFromTheSearch()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    pane.show();
    pane.setCurrent(fixture.connectorNamed(u"Archive"_s).id);
    connect(&pane, &ConnectorListPane::chosen, &pane, &ConnectorListPane::setCurrent);
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *search = widgetNamed<QLineEdit>(pane, u"connectorSearch"_s);
    pane.focusSearch();
    QTest::keyClicks(search, u"fax"_s);
    QTest::keyClick(search, Qt::Key_Down);
    const QUuid fax = fixture.connectorNamed(u"Cloud Fax"_s).id;
    QTRY_COMPARE(pane.current(), fax);
    QCOMPARE(pane.selected(), QList{fax});
}

void TestConnectorListPane::asksForTheLicencesWhereExtensionIsMissing()
{
    ConsoleFixture fixture(ConsoleFixture::Content::Empty);
    const ConnectorListPane pane(&fixture.workspace());
    const QSignalSpy licences(&pane, &ConnectorListPane::licencesRequested);
    const QSignalSpy requested(&pane, &ConnectorListPane::addRequested);
    const auto *menu = widgetNamed<AddConnectorMenu>(pane, u"addConnectorMenu"_s);
    menu->findChild<QAction *>(u"add-extension-missing"_s)->trigger();
    menu->findChild<QAction *>(u"add-smtp"_s)->trigger();
    QCOMPARE(licences.count(), 1);
    QCOMPARE(requested.count(), 1);
}

void TestConnectorListPane::leadsToSystemAndDirectory()
{
    ConsoleFixture fixture;
    const ConnectorListPane pane(&fixture.workspace());
    const QSignalSpy system(&pane, &ConnectorListPane::systemRequested);
    const QSignalSpy directory(&pane, &ConnectorListPane::directoryRequested);
    QTest::keyClick(widgetNamed<QAbstractButton>(pane, u"openSystem"_s), Qt::Key_Space);
    QTest::keyClick(widgetNamed<QAbstractButton>(pane, u"openDirectory"_s), Qt::Key_Space);
    QCOMPARE(system.count(), 1);
    QCOMPARE(directory.count(), 1);
}

void TestConnectorListPane::keepsANoticeUntilItIsAnswered()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    pane.resize(320, 600);
    pane.show();
    const QSignalSpy triggered(&pane, &ConnectorListPane::noticeActionTriggered);
    auto *notice = widgetNamed(pane, u"listNotice"_s);
    auto *list = widgetNamed(pane, u"connectorList"_s);
    auto *navigation = widgetNamed(pane, u"openSystem"_s);
    QVERIFY(!notice->isVisible());
    const QPoint listBefore = list->mapTo(&pane, QPoint());
    const QPoint navigationBefore = navigation->mapTo(&pane, QPoint());

    pane.showNotice(u"‘Mail’ is deleted."_s, u"Undo"_s);
    QCoreApplication::processEvents();
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->accessibleName(), u"‘Mail’ is deleted."_s);
    QCOMPARE(widgetNamed<QLabel>(pane, u"listNoticeText"_s)->text(), u"‘Mail’ is deleted."_s);
    QCOMPARE(list->mapTo(&pane, QPoint()), listBefore);
    QCOMPARE(navigation->mapTo(&pane, QPoint()), navigationBefore);
    auto *action = widgetNamed<QAbstractButton>(pane, u"listNoticeAction"_s);
    QCOMPARE(action->text(), u"Undo"_s);
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(triggered.count(), 1);
    QVERIFY(notice->isVisible());
    QTest::mouseClick(widgetNamed(pane, u"listNoticeClose"_s), Qt::LeftButton);
    QVERIFY(!notice->isVisible());

    pane.showNotice(u"2 connectors are deleted."_s, u"Undo"_s);
    QVERIFY(notice->isVisible());
    pane.hideNotice();
    QVERIFY(!notice->isVisible());
    QCOMPARE(triggered.count(), 1);
}

void TestConnectorListPane::namesEveryControl()
{
    ConsoleFixture fixture;
    ConnectorListPane pane(&fixture.workspace());
    pane.showNotice(u"‘Mail’ is deleted."_s, u"Undo"_s);
    QCOMPARE(unnamedControls(pane).join(u'\n'), QString());
}

QTEST_MAIN(TestConnectorListPane)
#include "tst_connectorlistpane.moc"
