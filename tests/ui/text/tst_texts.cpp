// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every sentence a person can be shown: there is one for each code, with nothing left to fill in, in the tone of
// CONTRIBUTING.md.

#include "tests/ui/text/sentences.h"
#include "ui/text/connectortext.h"
#include "ui/text/directorytext.h"
#include "ui/text/outcometext.h"
#include "ui/text/problemtext.h"
#include "ui/text/secrettext.h"
#include "ui/text/servicetext.h"
#include "ui/text/statetext.h"
#include "ui/text/systemtext.h"
#include "ui/text/visibilitytext.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const Connector fax{
    QUuid::createUuid(), u"Fax"_s, {}, ExtensionSettings{u"https://e.example/api?code=s3cr3t"_s, {{u"a"_s, u"b"_s}}}};
} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentence();
    void everySystemProblemHasASentence();
    void everySecretFailureHasASentence();
    void everyDirectoryProblemHasASentence();
    void everyDirectoryFieldHasAName();
    void everyCsvFailureHasASentence();
    void everyFieldAndTypeHasAName();
    void everyStateOfAConnectorHasAName();
    void everyOutcomeHasAName();
    void everyWorkspaceFailureHasASentence();
    void everyServiceFailureHasASentence();
    void everyVisibilityHasASentence();
    void durationsAndSizesAreReadable();
    void timesAreRelative_data();
    void timesAreRelative();
};

void TestTexts::everyProblemHasASentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ProblemCode::PropertyNamePrefixed); ++code) {
        const auto value = static_cast<ProblemCode>(code);
        const QString text = text::problem({Field::Name, value, Severity::Error, u"subject"_s, 0}, fax);
        QVERIFY2(fault(text).isEmpty(), qPrintable(problemCodeName(value) + u' ' + fault(text)));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        sentences.insert(text);
    }
}

void TestTexts::everyDirectoryProblemHasASentence()
{
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(DirectoryProblemCode::InputNameTaken); ++code) {
        const auto value = static_cast<DirectoryProblemCode>(code);
        const QString text =
            text::directoryProblem({u"users"_s, 0, u"username"_s, value, Severity::Error, u"subject"_s});
        QVERIFY2(fault(text).isEmpty(), qPrintable(directoryProblemCodeName(value) + u' ' + fault(text)));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        sentences.insert(text);
    }
}

void TestTexts::everyDirectoryFieldHasAName()
{
    Workflow workflow;
    workflow.inputs = {{}};
    const QJsonObject json = toJson(Directory{{{}}, {{}}, {workflow}});
    for (const DirectoryList list : allDirectoryLists) {
        const QJsonObject entry = json[directoryListName(list)][0].toObject();
        for (const QString &field : entry.keys())
            QVERIFY2(text::directoryField(list, field) != field, qPrintable(field));
        const text::DirectoryListText texts = text::directoryList(list);
        for (const QString &text :
             {texts.title, texts.search, texts.add, texts.newName, texts.unnamed, texts.emptyTitle, texts.emptyText})
            QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
    }
    QVERIFY(fault(text::userImportHelp()).isEmpty());
    for (int source = 0; source <= static_cast<int>(VariableSource::Input); ++source)
        QVERIFY(fault(text::variableSource(static_cast<VariableSource>(source))).isEmpty());
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error})
        QVERIFY(fault(text::severity(severity)).isEmpty());
}

void TestTexts::everyCsvFailureHasASentence()
{
    using Code = DirectoryCsvFailure::Code;
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(Code::UsernameTwice); ++code)
        sentences.insert(text::directoryCsvFailure({static_cast<Code>(code), 7, u"subject"_s, {}}));
    QCOMPARE(sentences.size(), static_cast<int>(Code::UsernameTwice) + 1);
    for (int code = 0; code <= static_cast<int>(CsvFailure::Code::TooLarge); ++code) {
        const CsvFailure csv{static_cast<CsvFailure::Code>(code), 7};
        sentences.insert(text::directoryCsvFailure({Code::Unreadable, 7, {}, csv}));
    }
    for (const QString &text : std::as_const(sentences))
        QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
}

void TestTexts::everySystemProblemHasASentence()
{
    SystemConfiguration startsWithTls;
    startsWithTls.mailServer.security = MailSecurity::Tls;
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(SystemProblemCode::FaxPagePackMissing); ++code) {
        const auto value = static_cast<SystemProblemCode>(code);
        for (const SystemConfiguration &system : {SystemConfiguration(), startsWithTls}) {
            const QString text = text::systemProblem({u"field"_s, value, Severity::Error, u"subject"_s, 0}, system);
            QVERIFY2(fault(text).isEmpty(), qPrintable(systemProblemCodeName(value) + u' ' + fault(text)));
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            sentences.insert(text);
        }
    }
    // One each, and two for the port: it depends on the security.
    QCOMPARE(sentences.size(), static_cast<int>(SystemProblemCode::FaxPagePackMissing) + 2);
}

void TestTexts::everySecretFailureHasASentence()
{
    QSet<QString> sentences;
    for (const SecretStoreKind kind : {SecretStoreKind::Keychain, SecretStoreKind::Vault, SecretStoreKind::Memory})
        sentences.insert(text::secretStorage(kind));
    QCOMPARE(sentences.size(), 3);
    for (int code = 0; code <= static_cast<int>(SecretFailure::Code::Failed); ++code) {
        const QString text = text::secretFailure({static_cast<SecretFailure::Code>(code), u"technical"_s});
        QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        sentences.insert(text);
    }
}

void TestTexts::everyFieldAndTypeHasAName()
{
    for (int field = 0; field <= static_cast<int>(Field::Properties); ++field)
        QVERIFY(fault(text::field(static_cast<Field>(field))).isEmpty());
    for (int type = 0; type <= static_cast<int>(ConnectorType::Unknown); ++type) {
        QVERIFY(fault(text::connectorType(static_cast<ConnectorType>(type))).isEmpty());
        QVERIFY(fault(text::connectorTypeDescription(static_cast<ConnectorType>(type))).isEmpty());
    }
}

void TestTexts::everyStateOfAConnectorHasAName()
{
    const QDateTime now({2026, 11, 24}, {12, 0}, Qt::UTC);
    QSet<QString> choices;
    for (const ConnectorState state : allConnectorStates) {
        const QString choice = text::connectorStateChoice(state);
        QVERIFY(fault(choice).isEmpty());
        choices.insert(choice);
        const QString said = text::connectorState(state, Stage::SignIn, now.addSecs(-180), now);
        const bool isOfADelivery = state == ConnectorState::Delivered || state == ConnectorState::Failed
            || state == ConnectorState::Interrupted;
        QVERIFY2(said.contains(text::timeAgo(now.addSecs(-180), now)) == isOfADelivery, qPrintable(said));
    }
    QCOMPARE(choices.size(), static_cast<qsizetype>(allConnectorStates.size()));
}

void TestTexts::everyOutcomeHasAName()
{
    for (const Stage stage : allStages) {
        QVERIFY(fault(text::stage(stage)).isEmpty());
        const QString outcome = text::outcome(Failure{stage, Cause::TimedOut, {}, {}, {}});
        QVERIFY2(outcome.contains(text::stage(stage)), qPrintable(outcome));
    }
    for (int state = 0; state <= static_cast<int>(StageState::NotReached); ++state)
        QVERIFY(fault(text::stageState(static_cast<StageState>(state))).isEmpty());
    QVERIFY(fault(text::outcome(Delivered{})).isEmpty());
    QVERIFY(fault(text::outcome(Cancelled{})).isEmpty());
    QCOMPARE(text::fact({u"address"_s, u"127.0.0.1"_s}), u"Address: 127.0.0.1"_s);
    QVERIFY(text::fact({u"future"_s, u"value"_s}).contains(u"value"_s));
    QVERIFY(fault(text::warning(u"http.status-not-200"_s)).isEmpty());
    for (const char *name : {"delivered", "failed", "cancelled", "interrupted", "running"})
        QVERIFY2(fault(text::historyOutcome(QLatin1StringView(name))).isEmpty(), name);
}

void TestTexts::everyWorkspaceFailureHasASentence()
{
    for (int code = 0; code <= static_cast<int>(WorkspaceFailure::Code::Internal); ++code) {
        const auto value = static_cast<WorkspaceFailure::Code>(code);
        const QString text = text::workspaceFailure({value, u"/srv/w"_s, u"subject"_s, u"technical"_s});
        QVERIFY2(fault(text).isEmpty(), qPrintable(workspaceFailureName(value) + u' ' + fault(text)));
    }
    for (const auto code : {WorkspaceFailure::Code::InUse, WorkspaceFailure::Code::Damaged}) {
        const QString ofStatement = text::workspaceFailure({code, u"/srv/w"_s, {}, u"database is locked"_s});
        QVERIFY2(ofStatement.contains(u"database is locked"_s), qPrintable(ofStatement));
    }
}

void TestTexts::everyServiceFailureHasASentence()
{
    for (const auto code :
         {ReceiverFailure::Code::PortInUse, ReceiverFailure::Code::FolderNotWritable, ReceiverFailure::Code::Failed})
        QVERIFY(fault(text::receiverFailure({code, u"subject"_s, u"technical"_s})).isEmpty());
    for (const auto code : {GeneratorFailure::Code::HelperMissing, GeneratorFailure::Code::NotWritable,
                            GeneratorFailure::Code::TooSmall, GeneratorFailure::Code::Failed})
        QVERIFY(fault(text::generatorFailure({code, u"subject"_s, u"technical"_s, 4096})).isEmpty());
}

void TestTexts::everyVisibilityHasASentence()
{
    TerminalUser user;
    for (const QString &name : {QString(), u"jdoe"_s}) {
        user.username = name;
        QVERIFY(fault(text::workflowVisibility({}, user)).isEmpty());
        for (const auto reason : {HiddenReason::HomeDirectoryMissing, HiddenReason::FaxPagePackMissing}) {
            QVERIFY(fault(text::workflowVisibility(reason, user)).isEmpty());
            QVERIFY(text::hiddenRemedy(reason).endsWith(u'…'));
        }
    }
    QVERIFY(text::workflowVisibility(HiddenReason::HomeDirectoryMissing, user).contains(u"%userHome%"_s));
}

void TestTexts::durationsAndSizesAreReadable()
{
    using namespace std::chrono_literals;
    QCOMPARE(text::duration(250us), u"0.3 ms"_s);
    QCOMPARE(text::duration(12ms), u"12 ms"_s);
    QCOMPARE(text::duration(3400ms), u"3.4 s"_s);
    QVERIFY(text::duration(5min).contains(u"min"_s));
    QCOMPARE(text::bytes(512), u"512 bytes"_s);
    QCOMPARE(text::bytes(1258291), u"1.2 MiB"_s);
}

void TestTexts::timesAreRelative_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 20 << u"just now"_s;
    QTest::newRow("minutes") << 3 * 60 << u"3 min ago"_s;
    QTest::newRow("hours") << 2 * 3600 << u"2 h ago"_s;
    QTest::newRow("the day before") << 30 * 3600 << u"yesterday"_s;
    QTest::newRow("the clock was put back") << -3600 << u"just now"_s;
}

void TestTexts::timesAreRelative()
{
    QFETCH(int, secondsAgo);
    QFETCH(QString, text);
    const QDateTime now({2026, 11, 24}, {18, 0});
    QCOMPARE(text::timeAgo(now.addSecs(-secondsAgo), now), text);
    QVERIFY(text::timeAgo(now.addDays(-40), now).contains(u"2026"_s)
            || text::timeAgo(now.addDays(-40), now).contains(u"26"_s));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
