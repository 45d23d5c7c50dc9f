// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are given to the terminal user, by a service account that may, in folders where the user may write.

#include "tests/delivery/support/runsender.h"
#include "tests/integration/sambaserver.h"

#include <QFileInfo>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestShareImpersonation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server = std::make_unique<SambaServer>(); }
    void cleanup() { m_server.reset(); }

    void theFileBelongsToTheUser_data();
    void theFileBelongsToTheUser();
    void aUserWhoMayNotWriteGetsNothing_data();
    void aUserWhoMayNotWriteGetsNothing();
    void withoutThePrivilegeTheFileIsRemoved();
    void allDocumentsAreGivenOrNone();
    void aReplacedFileBelongsToTheUser();
    void anUnknownUser_data();
    void anUnknownUser();

private:
    std::unique_ptr<SambaServer> m_server;
};

static QStringList factsOf(const DeliveryResult &result, const QString &name)
{
    QStringList values;
    for (const StageReport &report : result.stages) {
        for (const Fact &fact : report.facts) {
            if (fact.name == name)
                values << fact.value;
        }
    }
    return values;
}

void TestShareImpersonation::initTestCase()
{
    QVERIFY2(SambaServer::isThere(), "Run it through with-samba.sh");
}

void TestShareImpersonation::theFileBelongsToTheUser_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an entry of the user") << u"anna"_s << u"anna"_s << uR"(SCANS.EXAMPLE\anna|allow|direct|user)"_s;
    QTest::newRow("an entry of everyone") << u"bernd"_s << u"everyone"_s << u"Everyone|allow|direct|everyone"_s;
    QTest::newRow("an entry of all who sign in")
        << u"bernd"_s << u"authenticated"_s
        << uR"(NT Authority\Authenticated Users|allow|direct|authenticated-users)"_s;
    QTest::newRow("an entry of a group") << u"anna"_s << u"group"_s << uR"(SCANS.EXAMPLE\scans|allow|direct|group)"_s;
    QTest::newRow("a deny of somebody else") << u"bernd"_s << u"denied"_s << u"Everyone|allow|direct|everyone"_s;
    QTest::newRow("an inherited entry") << u"anna"_s << u"inherited"_s
                                        << uR"(SCANS.EXAMPLE\anna|allow|inherited|user)"_s;
}

void TestShareImpersonation::theFileBelongsToTheUser()
{
    QFETCH(const QString, user);
    QFETCH(const QString, folder);
    QFETCH(const QString, reason);
    const DeliveryRequest request =
        m_server->requestFor(user + u"@scans.example"_s, u"//scans.example/scans/"_s + folder);

    const DeliveryResult checked = m_server->run(request, DeliveryPurpose::Check);
    QCOMPARE(verdictOf(checked), u"checked"_s);
    QCOMPARE(factsOf(checked, u"mayWriteBecause"_s), QStringList{reason});
    QCOMPARE(SambaServer::allFiles(), QStringList());

    const DeliveryResult result = m_server->run(request);
    QCOMPARE(verdictOf(result), u"delivered"_s);
    QCOMPARE(factsOf(result, u"mayWriteBecause"_s), QStringList{reason});
    const QString file = folder + u"/scan.pdf"_s;
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/"_s + file});
    QCOMPARE(QFileInfo(SambaServer::folder(u"scans/"_s + file)).ownerId(), SambaServer::userId(user));
    QCOMPARE(SambaServer::ownerOf(file), u"SCANS.EXAMPLE\\"_s + user);
    const auto &receipt = std::get<Delivered>(result.outcome).receipt;
    QVERIFY(receipt.facts.contains(Fact{u"owner"_s, u"SCANS.EXAMPLE\\"_s + user}));
}

void TestShareImpersonation::aUserWhoMayNotWriteGetsNothing_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("verdict");
    const QString refused = u"Deliver user-not-permitted"_s;
    const QString unknown = u"Deliver rights-unknown"_s;
    QTest::newRow("a deny of the user before an allow of everyone") << u"anna"_s << u"denied"_s << refused;
    QTest::newRow("no entry") << u"anna"_s << u"nobody"_s << refused;
    QTest::newRow("an entry for reading") << u"bernd"_s << u"anna"_s << refused;
    QTest::newRow("an entry for what is below") << u"anna"_s << u"inheritonly"_s << refused;
    QTest::newRow("an inherited entry of somebody else") << u"bernd"_s << u"inherited"_s << refused;
    QTest::newRow("an entry of a group the user is not in") << u"bernd"_s << u"group"_s << refused;
    QTest::newRow("an entry of a group that the server does not tell of") << u"anna"_s << u"unixgroup"_s << unknown;
}

void TestShareImpersonation::aUserWhoMayNotWriteGetsNothing()
{
    QFETCH(const QString, user);
    QFETCH(const QString, folder);
    QFETCH(const QString, verdict);
    const DeliveryRequest request =
        m_server->requestFor(user + u"@scans.example"_s, u"//scans.example/scans/"_s + folder);
    for (const DeliveryPurpose purpose : {DeliveryPurpose::Check, DeliveryPurpose::Deliver}) {
        const DeliveryResult result = m_server->run(request, purpose);
        QCOMPARE(verdictOf(result), verdict);
        QVERIFY(factsOf(result, u"mayWriteBecause"_s).isEmpty());
        QVERIFY(!factsOf(result, u"mayNotWriteBecause"_s).isEmpty()
                || !factsOf(result, u"rightsUnknownBecause"_s).isEmpty());
        QCOMPARE(SambaServer::allFiles(), QStringList());
    }
}

void TestShareImpersonation::withoutThePrivilegeTheFileIsRemoved()
{
    const DeliveryRequest request =
        m_server->requestFor(u"anna@scans.example"_s, u"//scans.example/scans/anna"_s, u"svcplain"_s);
    for (const DeliveryPurpose purpose : {DeliveryPurpose::Check, DeliveryPurpose::Deliver}) {
        QCOMPARE(verdictOf(m_server->run(request, purpose)), u"Deliver owner-not-changed"_s);
        QCOMPARE(SambaServer::allFiles(), QStringList());
    }
}

void TestShareImpersonation::allDocumentsAreGivenOrNone()
{
    for (const QString &account : {u"svc"_s, u"svcplain"_s}) {
        DeliveryRequest request =
            m_server->requestFor(u"anna@scans.example"_s, u"//scans.example/scans/anna"_s, account);
        request.scan.documents.append(request.scan.documents.first());
        request.scan.documents.last().name = u"second.pdf"_s;
        m_server->run(request);
        const QStringList files = SambaServer::allFiles();
        QCOMPARE(files.size(), account == u"svc"_s ? 2 : 0);
        for (const QString &path : files)
            QCOMPARE(QFileInfo(SambaServer::folder(path)).ownerId(), SambaServer::userId(u"anna"_s));
        SambaServer::removeFiles();
    }
}

void TestShareImpersonation::aReplacedFileBelongsToTheUser()
{
    DeliveryRequest request = m_server->requestFor(u"anna@scans.example"_s, u"//scans.example/scans/anna"_s);
    settingsOf(request).whenNameTaken = WhenNameTaken::Replace;
    QCOMPARE(verdictOf(m_server->run(m_server->request(u"//scans.example/scans/anna"_s, u"svc"_s, 10))),
             u"delivered"_s);
    QCOMPARE(verdictOf(m_server->run(request)), u"delivered"_s);
    QCOMPARE(SambaServer::allFiles(), QStringList{u"scans/anna/scan.pdf"_s});
    QCOMPARE(QFileInfo(SambaServer::folder(u"scans/anna/scan.pdf"_s)).size(), 1000);
    QCOMPARE(SambaServer::ownerOf(u"anna/scan.pdf"_s), uR"(SCANS.EXAMPLE\anna)"_s);
}

void TestShareImpersonation::anUnknownUser_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("of this server") << u"carla@scans.example"_s;
    QTest::newRow("of another domain") << u"anna@other.example"_s;
    QTest::newRow("a group") << u"scans@scans.example"_s;
}

void TestShareImpersonation::anUnknownUser()
{
    QFETCH(const QString, user);
    const DeliveryRequest request = m_server->requestFor(user, u"//scans.example/scans/everyone"_s);
    for (const DeliveryPurpose purpose : {DeliveryPurpose::Check, DeliveryPurpose::Deliver}) {
        QCOMPARE(verdictOf(m_server->run(request, purpose)), u"Deliver user-unknown"_s);
        QCOMPARE(SambaServer::allFiles(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestShareImpersonation)

#include "tst_share_impersonation.moc"
