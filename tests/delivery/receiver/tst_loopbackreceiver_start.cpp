// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the practice receiver starts, and why it does not.

#include "tests/delivery/receiver/receiverfixture.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestLoopbackReceiverStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensAtOneAddressAlone();
    void endsWithoutAComplaintOfQt();
    void saysThatThePortIsInUse();
    void saysThatThePortsAreTooFew();
    void listensNowhereWhereOnePortIsInUse();
    void keepsWhatEachEndpointRehearses();
    void saysThatTheFolderIsNotWritable();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

static bool isTaken(const QHostAddress &address, int port)
{
    QTcpSocket socket;
    socket.connectToHost(address, static_cast<quint16>(port));
    return socket.waitForConnected(5'000);
}

void TestLoopbackReceiverStart::listensAtOneAddressAlone()
{
    LoopbackReceiver receiver;
    QVERIFY(receiver.start(0, path(u"practice"_s)));
    const QHostAddress own(QHostAddress::LocalHost);
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.removeAll(own);
    others << QHostAddress(u"127.0.0.2"_s);
    for (const int port : {receiver.extensionUrl().port(), receiver.mailPort(), receiver.webServicesUrl().port(),
                           receiver.identityAuthority().port()}) {
        QVERIFY(isTaken(own, port));
        for (const QHostAddress &other : std::as_const(others))
            QVERIFY2(!isTaken(other, port), qPrintable(other.toString()));
    }
}

void TestLoopbackReceiverStart::endsWithoutAComplaintOfQt()
{
    QTest::failOnWarning(QRegularExpression(u"Timers|Socket notifiers"_s)); // of a watch that ends in another thread
    LoopbackReceiver receiver;
    QVERIFY(receiver.start(0, path(u"practice"_s)));
    receiver.stop();
    QVERIFY(!receiver.isRunning());
}

void TestLoopbackReceiverStart::saysThatThePortIsInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    LoopbackReceiver receiver;
    const auto started = receiver.start(other.serverPort(), path(u"other"_s));
    QVERIFY(!started);
    QCOMPARE(started.error().code, ReceiverFailure::Code::PortInUse);
    QCOMPARE(started.error().subject, QString::number(other.serverPort()));
    QVERIFY(!receiver.isRunning());
}

void TestLoopbackReceiverStart::saysThatThePortsAreTooFew()
{
    LoopbackReceiver receiver;
    const auto started = receiver.start(65'533, path(u"other"_s));
    QVERIFY(!started);
    QCOMPARE(started.error().code, ReceiverFailure::Code::Failed);
    QCOMPARE(started.error().subject, u"65533"_s);
    QVERIFY(!receiver.isRunning());
    const auto last = receiver.start(65'532, path(u"other"_s));
    QVERIFY(last || last.error().code == ReceiverFailure::Code::PortInUse);
}

void TestLoopbackReceiverStart::listensNowhereWhereOnePortIsInUse()
{
    const int portBase = freePortBase();
    const int last = portBase + PracticeReceiver::portCount - 1;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(last)));
    LoopbackReceiver receiver;
    const auto started = receiver.start(portBase, path(u"other"_s));
    QVERIFY(!started);
    QCOMPARE(started.error().subject, QString::number(last));
    QVERIFY(!receiver.isRunning());
    QCOMPARE(receiver.mailPort(), 0);
    QTcpServer first;
    QVERIFY(first.listen(QHostAddress::LocalHost, static_cast<quint16>(portBase)));
    QTcpServer second;
    QVERIFY(second.listen(QHostAddress::LocalHost, static_cast<quint16>(portBase + 1)));
}

void TestLoopbackReceiverStart::keepsWhatEachEndpointRehearses()
{
    LoopbackReceiver receiver;
    QSignalSpy changed(&receiver, &PracticeReceiver::rehearsalChanged);
    for (const Rehearsal &rehearsal : rehearsals()) {
        receiver.rehearse(rehearsal.endpoint, rehearsal.code);
        QCOMPARE(changed.takeFirst().constFirst().value<Arrival::Endpoint>(), rehearsal.endpoint);
        QCOMPARE(receiver.rehearsal(rehearsal.endpoint), rehearsal.code);
    }
    receiver.rehearse(Arrival::Endpoint::Mail, {});
    QCOMPARE(receiver.rehearsal(Arrival::Endpoint::Mail), QString());
    QVERIFY(!receiver.rehearsal(Arrival::Endpoint::Exchange).isEmpty());
    QCOMPARE(receiver.rehearsal(Arrival::Endpoint::Identity), rehearsals().constLast().code);

    changed.clear();
    receiver.rehearse(Arrival::Endpoint::Folder, u"http.413"_s);
    QCOMPARE(receiver.rehearsal(Arrival::Endpoint::Folder), QString());
    QCOMPARE(changed.size(), 0);
}

void TestLoopbackReceiverStart::saysThatTheFolderIsNotWritable()
{
    QVERIFY(write(path(u"file"_s), {}));
    LoopbackReceiver receiver;
    const auto started = receiver.start(0, path(u"file"_s));
    QVERIFY(!started);
    QCOMPARE(started.error().code, ReceiverFailure::Code::FolderNotWritable);
    QCOMPARE(started.error().subject, path(u"file/folder"_s));
}

QTEST_GUILESS_MAIN(TestLoopbackReceiverStart)

#include "tst_loopbackreceiver_start.moc"
