// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/vaultcontents.h"
#include "delivery/secrets/vaultfile.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;

namespace {

constexpr int parametersSize = 8 + 4 + 32;
constexpr int headerSize = parametersSize + 12;

} // namespace

class TestVaultFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatIsSealedIsOpened_data();
    void whatIsSealedIsOpened();
    void eachWritingHasItsOwnNonce();
    void theSecretsAreNotInTheFile();
    void scryptAndGcmAreTheStandards();
    void anotherPassphraseIsWrong();
    void anotherSaltIsAnotherKey();
    void aChangedByteIsNoticed();
    void aShorterFileIsNoticed();
    void aLongerFileIsNoticed();
    void foreignParametersAreRefusedAtOnce_data();
    void foreignParametersAreRefusedAtOnce();
    void contentsAreReadAsTheyWereWritten();
    void brokenContentsAreRefused_data();
    void brokenContentsAreRefused();

private:
    std::optional<VaultKey> m_key;
    QByteArray m_file; // sealed with it
};

void TestVaultFile::initTestCase()
{
    const auto key = VaultKey::make(Secret("correct horse"));
    QVERIFY(key);
    m_key = *key;
    m_file = *sealVault(Secret("the contents"), *m_key);
}

void TestVaultFile::whatIsSealedIsOpened_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray(1, '\0');
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void TestVaultFile::whatIsSealedIsOpened()
{
    QFETCH(QByteArray, contents);
    const auto file = sealVault(Secret(contents), *m_key);
    QVERIFY(file);
    QVERIFY(isVault(*file));
    const auto opened = openVault(*file, *m_key);
    QVERIFY(opened);
    QCOMPARE(opened->reveal(), contents);
}

void TestVaultFile::eachWritingHasItsOwnNonce()
{
    QSet<QByteArray> nonces;
    for (int i = 0; i < 100; ++i)
        nonces.insert(sealVault(Secret("the contents"), *m_key)->mid(parametersSize, 12));
    QCOMPARE(nonces.size(), 100);
}

void TestVaultFile::theSecretsAreNotInTheFile()
{
    QVERIFY(!m_file.contains("contents"));
    QVERIFY(!m_file.contains("horse"));
}

void TestVaultFile::scryptAndGcmAreTheStandards()
{
    // Made by Python's hashlib.scrypt() and cryptography's AESGCM, so that it is not our own code that agrees with
    // itself: passphrase "passphrase", salt 00 … 1f, nonce 00 … 0b, contents "known answer".
    const QByteArray file = QByteArray::fromHex(
        "5343435641554c5401110801000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f00010203"
        "0405060708090a0b83ec432a032bba3808861e8164eb79be2fe1d52e3de514e2ae98a121");
    const auto key = VaultKey::forFile(file, Secret("passphrase"));
    QVERIFY(key);
    QCOMPARE(openVault(file, *key)->reveal(), "known answer");
}

void TestVaultFile::anotherPassphraseIsWrong()
{
    for (const char *passphrase : {"", "correct horsf", "correct horse "}) {
        const auto key = VaultKey::forFile(m_file, Secret(passphrase));
        QVERIFY(key);
        QCOMPARE(openVault(m_file, *key).error().code, Code::WrongPassphrase);
    }
    QCOMPARE(openVault(m_file, *VaultKey::forFile(m_file, Secret("correct horse")))->reveal(), "the contents");
}

void TestVaultFile::anotherSaltIsAnotherKey()
{
    const auto other = VaultKey::make(Secret("correct horse"));
    QVERIFY(!other->fits(m_file));
    QCOMPARE(openVault(m_file, *other).error().code, Code::WrongPassphrase);
    QVERIFY(m_key->fits(m_file));
}

void TestVaultFile::aChangedByteIsNoticed()
{
    for (qsizetype i = 0; i < m_file.size(); ++i) {
        for (const char change : {'\x01', '\x80'}) {
            QByteArray changed = m_file;
            changed[i] = static_cast<char>(changed[i] ^ change);
            const auto opened = openVault(changed, *m_key);
            QVERIFY2(!opened, qPrintable(u"byte %1"_s.arg(i)));
            const Code expected = i < 12 ? Code::Damaged : Code::WrongPassphrase;
            if (isVault(changed)) // log2 N is 17, and 18 is a number that it could be
                QCOMPARE(opened.error().code, Code::WrongPassphrase);
            else
                QCOMPARE(opened.error().code, expected);
        }
    }
}

void TestVaultFile::aShorterFileIsNoticed()
{
    for (qsizetype size = 0; size < m_file.size(); ++size) {
        const auto opened = openVault(m_file.first(size), *m_key);
        QVERIFY2(!opened, qPrintable(u"%1 bytes"_s.arg(size)));
        QCOMPARE(opened.error().code, size < headerSize + 16 ? Code::Damaged : Code::WrongPassphrase);
    }
}

void TestVaultFile::aLongerFileIsNoticed()
{
    QVERIFY(!openVault(m_file + '\0', *m_key));
}

void TestVaultFile::foreignParametersAreRefusedAtOnce_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<char>("value");
    QTest::newRow("another magic") << 0 << 's';
    QTest::newRow("a later version") << 8 << '\x02';
    QTest::newRow("N of 2^16, which is weak") << 9 << '\x10';
    QTest::newRow("N of 1") << 9 << '\0';
    QTest::newRow("N of 2^20, which is a gigabyte") << 9 << '\x14';
    QTest::newRow("N of 2^63") << 9 << '\x3f';
    QTest::newRow("N of 2^-1") << 9 << '\xff';
    QTest::newRow("r of 0") << 10 << '\0';
    QTest::newRow("r of 255") << 10 << '\xff';
    QTest::newRow("p of 0") << 11 << '\0';
    QTest::newRow("p of 255") << 11 << '\xff';
}

void TestVaultFile::foreignParametersAreRefusedAtOnce()
{
    QFETCH(int, position);
    QFETCH(char, value);
    QByteArray file = m_file;
    file[position] = value;
    QVERIFY(!isVault(file));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(VaultKey::forFile(file, Secret("correct horse")).error().code, Code::Damaged);
    QVERIFY(timer.elapsed() < 100);
}

void TestVaultFile::contentsAreReadAsTheyWereWritten()
{
    const QUuid workspace = QUuid::createUuid();
    VaultContents contents;
    contents.insert({workspace, {{}, u"mailServer.password"_s}}, Secret("one"));
    contents.insert({workspace, {QUuid::createUuid(), u"Schlüssel"_s}}, Secret(QByteArray(9000, '\0')));
    contents.insert({QUuid::createUuid(), {{}, u"mailServer.password"_s}}, Secret());
    const auto read = vaultContents(vaultBytes(contents));
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QVERIFY(std::equal(read->keyValueBegin(), read->keyValueEnd(), contents.keyValueBegin(), [](auto left, auto right) {
        return left.first.workspace == right.first.workspace && left.first.key == right.first.key
            && left.second == right.second;
    }));
    QVERIFY(vaultContents(Secret())->isEmpty());
}

void TestVaultFile::brokenContentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray ids(32, 'i');
    QTest::newRow("an id that breaks off") << QByteArray(15, 'i');
    QTest::newRow("no slot") << ids;
    QTest::newRow("a slot that breaks off") << ids + QByteArray::fromHex("00000005") + "slot";
    QTest::newRow("no value") << ids + QByteArray::fromHex("00000004") + "slot";
    QTest::newRow("a value of four gigabytes")
        << ids + QByteArray::fromHex("00000004") + "slot" + QByteArray::fromHex("ffffffff") + "value";
}

void TestVaultFile::brokenContentsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!vaultContents(Secret(bytes)));
}

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
