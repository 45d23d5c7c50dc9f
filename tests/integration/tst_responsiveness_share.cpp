// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window stays responsive while 1 GiB goes to a share of a real server (with-samba.sh): its event loop is
// never kept for more than 50 ms.

#include "tests/app/support/walkthrough.h"
#include "tests/integration/sambaserver.h"
#include "tests/support/loopwatchdog.h"
#include "tests/ui/support/consolefixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 gibibyte = qint64(1) << 30;
constexpr auto longestTurn = 50ms;
constexpr int timeLimit = 120'000; // milliseconds

} // namespace

class TestResponsivenessShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneGibibyteToAShare();
    void cleanupTestCase();

private:
    std::unique_ptr<Walkthrough> m_walk;
};

void TestResponsivenessShare::initTestCase()
{
    QVERIFY2(SambaServer::isThere(), "Run it through with-samba.sh");
    QSettings().clear();
    m_walk = std::make_unique<Walkthrough>();
    const FileSystemSettings settings{uR"(\\scans.example\scans)"_s, FileSystemAccount::Custom,
                                      uR"(SCANS.EXAMPLE\svc)"_s, false};
    const Connector share{QUuid::createUuid(), u"Large scans"_s, {}, settings};
    QVERIFY(m_walk->services().workspace().insert(share));
    m_walk->setPassword({share.id, secretSlotName(SecretSlot::Password)},
                        qEnvironmentVariable("CONSOLE_SAMBA_PASSWORD"));
    m_walk->choose(share.name);
}

void TestResponsivenessShare::oneGibibyteToAShare()
{
    QFile large(m_walk->filePath(u"large.pdf"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(gibibyte));
    large.close();
    m_walk->window().findChild<QAction *>(u"actionTab2"_s)->trigger();
    m_walk->prompts().answerFiles({large.fileName()});
    QTest::mouseClick(widgetNamed<QAbstractButton>(m_walk->window(), u"addFiles"_s), Qt::LeftButton);
    QTest::qWait(200); // what was opened is drawn

    const LoopWatchdog watchdog;
    QTest::mouseClick(widgetNamed<QAbstractButton>(m_walk->window(), u"sendTest"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_walk->headline() == u"Delivered"_s, timeLimit);
    qInfo("Longest turn: %lld ms", static_cast<long long>(watchdog.longest() / 1ms));
    QVERIFY(watchdog.longest() < longestTurn);
    QCOMPARE(QFileInfo(SambaServer::folder(SambaServer::allFiles().value(0))).size(), gibibyte);
}

void TestResponsivenessShare::cleanupTestCase()
{
    m_walk.reset();
    SambaServer::removeFiles();
}

QTEST_MAIN(TestResponsivenessShare)

#include "tst_responsiveness_share.moc"
