// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// scanctl history as a script uses it.

#include "tests/app/support/scanctl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestScanctlHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatTheFilterLetsThrough_data();
    void listsWhatTheFilterLetsThrough();
    void showsOneWithItsTranscript();
    void wrongQuestionsAreUsageErrors_data();
    void wrongQuestionsAreUsageErrors();
    void theDaysAreSet();
    void oneOfAConnectorThatIsGoneIsExplained();

private:
    const QTemporaryDir m_folder;
    std::unique_ptr<Scanctl> m_scanctl;
};

// One that was delivered and one that failed.
void TestScanctlHistory::initTestCase()
{
    m_scanctl = std::make_unique<Scanctl>(m_folder.path());
    m_scanctl->options = {u"--workspace"_s, m_folder.filePath(u"test.scanconnectors"_s), u"--json"_s};
    const QString target = m_folder.filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(target));
    QFile document(m_folder.filePath(u"letter.pdf"_s));
    QVERIFY(document.open(QIODevice::WriteOnly) && document.write("%PDF-1.7") == 8);
    document.close();
    const auto add = [this](const QString &name, const QString &place) {
        return m_scanctl
            ->run({u"connector"_s, u"add"_s, u"file-system"_s, u"--name"_s, name, u"baseLocation="_s + place})
            .status;
    };
    QCOMPARE(add(u"Scans"_s, target), 0);
    QCOMPARE(add(u"Nowhere"_s, target + u"/nowhere"_s), 0);
    QCOMPARE(m_scanctl->run({u"send"_s, u"Scans"_s, u"--scan"_s, document.fileName()}).status, 0);
    QVERIFY(m_scanctl->run({u"send"_s, u"Nowhere"_s, u"--scan"_s, document.fileName()}).status != 0);
}

void TestScanctlHistory::listsWhatTheFilterLetsThrough_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("connectors");
    const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QTest::newRow("all, newest first") << QStringList() << QStringList{u"Nowhere"_s, u"Scans"_s};
    QTest::newRow("of a connector") << QStringList{u"Scans"_s} << QStringList{u"Scans"_s};
    QTest::newRow("those that failed") << QStringList{u"--outcome"_s, u"failed"_s} << QStringList{u"Nowhere"_s};
    QTest::newRow("those that were interrupted") << QStringList{u"--outcome"_s, u"interrupted"_s} << QStringList();
    QTest::newRow("the newest") << QStringList{u"--limit"_s, u"1"_s} << QStringList{u"Nowhere"_s};
    QTest::newRow("of today") << QStringList{u"--since"_s, today} << QStringList{u"Nowhere"_s, u"Scans"_s};
    QTest::newRow("of tomorrow") << QStringList{u"--since"_s, tomorrow + u"T00:00:00"_s} << QStringList();
}

void TestScanctlHistory::listsWhatTheFilterLetsThrough()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, connectors);
    const ScanctlResult result = m_scanctl->run(QStringList{u"history"_s} + arguments);
    QCOMPARE(result.status, 0);
    QStringList listed;
    for (const QJsonObject &record : result.jsonLines())
        listed << record.value("connector"_L1).toString();
    QCOMPARE(listed, connectors);
}

void TestScanctlHistory::showsOneWithItsTranscript()
{
    const QJsonObject listed = m_scanctl->run({u"history"_s, u"Scans"_s}).json();
    const QString id = listed.value("id"_L1).toString();
    const QJsonObject shown = m_scanctl->run({u"history"_s, u"show"_s, id}).json();
    QCOMPARE(shown.value("outcome"_L1).toString(), u"delivered"_s);
    QCOMPARE(shown.value("summary"_L1).toString(), m_folder.filePath(u"scans"_s));
    QVERIFY(!shown.value("transcript"_L1).toArray().isEmpty());
    QVERIFY(!shown.value("transcript"_L1).toArray().first()["text"_L1].toString().isEmpty());
    const QJsonArray documents = shown.value("documents"_L1).toArray();
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first()["name"_L1].toString(), u"letter.pdf"_s);
    QCOMPARE(documents.first()["bytes"_L1].toInteger(), 8);
    const QByteArray sum = QCryptographicHash::hash("%PDF-1.7", QCryptographicHash::Sha256).toHex();
    QCOMPARE(documents.first()["sha256"_L1].toString(), QString::fromLatin1(sum));

    Scanctl asText = *m_scanctl;
    asText.options.removeLast();
    const QString text = asText.run({u"history"_s, u"show"_s, id}).output;
    QVERIFY2(text.contains(u"letter.pdf"_s) && text.contains(u"Delivered"_s), qPrintable(text));
}

void TestScanctlHistory::wrongQuestionsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an outcome that does not exist") << QStringList{u"--outcome"_s, u"lost"_s};
    QTest::newRow("a day that does not exist") << QStringList{u"--since"_s, u"2026-02-31"_s};
    QTest::newRow("no number") << QStringList{u"--limit"_s, u"all"_s};
    QTest::newRow("a delivery that is not there") << QStringList{u"show"_s, u"7"_s};
    QTest::newRow("a connector that is not there") << QStringList{u"Nobody"_s};
    QTest::newRow("two connectors") << QStringList{u"Scans"_s, u"Nowhere"_s};
}

void TestScanctlHistory::wrongQuestionsAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    const ScanctlResult result = m_scanctl->run(QStringList{u"history"_s} + arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QString());
    QVERIFY(!result.messages.isEmpty());
}

void TestScanctlHistory::theDaysAreSet()
{
    QCOMPARE(m_scanctl->run({u"system"_s, u"set"_s, u"historyDays=30"_s}).json().value("historyDays"_L1).toInt(), 30);
    const ScanctlResult refused = m_scanctl->run({u"system"_s, u"set"_s, u"historyDays=-1"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains(u"historyDays"_s), qPrintable(refused.messages));
}

void TestScanctlHistory::oneOfAConnectorThatIsGoneIsExplained()
{
    QCOMPARE(m_scanctl
                 ->run({u"connector"_s, u"add"_s, u"extension"_s, u"--name"_s, u"Gone"_s,
                        u"endpointUrl=http://127.0.0.1:1/api"_s})
                 .status,
             0);
    QCOMPARE(m_scanctl->run({u"send"_s, u"Gone"_s, u"--scan"_s, m_folder.filePath(u"letter.pdf"_s)}).status, 12);
    const QString id = m_scanctl->run({u"history"_s, u"--limit"_s, u"1"_s}).json().value("id"_L1).toString();
    Scanctl asText = *m_scanctl;
    asText.options.removeLast();
    const QString before = asText.run({u"history"_s, u"show"_s, id}).output;
    QVERIFY2(before.contains(u"\nGone: "_s), qPrintable(before));
    QCOMPARE(m_scanctl->run({u"connector"_s, u"remove"_s, u"Gone"_s}).status, 0);
    const QString after = asText.run({u"history"_s, u"show"_s, id}).output;
    QVERIFY2(after.contains(u"\nGone: "_s), qPrintable(after));
    // What is explained by the connector's type is explained as before; its address is gone with it.
    const auto titleOf = [](const QString &text) { return text.section(u"\nGone: "_s, 1).section(u'\n', 0, 0); };
    QCOMPARE(titleOf(after), titleOf(before));
}

QTEST_GUILESS_MAIN(TestScanctlHistory)
#include "tst_scanctl_history.moc"
