// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbfailure.h"

#include <QtTest>

#include <cerrno>

using namespace console;
using namespace Qt::StringLiterals;

class TestSmbFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusSaysMoreThanTheError_data();
    void theStatusSaysMoreThanTheError();
    void withoutAStatusTheErrorIsTold_data();
    void withoutAStatusTheErrorIsTold();
    void anUnknownStatusIsTheCode();
    void namesLeadBackToTheStatus();
    void aLostConnectionIsKnown_data();
    void aLostConnectionIsKnown();
};

void TestSmbFailure::theStatusSaysMoreThanTheError_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<quint32>("status");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, int error, quint32 status, Cause cause, const QString &code) {
        QTest::newRow(name) << error << status << cause << code;
    };
    row("wrong password", EACCES, 0xc000'006d, Cause::SignInRefused, u"nt.LOGON_FAILURE"_s);
    row("disabled account", EACCES, 0xc000'0072, Cause::SignInRefused, u"nt.ACCOUNT_DISABLED"_s);
    row("locked account", EINVAL, 0xc000'0234, Cause::SignInRefused, u"nt.ACCOUNT_LOCKED_OUT"_s);
    row("expired account", EACCES, 0xc000'0193, Cause::SignInRefused, u"nt.ACCOUNT_EXPIRED"_s);
    row("expired password", EACCES, 0xc000'0071, Cause::SignInRefused, u"nt.PASSWORD_EXPIRED"_s);
    row("password to be changed", EACCES, 0xc000'0224, Cause::SignInRefused, u"nt.PASSWORD_MUST_CHANGE"_s);
    row("outside the logon hours", EACCES, 0xc000'006f, Cause::SignInRefused, u"nt.INVALID_LOGON_HOURS"_s);
    row("another workstation", EACCES, 0xc000'0070, Cause::SignInRefused, u"nt.INVALID_WORKSTATION"_s);
    row("restricted account", EACCES, 0xc000'006e, Cause::SignInRefused, u"nt.ACCOUNT_RESTRICTION"_s);
    row("not over the network", EACCES, 0xc000'015b, Cause::SignInRefused, u"nt.LOGON_TYPE_NOT_GRANTED"_s);
    row("no trust", EINVAL, 0xc000'018c, Cause::SignInRefused, u"nt.TRUSTED_DOMAIN_FAILURE"_s);
    row("unknown domain", EINVAL, 0xc000'00df, Cause::SignInRefused, u"nt.NO_SUCH_DOMAIN"_s);
    row("no domain controller", EACCES, 0xc000'005e, Cause::SignInRefused, u"nt.NO_LOGON_SERVERS"_s);
    row("NTLM switched off", EINVAL, 0xc000'0418, Cause::SignInRefused, u"nt.NTLM_BLOCKED"_s);
    row("no permission", EACCES, 0xc000'0022, Cause::AccessDenied, u"nt.ACCESS_DENIED"_s);
    row("no such share", ENOENT, 0xc000'00cc, Cause::ShareMissing, u"nt.BAD_NETWORK_NAME"_s);
    row("DFS link that leads nowhere", ENOENT, 0xc000'0257, Cause::ShareMissing, u"nt.PATH_NOT_COVERED"_s);
    row("no such folder", ENOENT, 0xc000'0034, Cause::FolderMissing, u"nt.OBJECT_NAME_NOT_FOUND"_s);
    row("no such folder on the way", ENOENT, 0xc000'003a, Cause::FolderMissing, u"nt.OBJECT_PATH_NOT_FOUND"_s);
    row("a file in the folder's place", ENOTDIR, 0xc000'0103, Cause::NotAFolder, u"nt.NOT_A_DIRECTORY"_s);
    row("name taken", EEXIST, 0xc000'0035, Cause::NameTaken, u"nt.OBJECT_NAME_COLLISION"_s);
    row("file in use", EBUSY, 0xc000'0043, Cause::StorageFailed, u"nt.SHARING_VIOLATION"_s);
    row("full disk", ENOSPC, 0xc000'007f, Cause::StorageFull, u"nt.DISK_FULL"_s);
    row("exhausted quota", EDQUOT, 0xc000'0044, Cause::StorageFull, u"nt.QUOTA_EXCEEDED"_s);
    row("write-protected", EROFS, 0xc000'00a2, Cause::ReadOnly, u"nt.MEDIA_WRITE_PROTECTED"_s);
    row("refused owner", 0, 0xc000'005a, Cause::OwnerNotChanged, u"nt.INVALID_OWNER"_s);
    row("silent server", ETIMEDOUT, 0xc000'00b5, Cause::TimedOut, u"nt.IO_TIMEOUT"_s);
    row("server with too many connections", EINVAL, 0xc000'00d0, Cause::ServerFailed, u"nt.REQUEST_NOT_ACCEPTED"_s);
    row("connection cut", ECONNABORTED, 0xc000'020c, Cause::ConnectionReset, u"nt.CONNECTION_DISCONNECTED"_s);
}

void TestSmbFailure::theStatusSaysMoreThanTheError()
{
    QFETCH(int, error);
    QFETCH(quint32, status);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    const Failure failure = smbFailure(Stage::SignIn, {error, status}, u"\\\\fs01\\scans"_s);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.stage, Stage::SignIn);
    QCOMPARE(failure.subject, u"\\\\fs01\\scans"_s);
    QVERIFY(failure.technical.contains(code.mid(3)));
}

void TestSmbFailure::withoutAStatusTheErrorIsTold_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");

    QTest::newRow("nobody listens") << ECONNREFUSED << Cause::ConnectionRefused << u"errno.ECONNREFUSED"_s;
    QTest::newRow("no way there") << EHOSTUNREACH << Cause::HostUnreachable << u"errno.EHOSTUNREACH"_s;
    QTest::newRow("no network") << ENETUNREACH << Cause::HostUnreachable << u"errno.ENETUNREACH"_s;
    QTest::newRow("no answer") << ETIMEDOUT << Cause::TimedOut << u"errno.ETIMEDOUT"_s;
    QTest::newRow("cut") << ECONNRESET << Cause::ConnectionReset << u"errno.ECONNRESET"_s;
    QTest::newRow("refused") << EACCES << Cause::AccessDenied << u"errno.EACCES"_s;
    QTest::newRow("taken") << EEXIST << Cause::NameTaken << u"errno.EEXIST"_s;
    QTest::newRow("anything else") << EINVAL << Cause::StorageFailed << u"errno.EINVAL"_s;
}

void TestSmbFailure::withoutAStatusTheErrorIsTold()
{
    QFETCH(int, error);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    const Failure failure = smbFailure(Stage::Connect, {error, 0}, u"fs01"_s);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.code, code);
    QVERIFY(!failure.technical.isEmpty());
}

void TestSmbFailure::anUnknownStatusIsTheCode()
{
    QCOMPARE(smbFailure(Stage::Deliver, {EINVAL, 0xc0de'0001}, {}).code, u"nt.0xC0DE0001"_s);
}

void TestSmbFailure::namesLeadBackToTheStatus()
{
    QCOMPARE(ntStatusName(0xc000'006d), u"LOGON_FAILURE"_s);
    QCOMPARE(ntStatusNamed("LOGON_FAILURE"), 0xc000'006d);
    QCOMPARE(ntStatusNamed("LOGON"), 0u);
    QCOMPARE(ntStatusNamed(""), 0u);
}

void TestSmbFailure::aLostConnectionIsKnown_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<quint32>("status");
    QTest::addColumn<bool>("isLost");

    QTest::newRow("cut by the server") << ECONNABORTED << 0xc000'020cu << true;
    QTest::newRow("session gone") << EINVAL << 0xc000'0203u << true;
    QTest::newRow("server does not answer") << ETIMEDOUT << 0u << true;
    QTest::newRow("server does not come back") << ECONNREFUSED << 0xc000'0236u << true;
    QTest::newRow("no permission") << EACCES << 0xc000'0022u << false;
    QTest::newRow("no error at all") << 0 << 0u << false;
}

void TestSmbFailure::aLostConnectionIsKnown()
{
    QFETCH(int, error);
    QFETCH(quint32, status);
    QFETCH(bool, isLost);
    QCOMPARE(isConnectionLost({error, status}), isLost);
}

QTEST_APPLESS_MAIN(TestSmbFailure)

#include "tst_smbfailure.moc"
