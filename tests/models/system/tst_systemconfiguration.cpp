// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/directory.h"
#include "models/system/systemconfiguration.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

// What the connectors of a workspace share survives JSON, with the keys of other versions.
class TestSystemConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemSurvivesJson();
    void anEmptyObjectIsTheDefault();
    void wrongJsonIsRefusedWithItsPlace_data();
    void wrongJsonIsRefusedWithItsPlace();
    void directorySurvivesJson();
};

void TestSystemConfiguration::systemSurvivesJson()
{
    SystemConfiguration system;
    system.mailServer = {u"mail.example"_s, 465, MailSecurity::Tls, u"scan"_s, u"scan@corp.example"_s};
    system.managementUrl = u"https://management"_s;
    system.microsoftEmailClientId = u"a"_s;
    system.microsoftEmailClientSecretExpires = u"2027-01-31"_s;
    system.exchangeOAuth2ClientId = u"b"_s;
    system.exchangeOAuth2ClientSecretExpires = u"2027-02-28"_s;
    system.microsoftTenant = u"contoso.com"_s;
    system.smtpMicrosoft = {u"smtp.example"_s, 2525};
    system.trustedCertificates = {u"00ff"_s};
    system.historyDays = 30;
    system.faxPagePacks = {u"1000 pages"_s, u"5000 pages"_s};
    system.unknownKeys = {{"future"_L1, true}};
    const auto read = systemConfigurationFromJson(toJson(system));
    QVERIFY(read);
    QCOMPARE(*read, system);
}

void TestSystemConfiguration::anEmptyObjectIsTheDefault()
{
    QCOMPARE(*systemConfigurationFromJson({}), SystemConfiguration());
    QCOMPARE(*directoryFromJson({}), Directory());
}

void TestSystemConfiguration::wrongJsonIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("a port of 0") << QJsonObject{{"mailServer"_L1, QJsonObject{{"port"_L1, 0}}}} << u"mailServer.port"_s;
    QTest::newRow("a port with a fraction")
        << QJsonObject{{"mailServer"_L1, QJsonObject{{"port"_L1, 25.5}}}} << u"mailServer.port"_s;
    QTest::newRow("a security that does not exist")
        << QJsonObject{{"mailServer"_L1, QJsonObject{{"security"_L1, "ssl"_L1}}}} << u"mailServer.security"_s;
    QTest::newRow("a history of less than no days") << QJsonObject{{"historyDays"_L1, -1}} << u"historyDays"_s;
    QTest::newRow("a history of a thousand years") << QJsonObject{{"historyDays"_L1, 365'000}} << u"historyDays"_s;
    QTest::newRow("a list of numbers") << QJsonObject{{"faxPagePacks"_L1, QJsonArray{1}}} << u"faxPagePacks"_s;
}

void TestSystemConfiguration::wrongJsonIsRefusedWithItsPlace()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, path);
    const auto read = systemConfigurationFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().path, path);
}

void TestSystemConfiguration::directorySurvivesJson()
{
    Directory directory;
    directory.users = {{u"anna"_s, u"Anna"_s, u"Ferrer"_s, u"a@b.example"_s, u"/home/anna"_s, u"1"_s, u"One"_s}};
    Device device;
    device.id = u"265"_s;
    device.groupIp = u"10.0.0.1"_s;
    directory.devices = {device};
    Workflow workflow;
    workflow.id = u"151"_s;
    workflow.inputs = {{u"faxNumber"_s, u"+49 30"_s}};
    directory.workflows = {workflow};
    const auto read = directoryFromJson(toJson(directory));
    QVERIFY(read);
    QCOMPARE(*read, directory);
}

QTEST_APPLESS_MAIN(TestSystemConfiguration)
#include "tst_systemconfiguration.moc"
