// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/deliverycomparison.h"

#include <QtTest>

#include <chrono>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

DeliveryRecord delivered(std::chrono::microseconds connecting, const QString &address)
{
    DeliveryRecord record;
    record.connectorName = u"Mail"_s;
    record.username = u"anna@example.com"_s;
    record.documents = {{u"letter.pdf"_s, 7, noon, u"ab"_s}};
    record.totalBytes = 7;
    record.started = noon;
    record.ended = noon.addMSecs(1500);
    record.summary = u"mail.example:587"_s;
    record.result = DeliveryResult{
        Delivered{},
        {{Stage::Connect, StageState::Passed, connecting, {{u"address"_s, address}, {u"port"_s, u"587"_s}}},
         {Stage::Deliver, StageState::Passed, 5ms, {}}}};
    return record;
}

const ComparedLine *lineOf(const QList<ComparedLine> &lines, const QString &what, const QString &below = {})
{
    bool isBelow = below.isEmpty();
    for (const ComparedLine &line : lines) {
        if (line.kind == ComparedLine::Kind::Heading)
            isBelow = line.what == below;
        else if (isBelow && line.what == what)
            return &line;
    }
    return nullptr;
}

} // namespace

class TestDeliveryComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameIsNotSaidToDiffer();
    void whatDiffersIsSaidInWords();
    void aFailureAndAnInterruptedOne();
};

void TestDeliveryComparison::whatIsTheSameIsNotSaidToDiffer()
{
    const DeliveryRecord record = delivered(3ms, u"192.0.2.1"_s);
    const QList<ComparedLine> lines = compare(record, record);
    QVERIFY(lines.size() > 8);
    for (const ComparedLine &line : lines)
        QVERIFY2(line.difference.isEmpty(), qPrintable(line.what));
}

void TestDeliveryComparison::whatDiffersIsSaidInWords()
{
    DeliveryRecord second = delivered(15ms, u"192.0.2.2"_s);
    second.documents.first().sha256 = u"cd"_s;
    second.result->stages.first().facts.removeLast();
    second.result->stages.append({Stage::Confirm, StageState::Passed, 1ms, {}});
    const QList<ComparedLine> lines = compare(delivered(3ms, u"192.0.2.1"_s), second);
    QVERIFY(lineOf(lines, u"Outcome"_s)->difference.isEmpty());
    QVERIFY(lineOf(lines, u"User"_s)->difference.isEmpty());
    QCOMPARE(lineOf(lines, u"SHA-256"_s)->difference, u"Different"_s);
    QVERIFY(lineOf(lines, u"State"_s, u"Connect"_s)->difference.isEmpty());
    QCOMPARE(lineOf(lines, u"Time"_s, u"Connect"_s)->difference, u"12 ms longer"_s);
    const ComparedLine *address = lineOf(lines, u"Address"_s, u"Connect"_s);
    QVERIFY(address);
    QCOMPARE(address->first, u"192.0.2.1"_s);
    QCOMPARE(address->second, u"192.0.2.2"_s);
    QCOMPARE(address->difference, u"Different"_s);
    QCOMPARE(lineOf(lines, u"State"_s, u"Confirm"_s)->difference, u"Only the second one"_s);
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const ComparedLine &line) { return line.difference == u"Only the first one"_s; }));
}

void TestDeliveryComparison::aFailureAndAnInterruptedOne()
{
    DeliveryRecord failed = delivered(3ms, u"192.0.2.1"_s);
    failed.result->outcome = Failure{Stage::Connect, Cause::TimedOut, u"curl.28"_s, {}, u"Timed out"_s};
    DeliveryRecord interrupted = delivered(3ms, {});
    interrupted.result.reset();
    interrupted.ended.reset();
    const QList<ComparedLine> lines = compare(failed, interrupted);
    QCOMPARE(lineOf(lines, u"Outcome"_s)->first, u"Failed at Connect"_s);
    QCOMPARE(lineOf(lines, u"Outcome"_s)->second, u"Interrupted, outcome unknown"_s);
    QCOMPARE(lineOf(lines, u"Code"_s)->first, u"curl.28"_s);
    QCOMPARE(lineOf(lines, u"Code"_s)->difference, u"Only the first one"_s);
    QCOMPARE(lineOf(lines, u"State"_s, u"Deliver"_s)->difference, u"Only the first one"_s);
}

QTEST_APPLESS_MAIN(TestDeliveryComparison)
#include "tst_deliverycomparison.moc"
