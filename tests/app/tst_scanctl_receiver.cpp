// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/scanctl.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanctlReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIsAndAnswersAsItIsTold();
    void wrongAnswersAreUsageErrors();

private:
    QTemporaryDir m_folder;
};

void TestScanctlReceiver::saysWhereItIsAndAnswersAsItIsTold()
{
    QProcess receiver;
    receiver.start(Scanctl::program(),
                   {u"receiver"_s, u"--folder"_s, m_folder.filePath(u"practice"_s), u"--answer"_s, u"http.403"_s,
                    u"smtp.552-5.3.4"_s});
    while (!receiver.canReadLine())
        QVERIFY(receiver.waitForReadyRead(10000));
    const QJsonObject addresses = QJsonDocument::fromJson(receiver.readLine()).object();
    QVERIFY(addresses.value("mail"_L1).toObject().value("port"_L1).toInt() > 0);
    QCOMPARE(addresses.value("mail"_L1).toObject().value("host"_L1).toString(), u"127.0.0.1"_s);
    QVERIFY(addresses.value("identityAuthority"_L1).toString().startsWith("http://localhost:"_L1));
    QCOMPARE(addresses.value("certificateFingerprint"_L1).toString().size(), 64);
    const QString account =
        addresses.value("username"_L1).toString() + u':' + addresses.value("password"_L1).toString();
    QProcess curl;
    curl.start(u"curl"_s,
               {u"-sk"_s, u"-u"_s, account, u"-H"_s, u"Content-Type: text/xml"_s, u"-d"_s, u"x"_s, u"-w"_s,
                u"%{http_code}"_s, u"-o"_s, u"/dev/null"_s, addresses.value("webServicesUrl"_L1).toString()});
    QVERIFY(curl.waitForFinished());
    QCOMPARE(curl.readAllStandardOutput(), "403"_ba);
    receiver.terminate();
    QVERIFY(receiver.waitForFinished());
}

void TestScanctlReceiver::wrongAnswersAreUsageErrors()
{
    const ScanctlResult unknown = Scanctl(m_folder.path()).run({u"receiver"_s, u"--answer"_s, u"smtp.999"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.messages.contains("smtp.999"_L1));
    QVERIFY(unknown.messages.contains("smtp.535-5.7.139-mailbox"_L1));
    QVERIFY(unknown.messages.contains("ews.ErrorServerBusy"_L1));
    QVERIFY(unknown.messages.contains("AADSTS7000222"_L1));
}

QTEST_GUILESS_MAIN(TestScanctlReceiver)

#include "tst_scanctl_receiver.moc"
