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

void rename(ConnectorDraft &draft, const QString &name, const QString &typing = {})
{
    Connector changed = draft.edited();
    changed.name = name;
    draft.edit(changed, typing);
}

void describe(ConnectorDraft &draft, const QString &description)
{
    Connector changed = draft.edited();
    changed.description = description;
    draft.edit(changed);
}

const QString password = QStringLiteral("password");

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
    void everyStepIsUndoneAndRedone();
    void lettersOfOneFieldAreOneStep();
    void undoGoesBackBeyondASaveAndADiscard();
    void theOldestStepsAreForgotten();
    void secretsAreBesideTheSteps();
    void unusedFieldsAreDroppedWithTheSave_data();
    void unusedFieldsAreDroppedWithTheSave();
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
    QTest::newRow("the name") << Edit([](ConnectorDraft &draft) { rename(draft, u"B"_s); });
    QTest::newRow("the description") << Edit([](ConnectorDraft &draft) { describe(draft, {}); });
    QTest::newRow("the type") << Edit([](ConnectorDraft &draft) { draft.setType(ConnectorType::Smtp); });
    QTest::newRow("a member") << Edit(
        [](ConnectorDraft &draft) { draft.set(&FileSystemSettings::impersonateTerminalUser, true); });
    QTest::newRow("a password") << Edit([](ConnectorDraft &draft) { draft.setSecret(password, Secret("secret")); });
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
    rename(draft, u"Archive"_s);
    describe(draft, u"Invoices"_s);
    draft.setType(ConnectorType::FileSystem);
    draft.set(&FileSystemSettings::baseLocation, u"/srv"_s);
    draft.keepSecret(password);
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
    rename(draft, {});
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
    rename(draft, u"B"_s);
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

void TestConnectorDraft::everyStepIsUndoneAndRedone()
{
    ConnectorDraft draft;
    const Connector stored = folder();
    draft.load(stored);
    QVERIFY(!draft.canUndo());
    draft.setType(ConnectorType::Smtp);
    draft.set(&SmtpSettings::username, u"a@b.example"_s);
    const Connector typed = draft.edited();

    draft.undo();
    QCOMPARE(std::get<SmtpSettings>(draft.edited().settings).username, QString());
    draft.undo();
    QCOMPARE(draft.edited(), stored);
    QVERIFY(!draft.canUndo());
    QVERIFY(!draft.isDirty());

    draft.redo();
    draft.redo();
    QCOMPARE(draft.edited(), typed);
    QVERIFY(!draft.canRedo());
    draft.undo();
    rename(draft, u"B"_s);
    QVERIFY(!draft.canRedo());
}

void TestConnectorDraft::lettersOfOneFieldAreOneStep()
{
    ConnectorDraft draft;
    draft.load(folder());
    const QString typing = u"name"_s;
    rename(draft, u"B"_s);
    rename(draft, u"Ba"_s, typing);
    rename(draft, u"Bas"_s, typing);
    describe(draft, u"between"_s);
    rename(draft, u"Base"_s, typing);

    draft.undo();
    QCOMPARE(draft.edited().name, u"Bas"_s);
    draft.undo();
    QCOMPARE(draft.edited().description, u"Invoices"_s);
    draft.undo();
    QCOMPARE(draft.edited().name, u"B"_s);
    draft.undo();
    QCOMPARE(draft.edited().name, u"Archive"_s);
}

void TestConnectorDraft::undoGoesBackBeyondASaveAndADiscard()
{
    ConnectorDraft draft;
    draft.load(folder());
    rename(draft, u"B"_s);
    draft.apply();
    draft.undo();
    QCOMPARE(draft.edited().name, u"Archive"_s);
    QVERIFY(draft.isDirty());
    draft.revert();
    QCOMPARE(draft.edited().name, u"B"_s);
    draft.undo();
    QCOMPARE(draft.edited().name, u"Archive"_s);
}

void TestConnectorDraft::theOldestStepsAreForgotten()
{
    ConnectorDraft draft;
    draft.load(folder());
    for (int step = 1; step <= maximumSteps + 1; ++step)
        rename(draft, QString::number(step));
    while (draft.canUndo())
        draft.undo();
    QCOMPARE(draft.edited().name, u"1"_s);
}

void TestConnectorDraft::secretsAreBesideTheSteps()
{
    ConnectorDraft draft;
    const Connector stored = folder();
    draft.load(stored);
    draft.setSecret(password, Secret("secret"));
    QCOMPARE(draft.edited(), stored);
    QVERIFY(!draft.canUndo());
    draft.revert();
    QVERIFY(draft.secrets().isEmpty());
    QVERIFY(!draft.isDirty());
    draft.setSecret(password, Secret("secret"));
    draft.apply();
    QVERIFY(draft.secrets().isEmpty());
    QVERIFY(!draft.isDirty());
}

void TestConnectorDraft::unusedFieldsAreDroppedWithTheSave_data()
{
    QTest::addColumn<ConnectorSettings>("typed");
    QTest::addColumn<ConnectorSettings>("saved");
    const QString folder = u"\\\\fs01\\scans"_s;
    const QString account = u"corp\\scan"_s;
    const QString url = u"https://mail.example/EWS/Exchange.asmx"_s;
    using Exchange = ExchangeAuthentication;
    QTest::newRow("the service credentials need no username")
        << ConnectorSettings(FileSystemSettings{folder, FileSystemAccount::Service, account, true})
        << ConnectorSettings(FileSystemSettings{folder, FileSystemAccount::Service, {}, true});
    QTest::newRow("a custom service account needs it")
        << ConnectorSettings(FileSystemSettings{folder, FileSystemAccount::Custom, account, true})
        << ConnectorSettings(FileSystemSettings{folder, FileSystemAccount::Custom, account, true});
    QTest::newRow("the mail server of the system needs no username")
        << ConnectorSettings(SmtpSettings{SmtpAuthentication::System, u"a@b.example"_s})
        << ConnectorSettings(SmtpSettings{SmtpAuthentication::System, {}});
    QTest::newRow("a mailbox needs it") << ConnectorSettings(SmtpSettings{
        SmtpAuthentication::Microsoft365,
        u"a@b.example"_s}) << ConnectorSettings(SmtpSettings{SmtpAuthentication::Microsoft365, u"a@b.example"_s});
    QTest::newRow("a token needs no username")
        << ConnectorSettings(ExchangeSettings{Exchange::Microsoft365, url, account, true})
        << ConnectorSettings(ExchangeSettings{Exchange::Microsoft365, url, {}, true});
    QTest::newRow("basic authentication needs it")
        << ConnectorSettings(ExchangeSettings{Exchange::Basic, url, account, false})
        << ConnectorSettings(ExchangeSettings{Exchange::Basic, url, account, false});
}

void TestConnectorDraft::unusedFieldsAreDroppedWithTheSave()
{
    QFETCH(ConnectorSettings, typed);
    QFETCH(ConnectorSettings, saved);
    ConnectorDraft draft;
    draft.load({QUuid::createUuid(), u"A"_s, {}, typed});
    draft.setSecret(password, Secret("secret"));
    draft.dropUnused();
    QCOMPARE(draft.edited().settings, saved);
    QCOMPARE(draft.secrets().contains(password), usedSecretSlots(draft.edited()).contains(SecretSlot::Password));
}

QTEST_APPLESS_MAIN(TestConnectorDraft)
#include "tst_connectordraft.moc"
