// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/planpreview.h"
#include "delivery/engine/preparing.h"
#include "delivery/senders/filesystem/sharepath.h"
#include "tests/delivery/support/runsender.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSharePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aShareIsPlanned_data();
    void aShareIsPlanned();
    void aPathThatWindowsWouldNotTake_data();
    void aPathThatWindowsWouldNotTake();
    void aPathOfTheGreatestLengthIsTaken();
    void documentsGetNamesForWindows_data();
    void documentsGetNamesForWindows();
    void theAccountIsSplit_data();
    void theAccountIsSplit();
    void impersonationNeedsAUserPrincipalName_data();
    void impersonationNeedsAUserPrincipalName();
    void thePlanHasTheAccountAndThePolicy();

private:
    DeliveryRequest requestFor(const FileSystemSettings &settings) const;
    DeliveryRequest requestFor(const QString &baseLocation) const;

    QTemporaryDir m_folder;
};

void TestSharePath::initTestCase()
{
    makeFile(m_folder.filePath(u"scan.pdf"_s), 1000);
}

DeliveryRequest TestSharePath::requestFor(const FileSystemSettings &settings) const
{
    DeliveryRequest request{{QUuid::createUuid(), u"Test"_s, {}, settings}, sampleTestScan(), {}};
    request.scan.documents = {{m_folder.filePath(u"scan.pdf"_s), u"scan.pdf"_s, u"application/pdf"_s}};
    return request;
}

DeliveryRequest TestSharePath::requestFor(const QString &baseLocation) const
{
    FileSystemSettings settings;
    settings.baseLocation = baseLocation;
    return requestFor(settings);
}

void TestSharePath::aShareIsPlanned_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("folder");
    const QString folder = u"\\\\fs01.corp.example\\scans\\in box"_s;
    QTest::newRow("as UNC") << u"\\\\fs01.corp.example\\scans\\in box\\"_s << folder;
    QTest::newRow("with slashes") << u"//fs01.corp.example/scans/in box"_s << folder;
    QTest::newRow("as an address") << u"smb://fs01.corp.example/scans/in box/"_s << folder;
    QTest::newRow("in capitals") << u"SMB://fs01.corp.example/scans/in box"_s << folder;
    QTest::newRow("the share itself") << u"\\\\192.0.2.1\\scans"_s << u"\\\\192.0.2.1\\scans"_s;
    QTest::newRow("at an address of version 6") << u"\\\\fe80::1\\scans"_s << u"\\\\fe80::1\\scans"_s;
    QTest::newRow("names that are not ASCII") << u"\\\\fs01\\Prüfung\\日本"_s << u"\\\\fs01\\Prüfung\\日本"_s;
    QTest::newRow("in the normal form C") << u"\\\\fs01\\scans\\Pru\u0308fung"_s << u"\\\\fs01\\scans\\Prüfung"_s;
    QTest::newRow("a variable in a component")
        << u"\\\\fs01\\scans\\%userUsername%"_s << u"\\\\fs01\\scans\\john@corp.example"_s;
    QTest::newRow("a variable's separators make no folder")
        << u"\\\\fs01\\scans\\%userSurname%"_s << u"\\\\fs01\\scans\\.._Doe"_s;
    QTest::newRow("a home directory on a share") << u"%userHome%\\scans"_s << u"\\\\home01\\users\\john\\scans"_s;
}

void TestSharePath::aShareIsPlanned()
{
    QFETCH(QString, baseLocation);
    QFETCH(QString, folder);
    DeliveryRequest request = requestFor(baseLocation);
    request.scan.user.homeDirectory = u"\\\\home01\\users\\john"_s;
    request.scan.user.surname = u"..\\Doe"_s;
    const auto plan = prepare(request);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().code + u' ' + plan.error().subject));
    QCOMPARE(std::get<SharePlan>(*plan).folder(), folder);
    QCOMPARE(previewOf(*plan).summary, folder);
    QCOMPARE(previewOf(*plan).lines.first(), folder + u"\\scan.pdf  (1000 bytes, application/pdf)"_s);
    QCOMPARE(stagesOf(*plan), SharePlan::stages());
}

void TestSharePath::aPathThatWindowsWouldNotTake_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("value"); // of userSurname
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    const QString folder = u"\\\\fs01\\scans\\%userSurname%"_s;
    const QString forbidden = u"share.forbidden-name"_s;
    const auto row = [](const char *name, const QString &location, const QString &value, Cause cause,
                        const QString &code) { QTest::newRow(name) << location << value << cause << code; };
    row("a colon", folder, u"a:b"_s, Cause::UnsafeValue, forbidden);
    row("a question mark", folder, u"why?"_s, Cause::UnsafeValue, forbidden);
    row("a device", folder, u"NUL"_s, Cause::UnsafeValue, forbidden);
    row("a device with an extension", folder, u"com1.txt"_s, Cause::UnsafeValue, forbidden);
    row("a dot at the end", folder, u"Doe."_s, Cause::UnsafeValue, forbidden);
    row("a space at the end", folder + u"\\in"_s, u"Doe "_s, Cause::UnsafeValue, forbidden);
    row("half a character", folder, QString(QChar(0xd83d)), Cause::UnsafeValue, u"variable.not-unicode"_s);
    row("up one folder", folder, u".."_s, Cause::UnsafeValue, u"variable.unsafe"_s);
    row("a name of 256 units", folder, QString(256, u'ä'), Cause::NameTooLong, u"share.name-too-long"_s);
    row("a path that is too long", u"\\\\fs01\\scans"_s + u"\\%userSurname%"_s.repeated(130), QString(254, u'x'),
        Cause::NameTooLong, u"share.path-too-long"_s);
    row("a server with a user", u"smb://john@fs01/scans"_s, u"x"_s, Cause::InvalidConnector,
        u"connector.url-has-credentials"_s);
    row("a server with a port", u"\\\\fs01:8445\\scans"_s, u"x"_s, Cause::InvalidConnector, u"share.server-name"_s);
    row("a server that is an option", u"\\\\-Uanna\\scans"_s, u"x"_s, Cause::InvalidConnector, u"share.server-name"_s);
    row("a server with a line break", u"\\\\fs01\n\\scans"_s, u"x"_s, Cause::InvalidConnector, u"share.server-name"_s);
    row("a server without a share", u"\\\\fs01"_s, u"x"_s, Cause::InvalidConnector,
        u"connector.base-location-incomplete-unc"_s);
}

void TestSharePath::aPathThatWindowsWouldNotTake()
{
    QFETCH(QString, baseLocation);
    QFETCH(QString, value);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    DeliveryRequest request = requestFor(baseLocation);
    request.scan.user.surname = value;
    const auto plan = prepare(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
    QCOMPARE(plan.error().cause, cause);
    QCOMPARE(plan.error().stage, Stage::Prepare);
}

void TestSharePath::aPathOfTheGreatestLengthIsTaken()
{
    SharePlan plan{u"fs"_s, u"s"_s, {}, {}, {}, {}, {}, {}, {{{}, u"scan.pdf"_s, {}, 0, 0}}};
    while (plan.folder().size() + 256 < maximumSharePath - 9)
        plan.components << QString(255, u'x');
    plan.components << QString(maximumSharePath - 9 - plan.folder().size() - 1, u'y');
    QCOMPARE(plan.folder().size() + 9, maximumSharePath);
    QVERIFY(judgeSharePath(plan));
    plan.components.last() += u'y';
    QVERIFY(!judgeSharePath(plan));
}

void TestSharePath::documentsGetNamesForWindows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("a name that is fine") << u"Rechnung März.pdf"_s << u"Rechnung März.pdf"_s;
    QTest::newRow("a colon would make another stream") << u"scan:hidden.pdf"_s << u"scan_hidden.pdf"_s;
    QTest::newRow("all that is forbidden") << u"a<b>c\"d|e?f*g/h\\i.pdf"_s << u"a_b_c_d_e_f_g_h_i.pdf"_s;
    QTest::newRow("a device") << u"con.pdf"_s << u"_con.pdf"_s;
    QTest::newRow("a dot at the end") << u"scan.."_s << u"scan"_s;
    QTest::newRow("nothing but dots") << u"..."_s << u"_"_s;
    QTest::newRow("nothing at all") << QString() << u"scan"_s;
    QTest::newRow("half a character") << (u"a"_s + QChar(0xd83d) + u"b.pdf"_s) << u"a_b.pdf"_s;
    QTest::newRow("a whole character beside it") << u"\U0001f600.pdf"_s << u"\U0001f600.pdf"_s;
    QTest::newRow("too long") << (QString(300, u'x') + u".pdf"_s) << (QString(251, u'x') + u".pdf"_s);
}

void TestSharePath::documentsGetNamesForWindows()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(cleanShareFileName(name), clean);
}

void TestSharePath::theAccountIsSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<ShareAccount>("account");
    const QString host = u"fs01.corp.example"_s;
    QTest::newRow("of a domain") << u"corp\\svc-scan"_s << host << ShareAccount{u"corp"_s, u"svc-scan"_s};
    QTest::newRow("with spaces around") << u" corp\\svc "_s << host << ShareAccount{u"corp"_s, u"svc"_s};
    QTest::newRow("of the server itself") << u".\\svc"_s << host << ShareAccount{u"FS01"_s, u"svc"_s};
    QTest::newRow("of a server known by its address") << u".\\svc"_s << u"192.0.2.1"_s << ShareAccount{{}, u"svc"_s};
}

void TestSharePath::theAccountIsSplit()
{
    QFETCH(QString, text);
    QFETCH(QString, server);
    QFETCH(ShareAccount, account);
    QCOMPARE(shareAccount(text, server), account);
}

void TestSharePath::impersonationNeedsAUserPrincipalName_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::newRow("of a share") << u"\\\\fs01\\scans"_s;
    QTest::newRow("of a local folder") << u"/srv/scans"_s;
}

void TestSharePath::impersonationNeedsAUserPrincipalName()
{
    QFETCH(QString, baseLocation);
    DeliveryRequest request = requestFor(FileSystemSettings{baseLocation, {}, {}, true});
    const auto plan = prepare(request);
    QVERIFY(plan);
    const QString terminalUser = std::visit(
        [](const auto &own) {
            if constexpr (requires { own.terminalUser; })
                return own.terminalUser;
            else
                return QString();
        },
        *plan);
    QCOMPARE(terminalUser, u"john@corp.example"_s);
    request.scan.user.username = u"john"_s;
    const auto refused = prepare(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().cause, Cause::UserUnknown);
    QCOMPARE(refused.error().code, u"impersonation.no-upn"_s);
    QCOMPARE(refused.error().subject, u"john"_s);
}

void TestSharePath::thePlanHasTheAccountAndThePolicy()
{
    const FileSystemSettings settings{u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, u"corp\\svc"_s, false,
                                      WhenNameTaken::Refuse};
    const auto plan = prepare(requestFor(settings));
    QVERIFY(plan);
    const auto share = std::get<SharePlan>(*plan);
    QCOMPARE(share.account, FileSystemAccount::Custom);
    QCOMPARE(share.domain, u"corp"_s);
    QCOMPARE(share.username, u"svc"_s);
    QCOMPARE(share.terminalUser, QString());
    QCOMPARE(share.whenNameTaken, WhenNameTaken::Refuse);
}

QTEST_GUILESS_MAIN(TestSharePath)

#include "tst_sharepath.moc"
