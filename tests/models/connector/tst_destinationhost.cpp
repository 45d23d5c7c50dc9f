// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connector/destinationhost.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestDestinationHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheComputerThatScansGoTo_data();
    void isTheComputerThatScansGoTo();
};

void TestDestinationHost::isTheComputerThatScansGoTo_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<QString>("host");

    const auto folder = [](const QString &location) {
        FileSystemSettings settings;
        settings.baseLocation = location;
        return ConnectorSettings(settings);
    };
    QTest::newRow("a local folder has none") << folder(u"/srv/scans"_s) << QString();
    QTest::newRow("a share has its server") << folder(u"\\\\fs01\\scans\\in"_s) << u"fs01"_s;
    QTest::newRow("a variable may lead anywhere") << folder(u"%userHome%/in"_s) << QString();
    QTest::newRow("mail goes to the system's server") << ConnectorSettings(SmtpSettings{}) << u"mail.example.com"_s;
    QTest::newRow("mail of Microsoft 365 goes to its server")
        << ConnectorSettings(SmtpSettings{SmtpAuthentication::Microsoft365, u"scan@contoso.com"_s})
        << u"smtp.office365.com"_s;
    ExchangeSettings exchange;
    exchange.webServicesUrl = u"https://ex01.example.com:8443/EWS/Exchange.asmx"_s;
    QTest::newRow("Exchange has the host of its address") << ConnectorSettings(exchange) << u"ex01.example.com"_s;
    exchange.webServicesUrl.prepend(u' ');
    QTest::newRow("spaces around an address do not count") << ConnectorSettings(exchange) << u"ex01.example.com"_s;
    ExtensionSettings extension;
    extension.endpointUrl = u"http://[::1]:8080/api?sig=x"_s;
    QTest::newRow("an endpoint has the host of its address") << ConnectorSettings(extension) << u"::1"_s;
    QTest::newRow("an unknown type has none") << ConnectorSettings(UnknownSettings{u"sftp"_s, {}}) << QString();
}

void TestDestinationHost::isTheComputerThatScansGoTo()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(QString, host);
    SystemConfiguration system;
    system.mailServer.host = u"mail.example.com"_s;
    Connector connector;
    connector.settings = settings;
    QCOMPARE(destinationHost(connector, system), host);
}

QTEST_APPLESS_MAIN(TestDestinationHost)
#include "tst_destinationhost.moc"
