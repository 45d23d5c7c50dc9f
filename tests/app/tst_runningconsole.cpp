// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runningconsole.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <memory>

using namespace console;
using namespace Qt::StringLiterals;

class TestRunningConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takesAFile();
    void comesToTheFront();
    void eachWorkspaceHasItsOwn();
    void nobodyIsThere();
    void takesOverFromOneThatCrashed();
    void onlyTheUserCanCall();
    void whatIsNoPathIsNotTaken_data();
    void whatIsNoPathIsNotTaken();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool handOver(const QString &workspace, const QString &file) const; // as another program does
    QString socket() const;

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunningConsole::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void TestRunningConsole::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

bool TestRunningConsole::handOver(const QString &workspace, const QString &file) const
{
    bool isTaken = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { isTaken = RunningConsole::handOver(workspace, file); }));
    QSignalSpy finished(other.get(), &QThread::finished);
    other->start();
    if (finished.isEmpty() && !finished.wait(10'000))
        qFatal("The other program does not end");
    other->wait();
    return isTaken;
}

QString TestRunningConsole::socket() const
{
    const QStringList sockets =
        QDir(m_runtime.path()).entryList({u"scan-console-*"_s}, QDir::System | QDir::Files | QDir::Hidden);
    return sockets.isEmpty() ? QString() : m_runtime.filePath(sockets.first());
}

void TestRunningConsole::takesAFile()
{
    const RunningConsole running(path(u"office.scanconnectors"_s));
    QSignalSpy called(&running, &RunningConsole::called);
    QVERIFY(handOver(path(u"office.scanconnectors"_s), path(u"Büro & Lager.connectors.json"_s)));
    QCOMPARE(called.size(), 1);
    QCOMPARE(called.first().first().toString(), path(u"Büro & Lager.connectors.json"_s));
    QVERIFY(handOver(path(u"office.scanconnectors"_s), u"relative.connectors.json"_s));
    QCOMPARE(called.last().first().toString(), QDir::current().absoluteFilePath(u"relative.connectors.json"_s));
}

void TestRunningConsole::comesToTheFront()
{
    const RunningConsole running(path(u"office.scanconnectors"_s));
    QSignalSpy called(&running, &RunningConsole::called);
    QVERIFY(handOver(path(u"office.scanconnectors"_s), {}));
    QCOMPARE(called.size(), 1);
    QCOMPARE(called.first().first().toString(), QString());
}

void TestRunningConsole::eachWorkspaceHasItsOwn()
{
    const RunningConsole running(path(u"office.scanconnectors"_s));
    QSignalSpy called(&running, &RunningConsole::called);
    QVERIFY(!handOver(path(u"other.scanconnectors"_s), {}));
    QCOMPARE(called.size(), 0);
}

void TestRunningConsole::nobodyIsThere()
{
    {
        const RunningConsole running(path(u"office.scanconnectors"_s));
    }
    QVERIFY(!handOver(path(u"office.scanconnectors"_s), {}));
}

void TestRunningConsole::takesOverFromOneThatCrashed()
{
    const RunningConsole crashed(path(u"office.scanconnectors"_s));
    const RunningConsole running(path(u"office.scanconnectors"_s));
    QSignalSpy called(&running, &RunningConsole::called);
    QVERIFY(handOver(path(u"office.scanconnectors"_s), {}));
    QCOMPARE(called.size(), 1);
}

void TestRunningConsole::onlyTheUserCanCall()
{
    const RunningConsole running(path(u"office.scanconnectors"_s));
    const QFileDevice::Permissions others = QFileInfo(socket()).permissions()
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther);
    QVERIFY(!socket().isEmpty());
    QCOMPARE(others, QFileDevice::Permissions());
}

void TestRunningConsole::whatIsNoPathIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("a relative path") << QByteArray("office.connectors.json\n");
    QTest::newRow("a line without an end") << QByteArray(1024 * 1024, 'x');
    QTest::newRow("no text") << QByteArray("\xff\xfe\0\x01\n", 5);
}

void TestRunningConsole::whatIsNoPathIsNotTaken()
{
    QFETCH(const QByteArray, sent);
    const RunningConsole running(path(u"office.scanconnectors"_s));
    QSignalSpy called(&running, &RunningConsole::called);
    QLocalSocket other;
    other.connectToServer(socket());
    QVERIFY(other.waitForConnected(5'000));
    other.write(sent);
    QTRY_COMPARE(other.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(other.readAll(), QByteArray());
    QCOMPARE(called.size(), 0);
}

QTEST_GUILESS_MAIN(TestRunningConsole)

#include "tst_runningconsole.moc"
