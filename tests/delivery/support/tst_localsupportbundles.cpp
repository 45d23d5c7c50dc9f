// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/support/localsupportbundles.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Kind = SupportPart::Kind;
using Saved = Expected<std::monostate, SupportFailure>;

template<class Answer>
Answer answerOf(QFuture<Answer> future)
{
    future.waitForFinished();
    return future.result();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray unzipped(const QStringList &arguments)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, arguments);
    if (!unzip.waitForFinished() || unzip.exitCode() != 0)
        qFatal("unzip failed: %s", unzip.readAllStandardError().constData());
    return unzip.readAllStandardOutput();
}

} // namespace

class TestLocalSupportBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFixedPartsComeFirst();
    void theLastThatFailedAreProposed();
    void aFailureOfLongAgoIsFound();
    void eachPartHasItsText();
    void thePlatformNamesNoHostAndNoUser();
    void theArchiveHasWhatWasShown();
    void aSavedArchiveIsPrivateAndReplacesAnOlderOne();
    void whatCannotBeWrittenLeavesWhatWasThere();

private:
    void record(const QString &connector, const std::optional<Outcome> &outcome, int minute);
    LocalSupportBundles bundles() const { return {m_workspace.get(), nullptr, nullptr, {m_log}}; }
    QStringList deliveriesOf(const QList<SupportPart> &parts, bool isProposed) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString m_log;
};

void TestLocalSupportBundles::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = path(u"scanctl.log"_s);
    QFile log(m_log);
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("logged\n") > 0);
    auto workspace = Workspace::open(path(u"test.scanconnectors"_s));
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
}

void TestLocalSupportBundles::record(const QString &connector, const std::optional<Outcome> &outcome, int minute)
{
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = QUuid::createUuid();
    record.connectorName = connector;
    record.typeId = u"extension"_s;
    record.started = QDateTime(QDate(2026, 11, 26), QTime(0, 0), Qt::UTC).addSecs(60 * minute);
    answerOf(m_workspace->beginDelivery(record));
    if (outcome) {
        const TranscriptLine line{record.started, TranscriptLine::Direction::Sent, u"POST /"_s};
        answerOf(m_workspace->endDelivery(record.id, record.started.addSecs(1), {*outcome, {}}, {line}));
    }
}

QStringList TestLocalSupportBundles::deliveriesOf(const QList<SupportPart> &parts, bool isProposed) const
{
    QStringList names;
    for (const SupportPart &part : parts) {
        if (part.kind == Kind::Delivery && part.isProposed == isProposed)
            names.append(part.delivery->connectorName);
    }
    return names;
}

void TestLocalSupportBundles::theFixedPartsComeFirst()
{
    LocalSupportBundles bundles(m_workspace.get(), nullptr, nullptr, {m_log, path(u"is-not-there.log"_s)});
    QCOMPARE(bundles.logPath(), m_log);
    QStringList names;
    const QList<SupportPart> parts = bundles.parts(3);
    for (const SupportPart &part : parts) {
        QVERIFY(part.isProposed);
        names.append(part.fileName);
    }
    QCOMPARE(names, QStringList({u"platform.txt"_s, u"connectors.json"_s, u"system.json"_s, u"log/scanctl.log"_s}));
}

void TestLocalSupportBundles::theLastThatFailedAreProposed()
{
    const Failure failure{Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, {}, {}};
    for (int minute = 0; minute < 5; ++minute)
        record(u"failed %1"_s.arg(minute), failure, minute);
    record(u"delivered"_s, Delivered{}, 5);
    record(u"cancelled"_s, Cancelled{}, 6);
    record(u"running"_s, std::nullopt, 7);
    const QList<SupportPart> parts = bundles().parts(3);
    QCOMPARE(deliveriesOf(parts, true), QStringList({u"failed 4"_s, u"failed 3"_s, u"failed 2"_s}));
    QCOMPARE(deliveriesOf(parts, false), QStringList({u"cancelled"_s, u"delivered"_s, u"failed 1"_s, u"failed 0"_s}));
    QVERIFY(deliveriesOf(bundles().parts(0), true).isEmpty());
    QStringList names;
    for (const SupportPart &part : parts)
        names.append(part.fileName);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestLocalSupportBundles::aFailureOfLongAgoIsFound()
{
    record(u"failed"_s, Failure{}, 0);
    for (int minute = 1; minute < 80; ++minute)
        record(u"delivered"_s, Delivered{}, minute);
    const QList<SupportPart> parts = bundles().parts(3);
    QCOMPARE(deliveriesOf(parts, true), QStringList{u"failed"_s});
    QCOMPARE(deliveriesOf(parts, false).size(), 50);
}

void TestLocalSupportBundles::eachPartHasItsText()
{
    FileSystemSettings folder;
    folder.baseLocation = u"/srv/scans"_s;
    QVERIFY(m_workspace->insert({QUuid::createUuid(), u"Folder"_s, {}, folder}));
    record(u"Endpoint"_s, Failure{Stage::Connect, Cause::ConnectionRefused, u"curl.7"_s, {}, {}}, 0);
    auto bundles = this->bundles();
    const QList<SupportPart> parts = bundles.parts(3);
    QCOMPARE(parts.size(), 5);
    const QStringList expected{u"libsmbclient:"_s, u"/srv/scans"_s, u"smtp.office365.com"_s, u"logged"_s, u"curl.7"_s};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString text = answerOf(bundles.text(parts.at(i)));
        QVERIFY2(text.contains(expected.at(i)), qPrintable(text));
    }
    QVERIFY(answerOf(bundles.text(parts.last())).contains("sent POST /"_L1));
}

void TestLocalSupportBundles::thePlatformNamesNoHostAndNoUser()
{
    const QString text = answerOf(bundles().text({Kind::Platform, u"platform.txt"_s}));
    for (const char *name : {"console:", "qt:", "libcurl:", "openssl:", "system:", "locale:", "workspace:"})
        QVERIFY2(text.contains(QLatin1StringView(name)), name);
    QVERIFY(!text.contains(QSysInfo::machineHostName()));
    QVERIFY(!text.contains(QDir::homePath()));
}

void TestLocalSupportBundles::theArchiveHasWhatWasShown()
{
    const QString zip = path(u"Bündel.zip"_s);
    const QList<SupportFile> files{{u"platform.txt"_s, u"Ärger im Büro\n"_s},
                                   {u"log/scanctl.log"_s, u"line\n"_s.repeated(100'000)},
                                   {u"deliveries/empty.json"_s, {}}};
    QVERIFY(answerOf(bundles().save(zip, files)));
    unzipped({u"-t"_s, zip});
    QCOMPARE(unzipped({u"-Z1"_s, zip}), QByteArray("platform.txt\nlog/scanctl.log\ndeliveries/empty.json\n"));
    for (const SupportFile &file : files)
        QCOMPARE(unzipped({u"-p"_s, zip, file.name}), file.text.toUtf8());
    QVERIFY(QFileInfo(zip).size() < 10'000);
}

void TestLocalSupportBundles::aSavedArchiveIsPrivateAndReplacesAnOlderOne()
{
    const QString zip = path(u"bundle.zip"_s);
    QVERIFY(answerOf(bundles().save(zip, {{u"old.txt"_s, u"old"_s}})));
    QCOMPARE(QFileInfo(zip).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(answerOf(bundles().save(zip, {{u"new.txt"_s, u"new"_s}})));
    QCOMPARE(unzipped({u"-Z1"_s, zip}), QByteArray("new.txt\n"));
    QCOMPARE(QDir(m_folder->path()).entryList({u"bundle*"_s}), QStringList{u"bundle.zip"_s});
}

void TestLocalSupportBundles::whatCannotBeWrittenLeavesWhatWasThere()
{
    const QString zip = path(u"bundle.zip"_s);
    QVERIFY(answerOf(bundles().save(zip, {{u"old.txt"_s, u"old"_s}})));
    const QByteArray before = contentOf(zip);
    rlimit unlimited{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{50, unlimited.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const Saved saved = answerOf(bundles().save(zip, {{u"new.txt"_s, u"new"_s}}));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QVERIFY(!saved);
    QCOMPARE(saved.error().path, zip);
    QVERIFY(!saved.error().technical.isEmpty());
    QCOMPARE(contentOf(zip), before);
    QCOMPARE(QDir(m_folder->path()).entryList({u"bundle*"_s}), QStringList{u"bundle.zip"_s});

    const QString nowhere = path(u"no-folder/bundle.zip"_s);
    const Saved lost = answerOf(bundles().save(nowhere, {{u"new.txt"_s, u"new"_s}}));
    QVERIFY(!lost);
    QCOMPARE(lost.error().path, nowhere);
}

QTEST_GUILESS_MAIN(TestLocalSupportBundles)

#include "tst_localsupportbundles.moc"
