// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/connectormerge.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Connector base()
{
    static const QUuid id = QUuid::createUuid();
    return {id, u"Archive"_s, u"Invoices"_s, FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false}};
}

template<class Change>
Connector changed(const Change &change)
{
    Connector connector = base();
    change(connector);
    return connector;
}

FileSystemSettings &folder(Connector &connector)
{
    return std::get<FileSystemSettings>(connector.settings);
}

QStringList fieldsOf(const ConnectorMerge &merge)
{
    QStringList fields;
    for (const FieldConflict &conflict : merge.conflicts)
        fields << conflict.field;
    fields.sort();
    return fields;
}

} // namespace

class TestConnectorMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesOfDifferentFieldsAreJoined();
    void theSameChangeOnBothSidesIsNoConflict();
    void aFieldChangedOnBothSidesIsAConflict();
    void theChosenFieldsAreTakenFromTheOtherSide();
    void twoTypesAreNotMixed();
    void aTypeChangedOnOneSideIsTaken();
    void unknownKeysAreJoinedToo();
};

void TestConnectorMerge::changesOfDifferentFieldsAreJoined()
{
    const Connector ours = changed([](Connector &c) { folder(c).baseLocation = u"/srv/ours"_s; });
    const Connector theirs = changed([](Connector &c) {
        c.name = u"Records"_s;
        folder(c).impersonateTerminalUser = true;
    });
    const ConnectorMerge merge = console::merge(base(), ours, theirs);
    QCOMPARE(fieldsOf(merge), QStringList());
    QCOMPARE(merge.merged, changed([](Connector &c) {
                 c.name = u"Records"_s;
                 c.settings = FileSystemSettings{u"/srv/ours"_s, FileSystemAccount::Service, {}, true};
             }));
}

void TestConnectorMerge::theSameChangeOnBothSidesIsNoConflict()
{
    const Connector both = changed([](Connector &c) { c.description = u"Letters"_s; });
    const ConnectorMerge merge = console::merge(base(), both, both);
    QCOMPARE(fieldsOf(merge), QStringList());
    QCOMPARE(merge.merged, both);
}

void TestConnectorMerge::aFieldChangedOnBothSidesIsAConflict()
{
    const Connector ours = changed([](Connector &c) { folder(c).baseLocation = u"/srv/ours"_s; });
    const Connector theirs = changed([](Connector &c) { folder(c).baseLocation = u"/srv/theirs"_s; });
    const ConnectorMerge merge = console::merge(base(), ours, theirs);
    QCOMPARE(merge.conflicts, (QList<FieldConflict>{{u"baseLocation"_s, u"/srv"_s, u"/srv/ours"_s, u"/srv/theirs"_s}}));
    QCOMPARE(merge.merged, ours);
}

void TestConnectorMerge::theChosenFieldsAreTakenFromTheOtherSide()
{
    const Connector ours = changed([](Connector &c) {
        c.name = u"Ours"_s;
        folder(c).baseLocation = u"/srv/ours"_s;
    });
    const Connector theirs = changed([](Connector &c) {
        c.name = u"Theirs"_s;
        folder(c).baseLocation = u"/srv/theirs"_s;
    });
    const ConnectorMerge merge = console::merge(base(), ours, theirs);
    QCOMPARE(fieldsOf(merge), (QStringList{u"baseLocation"_s, u"name"_s}));
    QCOMPARE(resolved(merge, theirs, {}), ours);
    QCOMPARE(resolved(merge, theirs, {u"baseLocation"_s}), changed([](Connector &c) {
                 c.name = u"Ours"_s;
                 folder(c).baseLocation = u"/srv/theirs"_s;
             }));
    QCOMPARE(resolved(merge, theirs, {u"baseLocation"_s, u"name"_s}), theirs);
}

void TestConnectorMerge::twoTypesAreNotMixed()
{
    const Connector ours = changed([](Connector &c) { c.settings = SmtpSettings{}; });
    const Connector theirs = changed([](Connector &c) {
        c.name = u"Theirs"_s;
        c.settings = ExtensionSettings{u"https://e.example"_s, {}};
    });
    const ConnectorMerge merge = console::merge(base(), ours, theirs);
    QCOMPARE(fieldsOf(merge), QStringList{u"type"_s});
    QCOMPARE(merge.merged.name, u"Theirs"_s);
    QCOMPARE(merge.merged.settings, ours.settings);
    QCOMPARE(resolved(merge, theirs, {u"type"_s}), theirs);
}

void TestConnectorMerge::aTypeChangedOnOneSideIsTaken()
{
    const Connector ours = changed([](Connector &c) { c.name = u"Ours"_s; });
    const Connector theirs = changed([](Connector &c) { c.settings = SmtpSettings{}; });
    const ConnectorMerge merge = console::merge(base(), ours, theirs);
    QCOMPARE(fieldsOf(merge), QStringList());
    QCOMPARE(merge.merged.name, u"Ours"_s);
    QCOMPARE(merge.merged.settings, theirs.settings);
}

void TestConnectorMerge::unknownKeysAreJoinedToo()
{
    const Connector ours = changed([](Connector &c) { c.unknownKeys.insert("a"_L1, 1); });
    const Connector theirs = changed([](Connector &c) { c.unknownKeys.insert("b"_L1, 2); });
    const ConnectorMerge merge = console::merge(base(), ours, theirs);
    QCOMPARE(merge.merged.unknownKeys, (QJsonObject{{"a"_L1, 1}, {"b"_L1, 2}}));
}

QTEST_APPLESS_MAIN(TestConnectorMerge)

#include "tst_connectormerge.moc"
