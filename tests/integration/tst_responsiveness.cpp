// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window stays responsive while much is delivered: its event loop is never kept for more than 50 ms.

#include "tests/app/support/walkthrough.h"
#include "tests/support/loopwatchdog.h"
#include "tests/ui/support/consolefixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int deliveries = 200;
constexpr auto longestTurn = 50ms;
constexpr int rounds = 3; // the machine may have other things to do in one
constexpr int timeLimit = 60'000; // milliseconds

QString makeFile(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, 'x')) != size)
        qFatal("The test's own file cannot be made");
    return path;
}

} // namespace

class TestResponsiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void twoHundredParallelDeliveries();

private:
    QString startEndpoint();
    void press(const QString &button) const;

    std::unique_ptr<Walkthrough> m_walk;
    QProcess m_endpoint;
};

void TestResponsiveness::init()
{
    QSettings().clear();
    m_walk = std::make_unique<Walkthrough>();
}

void TestResponsiveness::cleanup()
{
    m_endpoint.terminate();
    QVERIFY(m_endpoint.waitForFinished());
}

// Its URL, empty where it does not start. All deliveries are on their way at the same time, and end at the same time.
QString TestResponsiveness::startEndpoint()
{
    m_endpoint.start(
        u"python3"_s,
        {QStringLiteral(CONSOLE_SOURCE_DIR "/tests/integration/patientendpoint.py"), QString::number(deliveries)});
    while (!m_endpoint.canReadLine()) {
        if (!m_endpoint.waitForReadyRead())
            return {};
    }
    return QString::fromUtf8(m_endpoint.readLine()).trimmed();
}

void TestResponsiveness::press(const QString &button) const
{
    auto *panel = widgetNamed(m_walk->window(), u"testAllPanel"_s);
    QTest::mouseClick(widgetNamed<QAbstractButton>(*panel, button), Qt::LeftButton);
}

void TestResponsiveness::twoHundredParallelDeliveries()
{
    const QString url = startEndpoint();
    QVERIFY(!url.isEmpty());
    Workspace &workspace = m_walk->services().workspace();
    QVERIFY(workspace.removeAll(workspace.connectorsById().keys()));
    QList<Connector> connectors;
    for (int number = 1; number <= deliveries; ++number) {
        const ExtensionSettings settings{url, {}};
        connectors.append({QUuid::createUuid(), u"Endpoint %1"_s.arg(number, 3, 10, QChar(u'0')), {}, settings});
    }
    QVERIFY(workspace.insertAll(connectors));
    m_walk->choose(u"Endpoint 001"_s);
    m_walk->window().findChild<QAction *>(u"actionTestAll"_s)->trigger();
    m_walk->prompts().answerFiles({makeFile(m_walk->filePath(u"scan.pdf"_s), 200'000)});
    press(u"addFiles"_s);
    widgetNamed<QSpinBox>(m_walk->window(), u"testsAtOnce"_s)->setValue(deliveries);
    const auto *state = widgetNamed<QLabel>(m_walk->window(), u"batchState"_s);
    QTest::qWait(200); // what was opened is drawn

    LoopWatchdog::Duration best = LoopWatchdog::Duration::max();
    for (int round = 0; round < rounds; ++round) {
        const LoopWatchdog watchdog;
        press(u"sendAll"_s);
        QTRY_VERIFY(!state->text().contains(u"%1 succeeded"_s.arg(deliveries)));
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"%1 succeeded"_s.arg(deliveries)), timeLimit);
        qInfo("Longest turn: %lld ms, of which it worked at most %lld ms",
              static_cast<long long>(watchdog.longest() / 1ms), static_cast<long long>(watchdog.longestWork() / 1ms));
        QVERIFY(watchdog.longestWork() < longestTurn);
        best = std::min(best, watchdog.longest());
    }
    QVERIFY(best < longestTurn);
}

QTEST_MAIN(TestResponsiveness)

#include "tst_responsiveness.moc"
