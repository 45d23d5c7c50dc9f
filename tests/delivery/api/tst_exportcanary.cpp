// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets in every slot of every owner, and what of them an export lets out.

#include "delivery/api/configurationtransfer.h"
#include "delivery/secrets/memorysecretstore.h"
#include "delivery/secrets/vaultsealing.h"
#include "models/system/systemstorage.h"
#include "tests/delivery/support/waitforanswer.h"
#include "tests/integration/canarysearch.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

const QStringList connectorSlots{u"password"_s, u"refreshToken"_s, u"accessToken"_s};

QList<Connector> connectorsOfEveryKind()
{
    const QString url = u"https://mail.example.com/EWS/Exchange.asmx"_s;
    const QList<ConnectorSettings> kinds{
        FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, u"corp\\scan"_s},
        FileSystemSettings{u"\\\\fs01\\scans"_s, FileSystemAccount::Service, {}},
        SmtpSettings{},
        SmtpSettings{SmtpAuthentication::Microsoft365, u"scan@example.com"_s},
        ExchangeSettings{ExchangeAuthentication::Basic, url, u"corp\\scan"_s},
        ExchangeSettings{ExchangeAuthentication::Microsoft365, url, {}},
        ExtensionSettings{u"https://example.com/api"_s, {}},
        UnknownSettings{u"later"_s, {}},
    };
    QList<Connector> connectors;
    for (const ConnectorSettings &settings : kinds)
        connectors.append({QUuid::createUuid(), QString::number(connectors.size()), {}, settings});
    return connectors;
}

} // namespace

class TestExportCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anExportHasNoSecret_data();
    void anExportHasNoSecret();
    void behindThePassphraseArePasswordsAndNoTokens();

private:
    void hide(const QUuid &owner, const QString &slot);
    Expected<QByteArray, TransferFailure> exported(const ExportRequest &request);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MemorySecretStore> m_store;
    VaultSealing m_sealing;
    QList<Canary> m_canaries;
};

void TestExportCanary::hide(const QUuid &owner, const QString &slot)
{
    const Canary canary = Canary::make(owner.toString() + u' ' + slot);
    m_canaries.append(canary);
    QVERIFY(answerOf(m_store->write({owner, slot}, Secret(canary.value))));
}

void TestExportCanary::init()
{
    m_canaries.clear();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemorySecretStore>();
    auto opened = Workspace::open(m_folder->filePath(u"canary.scanconnectors"_s));
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    SystemConfiguration system;
    system.mailServer = {u"mail.example.com"_s, 587, MailSecurity::StartTls, u"scan"_s, u"scan@example.com"_s};
    system.microsoftEmailClientId = u"2f1c8f5e-0000-4000-8000-4b6f0a8f9d01"_s;
    system.exchangeOAuth2ClientId = u"2f1c8f5e-0000-4000-8000-4b6f0a8f9d02"_s;
    QVERIFY(m_workspace->setSystem(system));
    const QList<Connector> connectors = connectorsOfEveryKind();
    QVERIFY(m_workspace->insertAll(connectors));
    for (const Connector &connector : connectors) {
        for (const QString &slot : connectorSlots)
            hide(connector.id, slot);
    }
    const QStringList systemSlots = systemSecretSlots();
    for (const QString &slot : systemSlots)
        hide({}, slot);
    QCOMPARE(m_canaries.size(), 8 * 3 + 3);
}

Expected<QByteArray, TransferFailure> TestExportCanary::exported(const ExportRequest &request)
{
    ConfigurationTransfer transfer(m_workspace.get(), m_store.get(), &m_sealing);
    std::optional<Expected<QByteArray, TransferFailure>> answer;
    transfer.exportTo(request, [&](const auto &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("No answer came");
    return *answer;
}

void TestExportCanary::anExportHasNoSecret_data()
{
    QTest::addColumn<bool>("withParts");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("connectors alone") << false << QByteArray();
    QTest::newRow("with system configuration and directory") << true << QByteArray();
    QTest::newRow("with sealed secrets") << true << QByteArray("correct horse battery staple");
}

void TestExportCanary::anExportHasNoSecret()
{
    QFETCH(bool, withParts);
    QFETCH(QByteArray, passphrase);
    const auto bytes = exported({{}, withParts, withParts, Secret(passphrase)});
    QVERIFY(bytes);
    const auto read = readConfiguration(*bytes);
    QVERIFY(read);
    QCOMPARE(read->connectors.size(), 8);
    QCOMPARE(read->system.has_value(), withParts);
    QCOMPARE(read->sealedSecrets.isEmpty(), passphrase.isEmpty());

    const CanarySearch search(m_canaries);
    QCOMPARE(search.in(*bytes), QStringList());
    QCOMPARE(search.in(read->sealedSecrets), QStringList());
    QVERIFY(!search.in(*bytes + m_canaries.first().value).isEmpty());
    if (!passphrase.isEmpty())
        QVERIFY(!bytes->contains(passphrase) && !bytes->contains(passphrase.toBase64()));
}

void TestExportCanary::behindThePassphraseArePasswordsAndNoTokens()
{
    const Secret passphrase("correct horse battery staple");
    const auto bytes = exported({{}, true, true, passphrase});
    QVERIFY(bytes);
    const auto opened = answerOf(m_sealing.open(readConfiguration(*bytes)->sealedSecrets, passphrase));
    QVERIFY(opened);
    QStringList inside;
    for (const SecretEntry &entry : *opened) {
        const auto connector = m_workspace->connector(entry.key.owner);
        inside << (connector ? connector->name + u' ' + entry.key.slot : entry.key.slot);
        QCOMPARE(entry.value, *answerOf(m_store->read(entry.key)));
    }
    inside.sort();
    // The custom account and Exchange with a password: what others have stored is of an earlier choice.
    QStringList expected = systemSecretSlots() + QStringList{u"0 password"_s, u"4 password"_s};
    expected.sort();
    QCOMPARE(inside, expected);
}

QTEST_GUILESS_MAIN(TestExportCanary)

#include "tst_exportcanary.moc"
