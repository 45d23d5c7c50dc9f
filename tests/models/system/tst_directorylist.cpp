// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/directorylist.h"
#include "models/system/directoryproblem.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Directory sample()
{
    Directory directory;
    directory.users = {{u"anna@example.com"_s, u"Anna"_s, u"Ferrer"_s, u"anna.ferrer@example.com"_s, {}, {}, {}}};
    Device device;
    device.id = u"265"_s;
    device.name = u"Reception"_s;
    device.location = u"Ground floor"_s;
    directory.devices = {device};
    Workflow workflow;
    workflow.id = u"151"_s;
    workflow.name = u"Scan to fax"_s;
    workflow.elementId = u"FYkBZw7CcS9zKp"_s;
    directory.workflows = {workflow};
    return directory;
}

} // namespace

class TestDirectoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEntriesApart_data();
    void tellsEntriesApart();
    void addedEntriesHaveNamesAndIdsOfTheirOwn_data();
    void addedEntriesHaveNamesAndIdsOfTheirOwn();
    void copiesStandBelow_data();
    void copiesStandBelow();
    void copiesHaveIdsOfTheirOwn();
    void entriesAreRemoved();
};

void TestDirectoryList::tellsEntriesApart_data()
{
    QTest::addColumn<DirectoryList>("list");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("details");
    QTest::newRow("a terminal user by full name and e-mail address")
        << DirectoryList::Users << u"anna@example.com"_s << QStringList{u"Anna Ferrer"_s, u"anna.ferrer@example.com"_s};
    QTest::newRow("a device by its location, without the address that it lacks")
        << DirectoryList::Devices << u"Reception"_s << QStringList{u"Ground floor"_s};
    QTest::newRow("a workflow by file type and id")
        << DirectoryList::Workflows << u"Scan to fax"_s << QStringList{u"PDF"_s, u"151"_s};
}

void TestDirectoryList::tellsEntriesApart()
{
    QFETCH(DirectoryList, list);
    QTEST(entryName(sample(), list, 0), "name");
    QTEST(entryDetails(sample(), list, 0), "details");
    QCOMPARE(entryCount(sample(), list), 1);
}

void TestDirectoryList::addedEntriesHaveNamesAndIdsOfTheirOwn_data()
{
    QTest::addColumn<DirectoryList>("list");
    for (const DirectoryList list : allDirectoryLists)
        QTest::newRow(qUtf8Printable(directoryListName(list))) << list;
}

void TestDirectoryList::addedEntriesHaveNamesAndIdsOfTheirOwn()
{
    QFETCH(DirectoryList, list);
    Directory directory;
    for (int i = 0; i < 3; ++i)
        directory = withNewEntry(directory, list, u"New"_s);
    QCOMPARE(entryCount(directory, list), 3);
    QCOMPARE(entryName(directory, list, 0), u"New"_s);
    QCOMPARE(entryName(directory, list, 2), u"New 3"_s);
    QVERIFY(!hasErrors(validate(directory)));
    if (list == DirectoryList::Devices)
        QVERIFY(directory.devices.at(0).id != directory.devices.at(1).id);
    if (list == DirectoryList::Workflows) {
        QVERIFY(directory.workflows.at(0).id != directory.workflows.at(1).id);
        QCOMPARE(directory.workflows.at(0).elementId.size(), 14);
        QVERIFY(directory.workflows.at(0).elementId != directory.workflows.at(1).elementId);
    }
}

void TestDirectoryList::copiesStandBelow_data()
{
    QTest::addColumn<DirectoryList>("list");
    QTest::addColumn<QString>("copy");
    QTest::newRow("a UPN has the number before its domain") << DirectoryList::Users << u"anna2@example.com"_s;
    QTest::newRow("another name has it at the end") << DirectoryList::Workflows << u"Scan to fax 2"_s;
}

void TestDirectoryList::copiesStandBelow()
{
    QFETCH(DirectoryList, list);
    const Directory more = withNewEntry(sample(), list, u"last"_s);
    const Directory copied = withCopy(more, list, 0);
    QCOMPARE(entryCount(copied, list), 3);
    QTEST(entryName(copied, list, 1), "copy");
    QCOMPARE(entryDetails(copied, list, 1).first(), entryDetails(more, list, 0).first());
    QCOMPARE(entryName(copied, list, 2), u"last"_s);
}

void TestDirectoryList::copiesHaveIdsOfTheirOwn()
{
    const Directory devices = withCopy(sample(), DirectoryList::Devices, 0);
    QCOMPARE(devices.devices.at(1).id, u"266"_s);
    const Directory workflows = withCopy(sample(), DirectoryList::Workflows, 0);
    QCOMPARE(workflows.workflows.at(1).id, u"152"_s);
    QVERIFY(workflows.workflows.at(1).elementId != workflows.workflows.at(0).elementId);
}

void TestDirectoryList::entriesAreRemoved()
{
    const Directory two = withCopy(sample(), DirectoryList::Users, 0);
    const Directory one = withoutEntry(two, DirectoryList::Users, 0);
    QCOMPARE(one.users, QList<TerminalUser>({two.users.at(1)}));
    QCOMPARE(one.devices, two.devices);
}

QTEST_GUILESS_MAIN(TestDirectoryList)

#include "tst_directorylist.moc"
