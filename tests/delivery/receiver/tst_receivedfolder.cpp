// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/receivedfolder.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

QStringList entriesOf(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

} // namespace

class TestReceivedFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFileNamesSafe_data();
    void makesFileNamesSafe();
    void removesWhatACrashLeftBehind();
    void leavesAnotherReceiversUploadsAlone();
    void takesNoPlaceTwice();
    void cannotBeOpenedBelowAFile();
};

void TestReceivedFolder::makesFileNamesSafe_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("safe");
    QTest::newRow("an ordinary name stays") << u"Größe \"A4\" 100%.pdf"_s << u"Größe \"A4\" 100%.pdf"_s;
    QTest::newRow("a way out of the folder") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("a Windows path") << u"C:\\scans\\a.pdf"_s << u"C:_scans_a.pdf"_s;
    QTest::newRow("line breaks and zeros") << u"a\r\nb"_s + QChar(0) + u".pdf"_s << u"a__b_.pdf"_s;
    QTest::newRow("a hidden file") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("the folder itself") << u"."_s << u"file"_s;
    QTest::newRow("the folder above") << u".."_s << u"file"_s;
    QTest::newRow("no name") << QString() << u"file"_s;
    QTest::newRow("a long name keeps its extension")
        << QString(300, u'a') + u".pdf"_s << QString(196, u'a') + u".pdf"_s;
    QTest::newRow("a long name is cut between characters")
        << QString(u"😀"_s).repeated(80) + u".pdf"_s << QString(u"😀"_s).repeated(49) + u".pdf"_s;
}

void TestReceivedFolder::makesFileNamesSafe()
{
    QFETCH(QString, sent);
    QTEST(safeFileName(sent), "safe");
}

void TestReceivedFolder::removesWhatACrashLeftBehind()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".incoming-dead/upload"_s));
    QVERIFY(write(folder.filePath(u".incoming-dead/upload/half.pdf"_s)));
    QVERIFY(QDir(folder.path()).mkpath(u"20260101-000000-1"_s));

    const auto received = ReceivedFolder::open(folder.path());
    QVERIFY(received);
    QVERIFY(!entriesOf(folder.path()).contains(u".incoming-dead"_s));
    QVERIFY(entriesOf(folder.path()).contains(u"20260101-000000-1"_s));
}

void TestReceivedFolder::leavesAnotherReceiversUploadsAlone()
{
    QTemporaryDir folder;
    const auto first = ReceivedFolder::open(folder.path());
    QVERIFY(first);
    QTemporaryDir upload(first->incomingTemplate());
    QVERIFY(write(upload.filePath(u"half.pdf"_s)));

    const auto second = ReceivedFolder::open(folder.path());
    QVERIFY(second);
    QVERIFY(QFile::exists(upload.filePath(u"half.pdf"_s)));
}

void TestReceivedFolder::takesNoPlaceTwice()
{
    QTemporaryDir folder;
    const QDateTime time(QDate(2026, 11, 24), QTime(10, 15, 30));
    QStringList places;
    for (int receiver = 0; receiver < 2; ++receiver) {
        const auto received = ReceivedFolder::open(folder.path());
        QVERIFY(received);
        QTemporaryDir upload(received->incomingTemplate());
        QVERIFY(write(upload.filePath(u"fields.json"_s)));
        const auto place = received->keep(upload.path(), time);
        QVERIFY(place);
        places << QFileInfo(*place).fileName();
    }
    QCOMPARE(places, QStringList({u"20261124-101530-1"_s, u"20261124-101530-2"_s}));
    QCOMPARE(entriesOf(folder.path()), places); // and no incoming folder remains
}

void TestReceivedFolder::cannotBeOpenedBelowAFile()
{
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"file"_s)));
    QVERIFY(!ReceivedFolder::open(folder.filePath(u"file/received"_s)));
}

QTEST_GUILESS_MAIN(TestReceivedFolder)

#include "tst_receivedfolder.moc"
