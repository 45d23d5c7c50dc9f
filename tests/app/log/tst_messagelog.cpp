// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/messagelog.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(category, "console.test", QtWarningMsg)

QStringList passedOn; // to who listened before

void takeMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    passedOn.append(text);
}

} // namespace

class TestMessageLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLineTellsWhenWhoAndWhat();
    void aThreadHasItsOwnNumber();
    void noServerWritesALineOfItsOwn_data();
    void noServerWritesALineOfItsOwn();
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void aLongTextIsCut();
    void levelsChooseWhatIsWritten_data();
    void levelsChooseWhatIsWritten();
    void warningsGoOnToWhoListenedBefore();
    void theEndGivesBackTheHandler();
    void theLastWordsBeforeACrashAreThere();

private:
    QStringList lines() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QtMessageHandler m_before = nullptr;
};

void TestMessageLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"log/test.log"_s);
    passedOn.clear();
    m_before = qInstallMessageHandler(&takeMessage);
}

void TestMessageLog::cleanup()
{
    qInstallMessageHandler(m_before);
}

QStringList TestMessageLog::lines() const
{
    QFile file(m_path);
    QStringList lines = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    if (!lines.isEmpty())
        lines.removeLast();
    return lines;
}

void TestMessageLog::aLineTellsWhenWhoAndWhat()
{
    const MessageLog log(m_path);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    qCInfo(category) << "All is well, Jürgen";
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QCOMPARE(lines().size(), 1);
    const QString time = lines().constFirst().section(u' ', 0, 0);
    QVERIFY(time.endsWith(u'Z'));
    QCOMPARE(time.size(), 24);
    const QDateTime logged = QDateTime::fromString(time, Qt::ISODateWithMs);
    QVERIFY(logged >= before && logged <= after);
    QCOMPARE(lines().constFirst().section(u' ', 1), u"info %1.%1 console.test: All is well, Jürgen"_s.arg(::getpid()));
}

void TestMessageLog::aThreadHasItsOwnNumber()
{
    const MessageLog log(m_path);
    std::jthread([] { qCWarning(category) << "From elsewhere"; }).join();
    const QString number = lines().constFirst().section(u' ', 2, 2);
    QCOMPARE(number.section(u'.', 0, 0), QString::number(::getpid()));
    QVERIFY(number.section(u'.', 1).toLongLong() > 0);
    QVERIFY(number.section(u'.', 1) != QString::number(::getpid()));
}

void TestMessageLog::noServerWritesALineOfItsOwn_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("written");
    QTest::newRow("a line feed") << u"550 no\n2026-01-01T00:00:00.000Z info x: forged"_s
                                 << u"550 no␊2026-01-01T00:00:00.000Z info x: forged"_s;
    QTest::newRow("a carriage return") << u"550 no\r\nforged"_s << u"550 no␍␊forged"_s;
    QTest::newRow("an escape sequence of terminals") << u"\u001b[2Jgone"_s << u"␛[2Jgone"_s;
    QTest::newRow("a zero and a delete") << u"a%1b\u007f"_s.arg(QChar(0)) << u"a␀b␡"_s;
    QTest::newRow("a separator of lines or paragraphs") << u"a\u2028b\u2029c"_s << u"a␤b␤c"_s;
    QTest::newRow("a control character of eight bits") << u"a\u0085b\u009bc"_s << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("a turn of direction") << u"a\u202eb\u2066c"_s << u"a\ufffdb\ufffdc"_s;
}

void TestMessageLog::noServerWritesALineOfItsOwn()
{
    QFETCH(QString, said);
    QFETCH(QString, written);
    const MessageLog log(m_path);
    qCWarning(category).noquote() << said;
    QCOMPARE(lines().size(), 1);
    QCOMPARE(lines().constFirst().section(u": "_s, 1), written);
}

void TestMessageLog::secretsAreTakenOut_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("in an address") << u"POST https://x.example/api?code=canary-4711&v=1"_s;
    QTest::newRow("in a header on a line of its own") << u"a\r\nAuthorization: Bearer canary-4711\r\nb"_s;
    QTest::newRow("in JSON") << u"{\"client_secret\": \"canary-4711\"}"_s;
    QTest::newRow("in a form") << u"grant_type=x&password=canary-4711"_s;
    QTest::newRow("behind 100,000 characters") << QString(100'000, u'x') + u" password=canary-4711"_s;
}

void TestMessageLog::secretsAreTakenOut()
{
    QFETCH(QString, said);
    const MessageLog log(m_path);
    qCWarning(category).noquote() << said;
    QCOMPARE(lines().size(), 1);
    QVERIFY(!lines().constFirst().contains("canary-4711"_L1));
    QVERIFY(!passedOn.join(u'\n').contains("canary-4711"_L1));
}

void TestMessageLog::aLongTextIsCut()
{
    const MessageLog log(m_path);
    qCWarning(category).noquote() << QString(1'000'000, u'x');
    QCOMPARE(lines().size(), 1);
    QVERIFY(lines().constFirst().size() < 5'000);
    QVERIFY(lines().constFirst().endsWith(u"xx…"_s));
}

void TestMessageLog::levelsChooseWhatIsWritten_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("debug") << u"debug"_s << QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    QTest::newRow("info") << u"info"_s << QStringList{u"info"_s, u"warning"_s, u"error"_s};
    QTest::newRow("warning") << u"warning"_s << QStringList{u"warning"_s, u"error"_s};
}

void TestMessageLog::levelsChooseWhatIsWritten()
{
    QFETCH(QString, level);
    QFETCH(QStringList, written);
    const auto known = logLevelNamed(level);
    QVERIFY(known);
    const MessageLog log(m_path, *known);
    qCDebug(category) << "text";
    qCInfo(category) << "text";
    qCWarning(category) << "text";
    qCCritical(category) << "text";
    QStringList found;
    const QStringList all = lines();
    for (const QString &line : all)
        found.append(line.section(u' ', 1, 1));
    QCOMPARE(found, written);
    QVERIFY(!logLevelNamed(u"loud"));
}

void TestMessageLog::warningsGoOnToWhoListenedBefore()
{
    const MessageLog log(m_path);
    qCInfo(category) << "for the file";
    qCWarning(category) << "for all";
    QCOMPARE(lines().size(), 2);
    QCOMPARE(passedOn, QStringList{lines().constLast()});
}

void TestMessageLog::theEndGivesBackTheHandler()
{
    {
        const MessageLog log(m_path);
    }
    qCWarning(category) << "afterwards";
    QVERIFY(lines().isEmpty());
    QCOMPARE(passedOn, QStringList{u"afterwards"_s});
}

void TestMessageLog::theLastWordsBeforeACrashAreThere()
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGABRT, SIG_DFL); // in place of the test's own
        const MessageLog log(m_path);
        qFatal("the last words");
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(lines().size(), 1);
    QVERIFY(lines().constFirst().endsWith(" default: the last words"_L1));
    QCOMPARE(lines().constFirst().section(u' ', 1, 1), u"fatal"_s);
}

QTEST_GUILESS_MAIN(TestMessageLog)

#include "tst_messagelog.moc"
