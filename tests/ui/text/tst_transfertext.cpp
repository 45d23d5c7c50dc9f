// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/text/sentences.h"
#include "ui/text/transfertext.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using text::DifferencePart;

namespace {

const Connector scans{QUuid::createUuid(), u"Scans"_s, {}, FileSystemSettings{u"/srv/scans"_s, {}, {}}};

ConfigurationFailure failure(ConfigurationFailure::Code code)
{
    ConfigurationFailure failure;
    failure.code = code;
    failure.subject = u"17"_s;
    failure.position = {12, 5};
    failure.json = {JsonTextFailure::Code::Syntax, {12, 5}, u"connectors.3.name"_s, u"unexpected end"_s};
    failure.value = {JsonFailure::Code::WrongType, u"connectors.3.name"_s, u"a text"_s};
    failure.technical = u"no such file"_s;
    return failure;
}

} // namespace

class TestTransferText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureOfAFileHasASentence();
    void everyFailureOfItsJsonHasASentence();
    void everyFailureOfAValueHasASentence();
    void aConnectorIsSaidByNameAndLine();
    void transfersFailWithASentenceForEachReason();
    void thePassphraseIsThatOfTheFile();
    void whatWasLostIsNamedOnce();
    void everyStateAndResolutionHasAName();
    void everyEntryHasAMeaning_data();
    void everyEntryHasAMeaning();
    void changesAreCounted();
    void everyNeedHasASentence();
    void everyStrengthHasASentence();
    void differencesAreReadable_data();
    void differencesAreReadable();
};

void TestTransferText::everyFailureOfAFileHasASentence()
{
    using Code = ConfigurationFailure::Code;
    QSet<QString> sentences;
    for (const Code code : {Code::FileUnreadable, Code::FileTooLarge, Code::FileEmpty, Code::NotJson,
                            Code::NotAConfiguration, Code::NewerVersion, Code::VersionUnknown, Code::WrongValue,
                            Code::SecretInClear, Code::IdTwice, Code::NameTwice, Code::SealedSecretsDamaged}) {
        const QString text = text::configurationFailure(failure(code));
        QVERIFY2(fault(text).isEmpty(), qPrintable(configurationFailureName(code) + u' ' + fault(text)));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), 12);
}

void TestTransferText::everyFailureOfItsJsonHasASentence()
{
    using Code = JsonTextFailure::Code;
    QSet<QString> sentences;
    for (const Code code :
         {Code::NotUtf8, Code::Syntax, Code::TooDeep, Code::TooMuch, Code::NameTwice, Code::NotAnObject}) {
        ConfigurationFailure notJson = failure(ConfigurationFailure::Code::NotJson);
        notJson.json.code = code;
        const QString text = text::configurationFailure(notJson);
        QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
        QVERIFY2(text.contains("Line 12, column 5: "_L1), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), 6);
}

void TestTransferText::everyFailureOfAValueHasASentence()
{
    using Code = JsonFailure::Code;
    for (const Code code : {Code::WrongType, Code::UnknownValue, Code::OutOfRange, Code::Missing}) {
        ConfigurationFailure wrong = failure(ConfigurationFailure::Code::WrongValue);
        wrong.value.code = code;
        const QString text = text::configurationFailure(wrong);
        QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
        QVERIFY2(text.contains("connectors.3.name"_L1) && text.contains("a text"_L1), qPrintable(text));
    }
}

void TestTransferText::aConnectorIsSaidByNameAndLine()
{
    ConfigurationFailure wrong = failure(ConfigurationFailure::Code::WrongValue);
    wrong.subject = u"Invoices"_s;
    QCOMPARE(text::configurationFailure(wrong),
             u"‘Invoices’, which begins in line 12: The value of ‘connectors.3.name’ is not one that belongs there: a "
             "text."_s);
    wrong.subject.clear();
    QVERIFY(text::configurationFailure(wrong).startsWith("The connector that begins in line 12: "_L1));
    wrong.value.path = u"system.historyDays"_s;
    QVERIFY(text::configurationFailure(wrong).startsWith(u"The value of ‘system.historyDays’"_s));
}

void TestTransferText::transfersFailWithASentenceForEachReason()
{
    const ConfigurationFailures two{failure(ConfigurationFailure::Code::IdTwice),
                                    failure(ConfigurationFailure::Code::NameTwice)};
    QCOMPARE(text::transferFailureLines({two, {}}).size(), 2);
    QCOMPARE(text::transferFailure({two, {}}).count(u'\n'), 1);
    for (int code = 0; code <= static_cast<int>(WorkspaceFailure::Code::Internal); ++code) {
        const WorkspaceFailure reason{static_cast<WorkspaceFailure::Code>(code), u"/w"_s, u"subject"_s, u"why"_s};
        const QString text = text::transferFailure({reason, {}});
        QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
    }
    const WorkspaceFailure refused{WorkspaceFailure::Code::Refused, u"/w"_s, {}, {}};
    QVERIFY(!text::transferFailure({refused, {}}).contains(u"‘’"_s));
}

void TestTransferText::thePassphraseIsThatOfTheFile()
{
    const SecretFailure wrong{SecretFailure::Code::WrongPassphrase, {}};
    QVERIFY(text::transferFailure({wrong, {}}).contains("of the file"_L1));
    QVERIFY(!text::transferFailure({wrong, {}}).contains("vault"_L1));
}

void TestTransferText::whatWasLostIsNamedOnce()
{
    const SecretFailure denied{SecretFailure::Code::Denied, {}};
    const QList<SecretKey> lost{{QUuid::createUuid(), u"password"_s},
                                {QUuid::createUuid(), u"password"_s},
                                {QUuid(), u"mailServer.password"_s}};
    const QStringList lines = text::transferFailureLines({denied, lost});
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.last().contains("Password, Password of the mail server account"_L1), qPrintable(lines.last()));
}

void TestTransferText::everyStateAndResolutionHasAName()
{
    QSet<QString> names;
    for (const EntryState state :
         {EntryState::New, EntryState::Changed, EntryState::Unchanged, EntryState::NameTaken, EntryState::Removed})
        names.insert(text::entryState(state));
    for (const Resolution resolution : {Resolution::Take, Resolution::Rename, Resolution::Replace, Resolution::Skip})
        names.insert(text::resolution(resolution, EntryState::New));
    names.insert(text::resolution(Resolution::Take, EntryState::Removed));
    QCOMPARE(names.size(), 10);
    QVERIFY(!names.contains(QString()));
}

void TestTransferText::everyEntryHasAMeaning_data()
{
    QTest::addColumn<PlannedConnector>("entry");
    QTest::addColumn<QString>("meaning");
    Connector renamed = scans;
    renamed.name = u"Scans (2)"_s;
    QTest::newRow("new") << PlannedConnector{EntryState::New, {}, scans, Resolution::Take, scans} << u"It is added."_s;
    QTest::newRow("new and skipped") << PlannedConnector{EntryState::New, {}, scans, Resolution::Skip}
                                     << u"It is not added."_s;
    QTest::newRow("unchanged") << PlannedConnector{EntryState::Unchanged, scans, scans, {}, scans}
                               << u"It is in the workspace as it is in the file."_s;
    QTest::newRow("undecided")
        << PlannedConnector{EntryState::NameTaken, scans, scans, {}}
        << u"Another connector of the workspace has this name. What becomes of this one is to be "
           "decided."_s;
    QTest::newRow("renamed") << PlannedConnector{EntryState::NameTaken, scans, scans, Resolution::Rename, renamed}
                             << u"It is added as ‘Scans (2)’."_s;
    QTest::newRow("replacing") << PlannedConnector{EntryState::NameTaken, scans, scans, Resolution::Replace, scans}
                               << u"It takes the place of ‘Scans’, whose history and secrets go on."_s;
    QTest::newRow("skipped") << PlannedConnector{EntryState::Changed, scans, scans, Resolution::Skip}
                             << u"The workspace keeps what it has."_s;
    QTest::newRow("removed") << PlannedConnector{EntryState::Removed, scans, {}, Resolution::Take}
                             << u"It is not in the file and is removed."_s;
}

void TestTransferText::everyEntryHasAMeaning()
{
    QFETCH(PlannedConnector, entry);
    QFETCH(QString, meaning);
    QCOMPARE(text::entryMeaning(entry), meaning);
}

void TestTransferText::changesAreCounted()
{
    QCOMPARE(text::changeSummary({}), u"Nothing is changed."_s);
    WorkspaceChange change{{{{}, scans}, {{}, scans}, {scans, scans}, {scans, {}}}};
    change.system = ValueChange<SystemConfiguration>{};
    change.directory = ValueChange<Directory>{};
    const QString summary = text::changeSummary(change);
    QVERIFY2(summary.endsWith("The system configuration is changed. The directory is changed."_L1),
             qPrintable(summary));
    QCOMPARE(summary.count(u'.'), 5);
    QVERIFY(text::undoneSummary(change).endsWith(summary));
    QVERIFY(text::undoneSummary(change) != summary);
    QVERIFY(!text::planSummary({}).isEmpty());
}

void TestTransferText::everyNeedHasASentence()
{
    const QList<NeededSecret> needs{{scans.id, scans.name, u"password"_s},
                                    {scans.id, scans.name, authorizationSlot},
                                    {{}, {}, u"mailServer.password"_s},
                                    {{}, {}, u"microsoftEmailClientSecret"_s},
                                    {{}, {}, u"exchangeOAuth2ClientSecret"_s}};
    QSet<QString> sentences;
    QSet<QString> inShort;
    for (const NeededSecret &need : needs) {
        const QString text = text::neededSecret(need);
        QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
        QCOMPARE(text.contains(scans.name), !need.owner.isNull());
        sentences.insert(text);
        inShort.insert(text::need(need.slot));
    }
    QCOMPARE(sentences.size(), needs.size());
    QCOMPARE(inShort.size(), needs.size());
}

void TestTransferText::everyStrengthHasASentence()
{
    using Grade = PassphraseStrength::Grade;
    QSet<QString> texts;
    for (const Grade grade : {Grade::Weak, Grade::Fair, Grade::Strong}) {
        const QString text = text::passphraseStrength({60, grade});
        QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
        texts << text << text::passphraseGrade(grade);
    }
    QCOMPARE(texts.size(), 6);
}

void TestTransferText::differencesAreReadable_data()
{
    QTest::addColumn<DifferencePart>("part");
    QTest::addColumn<FieldDifference>("difference");
    QTest::addColumn<text::DifferenceText>("text");
    const auto row = [](const char *name, DifferencePart part, const FieldDifference &difference,
                        const text::DifferenceText &text) { QTest::newRow(name) << part << difference << text; };
    row("a text of a connector", DifferencePart::Connector, {u"baseLocation"_s, u"/srv/a"_s, u"/srv/b"_s},
        {u"Base location"_s, u"/srv/a"_s, u"/srv/b"_s});
    row("a choice of a folder", DifferencePart::Connector, {u"account"_s, u"service"_s, u"custom"_s},
        {u"Authentication"_s, u"Use default service credentials"_s, u"Use custom service account"_s});
    row("a choice of any mail", DifferencePart::Connector, {u"authentication"_s, u"basic"_s, u"microsoft365"_s},
        {u"Authentication"_s, u"Basic authentication"_s, u"Microsoft 365 OAuth 2.0"_s});
    row("what becomes of a name", DifferencePart::Connector, {u"whenNameTaken"_s, u"number"_s, u"refuse"_s},
        {u"When the file name is taken"_s, u"Number the new file"_s, u"Refuse the delivery"_s});
    row("a choice that nobody knows", DifferencePart::Connector, {u"account"_s, u"service"_s, u"robot"_s},
        {u"Authentication"_s, u"Use default service credentials"_s, u"robot"_s});
    row("the type", DifferencePart::Connector, {u"type"_s, u"smtp"_s, u"exchange"_s},
        {u"Connector type"_s, u"Email (SMTP)"_s, u"Microsoft Exchange"_s});
    row("a flag", DifferencePart::Connector, {u"impersonateTerminalUser"_s, false, true},
        {u"Impersonate terminal user"_s, u"No"_s, u"Yes"_s});
    row("a text that was not there", DifferencePart::Connector, {u"description"_s, QJsonValue::Undefined, u""_s},
        {u"Description"_s, u"–"_s, u"(empty)"_s});
    row("a property", DifferencePart::Connector, {u"properties.1.value"_s, u"a"_s, u"b"_s},
        {u"Extension property 2: value"_s, u"a"_s, u"b"_s});
    row("a property that is added", DifferencePart::Connector,
        {u"properties.0"_s, QJsonValue::Undefined, QJsonObject{{"name"_L1, u"queue"_s}, {"value"_L1, u"7"_s}}},
        {u"Extension property 1"_s, u"–"_s, u"queue, 7"_s});
    row("a field of another version", DifferencePart::Connector, {u"later.thing"_s, 1, 2.5},
        {u"later.thing"_s, u"1"_s, u"2.5"_s});
    row("a port of the system", DifferencePart::System, {u"mailServer.port"_s, 25, 587},
        {u"Mail server: port"_s, u"25"_s, u"587"_s});
    row("security of the system", DifferencePart::System, {u"mailServer.security"_s, u"none"_s, u"tls"_s},
        {u"Mail server: security"_s, u"None"_s, u"TLS from the start"_s});
    row("a list of the system", DifferencePart::System,
        {u"faxPagePacks"_s, QJsonArray(), QJsonArray{u"500 pages"_s, u"1000 pages"_s}},
        {u"Fax page packs"_s, u"(empty)"_s, u"500 pages, 1000 pages"_s});
    row("a user whose name has dots", DifferencePart::Directory, {u"users.anna@example.com.email"_s, u"a"_s, u"b"_s},
        {u"Terminal user ‘anna@example.com’: E-mail address"_s, u"a"_s, u"b"_s});
    row("a user that is added", DifferencePart::Directory,
        {u"users.anna@example.com"_s, QJsonValue::Undefined,
         QJsonObject{{"username"_L1, u"anna@example.com"_s}, {"email"_L1, u""_s}}},
        {u"Terminal user ‘anna@example.com’"_s, u"–"_s, u"anna@example.com"_s});
    row("a device", DifferencePart::Directory, {u"devices.d1.location"_s, u"a"_s, u"b"_s},
        {u"Device ‘d1’: Location"_s, u"a"_s, u"b"_s});
    row("an input of a workflow", DifferencePart::Directory, {u"workflows.w1.inputs.fax.value"_s, u"a"_s, u"b"_s},
        {u"Workflow ‘w1’: Input variables"_s, u"a"_s, u"b"_s});
    row("a list of another version", DifferencePart::Directory, {u"badges"_s, 1, 2}, {u"badges"_s, u"1"_s, u"2"_s});
}

void TestTransferText::differencesAreReadable()
{
    QFETCH(DifferencePart, part);
    QFETCH(FieldDifference, difference);
    QFETCH(text::DifferenceText, text);
    const text::DifferenceText given = text::difference(difference, part);
    QCOMPARE(given.field, text.field);
    QCOMPARE(given.before, text.before);
    QCOMPARE(given.after, text.after);
}

QTEST_GUILESS_MAIN(TestTransferText)

#include "tst_transfertext.moc"
