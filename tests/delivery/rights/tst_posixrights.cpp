// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The verdict against the kernel's own: a child process becomes the user and tries. Numeric users that no system has
// will do.

#include "delivery/rights/posixrights.h"
#include "delivery/transport/filedescriptor.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t anna = 471'101;
constexpr gid_t annas = 471'102; // her primary group
constexpr gid_t staff = 471'103; // another of hers
constexpr gid_t others = 471'104;
constexpr uid_t someone = 471'105;

const LocalAccount account{QStringLiteral("anna"), anna, annas, {annas, staff}};

bool setList(const QString &folder, const QString &entries)
{
    QProcess program;
    program.start(u"setfacl"_s, {u"-m"_s, entries, folder});
    return program.waitForFinished() && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
}

// Whether a process of the user can do it.
bool kernelPermits(const QString &folder, FolderUse use)
{
    const QByteArray path = QFile::encodeName(folder);
    const QByteArray file = path + "/probe";
    const pid_t child = ::fork();
    if (child == 0) {
        const gid_t groups[] = {annas, staff};
        if (::setgroups(2, groups) != 0 || ::setresgid(annas, annas, annas) != 0 || ::setresuid(anna, anna, anna) != 0)
            ::_exit(2);
        const int opened = use == FolderUse::Write ? ::open(file.constData(), O_WRONLY | O_CREAT | O_EXCL, 0600)
                                                   : ::open(path.constData(), O_RDONLY | O_DIRECTORY);
        const bool isUsable = opened >= 0 && (use == FolderUse::Write || ::faccessat(opened, ".", X_OK, 0) == 0);
        ::_exit(isUsable ? 0 : 1);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        qFatal("The child that becomes the user has failed");
    ::unlink(file.constData());
    return WEXITSTATUS(status) == 0;
}

AccessVerdict verdictOn(const QString &folder, FolderUse use)
{
    const FileDescriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return posixRights(descriptor.get(), account, use);
}

QStringList reasonsOf(const AccessVerdict &verdict)
{
    QStringList values;
    for (const Fact &fact : writeFacts(verdict))
        values << fact.value;
    return values;
}

} // namespace

class TestPosixRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theVerdictIsTheKernels_data();
    void theVerdictIsTheKernels();
    void everyFolderOnTheWayMustLetPass_data();
    void everyFolderOnTheWayMustLetPass();
    void aLinkOnTheWayIsNotAParent();
    void aGroupIsNamed();
    void aFolderThatCannotBeLookedAtIsUnknown();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPosixRights::init()
{
    if (::geteuid() != 0)
        QSKIP("Folders of other users can be made by root alone.");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
}

void TestPosixRights::theVerdictIsTheKernels_data()
{
    QTest::addColumn<uid_t>("owner");
    QTest::addColumn<gid_t>("group");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("list"); // for setfacl
    QTest::addColumn<Permission>("permission"); // to write
    QTest::addColumn<QStringList>("reasons");

    const auto yes = Permission::Permitted;
    const auto no = Permission::NotPermitted;
    const QString none;
    QTest::newRow("the user owns it") << anna << others << 0700 << none << yes
                                      << QStringList{u"anna|allow|direct|owner"_s};
    QTest::newRow("the owner has less than others")
        << anna << annas << 0077 << none << no << QStringList{u"anna|deny|direct|owner"_s};
    QTest::newRow("the primary group") << someone << annas << 0770 << none << yes
                                       << QStringList{u"471102|allow|direct|group"_s};
    QTest::newRow("another group of theirs")
        << someone << staff << 0770 << none << yes << QStringList{u"471103|allow|direct|group"_s};
    QTest::newRow("the group has less than others")
        << someone << staff << 0707 << none << no << QStringList{u"471103|deny|direct|group"_s};
    QTest::newRow("everybody else") << someone << others << 0707 << none << yes
                                    << QStringList{u"|allow|direct|everyone"_s};
    QTest::newRow("everybody else may not")
        << someone << others << 0775 << none << no << QStringList{u"|deny|direct|everyone"_s};
    QTest::newRow("writing without search")
        << someone << others << 0702 << none << no << QStringList{u"|deny|direct|everyone"_s};
    QTest::newRow("writing without reading")
        << someone << others << 0703 << none << yes << QStringList{u"|allow|direct|everyone"_s};
    QTest::newRow("a named user") << someone << others << 0700 << u"u:471101:rwx"_s << yes
                                  << QStringList{u"anna|allow|direct|user"_s};
    QTest::newRow("a named user who may not, in a group that may")
        << someone << staff << 0770 << u"u:471101:r-x"_s << no << QStringList{u"anna|deny|direct|user"_s};
    QTest::newRow("a named user whom the mask stops")
        << someone << others << 0700 << u"u:471101:rwx,m::r-x"_s << no << QStringList{u"anna|masked|direct|user"_s};
    QTest::newRow("the mask does not stop the owner")
        << anna << others << 0700 << u"u:471105:rwx,m::---"_s << yes << QStringList{u"anna|allow|direct|owner"_s};
    QTest::newRow("a named group") << someone << others << 0700 << u"g:471103:rwx"_s << yes
                                   << QStringList{u"471103|allow|direct|group"_s};
    QTest::newRow("a named group whom the mask stops")
        << someone << others << 0700 << u"g:471103:rwx,m::r-x"_s << no << QStringList{u"471103|masked|direct|group"_s};
    QTest::newRow("one group of two may")
        << someone << annas << 0700 << u"g:471103:rwx"_s << yes << QStringList{u"471103|allow|direct|group"_s};
    QTest::newRow("rights of two groups do not add up")
        << someone << annas << 0720 << u"g:471103:r-x"_s << no << QStringList{u"471102|deny|direct|group"_s};
    QTest::newRow("rights of two entries for one group do not add up")
        << someone << staff << 0720 << u"g:471103:r-x"_s << no << QStringList{u"471103|deny|direct|group"_s};
    QTest::newRow("a named group keeps the others' rights away")
        << someone << others << 0707 << u"g:471103:r--"_s << no << QStringList{u"471103|deny|direct|group"_s};
    QTest::newRow("a default list is for what is made in it")
        << someone << others << 0700 << u"d:u:471101:rwx"_s << no << QStringList{u"|deny|direct|everyone"_s};
}

void TestPosixRights::theVerdictIsTheKernels()
{
    QFETCH(uid_t, owner);
    QFETCH(gid_t, group);
    QFETCH(int, mode);
    QFETCH(QString, list);
    QFETCH(Permission, permission);
    QFETCH(QStringList, reasons);
    const QString folder = m_folder->filePath(u"scans"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(::chown(qPrintable(folder), owner, group), 0);
    QCOMPARE(::chmod(qPrintable(folder), static_cast<mode_t>(mode)), 0);
    if (!list.isEmpty() && !setList(folder, list))
        QSKIP("setfacl is missing, or the file system keeps no access lists.");

    const AccessVerdict mayWrite = verdictOn(folder, FolderUse::Write);
    QCOMPARE(mayWrite.permission, permission);
    QCOMPARE(reasonsOf(mayWrite), reasons);
    QCOMPARE(mayWrite.permission == Permission::Permitted, kernelPermits(folder, FolderUse::Write));
    const AccessVerdict mayBrowse = verdictOn(folder, FolderUse::Browse);
    QVERIFY(mayBrowse.permission != Permission::Unknown);
    QCOMPARE(mayBrowse.permission == Permission::Permitted, kernelPermits(folder, FolderUse::Browse));
}

void TestPosixRights::everyFolderOnTheWayMustLetPass_data()
{
    QTest::addColumn<int>("mode"); // of the folder two above
    QTest::addColumn<QString>("list");
    QTest::addColumn<Permission>("permission");
    QTest::newRow("search is enough") << 0711 << QString() << Permission::Permitted;
    QTest::newRow("reading is not") << 0744 << QString() << Permission::NotPermitted;
    QTest::newRow("nothing is not") << 0700 << QString() << Permission::NotPermitted;
    QTest::newRow("an access list lets the user pass") << 0700 << u"u:471101:--x"_s << Permission::Permitted;
    QTest::newRow("an access list stops the user") << 0755 << u"u:471101:r--"_s << Permission::NotPermitted;
}

void TestPosixRights::everyFolderOnTheWayMustLetPass()
{
    QFETCH(int, mode);
    QFETCH(QString, list);
    QFETCH(Permission, permission);
    const QString gate = m_folder->filePath(u"a|gate"_s);
    const QString folder = gate + u"/below/scans"_s;
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(::chmod(qPrintable(folder), 0777), 0);
    QCOMPARE(::chmod(qPrintable(gate), static_cast<mode_t>(mode)), 0);
    if (!list.isEmpty() && !setList(gate, list))
        QSKIP("setfacl is missing, or the file system keeps no access lists.");
    const AccessVerdict verdict = verdictOn(folder, FolderUse::Write);
    QCOMPARE(verdict.permission, permission);
    QCOMPARE(verdict.permission == Permission::Permitted, kernelPermits(folder, FolderUse::Write));
    if (permission == Permission::NotPermitted)
        QCOMPARE(reasonsOf(verdict), QStringList{QDir(gate).canonicalPath() + u"|closed|direct|folder"_s});
}

void TestPosixRights::aLinkOnTheWayIsNotAParent()
{
    const QString folder = m_folder->filePath(u"scans"_s);
    const QString closed = m_folder->filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(folder) && QDir().mkpath(closed));
    QCOMPARE(::chmod(qPrintable(folder), 0777), 0);
    QVERIFY(QFile::link(folder, closed + u"/link"_s));
    QCOMPARE(::chmod(qPrintable(closed), 0700), 0);
    QCOMPARE(verdictOn(closed + u"/link"_s, FolderUse::Write).permission, Permission::Permitted);
}

void TestPosixRights::aGroupIsNamed()
{
    const auto *group = ::getgrgid(0);
    QVERIFY(group);
    const QString name = QString::fromLocal8Bit(group->gr_name);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0770), 0);
    const FileDescriptor folder(::open(qPrintable(m_folder->path()), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const AccessVerdict verdict = posixRights(folder.get(), {u"anna"_s, anna, 0, {0}}, FolderUse::Write);
    QCOMPARE(reasonsOf(verdict), QStringList{name + u"|allow|direct|group"_s});
}

void TestPosixRights::aFolderThatCannotBeLookedAtIsUnknown()
{
    const AccessVerdict verdict = posixRights(-1, account, FolderUse::Write);
    QCOMPARE(verdict.permission, Permission::Unknown);
}

QTEST_GUILESS_MAIN(TestPosixRights)

#include "tst_posixrights.moc"
