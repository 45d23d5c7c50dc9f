// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `scanctl check` of a server whose certificate nobody vouches for: the practice receiver's.

#include "tests/app/support/scanctl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanctlCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aRefusedCertificateIsShownAndTrusted();

private:
    ScanctlResult run(const QStringList &arguments, const QStringList &options = {}) const;

    QTemporaryDir m_folder;
    QProcess m_receiver;
    QJsonObject m_addresses;
};

void TestScanctlCertificate::initTestCase()
{
    m_receiver.start(Scanctl::program(), {u"receiver"_s, u"--folder"_s, m_folder.filePath(u"practice"_s)});
    while (!m_receiver.canReadLine())
        QVERIFY(m_receiver.waitForReadyRead(10'000));
    m_addresses = QJsonDocument::fromJson(m_receiver.readLine()).object();
}

void TestScanctlCertificate::cleanupTestCase()
{
    m_receiver.terminate();
    QVERIFY(m_receiver.waitForFinished());
}

ScanctlResult TestScanctlCertificate::run(const QStringList &arguments, const QStringList &options) const
{
    const Scanctl scanctl(m_folder.path());
    return scanctl.run(
        QStringList{u"--secrets"_s, u"memory"_s, u"--workspace"_s, m_folder.filePath(u"test.scanconnectors"_s)}
        + options + arguments);
}

// Without an account the server lets nobody send: what counts is that the check gets as far as that.
void TestScanctlCertificate::aRefusedCertificateIsShownAndTrusted()
{
    const QString fingerprint = m_addresses.value("certificateFingerprint"_L1).toString();
    const QJsonObject mail = m_addresses.value("mail"_L1).toObject();
    QCOMPARE(run({u"system"_s, u"set"_s, u"mailServer.host="_s + mail.value("host"_L1).toString(),
                  u"mailServer.port=%1"_s.arg(mail.value("port"_L1).toInt()), u"mailServer.security=starttls"_s,
                  u"mailServer.sender=scanner@example.com"_s})
                 .status,
             0);
    QCOMPARE(run({u"connector"_s, u"add"_s, u"smtp"_s, u"--name"_s, u"Mail"_s}).status, 0);
    const QStringList check{u"check"_s, u"Mail"_s};

    const ScanctlResult refused = run(check);
    QCOMPARE(refused.status, 13);
    QVERIFY2(refused.output.contains("Certificate of CN="_L1), qPrintable(refused.output));
    const QJsonObject json = run(check, {u"--json"_s}).json();
    QCOMPARE(json.value("certificates"_L1).toArray().first().toObject().value("fingerprint"_L1).toString(),
             fingerprint);

    QCOMPARE(run({u"system"_s, u"set"_s, u"trustedCertificates="_s + fingerprint}).status, 0);
    const ScanctlResult trusted = run(check);
    QVERIFY2(trusted.status == 0 || trusted.status > 13, qPrintable(trusted.output));
    QVERIFY(trusted.output.contains("fingerprint alone"_L1));
}

QTEST_GUILESS_MAIN(TestScanctlCertificate)

#include "tst_scanctl_certificate.moc"
