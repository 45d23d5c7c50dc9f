// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A local folder as the terminal user may use it, and the check that leaves no trace.

#include "delivery/senders/filesystem/filesystemsender.h"
#include "tests/delivery/support/runsender.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *needsRoot = "Folders of other users can be made by root alone.";
constexpr gid_t foreignGroup = 471'104;

const QString terminalUser = QStringLiteral("www-data@example.local");

// Runs check() where a sender is run.
class Checking : public Sender
{
public:
    explicit Checking(const FileSystemPlan &plan)
        : m_sender(plan)
    {
    }
    Outcome send(DeliveryContext &context) override { return m_sender.check(context); }
    Outcome check(DeliveryContext &context) override { return m_sender.check(context); }

private:
    FileSystemSender m_sender;
};

DeliveryResult deliver(const FileSystemPlan &plan)
{
    FileSystemSender sender(plan);
    return runSender(sender, FileSystemPlan::stages());
}

DeliveryResult check(const FileSystemPlan &plan)
{
    Checking sender(plan);
    return runSender(sender, FileSystemPlan::stages());
}

Failure failureOf(const DeliveryResult &result)
{
    const auto *failure = std::get_if<Failure>(&result.outcome);
    return failure ? *failure : Failure{Stage::Prepare, Cause::Internal, u"no failure"_s, {}, {}};
}

QStringList factsOf(const DeliveryResult &result, const QString &name)
{
    QStringList values;
    for (const StageReport &report : result.stages) {
        for (const Fact &fact : report.facts) {
            if (fact.name == name && report.stage == Stage::Deliver)
                values << fact.value;
        }
    }
    return values;
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(qPrintable(path), &status) != 0)
        qFatal("Missing: %s", qPrintable(path));
    return status;
}

// Somebody without capabilities for as long as it lives.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (::setegid(65'534) != 0 || ::seteuid(65'534) != 0)
            qFatal("The test cannot give its rights away");
    }
    ~Unprivileged()
    {
        if (::seteuid(0) != 0 || ::setegid(0) != 0)
            qFatal("The test cannot take its rights back");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)
};

} // namespace

class TestFileSystemSenderUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theFileIsTheTerminalUsers_data();
    void theFileIsTheTerminalUsers();
    void whoMayNotWriteIsToldBeforeAnythingIsWritten_data();
    void whoMayNotWriteIsToldBeforeAnythingIsWritten();
    void aFileThatCannotBeGivenAwayIsRemoved();
    void aStickyFolderKeepsOtherUsersFiles_data();
    void aStickyFolderKeepsOtherUsersFiles();

    void aCheckLeavesNoTrace_data();
    void aCheckLeavesNoTrace();
    void aCheckTellsWhatADeliveryWould_data();
    void aCheckTellsWhatADeliveryWould();
    void aCheckTriesToGiveTheFileAway();
    void aCheckAsksForRoom();
    void aCheckOfAFolderThatIsMissingFailsAtConnect();

private:
    FileSystemPlan plan(const QString &user, WhenNameTaken whenNameTaken = WhenNameTaken::Number);
    // False without root, who alone can make folders of other users.
    bool prepareFolder(uid_t owner, gid_t group, mode_t mode);
    QString target(const QString &name) const { return m_target + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_target;
    const passwd *m_user = nullptr;
};

void TestFileSystemSenderUser::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = m_folder->filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(m_target));
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
    m_user = ::getpwnam("www-data");
    if (!m_user)
        QSKIP("The system has no user www-data.");
}

FileSystemPlan TestFileSystemSenderUser::plan(const QString &user, WhenNameTaken whenNameTaken)
{
    const QString path = m_folder->filePath(u"source-scan.pdf"_s);
    makeFile(path, 1000);
    return {m_target, {}, {*plannedDocument(path, u"scan.pdf"_s, u"application/pdf"_s)}, user, whenNameTaken};
}

bool TestFileSystemSenderUser::prepareFolder(uid_t owner, gid_t group, mode_t mode)
{
    return ::geteuid() == 0 && ::chown(qPrintable(m_target), owner, group) == 0
        && ::chmod(qPrintable(m_target), mode) == 0;
}

void TestFileSystemSenderUser::theFileIsTheTerminalUsers_data()
{
    QTest::addColumn<bool>("isTheirs"); // the folder
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("keepsGroup");
    QTest::addColumn<QString>("reason");
    QTest::newRow("in a folder of theirs") << true << 0700 << false << u"www-data|allow|direct|owner"_s;
    QTest::newRow("in everybody's folder") << false << 0777 << false << u"|allow|direct|everyone"_s;
    QTest::newRow("in a folder that passes its group on") << false << 02777 << true << u"|allow|direct|everyone"_s;
}

void TestFileSystemSenderUser::theFileIsTheTerminalUsers()
{
    QFETCH(bool, isTheirs);
    QFETCH(int, mode);
    QFETCH(bool, keepsGroup);
    QFETCH(QString, reason);
    if (!prepareFolder(isTheirs ? m_user->pw_uid : 0, foreignGroup, static_cast<mode_t>(mode)))
        QSKIP(needsRoot);
    const DeliveryResult result = deliver(plan(terminalUser));
    const auto *delivered = std::get_if<Delivered>(&result.outcome);
    QVERIFY2(delivered, qPrintable(failureOf(result).technical));
    QVERIFY(delivered->receipt.facts.contains(Fact{u"owner"_s, u"www-data"_s}));
    QCOMPARE(factsOf(result, u"mayWriteBecause"_s), QStringList{reason});
    QCOMPARE(factsOf(result, u"user"_s), QStringList{u"www-data"_s});
    QCOMPARE(factsOf(result, u"mayBrowse"_s), QStringList{u"yes"_s});
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    const struct stat status = statusOf(target(u"scan.pdf"_s));
    QCOMPARE(status.st_uid, m_user->pw_uid);
    QCOMPARE(status.st_gid, keepsGroup ? foreignGroup : m_user->pw_gid);
    QCOMPARE(status.st_size, 1000);
}

void TestFileSystemSenderUser::whoMayNotWriteIsToldBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("mode");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("the folder is others'")
        << terminalUser << 0755 << Cause::UserNotPermitted << QStringList{u"|deny|direct|everyone"_s};
    QTest::newRow("the user is no account")
        << u"no.such.user@example.local"_s << 0777 << Cause::UserUnknown << QStringList();
    QTest::newRow("the user is root") << u"root@example.local"_s << 0777 << Cause::UserUnknown << QStringList();
}

void TestFileSystemSenderUser::whoMayNotWriteIsToldBeforeAnythingIsWritten()
{
    QFETCH(QString, user);
    QFETCH(int, mode);
    QFETCH(Cause, cause);
    QFETCH(QStringList, reasons);
    if (!prepareFolder(0, foreignGroup, static_cast<mode_t>(mode)))
        QSKIP(needsRoot);
    for (const DeliveryResult &result : {deliver(plan(user)), check(plan(user))}) {
        QCOMPARE(failureOf(result).cause, cause);
        QCOMPARE(failureOf(result).stage, Stage::Deliver);
        QCOMPARE(failureOf(result).subject, user);
        QCOMPARE(factsOf(result, u"mayNotWriteBecause"_s), reasons);
        QCOMPARE(namesIn(m_target), QStringList());
    }
}

void TestFileSystemSenderUser::aFileThatCannotBeGivenAwayIsRemoved()
{
    if (!prepareFolder(0, foreignGroup, 0777))
        QSKIP(needsRoot);
    const FileSystemPlan toUser = plan(terminalUser, WhenNameTaken::Replace);
    makeFile(target(u"scan.pdf"_s), 5);
    const Unprivileged nobody;
    const Failure failure = failureOf(deliver(toUser));
    QCOMPARE(failure.cause, Cause::OwnerNotChanged);
    QCOMPARE(failure.code, u"errno.EPERM"_s);
    QCOMPARE(failure.stage, Stage::Deliver);
    QCOMPARE(failure.subject, target(u"scan.pdf"_s));
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(statusOf(target(u"scan.pdf"_s)).st_size, 5);
}

void TestFileSystemSenderUser::aStickyFolderKeepsOtherUsersFiles_data()
{
    QTest::addColumn<bool>("isTheirs"); // the file of the name
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("a file of their own is replaced") << true << true;
    QTest::newRow("a file of another user stays") << false << false;
}

void TestFileSystemSenderUser::aStickyFolderKeepsOtherUsersFiles()
{
    QFETCH(bool, isTheirs);
    QFETCH(bool, isReplaced);
    if (!prepareFolder(0, foreignGroup, 01777))
        QSKIP(needsRoot);
    makeFile(target(u"scan.pdf"_s), 5);
    QCOMPARE(::chown(qPrintable(target(u"scan.pdf"_s)), isTheirs ? m_user->pw_uid : 1, foreignGroup), 0);
    const DeliveryResult result = deliver(plan(terminalUser, WhenNameTaken::Replace));
    QCOMPARE(std::holds_alternative<Delivered>(result.outcome), isReplaced);
    if (!isReplaced)
        QCOMPARE(failureOf(result).code, u"filesystem.sticky"_s);
    QCOMPARE(namesIn(m_target), QStringList{u"scan.pdf"_s});
    QCOMPARE(statusOf(target(u"scan.pdf"_s)).st_size, isReplaced ? 1000 : 5);
}

void TestFileSystemSenderUser::aCheckLeavesNoTrace_data()
{
    QTest::addColumn<WhenNameTaken>("whenNameTaken");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("numbering, a free name") << WhenNameTaken::Number << false;
    QTest::newRow("numbering, a taken name") << WhenNameTaken::Number << true;
    QTest::newRow("replacing a file") << WhenNameTaken::Replace << true;
    QTest::newRow("refusing, a free name") << WhenNameTaken::Refuse << false;
}

void TestFileSystemSenderUser::aCheckLeavesNoTrace()
{
    QFETCH(WhenNameTaken, whenNameTaken);
    QFETCH(bool, isTaken);
    if (isTaken)
        makeFile(target(u"scan.pdf"_s), 5);
    const QStringList before = namesIn(m_target);
    const DeliveryResult result = check(plan({}, whenNameTaken));
    QCOMPARE(result.outcome, Outcome(Checked{}));
    QCOMPARE(namesIn(m_target), before);
    QVERIFY(!isTaken || statusOf(target(u"scan.pdf"_s)).st_size == 5);
    QCOMPARE(factsOf(result, u"probe"_s), QStringList{m_target});
    QVERIFY(factsOf(result, u"free"_s).value(0).toLongLong() > 0);
}

void TestFileSystemSenderUser::aCheckTellsWhatADeliveryWould_data()
{
    QTest::addColumn<WhenNameTaken>("whenNameTaken");
    QTest::addColumn<bool>("isFolder"); // what has the name
    QTest::addColumn<QString>("code");
    QTest::newRow("a taken name is refused") << WhenNameTaken::Refuse << false << u"errno.EEXIST"_s;
    QTest::newRow("a folder is not replaced") << WhenNameTaken::Replace << true << u"filesystem.not-a-file"_s;
}

void TestFileSystemSenderUser::aCheckTellsWhatADeliveryWould()
{
    QFETCH(WhenNameTaken, whenNameTaken);
    QFETCH(bool, isFolder);
    QFETCH(QString, code);
    if (isFolder)
        QVERIFY(QDir().mkpath(target(u"scan.pdf"_s)));
    else
        makeFile(target(u"scan.pdf"_s), 5);
    const Failure failure = failureOf(check(plan({}, whenNameTaken)));
    QCOMPARE(failure.cause, Cause::NameTaken);
    QCOMPARE(failure.code, code);
    QCOMPARE(failureOf(deliver(plan({}, whenNameTaken))), failure);
}

void TestFileSystemSenderUser::aCheckTriesToGiveTheFileAway()
{
    if (!prepareFolder(0, foreignGroup, 0777))
        QSKIP(needsRoot);
    const FileSystemPlan toUser = plan(terminalUser);
    QCOMPARE(check(toUser).outcome, Outcome(Checked{}));
    QCOMPARE(namesIn(m_target), QStringList());
    const Unprivileged nobody;
    FileSystemPlan withoutDocuments = toUser;
    withoutDocuments.documents.clear();
    for (const FileSystemPlan &checked : {toUser, withoutDocuments}) {
        const DeliveryResult result = check(checked);
        QCOMPARE(failureOf(result).cause, Cause::OwnerNotChanged);
        QCOMPARE(factsOf(result, u"probe"_s), QStringList());
        QCOMPARE(namesIn(m_target), QStringList());
    }
}

void TestFileSystemSenderUser::aCheckAsksForRoom()
{
    FileSystemPlan huge = plan({});
    huge.documents.first().size = qint64(1) << 60;
    const Failure failure = failureOf(check(huge));
    QCOMPARE(failure.cause, Cause::StorageFull);
    QCOMPARE(failure.code, u"filesystem.free-space"_s);
    QCOMPARE(failure.subject, m_target);
    QCOMPARE(namesIn(m_target), QStringList());
}

void TestFileSystemSenderUser::aCheckOfAFolderThatIsMissingFailsAtConnect()
{
    FileSystemPlan missing = plan({});
    missing.trustedFolder = m_folder->filePath(u"missing"_s);
    QCOMPARE(failureOf(check(missing)).cause, Cause::FolderMissing);
    QCOMPARE(failureOf(check(missing)).stage, Stage::Connect);
}

QTEST_GUILESS_MAIN(TestFileSystemSenderUser)

#include "tst_filesystemsender_user.moc"
