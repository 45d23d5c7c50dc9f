// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/workerpool.h"

#include <QSemaphore>
#include <QtTest>

#include <atomic>

using namespace console;

class TestWorkerPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsAsManyAsTheLimitSays();
    void aHigherLimitLetsMoreRun();
    void aLowerLimitLetsThoseEndThatRun();
    void runsInTheOrderTheyCame();
    void dropsWhatWaitsAtItsEnd();

private:
    void runBlocked(WorkerPool &pool, int tasks);

    std::atomic<int> m_running{0};
    QSemaphore m_go; // one for each task that may end
    QSemaphore m_ended;
};

void TestWorkerPool::init()
{
    m_running = 0;
    m_go.acquire(m_go.available());
    m_ended.acquire(m_ended.available());
}

void TestWorkerPool::runBlocked(WorkerPool &pool, int tasks)
{
    for (int i = 0; i < tasks; ++i) {
        pool.run([this] {
            ++m_running;
            m_go.acquire();
            --m_running;
            m_ended.release();
        });
    }
}

void TestWorkerPool::runsAsManyAsTheLimitSays()
{
    WorkerPool pool(3);
    runBlocked(pool, 10);
    QTRY_COMPARE(m_running, 3);
    m_go.release(10);
    QVERIFY(m_ended.tryAcquire(10, 5000));
}

void TestWorkerPool::aHigherLimitLetsMoreRun()
{
    WorkerPool pool(1);
    runBlocked(pool, 10);
    QTRY_COMPARE(m_running, 1);
    pool.setLimit(4);
    QCOMPARE(pool.limit(), 4);
    QTRY_COMPARE(m_running, 4);
    m_go.release(10);
    QVERIFY(m_ended.tryAcquire(10, 5000));
}

void TestWorkerPool::aLowerLimitLetsThoseEndThatRun()
{
    WorkerPool pool(4);
    runBlocked(pool, 10);
    QTRY_COMPARE(m_running, 4);
    pool.setLimit(1);
    m_go.release(3);
    QVERIFY(m_ended.tryAcquire(3, 5000));
    QTRY_COMPARE(m_running, 1);
    m_go.release(7);
    QVERIFY(m_ended.tryAcquire(7, 5000));
}

void TestWorkerPool::runsInTheOrderTheyCame()
{
    WorkerPool pool(1);
    QList<int> order;
    for (int i = 0; i < 5; ++i) {
        pool.run([this, &order, i] {
            order.append(i);
            m_ended.release();
        });
    }
    QVERIFY(m_ended.tryAcquire(5, 5000));
    QCOMPARE(order, QList({0, 1, 2, 3, 4}));
}

void TestWorkerPool::dropsWhatWaitsAtItsEnd()
{
    auto pool = std::make_unique<WorkerPool>(1);
    std::atomic<bool> hasRun = false;
    runBlocked(*pool, 1);
    pool->run([&hasRun] { hasRun = true; });
    QTRY_COMPARE(m_running, 1);
    std::thread ending([&pool] { pool.reset(); });
    QTest::qWait(50); // for the stop; were it later, the task could run, and nothing would be proven
    m_go.release();
    ending.join();
    QCOMPARE(m_ended.available(), 1);
    QVERIFY(!hasRun);
}

QTEST_GUILESS_MAIN(TestWorkerPool)

#include "tst_workerpool.moc"
