// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/secondsending.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Directory directoryOf(const TestScan &scan)
{
    Directory directory;
    directory.users = {scan.user};
    directory.devices = {scan.device};
    directory.workflows = {scan.workflow};
    return directory;
}

} // namespace

class TestSecondSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAndWhatIsGone_data();
    void saysWhoAndWhatIsGone();
};

void TestSecondSending::saysWhoAndWhatIsGone_data()
{
    QTest::addColumn<TestScan>("sent");
    QTest::addColumn<Directory>("directory"); // as it is now
    QTest::addColumn<QString>("said");

    TestScan sent;
    sent.user.username = u"anna@example.com"_s;
    sent.device.id = u"265"_s;
    sent.device.name = u"MFP Reception"_s;
    sent.workflow.id = u"150"_s;
    sent.workflow.name = u"Scan to folder"_s;
    QTest::newRow("nobody and nothing") << sent << directoryOf(sent) << QString();
    QTest::newRow("nobody where the directory was empty") << TestScan() << Directory() << QString();
    TestScan now = sent;
    now.user.username = u"john@example.com"_s;
    QTest::newRow("the user") << sent << directoryOf(now)
                              << u"The user ‘anna@example.com’ is no longer in the directory; another one is chosen."_s;
    now = sent;
    now.device.id = u"266"_s;
    QTest::newRow("the device")
        << sent << directoryOf(now)
        << u"The device ‘MFP Reception’ is no longer in the directory; another one is chosen."_s;
    now = sent;
    now.workflow.id = u"151"_s;
    QTest::newRow("the workflow")
        << sent << directoryOf(now)
        << u"The workflow ‘Scan to folder’ is no longer in the directory; another one is chosen."_s;
}

void TestSecondSending::saysWhoAndWhatIsGone()
{
    QFETCH(TestScan, sent);
    QFETCH(Directory, directory);
    QFETCH(QString, said);
    DeliveryRecord record;
    record.scan = sent;
    QCOMPARE(secondSendingNotice(secondSending(record, directory)), said);
}

QTEST_APPLESS_MAIN(TestSecondSending)
#include "tst_secondsending.moc"
