// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of connectors, as far as it says which of them have to be authorized.

#include "models/items/connectorlistmodel.h"
#include "models/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestConnectorAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatHasNoneNeedsOne_data();
    void whatHasNoneNeedsOne();
    void theFilterByStateFollowsThem();

private:
    Connector add(const QString &name, const ConnectorSettings &settings);
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ConnectorListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConnectorAuthorization::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::move(*Workspace::open(m_folder->filePath(u"test.scanconnectors"_s)));
    m_model = std::make_unique<ConnectorListModel>(m_workspace.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestConnectorAuthorization::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_workspace.reset();
}

Connector TestConnectorAuthorization::add(const QString &name, const ConnectorSettings &settings)
{
    const Connector connector{QUuid::createUuid(), name, {}, settings};
    if (!m_workspace->insert(connector))
        qFatal("The test's own connector is refused");
    return connector;
}

QStringList TestConnectorAuthorization::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->index(row).data().toString();
    return names;
}

void TestConnectorAuthorization::whatHasNoneNeedsOne_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<ConnectorState>("without");
    SmtpSettings mail;
    QTest::newRow("mail over the mail server of the system") << ConnectorSettings(mail) << ConnectorState::Ready;
    mail.authentication = SmtpAuthentication::Microsoft365;
    mail.username = u"scanner@contoso.com"_s;
    QTest::newRow("mail over Microsoft 365") << ConnectorSettings(mail) << ConnectorState::NeedsAuthorization;
    ExchangeSettings exchange;
    exchange.webServicesUrl = webServicesUrlOf(u"mail.contoso.com"_s);
    exchange.username = u"contoso\\scanner"_s;
    QTest::newRow("Exchange with a password") << ConnectorSettings(exchange) << ConnectorState::Ready;
    exchange.authentication = ExchangeAuthentication::Microsoft365;
    QTest::newRow("Exchange over Microsoft 365") << ConnectorSettings(exchange) << ConnectorState::NeedsAuthorization;
}

void TestConnectorAuthorization::whatHasNoneNeedsOne()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(ConnectorState, without);
    const Connector connector = add(u"Cloud"_s, settings);
    const auto state = [&] {
        return m_model->index(m_model->rowOf(connector.id)).data(ConnectorListModel::StateRole).value<ConnectorState>();
    };
    DeliveryRecord delivery;
    delivery.id = QUuid::createUuid();
    delivery.connectorId = connector.id;
    delivery.started = QDateTime::currentDateTimeUtc();
    QCOMPARE(state(), without);
    QVERIFY(m_workspace->setTokenRecord(connector.id, {}));
    QCOMPARE(state(), ConnectorState::Ready);
    QVERIFY(m_workspace->beginDelivery(delivery).result());
    QVERIFY(m_workspace->endDelivery(delivery.id, delivery.started, {Delivered{}, {}}).result());
    QTRY_COMPARE(state(), ConnectorState::Delivered);

    const bool usesTokens = without != ConnectorState::Ready;
    const ConnectorState after = usesTokens ? without : ConnectorState::Delivered;
    TokenRecord refused;
    refused.failure = u"AADSTS700082"_s;
    QVERIFY(m_workspace->setTokenRecord(connector.id, refused));
    QCOMPARE(state(), after);
    QVERIFY(m_workspace->removeTokenRecord(connector.id));
    QCOMPARE(state(), after);
}

void TestConnectorAuthorization::theFilterByStateFollowsThem()
{
    SmtpSettings settings;
    settings.authentication = SmtpAuthentication::Microsoft365;
    settings.username = u"scanner@contoso.com"_s;
    const Connector mail = add(u"Mail"_s, settings);
    m_model->setFilter({{}, {}, ConnectorState::NeedsAuthorization});
    QCOMPARE(names(), QStringList{u"Mail"_s});
    QVERIFY(m_workspace->setTokenRecord(mail.id, {}));
    QCOMPARE(names(), QStringList());
    QVERIFY(m_workspace->removeTokenRecord(mail.id));
    QCOMPARE(names(), QStringList{u"Mail"_s});

    Connector system = mail;
    system.settings = SmtpSettings{};
    QVERIFY(m_workspace->replace(mail, system));
    QCOMPARE(names(), QStringList());
}

QTEST_GUILESS_MAIN(TestConnectorAuthorization)
#include "tst_connectorauthorization.moc"
