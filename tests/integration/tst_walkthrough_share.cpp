// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the red stage to the remedy and on to a scan that arrives, on a share of a real server (with-samba.sh).

#include "tests/app/support/walkthrough.h"
#include "tests/integration/sambaserver.h"

#include <QSettings>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestWalkthroughShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWrongPassword();
    void aShareThatIsMissing();

private:
    void verifyFailure(const QString &meaning, const QString &command) const;
    void verifyDelivery() const;

    const QString m_password = qEnvironmentVariable("CONSOLE_SAMBA_PASSWORD");
    std::unique_ptr<Walkthrough> m_walk;
};

void TestWalkthroughShare::initTestCase()
{
    QVERIFY2(SambaServer::isThere(), "Run it through with-samba.sh");
}

void TestWalkthroughShare::init()
{
    QSettings().clear();
    m_walk = std::make_unique<Walkthrough>();
    const FileSystemSettings settings{uR"(\\scans.example\scans)"_s, FileSystemAccount::Custom,
                                      uR"(SCANS.EXAMPLE\svc)"_s, false};
    const Connector share{QUuid::createUuid(), u"Accounting share"_s, {}, settings};
    QVERIFY(m_walk->services().workspace().insert(share));
    m_walk->setPassword({share.id, secretSlotName(SecretSlot::Password)}, m_password);
    m_walk->choose(share.name);
}

void TestWalkthroughShare::cleanup()
{
    m_walk.reset();
    SambaServer::removeFiles();
}

void TestWalkthroughShare::verifyFailure(const QString &meaning, const QString &command) const
{
    QCOMPARE(m_walk->failedStage(), u"SignIn"_s);
    const QString shown = m_walk->shown(u"explanationMeaning"_s);
    QVERIFY2(shown.contains(meaning), qUtf8Printable(shown));
    QCOMPARE(m_walk->copied(u"copyCommand"_s), command);
    const QString source = m_walk->shown(u"explanationSource"_s);
    QVERIFY2(source.contains(u"MS-ERREF"_s), qUtf8Printable(source));
}

void TestWalkthroughShare::verifyDelivery() const
{
    QCOMPARE(m_walk->headline(), u"Delivered"_s);
    const QStringList files = SambaServer::allFiles();
    QCOMPARE(files.size(), 1);
    const QString receipt = m_walk->shown(u"receiptFacts"_s);
    QVERIFY2(receipt.contains(files.first().section(u'/', -1)), qUtf8Printable(receipt));
}

void TestWalkthroughShare::aWrongPassword()
{
    m_walk->edit(u"password"_s, u"mistyped"_s);
    QVERIFY(m_walk->send());
    verifyFailure(uR"(The account is ‘SCANS.EXAMPLE\svc’.)"_s,
                  uR"(smbclient '//scans.example/scans' -U 'SCANS.EXAMPLE\svc' -c ls)"_s);

    m_walk->edit(u"password"_s, m_password);
    QVERIFY(m_walk->send());
    verifyDelivery();
}

void TestWalkthroughShare::aShareThatIsMissing()
{
    m_walk->edit(u"baseLocation"_s, uR"(\\scans.example\nothing)"_s);
    QVERIFY(m_walk->send());
    verifyFailure(u"‘scans.example’ has no share named ‘nothing’"_s,
                  uR"(smbclient -L 'scans.example' -U 'SCANS.EXAMPLE\svc')"_s);

    m_walk->edit(u"baseLocation"_s, uR"(\\scans.example\scans)"_s);
    QVERIFY(m_walk->send());
    verifyDelivery();
}

QTEST_MAIN(TestWalkthroughShare)
#include "tst_walkthrough_share.moc"
