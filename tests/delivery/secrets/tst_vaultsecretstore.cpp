// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/secrets/vaultsecretstore.h"
#include "tests/delivery/support/waitforanswer.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace console;
using namespace Qt::StringLiterals;
using Code = SecretFailure::Code;
using State = SecretStoreStatus::State;

namespace {

const QUuid workspace = QUuid::createUuid();
const SecretKey password{QUuid::createUuid(), u"password"_s};
const SecretKey token{{}, u"mailServer.refreshToken"_s};
const Secret passphrase("correct horse");

} // namespace

class TestVaultSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsAskedBeforeSomebodyNeedsIt();
    void aVaultIsMadeByItsPassphrase();
    void anEmptyPassphraseMakesNoVault();
    void whatIsWrittenIsReadAgainByWhoeverKnowsThePassphrase();
    void withoutThePassphraseItIsLocked();
    void aFullDiskLosesNothing();
    void twoProgramsKeepEachOthersSecrets();
    void twoProgramsMakeOneVault();
    void anotherFileInItsPlaceLocksIt();
    void workspacesDoNotShareSecrets();
    void aBrokenFileIsSaid_data();
    void aBrokenFileIsSaid();
    void aVaultThatAnotherProgramKeepsLockedIsUnavailable();
    void theWindowIsNotBlockedWhileTheKeyIsDerived();
    void aStoreThatGoesCancels();

private:
    std::unique_ptr<VaultSecretStore> open(const QUuid &workspaceId = workspace); // unlocked
    static DoneAnswer written(VaultSecretStore &store, const SecretKey &key, const QByteArray &value);
    static QByteArray value(VaultSecretStore &store, const SecretKey &key);

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<VaultSecretStore> m_store;
};

void TestVaultSecretStore::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"data/secrets.vault"_s);
    m_store = std::make_unique<VaultSecretStore>(m_path, workspace);
}

void TestVaultSecretStore::cleanup()
{
    m_store.reset();
}

std::unique_ptr<VaultSecretStore> TestVaultSecretStore::open(const QUuid &workspaceId)
{
    auto store = std::make_unique<VaultSecretStore>(m_path, workspaceId);
    return answerOf(store->unlock(passphrase)) ? std::move(store) : nullptr;
}

DoneAnswer TestVaultSecretStore::written(VaultSecretStore &store, const SecretKey &key, const QByteArray &value)
{
    return answerOf(store.write(key, Secret(value)));
}

QByteArray TestVaultSecretStore::value(VaultSecretStore &store, const SecretKey &key)
{
    const ReadAnswer read = answerOf(store.read(key));
    return read ? read->reveal() : "failure: " + read.error().technical.toUtf8();
}

void TestVaultSecretStore::nothingIsAskedBeforeSomebodyNeedsIt()
{
    QCOMPARE(m_store->status(), (SecretStoreStatus{SecretStoreKind::Vault, State::Unknown, {}}));
    m_store->refreshStatus();
    QTRY_COMPARE(m_store->status().state, State::Missing);
    QVERIFY2(QDir(m_folder->path()).isEmpty(), "Looking makes nothing");
}

void TestVaultSecretStore::aVaultIsMadeByItsPassphrase()
{
    QSignalSpy changed(m_store.get(), &SecretStore::statusChanged);
    QVERIFY(answerOf(m_store->unlock(passphrase)));
    QTRY_COMPARE(m_store->status().state, State::Ready);
    QCOMPARE(changed.size(), 1);
    QVERIFY(answerOf(m_store->list())->isEmpty());
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(QFile::permissions(m_path) & QFile::ReadOwner);
    QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"secrets.vault"_s});
}

void TestVaultSecretStore::anEmptyPassphraseMakesNoVault()
{
    QCOMPARE(answerOf(m_store->unlock(Secret())).error().code, Code::WrongPassphrase);
    QVERIFY(!QFile::exists(m_path));
    QTRY_COMPARE(m_store->status().state, State::Missing);
}

void TestVaultSecretStore::whatIsWrittenIsReadAgainByWhoeverKnowsThePassphrase()
{
    const QByteArray longValue(8192, 't');
    {
        const auto store = open();
        QVERIFY(store);
        QVERIFY(written(*store, password, "first"));
        QVERIFY(written(*store, password, "second"));
        QVERIFY(written(*store, token, longValue));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("second") && !bytes.contains("password") && !bytes.contains("tttt"));

    const auto store = open();
    QVERIFY(store);
    QCOMPARE(value(*store, password), "second");
    QCOMPARE(value(*store, token), longValue);
    QCOMPARE(*answerOf(store->list()), (QList<SecretKey>{token, password})); // the system configuration's first
    QVERIFY(answerOf(store->remove(password)));
    QVERIFY(answerOf(store->remove(password)));
    QCOMPARE(answerOf(store->read(password)).error().code, Code::NotFound);
    QCOMPARE(*answerOf(store->list()), QList<SecretKey>{token});
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestVaultSecretStore::withoutThePassphraseItIsLocked()
{
    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::Locked);
    QCOMPARE(m_store->status().state, State::Missing);
    QVERIFY(open());

    QCOMPARE(answerOf(m_store->read(password)).error().code, Code::Locked);
    QCOMPARE(written(*m_store, password, "value").error().code, Code::Locked);
    QCOMPARE(answerOf(m_store->remove(password)).error().code, Code::Locked);
    QCOMPARE(answerOf(m_store->list()).error().code, Code::Locked);
    QCOMPARE(answerOf(m_store->unlock(Secret("correct horsf"))).error().code, Code::WrongPassphrase);
    QTRY_COMPARE(m_store->status().state, State::Locked);
    QVERIFY(answerOf(m_store->unlock(passphrase)));
    QTRY_COMPARE(m_store->status().state, State::Ready);
    QCOMPARE(answerOf(m_store->unlock(Secret("correct horsf"))).error().code, Code::WrongPassphrase);
    QVERIFY2(written(*m_store, password, "value"), "A wrong passphrase does not close what is open");
}

// A limit of the process on the size of its files stands in for a disk that is full in the middle of the vault.
void TestVaultSecretStore::aFullDiskLosesNothing()
{
    const auto store = open();
    QVERIFY(store);
    const QByteArray longValue(4096, 't');
    QVERIFY(written(*store, token, longValue));
    rlimit unlimited{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{2000, unlimited.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const DoneAnswer answer = written(*store, password, "value");
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Code::Failed);
    QCOMPARE(value(*store, token), longValue);
    QCOMPARE(value(*open(), token), longValue);
}

void TestVaultSecretStore::twoProgramsKeepEachOthersSecrets()
{
    const auto console = open();
    const auto scanctl = open();
    QVERIFY(console && scanctl);
    QList<QFuture<DoneAnswer>> writes;
    QList<SecretKey> keys;
    for (int i = 0; i < 20; ++i) {
        keys.append({{}, u"slot%1"_s.arg(i, 2, 10, QChar(u'0'))});
        VaultSecretStore &store = i % 2 == 0 ? *console : *scanctl;
        writes.append(store.write(keys.constLast(), Secret(QByteArray::number(i))));
    }
    for (const auto &write : std::as_const(writes))
        QVERIFY(answerOf(write));
    QCOMPARE(*answerOf(console->list()), keys);
    QCOMPARE(*answerOf(scanctl->list()), keys);
    QCOMPARE(value(*console, keys.constLast()), "19");
}

void TestVaultSecretStore::twoProgramsMakeOneVault()
{
    VaultSecretStore other(m_path, workspace);
    const auto first = m_store->unlock(passphrase);
    const auto second = other.unlock(passphrase);
    QVERIFY(answerOf(first));
    QVERIFY(answerOf(second));
    QVERIFY(written(*m_store, password, "value"));
    QCOMPARE(value(other, password), "value");
}

void TestVaultSecretStore::anotherFileInItsPlaceLocksIt()
{
    const auto store = open();
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(answerOf(store->read(password)).error().code, Code::Locked);
    QCOMPARE(written(*store, password, "value").error().code, Code::Locked);
    QVERIFY2(!QFile::exists(m_path), "A vault that somebody removed does not come back by itself");
    QTRY_COMPARE(store->status().state, State::Missing);
    QVERIFY(open());
    store->refreshStatus();
    QTRY_COMPARE(store->status().state, State::Locked);
}

void TestVaultSecretStore::workspacesDoNotShareSecrets()
{
    const auto ours = open();
    const auto theirs = open(QUuid::createUuid());
    QVERIFY(written(*ours, password, "ours"));
    QCOMPARE(answerOf(theirs->read(password)).error().code, Code::NotFound);
    QVERIFY(answerOf(theirs->list())->isEmpty());
    QVERIFY(written(*theirs, password, "theirs"));
    QVERIFY(answerOf(theirs->remove(password)));
    QCOMPARE(value(*ours, password), "ours");
}

void TestVaultSecretStore::aBrokenFileIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a text") << QByteArray("password=hunter2\n").repeated(20);
    QTest::newRow("a header, and nothing else") << QByteArray("SCCVAULT\x01\x11\x08\x01", 12);
}

void TestVaultSecretStore::aBrokenFileIsSaid()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QCOMPARE(answerOf(m_store->unlock(passphrase)).error().code, Code::Damaged);
    QTRY_COMPARE(m_store->status().state, State::Unavailable);
    QVERIFY(!m_store->status().technical.isEmpty());
    QCOMPARE(QFileInfo(m_path).size(), content.size()); // what somebody may still need is left as it is
}

void TestVaultSecretStore::aVaultThatAnotherProgramKeepsLockedIsUnavailable()
{
    const auto store = open();
    QVERIFY(written(*store, password, "old"));
    QLockFile ofAnotherProgram(m_path + u".lock"_s);
    QVERIFY(ofAnotherProgram.lock());
    const DoneAnswer failed = written(*store, password, "new");
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Code::Unavailable);
    QVERIFY(!failed.error().technical.isEmpty());
    QCOMPARE(value(*store, password), "old");
    ofAnotherProgram.unlock();
    QVERIFY(written(*store, password, "new"));
    QCOMPARE(value(*store, password), "new");
}

void TestVaultSecretStore::theWindowIsNotBlockedWhileTheKeyIsDerived()
{
    const auto unlocked = m_store->unlock(passphrase);
    QVERIFY2(!unlocked.isFinished(), "The event loop has to turn first");
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
    timer.start(1);
    QVERIFY(answerOf(unlocked));
    QVERIFY2(turns >= 10, qPrintable(QString::number(turns)));
}

void TestVaultSecretStore::aStoreThatGoesCancels()
{
    const auto unlocked = m_store->unlock(passphrase);
    const auto read = m_store->read(password);
    m_store.reset();
    QVERIFY(unlocked.isCanceled() && unlocked.isFinished());
    QVERIFY(read.isCanceled() && read.isFinished());
}

QTEST_GUILESS_MAIN(TestVaultSecretStore)
#include "tst_vaultsecretstore.moc"
