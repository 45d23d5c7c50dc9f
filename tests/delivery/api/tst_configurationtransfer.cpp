// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is exported, and what a file is read as.

#include "delivery/api/configurationtransfer.h"
#include "tests/ui/support/transferbench.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestConfigurationTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TransferBench>(); }
    void exportsAll();
    void exportsTheChosenOnes();
    void exportsSystemAndDirectoryAtChoice();
    void twoExportsOfOneStateAreTheSame();
    void withoutAPassphraseNoSecretIsAskedFor();
    void sealsPasswordsAndNoTokens();
    void sealsThoseOfTheSystemWithIt();
    void listsWhatIsNotStored();
    void sealsNothingWhereNothingIsStored();
    void aStoreThatFailsIsSaid();
    void withoutAStoreThereAreNoSecrets();
    void whatIsNoExportIsRefused();
    void plansAgainstTheWorkspace();
    void opensTheSecretsOfAFile();
    void opensNothingWithAnotherPassphrase();
    void damagedSecretsAreThoseOfTheFile();
    void nobodyIsAnsweredAfterItIsGone();

private:
    std::unique_ptr<TransferBench> m_bench;
};

void TestConfigurationTransfer::exportsAll()
{
    const Configuration exported = m_bench->exported({});
    QCOMPARE(exported.connectors, (QList<Connector>{m_bench->folder, m_bench->mail}));
    QVERIFY(!exported.system && !exported.directory && exported.sealedSecrets.isEmpty());
}

void TestConfigurationTransfer::exportsTheChosenOnes()
{
    ExportRequest request;
    request.connectors = QList<QUuid>{m_bench->mail.id, QUuid::createUuid()};
    QCOMPARE(m_bench->exported(request).connectors, QList<Connector>{m_bench->mail});
    request.connectors = QList<QUuid>();
    QCOMPARE(m_bench->exported(request).connectors, QList<Connector>());
}

void TestConfigurationTransfer::exportsSystemAndDirectoryAtChoice()
{
    ExportRequest request;
    request.withSystem = true;
    request.withDirectory = true;
    const Configuration exported = m_bench->exported(request);
    QCOMPARE(exported.system, m_bench->workspace->system());
    QCOMPARE(exported.directory, m_bench->workspace->directory());
}

void TestConfigurationTransfer::twoExportsOfOneStateAreTheSame()
{
    ExportRequest request;
    request.withSystem = true;
    request.withDirectory = true;
    const QByteArray first = m_bench->exportBytes(request).value();
    QCOMPARE(m_bench->exportBytes(request).value(), first);
    m_bench->reopen();
    QCOMPARE(m_bench->exportBytes(request).value(), first);
}

// The store would refuse, so whoever asks it would fail.
void TestConfigurationTransfer::withoutAPassphraseNoSecretIsAskedFor()
{
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "canary-4711");
    m_bench->secrets.unreadable.insert(u"password"_s, TransferBench::denied());
    const auto bytes = m_bench->exportBytes({});
    QVERIFY(bytes);
    QVERIFY(!bytes->contains("canary"));
    QVERIFY(bytes->contains("\"slot\": \"password\""));
}

void TestConfigurationTransfer::sealsPasswordsAndNoTokens()
{
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "canary-4711");
    m_bench->secrets.put(m_bench->mail.id, u"refreshToken"_s, "canary-token");
    m_bench->secrets.put(m_bench->mail.id, u"accessToken"_s, "canary-token");
    const Configuration exported = m_bench->exported({.passphrase = m_bench->passphrase});
    const auto opened = m_bench->opened(exported.sealedSecrets);
    QCOMPARE(opened, (QList<SecretEntry>{{{m_bench->folder.id, u"password"_s}, Secret("canary-4711")}}));
    QVERIFY(!m_bench->exportBytes({.passphrase = m_bench->passphrase})->contains("canary"));
}

void TestConfigurationTransfer::sealsThoseOfTheSystemWithIt()
{
    m_bench->secrets.put({}, u"mailServer.password"_s, "of the server");
    ExportRequest request;
    request.connectors = QList<QUuid>();
    request.passphrase = m_bench->passphrase;
    QCOMPARE(m_bench->exported(request).sealedSecrets, QByteArray());
    request.withSystem = true;
    QCOMPARE(m_bench->opened(m_bench->exported(request).sealedSecrets),
             (QList<SecretEntry>{{{{}, u"mailServer.password"_s}, Secret("of the server")}}));
}

void TestConfigurationTransfer::listsWhatIsNotStored()
{
    m_bench->secrets.put(m_bench->folder.id, u"password"_s, "stored");
    ExportRequest request;
    request.withSystem = true;
    request.passphrase = m_bench->passphrase;
    const QByteArray bytes = m_bench->exportBytes(request).value();
    const QByteArray needed = bytes.sliced(bytes.indexOf("neededSecrets"));
    QVERIFY(!needed.contains("\"slot\": \"password\""));
    QVERIFY(needed.contains("\"slot\": \"mailServer.password\""));
    QVERIFY(needed.contains("\"slot\": \"authorization\""));
}

void TestConfigurationTransfer::sealsNothingWhereNothingIsStored()
{
    QCOMPARE(m_bench->exported({.passphrase = m_bench->passphrase}).sealedSecrets, QByteArray());
}

void TestConfigurationTransfer::aStoreThatFailsIsSaid()
{
    m_bench->secrets.unreadable.insert(u"password"_s, TransferBench::denied());
    const auto bytes = m_bench->exportBytes({.passphrase = m_bench->passphrase});
    QVERIFY(!bytes);
    QCOMPARE(bytes.error(), (TransferFailure{TransferBench::denied(), {}}));
}

void TestConfigurationTransfer::withoutAStoreThereAreNoSecrets()
{
    m_bench->transfer = std::make_unique<ConfigurationTransfer>(m_bench->workspace.get(), nullptr, nullptr);
    QVERIFY(m_bench->exportBytes({}));
    const auto bytes = m_bench->exportBytes({.passphrase = m_bench->passphrase});
    QVERIFY(!bytes);
    QCOMPARE(std::get<SecretFailure>(bytes.error().reason).code, SecretFailure::Code::Unavailable);
}

void TestConfigurationTransfer::whatIsNoExportIsRefused()
{
    m_bench->writeFile("{\"format\": \"something-else\"}");
    const auto plan = m_bench->planned();
    QVERIFY(!plan);
    const auto reasons = std::get<ConfigurationFailures>(plan.error().reason);
    QCOMPARE(reasons.first().code, ConfigurationFailure::Code::NotAConfiguration);
}

void TestConfigurationTransfer::plansAgainstTheWorkspace()
{
    Connector changed = m_bench->folder;
    changed.description = u"other"_s;
    m_bench->writeFile({{changed, TransferBench::folderNamed(u"Another"_s)}});
    const auto plan = m_bench->planned();
    QVERIFY(plan);
    QCOMPARE(plan->count(EntryState::Changed), 1);
    QCOMPARE(plan->count(EntryState::New), 1);
    QCOMPARE(plan->count(EntryState::Removed), 0);
    QCOMPARE(m_bench->planned(ConfigurationPlan::Purpose::Apply)->count(EntryState::Removed), 1);
    QCOMPARE(m_bench->workspace->connectors().size(), 2);
}

void TestConfigurationTransfer::opensTheSecretsOfAFile()
{
    const QList<SecretEntry> entries{{{m_bench->folder.id, u"password"_s}, Secret("sealed")}};
    m_bench->writeFile({{m_bench->folder}, {}, {}, m_bench->sealed(entries)});
    QVERIFY(m_bench->openedSecrets(*m_bench->planned()) == entries);
    m_bench->writeFile({{m_bench->folder}});
    QVERIFY(m_bench->openedSecrets(*m_bench->planned()) == QList<SecretEntry>());
}

void TestConfigurationTransfer::opensNothingWithAnotherPassphrase()
{
    m_bench->writeFile({{m_bench->folder}, {}, {}, m_bench->sealed({{{{}, u"x"_s}, Secret("sealed")}})});
    const auto plan = *m_bench->planned();
    m_bench->passphrase = Secret("another");
    const auto opened = m_bench->openedSecrets(plan);
    QVERIFY(!opened);
    QCOMPARE(std::get<SecretFailure>(opened.error().reason).code, SecretFailure::Code::WrongPassphrase);
}

// A store could be damaged too, and that would be another sentence.
void TestConfigurationTransfer::damagedSecretsAreThoseOfTheFile()
{
    m_bench->writeFile({{m_bench->folder}, {}, {}, "nothing that was sealed"});
    const auto opened = m_bench->openedSecrets(*m_bench->planned());
    QVERIFY(!opened);
    QCOMPARE(std::get<ConfigurationFailures>(opened.error().reason).first().code,
             ConfigurationFailure::Code::SealedSecretsDamaged);
}

void TestConfigurationTransfer::nobodyIsAnsweredAfterItIsGone()
{
    m_bench->secrets.isSlow = true;
    int answers = 0;
    const auto count = [&](const auto &) { ++answers; };
    m_bench->transfer->exportTo({}, count);
    m_bench->transfer->exportTo({.passphrase = m_bench->passphrase}, count);
    m_bench->transfer.reset();
    m_bench->secrets.answer();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestConfigurationTransfer)

#include "tst_configurationtransfer.moc"
