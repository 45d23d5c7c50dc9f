// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// That nothing of a secret stays in memory: the whole of it is searched, wherever the allocator put what.

#include "models/support/secret.h"

#include <QFile>
#include <QtTest>

#include <cstring>
#include <functional>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype length = 300;

// The text that is searched for is never whole in the searching program itself: it is worked out letter by letter.
char letter(qsizetype index)
{
    return static_cast<char>('!' + (index * index * 31 + index * 17 + 7) % 90);
}

QByteArray text()
{
    QByteArray result(length, Qt::Uninitialized);
    for (qsizetype i = 0; i < length; ++i)
        result[i] = letter(i);
    return result;
}

// free() uses the first bytes of a block for itself, so the rest is what has to be found, or not.
int occurrences(const char *memory, qsizetype size)
{
    constexpr qsizetype skipped = 32;
    int found = 0;
    for (const char *at = memory; at + length - skipped <= memory + size; ++at) {
        at = static_cast<const char *>(std::memchr(at, letter(skipped), static_cast<size_t>(memory + size - at)));
        if (!at || at + length - skipped > memory + size)
            break;
        qsizetype same = 1;
        while (same < length - skipped && at[same] == letter(skipped + same))
            ++same;
        found += same == length - skipped ? 1 : 0;
    }
    return found;
}

// Copies of the text in the heap, the stack and every other writable memory of the program that has no file.
int copiesInMemory()
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("The program's own memory cannot be read");
    constexpr qint64 largest = 64 * 1024 * 1024; // the sanitizers' shadows are larger
    static QByteArray block(largest, Qt::Uninitialized); // a mapping of its own, larger than that with its head
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5 || !words.at(1).startsWith("rw") || words.at(4) != "0")
            continue;
        const qint64 begin = words.at(0).split('-').first().toLongLong(nullptr, 16);
        const qint64 size = words.at(0).split('-').last().toLongLong(nullptr, 16) - begin;
        if (size > largest || !memory.seek(begin))
            continue;
        const qint64 got = memory.read(block.data(), size);
        found += occurrences(block.constData(), got);
        std::memset(block.data(), 0, static_cast<size_t>(std::max<qint64>(got, 0)));
    }
    return found;
}

} // namespace

class TestSecretMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSearchFindsWhatIsThere();
    void nothingStays_data();
    void nothingStays();
};

void TestSecretMemory::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("The sanitizers keep memory in places of their own");
#endif
}

void TestSecretMemory::theSearchFindsWhatIsThere()
{
    QCOMPARE(copiesInMemory(), 0);
    {
        const Secret secret(text());
        QCOMPARE(copiesInMemory(), 1);
        const Secret copy(secret);
        QCOMPARE(copiesInMemory(), 2);
    }
    QCOMPARE(copiesInMemory(), 0);
    {
        const QByteArray careless = text();
        QCOMPARE(copiesInMemory(), 1);
    }
    QVERIFY2(copiesInMemory() > 0, "An ordinary text stays, or else the search could not fail");
    const QByteArray over(length, 'x'); // where the text was
    QCOMPARE(copiesInMemory(), 0);
}

void TestSecretMemory::nothingStays_data()
{
    QTest::addColumn<std::function<void()>>("use");
    using Use = std::function<void()>;
    QTest::newRow("when it ends") << Use([] { const Secret secret(text()); });
    QTest::newRow("when it was moved") << Use([] {
        Secret secret(text());
        const Secret moved(std::move(secret));
    });
    QTest::newRow("when another one is assigned") << Use([] {
        Secret secret(text());
        secret = Secret(QByteArray("other"));
        QCOMPARE(copiesInMemory(), 0);
    });
    QTest::newRow("when it was copied") << Use([] {
        const Secret secret(text());
        Secret copy;
        copy = secret;
        QCOMPARE(copiesInMemory(), 2);
    });
    QTest::newRow("when it is moved over another one") << Use([] {
        Secret secret(text());
        Secret target(text());
        target = std::move(secret);
        QCOMPARE(copiesInMemory(), 1);
    });
    QTest::newRow("when its bytes were cut off before") << Use([] {
        QByteArray bytes = text();
        bytes.truncate(1);
        const Secret secret(std::move(bytes));
    });
}

void TestSecretMemory::nothingStays()
{
    QFETCH(std::function<void()>, use);
    QCOMPARE(copiesInMemory(), 0);
    use();
    QCOMPARE(copiesInMemory(), 0);
}

QTEST_APPLESS_MAIN(TestSecretMemory)
#include "tst_secretmemory.moc"
