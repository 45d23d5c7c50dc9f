// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/leftovers.h"
#include "delivery/senders/filesystem/partfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

class TestPartFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsNotThereBeforeItHasItsName();
    void aTakenNameIsLeftAlone();
    void oneThatAppearedGoesWithTheObject();
    void leftoversAreThoseOfTheKindThatNobodyHolds();

private:
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString make(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FileDescriptor m_open;
};

void TestPartFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_open =
        FileDescriptor(::open(QFile::encodeName(m_folder->path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    QVERIFY(m_open.isOpen());
}

void TestPartFile::itIsNotThereBeforeItHasItsName()
{
    const FileDescriptor probe(::openat(m_open.get(), ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600));
    PartFile part(m_open.get());
    QVERIFY(part.isOpen());
    QCOMPARE(names().size(), probe.isOpen() ? 0 : 1);
    QCOMPARE(::write(part.descriptor(), "abc", 3), 3);
    QCOMPARE(part.publish(), 0);
    QCOMPARE(part.flush(), 0);
    QCOMPARE(part.status().st_size, 3);
    QCOMPARE(part.moveTo("scan.pdf"), 0);
    QCOMPARE(names(), QStringList{u"scan.pdf"_s});
    QCOMPARE(QFileInfo(m_folder->filePath(u"scan.pdf"_s)).size(), 3);
}

void TestPartFile::aTakenNameIsLeftAlone()
{
    QVERIFY(!make(u"scan.pdf"_s).isEmpty());
    {
        PartFile part(m_open.get());
        QCOMPARE(part.flush(), 0);
        QCOMPARE(part.moveTo("scan.pdf"), EEXIST);
    }
    QCOMPARE(names(), QStringList{u"scan.pdf"_s});
}

void TestPartFile::oneThatAppearedGoesWithTheObject()
{
    {
        PartFile part(m_open.get());
        QCOMPARE(part.appear(), 0);
        QCOMPARE(part.appear(), 0);
        QCOMPARE(names(), QStringList{QString::fromLatin1(part.name())});
    }
    QCOMPARE(names(), QStringList());
    PartFile part(m_open.get());
    QCOMPARE(part.appear(), 0);
    QCOMPARE(part.moveTo("scan.pdf"), 0);
    QCOMPARE(names(), QStringList{u"scan.pdf"_s});
}

void TestPartFile::leftoversAreThoseOfTheKindThatNobodyHolds()
{
    const QString held = make(u".scan-0000000000000000.part"_s);
    make(u".scan-0123456789abcdef.part"_s);
    make(u".scan-0123456789abcdef.part.old"_s);
    make(u".scan-0123456789abcdef.part\n"_s);
    make(u".scan-0123456789ABCDEF.part"_s);
    make(u"scan.pdf"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u".scan-1111111111111111.part"_s));
    const FileDescriptor holder(::open(QFile::encodeName(held).constData(), O_WRONLY | O_CLOEXEC));
    QCOMPARE(::flock(holder.get(), LOCK_EX | LOCK_NB), 0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(removeLeftovers(m_folder->path(), now.addSecs(3600)), 0);
    QCOMPARE(removeLeftovers(m_folder->path(), now.addSecs(-60)), 1);
    QCOMPARE(names().size(), 5);
    QVERIFY(!names().contains(u".scan-0123456789abcdef.part"_s));
    QCOMPARE(removeLeftovers(m_folder->filePath(u"nowhere"_s), now), 0);
}

QTEST_GUILESS_MAIN(TestPartFile)
#include "tst_partfile.moc"
