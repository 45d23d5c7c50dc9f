// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every command that can be copied, run by bash as it stands, delivers what the console's own sender delivers of the
// same plan.

#include "delivery/engine/planpreview.h"
#include "delivery/receiver/loopbackreceiver.h"
#include "delivery/senders/filesystem/agentpool.h"
#include "delivery/senders/senderfactory.h"
#include "delivery/senders/smtp/smtpsessions.h"
#include "delivery/transport/sourcefile.h"
#include "models/support/overloaded.h"
#include "tests/delivery/receiver/practicesignin.h"
#include "tests/delivery/support/mailreader.h"
#include "tests/delivery/support/runsender.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Environment = QMap<QString, QString>;

// What a quoting that is wrong anywhere would trip over.
const QString hostile = u"-it's \"a\" $(id) `id` $HOME \\n %DATE% %41; x, ü ‘q’ !1"_s;
const QString key = u"s3cr3t%2Fkey'\"$x"_s;

QList<PlannedDocument> documentsOf(const Plan &plan)
{
    return std::visit(Overloaded{
                          [](const FileSystemPlan &own) { return own.documents; },
                          [](const SharePlan &own) { return own.documents; },
                          [](const SmtpPlan &own) { return own.message.attachments; },
                          [](const ExchangePlan &own) { return own.message.attachments; },
                          [](const ExtensionPlan &own) { return own.documents; },
                      },
                      plan);
}

// What tells one mail program, and one way to sign in, from another.
QList<Fact> comparable(const QList<Fact> &fields)
{
    static const QStringList own{u"HELO"_s, u"EHLO"_s, u"AUTH"_s, u"TLS"_s, u"SIZE"_s, u"User-Agent"_s};
    QList<Fact> kept;
    for (const Fact &field : fields) {
        if (!own.contains(field.name))
            kept << field;
    }
    return kept;
}

} // namespace

class TestCopiedCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theCommandDeliversWhatTheConsoleDoes_data();
    void theCommandDeliversWhatTheConsoleDoes();
    void anUnsetPlaceholderSendsNothing();
    void aMissingDocumentSendsNothing_data();
    void aMissingDocumentSendsNothing();
    void aServerThatIsNotTrustedGetsNothing_data();
    void aServerThatIsNotTrustedGetsNothing();
    void theCopyInAFolderIsTheSame();

private:
    struct Run
    {
        int status = -1;
        QByteArray output;
    };

    PlannedDocument document(const QString &name, qint64 size);
    ExtensionPlan formPlan();
    SmtpPlan mailPlan(SmtpSignIn signIn);
    ExchangePlan exchangePlan();
    QString commandOf(const Plan &plan, const QString &tool) const;
    static Run runBash(const QString &text, const Environment &environment);
    Outcome send(const Plan &plan);

    QTemporaryDir m_folder;
    LoopbackReceiver m_receiver;
    Environment m_secrets;
    QByteArray m_token;
    int m_documents = 0; // each is in a folder of its own
};

void TestCopiedCommands::initTestCase()
{
    QVERIFY(m_receiver.start(0, m_folder.filePath(u"practice"_s)).has_value());
    PracticeSignIn person(m_receiver.identityAuthority());
    // On a machine that is busy its short patience may not do.
    QTRY_VERIFY_WITH_TIMEOUT(!(m_token = person.accessToken(MicrosoftApplication::Email)).isEmpty(), 30'000);
    m_secrets = {{u"SCAN_PASSWORD"_s, practicePassword()},
                 {u"SCAN_ACCESS_TOKEN"_s, QString::fromLatin1(m_token)},
                 {u"SCAN_CERTIFICATE"_s, m_folder.filePath(u"practice/practice-server.pem"_s)},
                 {u"SCAN_URL_CODE"_s, key},
                 {u"SCAN_FIELD_LESS"_s, u"</etc/hostname;type=text/html"_s},
                 {u"SCAN_FIELD_CUSTOM_APIKEY"_s, u"-k'\"$x"_s}};
}

PlannedDocument TestCopiedCommands::document(const QString &name, qint64 size)
{
    const QString path = m_folder.filePath(u"%1/%2"_s.arg(++m_documents).arg(name));
    QDir().mkpath(QFileInfo(path).path());
    makeFile(path, size);
    return *plannedDocument(path, name, u"application/pdf"_s);
}

ExtensionPlan TestCopiedCommands::formPlan()
{
    QUrl url = m_receiver.extensionUrl();
    url.setQuery(u"code=s3cr3t&mode="_s);
    return {url,
            {{u"userEmail"_s, u"john.doe@company.com"_s},
             {u"hostile"_s, hostile},
             {u"lines"_s, u"one\ntwo\r\n\tthree\n"_s},
             {u"empty"_s, QString()},
             {u"file"_s, u"@/etc/hostname"_s},
             {u"less"_s, u"</etc/hostname;type=text/html"_s}, // hidden, as what follows “;type=” in an address would be
             {u"custom_apiKey"_s, u"-k'\"$x"_s}},
            {document(hostile + u"\n.pdf"_s, 30'000), document(u"scan.pdf"_s, 0)}};
}

SmtpPlan TestCopiedCommands::mailPlan(SmtpSignIn signIn)
{
    SmtpPlan plan{u"localhost"_s, m_receiver.mailPort(), MailSecurity::StartTls,
                  signIn,         practiceUsername(),    sampleMessage()};
    plan.message.subject = hostile;
    plan.message.text = u"From me\n.\n\\n %BODY%\n"_s + hostile + u"\nEND\n"_s;
    plan.message.attachments = {document(hostile + u".pdf"_s, 5000), document(u"scan.pdf"_s, 57)};
    return plan;
}

ExchangePlan TestCopiedCommands::exchangePlan()
{
    ExchangePlan plan;
    plan.url = m_receiver.webServicesUrl();
    plan.username = practiceUsername();
    plan.message = sampleMessage();
    plan.message.from.clear();
    plan.message.subject = hostile;
    plan.message.text = hostile + u"\n<&>]]>\n'@\n"_s;
    plan.message.attachments = {document(hostile + u".pdf"_s, 5000), document(u"scan.pdf"_s, 0)};
    return plan;
}

QString TestCopiedCommands::commandOf(const Plan &plan, const QString &tool) const
{
    const Preview preview = previewOf(plan, {m_receiver.certificateFingerprint()});
    for (const Preview::Command &command : preview.commands) {
        if (command.tool == tool)
            return command.text;
    }
    return {};
}

TestCopiedCommands::Run TestCopiedCommands::runBash(const QString &text, const Environment &environment)
{
    QProcess bash;
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (auto variable = environment.begin(); variable != environment.end(); ++variable)
        own.insert(variable.key(), variable.value());
    bash.setProcessEnvironment(own);
    bash.setProcessChannelMode(QProcess::MergedChannels);
    bash.start(u"bash"_s, {u"-c"_s, text});
    // The receiver answers in threads of its own, but hands on what has arrived in this one.
    QSignalSpy finished(&bash, &QProcess::finished);
    if (!finished.wait(30'000))
        return {};
    return {bash.exitStatus() == QProcess::NormalExit ? bash.exitCode() : -1, bash.readAll()};
}

Outcome TestCopiedCommands::send(const Plan &plan)
{
    AgentPool agents({});
    SmtpSessions sessions;
    const DeliverySecrets secrets{{SecretSlot::Password, Secret(practicePassword().toUtf8())},
                                  {SecretSlot::AccessToken, Secret(m_token)}};
    const auto sender = makeSender(plan, {secrets, {m_receiver.certificateFingerprint()}, {agents, sessions}});
    return runSender(*sender,
                     {Stage::Prepare, Stage::Resolve, Stage::Connect, Stage::Tls, Stage::SignIn, Stage::Deliver,
                      Stage::Confirm})
        .outcome;
}

void TestCopiedCommands::theCommandDeliversWhatTheConsoleDoes_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<Plan>("plan");
    QTest::newRow("a form, curl") << u"curl"_s << Plan(formPlan());
    QTest::newRow("a mail with a password, swaks") << u"swaks"_s << Plan(mailPlan(SmtpSignIn::Password));
    QTest::newRow("a mail with a password, curl") << u"curl"_s << Plan(mailPlan(SmtpSignIn::Password));
    QTest::newRow("a mail with a token, curl") << u"curl"_s << Plan(mailPlan(SmtpSignIn::OAuth2));
    QTest::newRow("Exchange, curl") << u"curl"_s << Plan(exchangePlan());
}

void TestCopiedCommands::theCommandDeliversWhatTheConsoleDoes()
{
    QFETCH(QString, tool);
    QFETCH(Plan, plan);
    const QString text = commandOf(plan, tool);
    QVERIFY(!text.isEmpty());
    for (const QString &secret : std::as_const(m_secrets)) {
        if (!secret.endsWith(".pem"_L1))
            QVERIFY(!text.contains(secret));
    }
    const qsizetype before = m_receiver.arrivals().size();
    const Run run = runBash(text, m_secrets);
    QVERIFY2(run.status == 0, run.output.constData());
    QTRY_COMPARE(m_receiver.arrivals().size(), before + 1);
    QVERIFY(std::holds_alternative<Delivered>(send(plan)));
    QTRY_COMPARE(m_receiver.arrivals().size(), before + 2);

    const Arrival byHand = m_receiver.arrivals().at(before);
    const Arrival own = m_receiver.arrivals().at(before + 1);
    QCOMPARE(byHand.endpoint, own.endpoint);
    QCOMPARE(byHand.status, own.status);
    QCOMPARE(comparable(byHand.fields), comparable(own.fields));
    QVERIFY(!own.files.isEmpty());
    QCOMPARE(byHand.files.size(), own.files.size());
    for (qsizetype i = 0; i < own.files.size(); ++i) {
        ReceivedFile file = byHand.files.at(i);
        file.path = own.files.at(i).path;
        QCOMPARE(file, own.files.at(i));
    }
}

void TestCopiedCommands::anUnsetPlaceholderSendsNothing()
{
    const qsizetype before = m_receiver.arrivals().size();
    for (const Plan &plan : {Plan(formPlan()), Plan(mailPlan(SmtpSignIn::Password)), Plan(exchangePlan())}) {
        for (const Preview::Command &command : previewOf(plan).commands) {
            if (command.tool == "PowerShell"_L1)
                continue;
            const Run run = runBash(command.text, {{u"SCAN_FIELD_CUSTOM_APIKEY"_s, u"x"_s}});
            QVERIFY(run.status > 0);
            QVERIFY2(run.output.contains("SCAN_"), run.output.constData());
        }
    }
    QCOMPARE(m_receiver.arrivals().size(), before);
}

void TestCopiedCommands::aMissingDocumentSendsNothing_data()
{
    theCommandDeliversWhatTheConsoleDoes_data();
}

void TestCopiedCommands::aMissingDocumentSendsNothing()
{
    QFETCH(QString, tool);
    QFETCH(Plan, plan);
    const QString text = commandOf(plan, tool);
    QVERIFY(QFile::remove(documentsOf(plan).last().path));
    const qsizetype before = m_receiver.arrivals().size();
    const Run run = runBash(text, m_secrets);
    QVERIFY(run.status > 0);
    QCOMPARE(m_receiver.arrivals().size(), before);
}

void TestCopiedCommands::aServerThatIsNotTrustedGetsNothing_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<Plan>("plan");
    QTest::newRow("mail, swaks") << u"swaks"_s << Plan(mailPlan(SmtpSignIn::Password));
    QTest::newRow("mail, curl") << u"curl"_s << Plan(mailPlan(SmtpSignIn::Password));
    QTest::newRow("Exchange, curl") << u"curl"_s << Plan(exchangePlan());
}

void TestCopiedCommands::aServerThatIsNotTrustedGetsNothing()
{
    QFETCH(QString, tool);
    QFETCH(Plan, plan);
    Environment environment = m_secrets;
    environment.remove(u"SCAN_CERTIFICATE"_s);
    const qsizetype before = m_receiver.arrivals().size();
    const Run run = runBash(commandOf(plan, tool), environment);
    QVERIFY2(run.status > 0, run.output.constData());
    QCOMPARE(m_receiver.arrivals().size(), before);
}

void TestCopiedCommands::theCopyInAFolderIsTheSame()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"in"_s));
    FileSystemPlan plan{
        m_folder.path(), {u"in"_s}, {document(hostile + u"\n.pdf"_s, 5000), document(u"scan.pdf"_s, 0)}};
    const QString text = commandOf(plan, u"cp"_s);
    const Run run = runBash(text, {});
    QVERIFY2(run.status == 0, run.output.constData());
    for (const PlannedDocument &document : std::as_const(plan.documents))
        QCOMPARE(contentOf(plan.folder() + u'/' + document.name), contentOf(document.path));
    // What is there stays as it is, and is not taken for the document.
    const QString taken = plan.folder() + u"/scan.pdf"_s;
    makeFile(taken, 10);
    const QByteArray kept = contentOf(taken);
    QVERIFY(runBash(text, {}).status > 0);
    QCOMPARE(contentOf(taken), kept);
    plan.whenNameTaken = WhenNameTaken::Replace;
    QCOMPARE(runBash(commandOf(plan, u"cp"_s), {}).status, 0);
    QCOMPARE(contentOf(taken), QByteArray());
}

QTEST_GUILESS_MAIN(TestCopiedCommands)

#include "tst_copiedcommands.moc"
