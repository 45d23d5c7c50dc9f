// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/vaultcontents.h"
#include "delivery/secrets/vaultfile.h"
#include "delivery/secrets/vaultsealing.h"
#include "tests/delivery/support/waitforanswer.h"

using namespace console;
using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;
using Grade = PassphraseStrength::Grade;

namespace {

constexpr int headerSize = 8 + 4 + 32 + 12;
constexpr int tagSize = 16;

const QUuid owner = QUuid::fromString(u"{11111111-2222-3333-4444-555555555555}"_s);
const QList<SecretEntry> entries{
    {{QUuid(), u"mailServer.password"_s}, Secret("canary-4711")},
    {{owner, u"password"_s}, Secret("Grüße, naïve 密码")},
};

} // namespace

class TestVaultSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSealedIsOpened_data();
    void whatIsSealedIsOpened();
    void twoSealingsAreNotAlike();
    void theSecretsAreNotInIt();
    void anEmptyPassphraseSealsNothing();
    void anotherPassphraseIsWrong();
    void aChangedByteIsNoticed_data();
    void aChangedByteIsNoticed();
    void whatBreaksOffIsNoticed();
    void hostileParametersAreRefused_data();
    void hostileParametersAreRefused();
    void whatIsTooLargeIsRefused();
    void theVaultOfAWorkspaceIsRefused();
    void strengthIsJudged_data();
    void strengthIsJudged();
    void aLongPassphraseIsJudgedByItsBeginning();

private:
    VaultSealing m_sealing;
    const Secret m_passphrase{"correct horse"};
    QByteArray m_sealed;
};

void TestVaultSealing::initTestCase()
{
    const auto sealed = answerOf(m_sealing.seal(entries, m_passphrase));
    QVERIFY(sealed);
    m_sealed = *sealed;
}

void TestVaultSealing::whatIsSealedIsOpened_data()
{
    QTest::addColumn<QList<SecretEntry>>("sealed");
    QTest::newRow("nothing") << QList<SecretEntry>();
    QTest::newRow("secrets of the system and of a connector") << entries;
    QTest::newRow("a long one") << QList<SecretEntry>{{{owner, u"password"_s}, Secret(QByteArray(64 * 1024, 'x'))}};
}

void TestVaultSealing::whatIsSealedIsOpened()
{
    QFETCH(QList<SecretEntry>, sealed);
    const auto bytes = answerOf(m_sealing.seal(sealed, m_passphrase));
    QVERIFY(bytes);
    const auto opened = answerOf(m_sealing.open(*bytes, m_passphrase));
    QVERIFY(opened);
    QVERIFY(*opened == sealed);
}

void TestVaultSealing::twoSealingsAreNotAlike()
{
    const auto other = answerOf(m_sealing.seal(entries, m_passphrase));
    QVERIFY(other);
    QCOMPARE(other->size(), m_sealed.size());
    QVERIFY(other->sliced(12, 32) != m_sealed.sliced(12, 32)); // the salt
    QVERIFY(other->sliced(headerSize) != m_sealed.sliced(headerSize));
}

void TestVaultSealing::theSecretsAreNotInIt()
{
    QVERIFY(!m_sealed.contains("canary"));
    QVERIFY(!m_sealed.contains("password"));
    QVERIFY(!m_sealed.contains(owner.toRfc4122()));
    QVERIFY(!m_sealed.contains(m_passphrase.reveal()));
}

void TestVaultSealing::anEmptyPassphraseSealsNothing()
{
    const auto sealed = answerOf(m_sealing.seal(entries, Secret()));
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, Code::WrongPassphrase);
}

void TestVaultSealing::anotherPassphraseIsWrong()
{
    const auto opened = answerOf(m_sealing.open(m_sealed, Secret("correct horsf")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::WrongPassphrase);
}

void TestVaultSealing::aChangedByteIsNoticed_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::newRow("in the salt") << qsizetype(12);
    QTest::newRow("the first of the secrets") << qsizetype(headerSize);
    QTest::newRow("the last of all") << m_sealed.size() - 1;
}

void TestVaultSealing::aChangedByteIsNoticed()
{
    QFETCH(qsizetype, position);
    QByteArray changed = m_sealed;
    changed[position] = static_cast<char>(changed.at(position) ^ 1);
    const auto opened = answerOf(m_sealing.open(changed, m_passphrase));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::WrongPassphrase);
}

void TestVaultSealing::whatBreaksOffIsNoticed()
{
    for (qsizetype size = 0; size < headerSize + tagSize; ++size) {
        const auto opened = answerOf(m_sealing.open(m_sealed.first(size), m_passphrase));
        QVERIFY2(!opened, qPrintable(QString::number(size)));
        QCOMPARE(opened.error().code, Code::Damaged);
    }
    const auto opened = answerOf(m_sealing.open(m_sealed.chopped(1), m_passphrase));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::WrongPassphrase);
}

void TestVaultSealing::hostileParametersAreRefused_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<char>("value");
    QTest::newRow("another magic") << 0 << 'X';
    QTest::newRow("a version that is none") << 8 << '\0';
    QTest::newRow("a later version") << 8 << '\2';
    QTest::newRow("hardly any work") << 9 << '\1';
    QTest::newRow("a little less work than ours") << 9 << '\20';
    QTest::newRow("a gibibyte") << 9 << '\24';
    QTest::newRow("all memory there is") << 9 << '\77';
    QTest::newRow("a shift beyond the number") << 9 << '\177';
    QTest::newRow("a negative shift") << 9 << '\377';
    QTest::newRow("larger blocks") << 10 << '\377';
    QTest::newRow("no blocks") << 10 << '\0';
    QTest::newRow("many at once") << 11 << '\377';
    QTest::newRow("none at once") << 11 << '\0';
}

void TestVaultSealing::hostileParametersAreRefused()
{
    QFETCH(int, position);
    QFETCH(char, value);
    QByteArray hostile = m_sealed;
    hostile[position] = value;
    const auto opened = answerOf(m_sealing.open(hostile, m_passphrase));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::Damaged);
}

void TestVaultSealing::whatIsTooLargeIsRefused()
{
    const auto opened = answerOf(m_sealing.open(m_sealed + QByteArray(largestSealing, '\0'), m_passphrase));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::Damaged);
}

void TestVaultSealing::theVaultOfAWorkspaceIsRefused()
{
    const auto key = VaultKey::make(m_passphrase);
    QVERIFY(key);
    const VaultContents contents{{{QUuid::createUuid(), {owner, u"password"_s}}, Secret("of somebody")}};
    const auto vault = sealVault(vaultBytes(contents), *key);
    QVERIFY(vault);
    const auto opened = answerOf(m_sealing.open(*vault, m_passphrase));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::Damaged);
}

void TestVaultSealing::strengthIsJudged_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<Grade>("grade");
    QTest::newRow("nothing") << QByteArray() << Grade::Weak;
    QTest::newRow("the best-known password") << QByteArray("password") << Grade::Weak;
    QTest::newRow("a word with the usual replacements") << QByteArray("P@ssw0rd123!") << Grade::Weak;
    QTest::newRow("a row of the keyboard") << QByteArray("qwertyuiopasdfghjkl") << Grade::Weak;
    QTest::newRow("one letter, over and over") << QByteArray(40, 'a') << Grade::Weak;
    QTest::newRow("ten random characters") << QByteArray("kT9#vQ2$xz") << Grade::Fair;
    QTest::newRow("sixteen random characters") << QByteArray("kT9#vQ2$xzLw7!mB") << Grade::Strong;
    QTest::newRow("six words at random") << QByteArray("mulch ozone tibia wager cupid fjord") << Grade::Strong;
}

void TestVaultSealing::strengthIsJudged()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(Grade, grade);
    const PassphraseStrength strength = m_sealing.strengthOf(Secret(passphrase));
    QVERIFY2(strength.grade == grade, qPrintable(QString::number(strength.bits)));
    QVERIFY(strength.bits >= 0);
}

// The time would grow faster than the length.
void TestVaultSealing::aLongPassphraseIsJudgedByItsBeginning()
{
    const QByteArray passphrase = QByteArray("mulch ozone tibia wager cupid fjord ").repeated(2000);
    QCOMPARE(m_sealing.strengthOf(Secret(passphrase)), m_sealing.strengthOf(Secret(passphrase.first(100))));
}

QTEST_GUILESS_MAIN(TestVaultSealing)

#include "tst_vaultsealing.moc"
