// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draft/connectordraft.h"

#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Connector folder()
{
    return {QUuid::createUuid(), u"Archive"_s, u"Invoices"_s,
            FileSystemSettings{u"/srv"_s, FileSystemAccount::Service, {}, false}};
}

} // namespace

class TestConnectorDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoadedDraftIsClean();
    void aNewDraftIsDirtyFromTheStart();
    void everyEditMakesItDirtyAndIsTold_data();
    void everyEditMakesItDirtyAndIsTold();
    void settingWhatIsThereChangesNothing();
    void theFormerValueMakesItCleanAgain();
    void revertBringsTheOriginalBack();
    void applyMakesTheEditTheOriginal();
    void anotherTypeKeepsWhatWasTyped();
    void loadingForgetsWhatWasTypedUnderAnotherType();
    void membersOfAnotherTypeAreNotSet();
    void problemsFollowTheContext();
};

void TestConnectorDraft::aLoadedDraftIsClean()
{
    ConnectorDraft draft;
    const Connector stored = folder();
    draft.load(stored);
    QVERIFY(!draft.isDirty());
    QVERIFY(!draft.isNew());
    QCOMPARE(draft.original(), stored);
    QCOMPARE(draft.edited(), stored);
    QVERIFY(draft.problems().isEmpty());
}

void TestConnectorDraft::aNewDraftIsDirtyFromTheStart()
{
    ConnectorDraft draft;
    draft.loadNew(folder());
    QVERIFY(draft.isDirty());
    QVERIFY(draft.isNew());
    draft.revert();
    QVERIFY(draft.isDirty());
    draft.apply();
    QVERIFY(!draft.isDirty());
    QVERIFY(!draft.isNew());
}

void TestConnectorDraft::everyEditMakesItDirtyAndIsTold_data()
{
    using Edit = std::function<void(ConnectorDraft &)>;
    QTest::addColumn<Edit>("edit");
    QTest::newRow("the name") << Edit([](ConnectorDraft &draft) { draft.setName(u"B"_s); });
    QTest::newRow("the description") << Edit([](ConnectorDraft &draft) { draft.setDescription({}); });
    QTest::newRow("the type") << Edit([](ConnectorDraft &draft) { draft.setType(ConnectorType::Smtp); });
    QTest::newRow("a member") << Edit(
        [](ConnectorDraft &draft) { draft.set(&FileSystemSettings::impersonateTerminalUser, true); });
    QTest::newRow("all settings") << Edit([](ConnectorDraft &draft) { draft.setSettings(FileSystemSettings{}); });
}

void TestConnectorDraft::everyEditMakesItDirtyAndIsTold()
{
    QFETCH(std::function<void(ConnectorDraft &)>, edit);
    ConnectorDraft draft;
    draft.load(folder());
    const QSignalSpy changed(&draft, &ConnectorDraft::changed);
    edit(draft);
    QVERIFY(draft.isDirty());
    QCOMPARE(changed.size(), 1);
}

void TestConnectorDraft::settingWhatIsThereChangesNothing()
{
    ConnectorDraft draft;
    draft.load(folder());
    const QSignalSpy changed(&draft, &ConnectorDraft::changed);
    draft.setName(u"Archive"_s);
    draft.setDescription(u"Invoices"_s);
    draft.setType(ConnectorType::FileSystem);
    draft.set(&FileSystemSettings::baseLocation, u"/srv"_s);
    draft.setSettings(draft.edited().settings);
    QVERIFY(changed.isEmpty());
    QVERIFY(!draft.isDirty());
}

void TestConnectorDraft::theFormerValueMakesItCleanAgain()
{
    ConnectorDraft draft;
    draft.load(folder());
    draft.set(&FileSystemSettings::baseLocation, u"/srv/2"_s);
    draft.set(&FileSystemSettings::baseLocation, u"/srv"_s);
    QVERIFY(!draft.isDirty());
}

void TestConnectorDraft::revertBringsTheOriginalBack()
{
    ConnectorDraft draft;
    const Connector stored = folder();
    draft.load(stored);
    draft.setName({});
    draft.setType(ConnectorType::Exchange);
    QVERIFY(!draft.problems().isEmpty());
    draft.revert();
    QCOMPARE(draft.edited(), stored);
    QVERIFY(draft.problems().isEmpty());
    QVERIFY(!draft.isDirty());
}

void TestConnectorDraft::applyMakesTheEditTheOriginal()
{
    ConnectorDraft draft;
    draft.load(folder());
    draft.setName(u"B"_s);
    draft.apply();
    QCOMPARE(draft.original().name, u"B"_s);
    draft.revert();
    QCOMPARE(draft.edited().name, u"B"_s);
}

void TestConnectorDraft::anotherTypeKeepsWhatWasTyped()
{
    ConnectorDraft draft;
    draft.load(folder());
    draft.set(&FileSystemSettings::baseLocation, u"/typed"_s);
    draft.setType(ConnectorType::Extension);
    draft.set(&ExtensionSettings::endpointUrl, u"https://e.example"_s);
    draft.setType(ConnectorType::FileSystem);
    QCOMPARE(std::get<FileSystemSettings>(draft.edited().settings).baseLocation, u"/typed"_s);
    draft.setType(ConnectorType::Extension);
    QCOMPARE(std::get<ExtensionSettings>(draft.edited().settings).endpointUrl, u"https://e.example"_s);
}

void TestConnectorDraft::loadingForgetsWhatWasTypedUnderAnotherType()
{
    ConnectorDraft draft;
    draft.load(folder());
    draft.setType(ConnectorType::Extension);
    draft.set(&ExtensionSettings::endpointUrl, u"https://e.example"_s);
    draft.load(folder());
    draft.setType(ConnectorType::Extension);
    QCOMPARE(std::get<ExtensionSettings>(draft.edited().settings).endpointUrl, QString());
}

void TestConnectorDraft::membersOfAnotherTypeAreNotSet()
{
    ConnectorDraft draft;
    draft.load(folder());
    draft.set(&SmtpSettings::username, u"a@b.example"_s);
    QVERIFY(!draft.isDirty());
}

void TestConnectorDraft::problemsFollowTheContext()
{
    ConnectorDraft draft;
    draft.load(folder());
    ValidationContext context;
    context.otherNames = {u"archive"_s};
    const QSignalSpy changed(&draft, &ConnectorDraft::changed);
    draft.setContext(context);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(draft.problemsOf(Field::Name), Problems({{Field::Name, ProblemCode::NameTaken, Severity::Error}}));
    QVERIFY(draft.problemsOf(Field::BaseLocation).isEmpty());
}

QTEST_APPLESS_MAIN(TestConnectorDraft)
#include "tst_connectordraft.moc"
