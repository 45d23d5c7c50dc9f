// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/connectorlist/addconnectormenu.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestAddConnectorMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheTypes();
    void saysWhyExtensionIsMissing();
    void followsTheFaxPagePacks();

private:
    static QStringList offered(const AddConnectorMenu &menu)
    {
        QStringList names;
        for (const QAction *action : menu.actions()) {
            if (action->isVisible() && action->isEnabled())
                names << action->objectName();
        }
        return names;
    }
    static void record(Workspace &workspace, const QStringList &faxPagePacks)
    {
        SystemConfiguration system = workspace.system();
        system.faxPagePacks = faxPagePacks;
        QVERIFY(workspace.setSystem(system));
    }
};

void TestAddConnectorMenu::offersTheTypes()
{
    ConsoleFixture fixture;
    const AddConnectorMenu menu(&fixture.workspace());
    QSignalSpy chosen(&menu, &AddConnectorMenu::typeChosen);
    QCOMPARE(offered(menu), (QStringList{u"add-file-system"_s, u"add-smtp"_s, u"add-exchange"_s, u"add-extension"_s}));
    for (const QString &name : offered(menu))
        menu.findChild<QAction *>(name)->trigger();
    QCOMPARE(chosen.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(chosen.at(i).first().value<ConnectorType>(), connectorTypes()[static_cast<std::size_t>(i)].type);
}

void TestAddConnectorMenu::saysWhyExtensionIsMissing()
{
    ConsoleFixture fixture;
    record(fixture.workspace(), {});
    const AddConnectorMenu menu(&fixture.workspace());
    const QSignalSpy chosen(&menu, &AddConnectorMenu::typeChosen);
    const QSignalSpy licences(&menu, &AddConnectorMenu::licencesRequested);
    QCOMPARE(offered(menu),
             (QStringList{u"add-file-system"_s, u"add-smtp"_s, u"add-exchange"_s, u"add-extension-missing"_s}));
    auto *missing = menu.findChild<QAction *>(u"add-extension-missing"_s);
    QVERIFY(missing->text().contains(u"no fax page pack is recorded"_s));
    QVERIFY(missing->toolTip().contains(u"system configuration"_s));
    missing->trigger();
    QCOMPARE(licences.size(), 1);
    QCOMPARE(chosen.size(), 0);
}

void TestAddConnectorMenu::followsTheFaxPagePacks()
{
    ConsoleFixture fixture(ConsoleFixture::Content::Empty);
    const AddConnectorMenu menu(&fixture.workspace());
    QCOMPARE(offered(menu).last(), u"add-extension-missing"_s);
    record(fixture.workspace(), {u"500 Pages"_s});
    QCOMPARE(offered(menu).last(), u"add-extension"_s);
    record(fixture.workspace(), {});
    QCOMPARE(offered(menu).last(), u"add-extension-missing"_s);
}

QTEST_MAIN(TestAddConnectorMenu)
#include "tst_addconnectormenu.moc"
