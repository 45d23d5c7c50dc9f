// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/planpreview.h"
#include "delivery/engine/preparing.h"
#include "tests/delivery/support/runsender.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace console;
using namespace Qt::StringLiterals;

class TestPreparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLocalFolderIsPlanned_data();
    void aLocalFolderIsPlanned();
    void valuesThatWouldLeaveTheFolderAreRefused_data();
    void valuesThatWouldLeaveTheFolderAreRefused();
    void whatCannotBeDeliveredIsSaid_data();
    void whatCannotBeDeliveredIsSaid();
    void documentsAreLookedAt_data();
    void documentsAreLookedAt();
    void aCheckNeedsNoDocuments();
    void aLocalFolderHasNoUseForTheCustomAccount();
    void aShareNeedsThePasswordOfTheCustomAccount();
    void theWorkflowNamesTheFile();
    void documentsOfOneScanNeverMeet_data();
    void documentsOfOneScanNeverMeet();
    void theExtensionsFieldsAreInOrder();
    void previewHidesTheKey();

private:
    DeliveryRequest requestFor(const ConnectorSettings &settings) const;

    QTemporaryDir m_folder;
    ScanDocument m_document;
};

void TestPreparing::initTestCase()
{
    makeFile(m_folder.filePath(u"scan.pdf"_s), 1000);
    m_document = {m_folder.filePath(u"scan.pdf"_s), u"scan.pdf"_s, u"application/pdf"_s};
}

DeliveryRequest TestPreparing::requestFor(const ConnectorSettings &settings) const
{
    DeliveryRequest request{{QUuid::createUuid(), u"Test"_s, {}, settings}, sampleTestScan(), {}};
    request.scan.documents = {m_document};
    return request;
}

void TestPreparing::aLocalFolderIsPlanned_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QStringList>("components");
    QTest::newRow("a plain folder") << u"/srv/scans"_s << u"/srv/scans"_s << QStringList();
    QTest::newRow("a variable is a component of its own")
        << u"/srv/scans/%userUsername%"_s << u"/srv/scans/"_s << QStringList{u"john@corp.example"_s};
    QTest::newRow("a variable within a component")
        << u"/srv/dept-%deviceID%/in"_s << u"/srv/"_s << QStringList{u"dept-265"_s, u"in"_s};
    QTest::newRow("a home directory is a place of its own")
        << u"%userHome%/scans/%deviceID%"_s << u"/home/john/scans/"_s << QStringList{u"265"_s};
    QTest::newRow("an input variable") << u"/srv/%faxNumber%"_s << u"/srv/"_s << QStringList{u"+49 30 5550 100"_s};
}

void TestPreparing::aLocalFolderIsPlanned()
{
    QFETCH(QString, baseLocation);
    QFETCH(QString, trusted);
    QFETCH(QStringList, components);
    FileSystemSettings settings;
    settings.baseLocation = baseLocation;
    DeliveryRequest request = requestFor(settings);
    request.scan.user.homeDirectory = u"/home/john"_s;
    const auto plan = prepare(request);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().code + plan.error().subject));
    QCOMPARE(std::get<FileSystemPlan>(*plan).trustedFolder, trusted);
    QCOMPARE(std::get<FileSystemPlan>(*plan).components, components);
}

void TestPreparing::valuesThatWouldLeaveTheFolderAreRefused_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("component"); // empty: refused
    QTest::newRow("up one folder") << u".."_s << QString();
    QTest::newRow("this folder") << u"."_s << QString();
    QTest::newRow("up and down again is one harmless component") << u"../../etc"_s << u".._.._etc"_s;
    QTest::newRow("with backslashes") << u"..\\..\\etc"_s << u".._.._etc"_s;
    QTest::newRow("an absolute path") << u"/etc/cron.d"_s << u"_etc_cron.d"_s;
    QTest::newRow("a null character") << (u"a"_s + QChar(QChar::Null) + u"b"_s) << u"a_b"_s;
    QTest::newRow("a variable in a value is not expanded") << u"%userHome%"_s << u"%userHome%"_s;
}

void TestPreparing::valuesThatWouldLeaveTheFolderAreRefused()
{
    QFETCH(QString, value);
    QFETCH(QString, component);
    FileSystemSettings settings;
    settings.baseLocation = u"/srv/scans/%userSurname%"_s;
    DeliveryRequest request = requestFor(settings);
    request.scan.user.surname = value;
    const auto plan = prepare(request);
    if (component.isEmpty()) {
        QVERIFY(!plan);
        QCOMPARE(plan.error().cause, Cause::UnsafeValue);
        QCOMPARE(plan.error().stage, Stage::Prepare);
        QCOMPARE(plan.error().subject, u"userSurname"_s);
    } else {
        QVERIFY(plan);
        QCOMPARE(std::get<FileSystemPlan>(*plan).components, QStringList{component});
    }
}

void TestPreparing::whatCannotBeDeliveredIsSaid_data()
{
    QTest::addColumn<ConnectorSettings>("settings");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("code");
    const auto folder = [](const QString &location) {
        return ConnectorSettings(FileSystemSettings{location, FileSystemAccount::Service, {}, false});
    };
    QTest::newRow("nothing is entered") << folder({}) << Cause::InvalidConnector
                                        << u"connector.base-location-missing"_s;
    QTest::newRow("a relative path") << folder(u"scans"_s) << Cause::InvalidConnector
                                     << u"connector.base-location-relative"_s;
    QTest::newRow("an unknown variable") << folder(u"/srv/%nobody%"_s) << Cause::UnresolvedVariable
                                         << u"variable.unknown"_s;
    QTest::newRow("a variable without a value")
        << folder(u"%userHome%/scans"_s) << Cause::UnresolvedVariable << u"variable.empty"_s;
    QTest::newRow("a drive") << folder(u"C:\\scans"_s) << Cause::NotAvailable << u"filesystem.drive"_s;
    QTest::newRow("e-mail without a mail server")
        << ConnectorSettings(SmtpSettings{}) << Cause::InvalidConnector << u"connector.mail-server-missing"_s;
    QTest::newRow("a type of another version")
        << ConnectorSettings(UnknownSettings{}) << Cause::NotAvailable << u"sender.not-available"_s;
    QTest::newRow("an address with a password") << ConnectorSettings(ExtensionSettings{u"https://a:b@x.example"_s, {}})
                                                << Cause::InvalidConnector << u"connector.url-has-credentials"_s;
}

void TestPreparing::whatCannotBeDeliveredIsSaid()
{
    QFETCH(ConnectorSettings, settings);
    QFETCH(Cause, cause);
    QFETCH(QString, code);
    const auto plan = prepare(requestFor(settings));
    QVERIFY(!plan);
    QCOMPARE(plan.error().stage, Stage::Prepare);
    QCOMPARE(plan.error().cause, cause);
    QCOMPARE(plan.error().code, code);
}

void TestPreparing::documentsAreLookedAt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("it is missing") << m_folder.filePath(u"missing.pdf"_s) << Cause::DocumentMissing;
    QTest::newRow("it is a folder") << m_folder.path() << Cause::DocumentUnreadable;
    QTest::newRow("it is a device") << u"/dev/zero"_s << Cause::DocumentUnreadable;
    const QString pipe = m_folder.filePath(u"pipe"_s);
    ::mkfifo(qPrintable(pipe), 0600);
    QTest::newRow("it is a pipe that nobody writes to") << pipe << Cause::DocumentUnreadable;
}

void TestPreparing::documentsAreLookedAt()
{
    QFETCH(QString, path);
    QFETCH(Cause, cause);
    DeliveryRequest request = requestFor(FileSystemSettings{u"/srv/scans"_s, {}, {}, false});
    request.scan.documents = {{path, u"scan.pdf"_s, u"application/pdf"_s}};
    const auto plan = prepare(request);
    QVERIFY(!plan);
    QCOMPARE(plan.error().cause, cause);
    QCOMPARE(plan.error().subject, path);
    request.scan.documents.clear();
    QCOMPARE(prepare(request).error().code, u"document.none"_s);
}

void TestPreparing::aCheckNeedsNoDocuments()
{
    DeliveryRequest request = requestFor(FileSystemSettings{u"/srv/scans"_s, {}, {}, false});
    request.scan.documents.clear();
    request.purpose = DeliveryPurpose::Check;
    QVERIFY(prepare(request));
    request.connector.settings = ExtensionSettings{u"https://x.example/api"_s, {}};
    QVERIFY(prepare(request));
}

void TestPreparing::aLocalFolderHasNoUseForTheCustomAccount()
{
    const FileSystemSettings settings{u"/srv/scans"_s, FileSystemAccount::Custom, u"corp\\svc"_s, false,
                                      WhenNameTaken::Replace};
    const auto plan = prepare(requestFor(settings));
    QVERIFY(plan);
    QCOMPARE(std::get<FileSystemPlan>(*plan).whenNameTaken, WhenNameTaken::Replace);
    QVERIFY(neededSecrets(requestFor(settings)).isEmpty());
}

void TestPreparing::aShareNeedsThePasswordOfTheCustomAccount()
{
    FileSystemSettings settings{u"\\\\fs01\\scans"_s, FileSystemAccount::Custom, u"corp\\svc"_s, false};
    const DeliveryRequest request = requestFor(settings);
    const DeliverySecret password{SecretSlot::Password, {request.connector.id, u"password"_s}};
    QCOMPARE(neededSecrets(request), QList<DeliverySecret>{password});
    settings.account = FileSystemAccount::Service;
    QVERIFY(neededSecrets(requestFor(settings)).isEmpty());
    QVERIFY(neededSecrets(requestFor(ExtensionSettings{u"https://x.example"_s, {}})).isEmpty());
}

void TestPreparing::theWorkflowNamesTheFile()
{
    DeliveryRequest request = requestFor(FileSystemSettings{u"/srv/scans"_s, {}, {}, false});
    request.scan.workflow.fileName = u"%scanDate%_%scanTime%_%userSurname%"_s;
    request.scan.user.surname = u"../Doe"_s;
    const auto plan = prepare(request);
    QVERIFY(plan);
    QCOMPARE(std::get<FileSystemPlan>(*plan).documents.first().name, u"2021-02-17_12-00-03-518_.._Doe.pdf"_s);
}

void TestPreparing::documentsOfOneScanNeverMeet_data()
{
    QTest::addColumn<QString>("baseLocation");
    QTest::newRow("in a local folder") << u"/srv/scans"_s;
    QTest::newRow("in a share") << u"\\\\fs01\\scans"_s;
}

void TestPreparing::documentsOfOneScanNeverMeet()
{
    QFETCH(QString, baseLocation);
    DeliveryRequest request =
        requestFor(FileSystemSettings{baseLocation, FileSystemAccount::Service, {}, false, WhenNameTaken::Replace});
    request.scan.documents = {m_document, m_document};
    const auto plan = prepare(request);
    QVERIFY(plan);
    const auto *share = std::get_if<SharePlan>(&*plan);
    const QList<PlannedDocument> documents = share ? share->documents : std::get<FileSystemPlan>(*plan).documents;
    QCOMPARE(documents.value(0).name, u"scan.pdf"_s);
    QCOMPARE(documents.value(1).name, u"scan (2).pdf"_s);
}

void TestPreparing::theExtensionsFieldsAreInOrder()
{
    const auto plan = prepare(
        requestFor(ExtensionSettings{u"https://x.example/api"_s, {{u"MyPropertyName"_s, u"MyPropertyValue"_s}}}));
    QVERIFY(plan);
    QStringList names;
    for (const Variable &field : std::get<ExtensionPlan>(*plan).fields)
        names << field.name;
    QCOMPARE(names.first(), u"billingCode"_s);
    QVERIFY(names.contains("fileTypeFYkBZw7CcS9zKp"_L1));
    QVERIFY(names.contains("pdfComplianceLevelFYkBZw7CcS9zKp"_L1));
    QCOMPARE(names.mid(names.size() - 2), (QStringList{u"custom_MyPropertyName"_s, u"faxNumber"_s}));
    QCOMPARE(names.size(), 30);
}

void TestPreparing::previewHidesTheKey()
{
    const auto plan = prepare(requestFor(ExtensionSettings{u"https://x.example/api?code=SECRET"_s, {}}));
    QVERIFY(plan);
    const Preview preview = previewOf(*plan);
    const QString all = preview.summary + preview.lines.join(u'\n');
    QVERIFY(!all.contains("SECRET"_L1));
    QVERIFY(all.contains("filename=\"scan.pdf\""_L1));
    QVERIFY(all.contains("1000 bytes"_L1));
}

QTEST_GUILESS_MAIN(TestPreparing)

#include "tst_preparing.moc"
