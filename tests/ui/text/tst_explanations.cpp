// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a failure means, for each kind of connector: the sentences themselves, and that they speak of this connector.

#include "tests/ui/text/sentences.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Connector connectorOf(const ConnectorSettings &settings)
{
    return {QUuid::createUuid(), u"Scans"_s, {}, settings};
}

const Connector fax = connectorOf(ExtensionSettings{u"https://e.example/api?code=s3cr3t"_s, {{u"a"_s, u"b"_s}}});
const Connector folder = connectorOf(FileSystemSettings{u"/srv/scans"_s, FileSystemAccount::Service, {}, true});
const Connector customShare = connectorOf(
    FileSystemSettings{u"\\\\fs01\\scans\\%userUsername%"_s, FileSystemAccount::Custom, u"corp\\scan"_s, true});
const Connector serviceShare =
    connectorOf(FileSystemSettings{u"smb://fs01/scans"_s, FileSystemAccount::Service, {}, true});

// What administrators meet, and the codes of the console's own.
const char *const signInCodes[] = {
    "nt.LOGON_FAILURE",
    "nt.ACCOUNT_DISABLED",
    "nt.ACCOUNT_LOCKED_OUT",
    "nt.PASSWORD_EXPIRED",
    "nt.PASSWORD_MUST_CHANGE",
    "nt.ACCOUNT_EXPIRED",
    "nt.INVALID_LOGON_HOURS",
    "nt.INVALID_WORKSTATION",
    "nt.ACCOUNT_RESTRICTION",
    "nt.LOGON_TYPE_NOT_GRANTED",
    "nt.TRUSTED_DOMAIN_FAILURE",
    "nt.NO_SUCH_DOMAIN",
    "nt.NO_LOGON_SERVERS",
    "nt.NO_SUCH_USER",
    "nt.WRONG_PASSWORD",
    "nt.TIME_DIFFERENCE_AT_DC",
    "nt.AUTHENTICATION_FIREWALL_FAILED",
    "nt.NTLM_BLOCKED",
    "smb.no-ticket",
    "smb.guest",
    "nt.0xC0000999",
};

struct Known
{
    const char *code;
    Stage stage;
    Cause cause;
};

const Known shareCodes[] = {
    {"nt.ACCESS_DENIED", Stage::SignIn, Cause::AccessDenied},
    {"errno.EACCES", Stage::Deliver, Cause::AccessDenied},
    {"nt.BAD_NETWORK_NAME", Stage::SignIn, Cause::ShareMissing},
    {"nt.PATH_NOT_COVERED", Stage::Deliver, Cause::ShareMissing},
    {"nt.OBJECT_PATH_NOT_FOUND", Stage::Deliver, Cause::FolderMissing},
    {"nt.OBJECT_NAME_INVALID", Stage::Deliver, Cause::StorageFailed},
    {"nt.SHARING_VIOLATION", Stage::Deliver, Cause::StorageFailed},
    {"nt.DISK_FULL", Stage::Deliver, Cause::StorageFull},
    {"nt.QUOTA_EXCEEDED", Stage::Deliver, Cause::StorageFull},
    {"nt.NETWORK_NAME_DELETED", Stage::Deliver, Cause::ConnectionReset},
    {"nt.CONNECTION_DISCONNECTED", Stage::Deliver, Cause::ConnectionReset},
    {"nt.IO_TIMEOUT", Stage::Confirm, Cause::TimedOut},
    {"nt.NOT_SUPPORTED", Stage::Connect, Cause::ProtocolViolated},
    {"nt.SERVER_UNAVAILABLE", Stage::SignIn, Cause::ServerFailed},
    {"nt.IO_DEVICE_ERROR", Stage::Deliver, Cause::StorageFailed},
    {"nt.INVALID_OWNER", Stage::Confirm, Cause::OwnerNotChanged},
    {"nt.ACCESS_DENIED", Stage::Confirm, Cause::OwnerNotChanged},
    {"smb.owner-refused", Stage::Confirm, Cause::OwnerNotChanged},
};

// None of these connectors needs what the system configuration holds.
text::Explanation explanationOf(const Failure &failure, const Connector &connector)
{
    return text::explain(failure, connector, {});
}

Failure failureOf(Stage stage, Cause cause, const QString &code, const QString &subject)
{
    return {stage, cause, code, subject, u"technical"_s};
}

} // namespace

class TestExplanations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsExplained();
    void httpStatusesAreExplained_data();
    void httpStatusesAreExplained();
    void anEndpointMayAskToWait();
    void everyRefusedSignInIsExplained();
    void everyFailureOfAShareIsExplained();
    void filesHaveNoEndpoint();
    void speaksOfTheAccountThatWrites_data();
    void speaksOfTheAccountThatWrites();
    void givesACommandToCopy_data();
    void givesACommandToCopy();
    void aHomeDirectoryCanBeAShare();
    void namesTheChoicesForATakenName();
    void namesTheWaysToTheRestorePrivilege();
    void saysWhyRightsCannotBeKnown();
    void everySecretAndHelperCodeIsExplained_data();
    void everySecretAndHelperCodeIsExplained();
};

void TestExplanations::everyFailureIsExplained()
{
    for (int cause = 0; cause <= static_cast<int>(Cause::Internal); ++cause) {
        const auto value = static_cast<Cause>(cause);
        for (const Connector &connector : {fax, folder, customShare, serviceShare}) {
            for (const Stage stage : allStages) {
                const auto explanation = explanationOf(failureOf(stage, value, u"code"_s, u"subject"_s), connector);
                QStringList texts{explanation.title, explanation.meaning};
                if (value != Cause::NotAvailable) // there is nobody to mend it
                    texts << explanation.who << explanation.remedy;
                for (const QString &text : std::as_const(texts))
                    QVERIFY2(fault(text).isEmpty(), qPrintable(causeName(value) + u' ' + fault(text)));
                QVERIFY(!explanation.command.contains("s3cr3t"_L1));
            }
        }
    }
}

void TestExplanations::httpStatusesAreExplained_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 408, 411, 413, 415, 418, 429, 500, 502, 503, 504, 599})
        QTest::addRow("status %d", status) << status;
}

void TestExplanations::httpStatusesAreExplained()
{
    QFETCH(int, status);
    const Failure failure{Stage::Confirm,
                          status == 429      ? Cause::Throttled
                              : status < 500 ? Cause::Rejected
                                             : Cause::ServerFailed,
                          u"http.%1"_s.arg(status),
                          u"e.example"_s,
                          {}};
    const text::Explanation explanation = explanationOf(failure, fax);
    QVERIFY2(explanation.title.contains(QString::number(status)), qPrintable(explanation.title));
    for (const QString &text : {explanation.meaning, explanation.who, explanation.remedy})
        QVERIFY2(fault(text).isEmpty(), qPrintable(fault(text)));
}

void TestExplanations::anEndpointMayAskToWait()
{
    Failure failure = failureOf(Stage::Deliver, Cause::Throttled, u"http.503"_s, u"e.example"_s);
    QVERIFY(!explanationOf(failure, fax).remedy.contains("asks to wait"_L1));
    failure.retryAfter = 47;
    const QString remedy = explanationOf(failure, fax).remedy;
    QVERIFY2(remedy.contains("asks to wait 47"_L1), qPrintable(remedy));
}

void TestExplanations::everyRefusedSignInIsExplained()
{
    QSet<QString> titles;
    for (const char *code : signInCodes) {
        for (const Connector &connector : {customShare, serviceShare}) {
            const auto explanation = explanationOf(
                failureOf(Stage::SignIn, Cause::SignInRefused, QString::fromLatin1(code), u"fs01"_s), connector);
            QVERIFY2(faultOf(explanation).isEmpty(), qPrintable(QLatin1StringView(code) + u' ' + faultOf(explanation)));
            titles.insert(explanation.title);
        }
    }
    QCOMPARE(titles.size(), qsizetype(std::size(signInCodes)));
}

void TestExplanations::everyFailureOfAShareIsExplained()
{
    for (const Known &known : shareCodes) {
        for (const Connector &connector : {customShare, serviceShare}) {
            const auto explanation = explanationOf(
                failureOf(known.stage, known.cause, QString::fromLatin1(known.code), u"\\\\fs01\\scans\\anna\\a.pdf"_s),
                connector);
            QVERIFY2(faultOf(explanation).isEmpty(), qPrintable(faultOf(explanation)));
            QVERIFY2(allOf(explanation).contains("fs01"_L1), known.code);
        }
    }
}

void TestExplanations::filesHaveNoEndpoint()
{
    static const QRegularExpression ofHttp(u"\\b(?:URL|endpoint|HTTPS?|curl)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (int cause = 0; cause <= static_cast<int>(Cause::Internal); ++cause) {
        for (const Connector &connector : {folder, customShare, serviceShare}) {
            const auto value = static_cast<Cause>(cause);
            const QString text = allOf(explanationOf(failureOf(Stage::Connect, value, {}, u"fs01"_s), connector));
            QVERIFY2(!text.contains(ofHttp), qPrintable(text));
        }
    }
}

void TestExplanations::speaksOfTheAccountThatWrites_data()
{
    QTest::addColumn<Connector>("connector");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("who");

    const QString console = u"this console runs as"_s;
    QTest::newRow("a local folder is written by the console")
        << folder << u"errno.EACCES"_s << u"/srv/scans"_s << console << u"this computer"_s;
    QTest::newRow("a share is written by its custom account")
        << customShare << u"nt.ACCESS_DENIED"_s << u"\\\\fs01\\scans"_s << u"‘corp\\scan’"_s << u"file server"_s;
    QTest::newRow("a share is written by the console's own account")
        << serviceShare << u"errno.EACCES"_s << u"\\\\fs01\\scans"_s << console << u"file server"_s;
}

void TestExplanations::speaksOfTheAccountThatWrites()
{
    QFETCH(Connector, connector);
    QFETCH(QString, code);
    QFETCH(QString, subject);
    QFETCH(QString, account);
    QFETCH(QString, who);
    const auto explanation = explanationOf(failureOf(Stage::Deliver, Cause::AccessDenied, code, subject), connector);
    QVERIFY2(explanation.meaning.contains(account), qPrintable(explanation.meaning));
    QVERIFY2(explanation.who.contains(who), qPrintable(explanation.who));
    QVERIFY2(explanation.meaning.contains(subject), qPrintable(explanation.meaning));
}

void TestExplanations::givesACommandToCopy_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Connector>("connector");
    QTest::addColumn<QString>("command");

    const Failure refused = failureOf(Stage::SignIn, Cause::SignInRefused, u"nt.LOGON_FAILURE"_s, u"corp\\scan"_s);
    QTest::newRow("signing in with the custom account")
        << refused << customShare << u"smbclient '//fs01/scans' -U 'corp\\scan' -c ls"_s;
    QTest::newRow("signing in with the ticket")
        << refused << serviceShare << u"smbclient '//fs01/scans' --use-kerberos=required -c ls"_s;
    QTest::newRow("no ticket") << failureOf(Stage::SignIn, Cause::SignInRefused, u"smb.no-ticket"_s, {}) << serviceShare
                               << u"klist"_s;
    QTest::newRow("a share that is missing")
        << failureOf(Stage::SignIn, Cause::ShareMissing, u"nt.BAD_NETWORK_NAME"_s, u"\\\\fs01\\scans"_s) << customShare
        << u"smbclient -L 'fs01' -U 'corp\\scan'"_s;
    QTest::newRow("a name that is not found")
        << failureOf(Stage::Resolve, Cause::HostNotFound, {}, u"fs01"_s) << customShare << u"getent hosts 'fs01'"_s;
    QTest::newRow("a port that is closed")
        << failureOf(Stage::Connect, Cause::ConnectionRefused, u"errno.ECONNREFUSED"_s, u"fs01"_s) << customShare
        << u"nc -vz 'fs01' 445"_s;
    QTest::newRow("permissions of a folder of a share")
        << failureOf(Stage::Deliver, Cause::AccessDenied, u"nt.ACCESS_DENIED"_s, u"\\\\fs01\\scans\\o'neill"_s)
        << customShare << u"smbcacls '//fs01/scans' '/o'\\''neill' -U 'corp\\scan'"_s;
    QTest::newRow("permissions of a local folder for a user")
        << failureOf(Stage::Deliver, Cause::UserNotPermitted, u"rights.not-permitted"_s, u"anna@corp.example"_s)
        << folder << u"getfacl '/srv/scans'"_s;
    QTest::newRow("a user whom the server may not know")
        << failureOf(Stage::Deliver, Cause::UserUnknown, u"nt.NONE_MAPPED"_s, u"anna@corp.example"_s) << customShare
        << u"rpcclient 'fs01' -U 'corp\\scan' -c 'lookupnames \"anna@corp.example\"'"_s;
    QTest::newRow("privileges of the account")
        << failureOf(Stage::Confirm, Cause::OwnerNotChanged, u"smb.owner-refused"_s, u"\\\\fs01\\scans\\a.pdf"_s)
        << customShare << u"net rpc rights list accounts 'corp\\scan' -S 'fs01' -U 'corp\\scan'"_s;
}

void TestExplanations::givesACommandToCopy()
{
    QFETCH(Failure, failure);
    QFETCH(Connector, connector);
    QFETCH(QString, command);
    QCOMPARE(explanationOf(failure, connector).command, command);
}

void TestExplanations::aHomeDirectoryCanBeAShare()
{
    const Connector home =
        connectorOf(FileSystemSettings{u"%userHome%\\scans"_s, FileSystemAccount::Custom, u"corp\\scan"_s, false});
    const Failure failure =
        failureOf(Stage::Deliver, Cause::StorageFull, u"errno.ENOSPC"_s, u"\\\\fs02\\home\\anna\\scans"_s);
    const QString text = allOf(explanationOf(failure, home));
    QVERIFY2(text.contains("smbclient '//fs02/home' -U 'corp\\scan'"_L1), qPrintable(text));
}

void TestExplanations::namesTheChoicesForATakenName()
{
    const Failure failure = failureOf(Stage::Deliver, Cause::NameTaken, u"errno.EEXIST"_s, u"/srv/scans/a.pdf"_s);
    QSet<QString> meanings;
    for (const auto choice : {WhenNameTaken::Number, WhenNameTaken::Replace, WhenNameTaken::Refuse}) {
        FileSystemSettings settings{u"/srv/scans"_s, FileSystemAccount::Service, {}, false, choice};
        const auto explanation = explanationOf(failure, connectorOf(settings));
        for (const char *name : {"‘Number the new file’", "‘Replace the file’", "‘Refuse the delivery’"})
            QVERIFY2(explanation.remedy.contains(QString::fromUtf8(name)), name);
        meanings.insert(explanation.meaning);
    }
    QCOMPARE(meanings.size(), 3);
}

void TestExplanations::namesTheWaysToTheRestorePrivilege()
{
    const auto failure =
        failureOf(Stage::Confirm, Cause::OwnerNotChanged, u"nt.INVALID_OWNER"_s, u"\\\\fs01\\scans\\a"_s);
    const auto onShare = explanationOf(failure, customShare);
    for (const char *words : {"Restore files and directories", "secpol.msc", "Backup Operators", "Services console"})
        QVERIFY2(onShare.remedy.contains(QLatin1StringView(words)), words);
    for (const char *words : {"removed", "corp\\scan"})
        QVERIFY2(onShare.meaning.contains(QLatin1StringView(words)), qPrintable(onShare.meaning));
    const auto local =
        explanationOf(failureOf(Stage::Deliver, Cause::OwnerNotChanged, u"errno.EPERM"_s, u"/srv/a"_s), folder);
    QVERIFY2(local.remedy.contains("CAP_CHOWN"_L1), qPrintable(local.remedy));
}

void TestExplanations::saysWhyRightsCannotBeKnown()
{
    const Failure failure =
        failureOf(Stage::Deliver, Cause::RightsUnknown, u"rights.unknown"_s, u"anna@corp.example"_s);
    for (const Connector &connector : {folder, customShare}) {
        const auto explanation = explanationOf(failure, connector);
        QVERIFY2(explanation.meaning.contains("anna@corp.example"_L1), qPrintable(explanation.meaning));
        QVERIFY2(explanation.remedy.contains("domain"_L1), qPrintable(explanation.remedy));
        QVERIFY2(explanation.remedy.contains("switch impersonation off"_L1), qPrintable(explanation.remedy));
    }
}

void TestExplanations::everySecretAndHelperCodeIsExplained_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");

    QTest::newRow("missing") << Cause::SecretMissing << u"secret.missing"_s << u"‘Password’"_s;
    QTest::newRow("locked") << Cause::SecretStoreUnavailable << u"secret.locked"_s << u"Unlock"_s;
    QTest::newRow("denied") << Cause::SecretStoreUnavailable << u"secret.denied"_s << u"allow the access"_s;
    QTest::newRow("damaged") << Cause::SecretStoreUnavailable << u"secret.damaged"_s << u"Enter it again"_s;
    QTest::newRow("unavailable") << Cause::SecretStoreUnavailable << u"secret.unavailable"_s << u"vault"_s;
    QTest::newRow("helper not there") << Cause::HelperFailed << u"agent.missing"_s << u"libsmbclient"_s;
    QTest::newRow("helper crashed") << Cause::HelperFailed << u"agent.signal-11"_s << u"signal 11"_s;
    QTest::newRow("helper gave up") << Cause::HelperFailed << u"agent.exit-3"_s << u"status 3"_s;
    QTest::newRow("user without UPN") << Cause::UserUnknown << u"impersonation.no-upn"_s << u"user@domain"_s;
    QTest::newRow("no program for look-ups") << Cause::RightsUnknown << u"smb.no-rpcclient"_s << u"‘rpcclient’"_s;
    QTest::newRow("a probe that stays") << Cause::AccessDenied << u"smb.not-removed"_s << u"permission to delete"_s;
    QTest::newRow("a server's name that is none") << Cause::InvalidConnector << u"share.server-name"_s << u"address"_s;
    QTest::newRow("a name that Windows forbids") << Cause::UnsafeValue << u"share.forbidden-name"_s << u"Windows"_s;
    QTest::newRow("a refusal before the sign-in")
        << Cause::SignInRefused << u"nt.ACCESS_DENIED"_s << u"did not accept the account"_s;
    QTest::newRow("file of somebody else") << Cause::UserNotPermitted << u"filesystem.sticky"_s << u"sticky"_s;
}

void TestExplanations::everySecretAndHelperCodeIsExplained()
{
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const auto explanation = explanationOf(failureOf(Stage::Prepare, cause, code, u"password"_s), customShare);
    QVERIFY2(faultOf(explanation).isEmpty(), qPrintable(faultOf(explanation)));
    QVERIFY2(allOf(explanation).contains(words), qPrintable(allOf(explanation)));
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
