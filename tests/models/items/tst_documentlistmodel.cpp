// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/documentlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

using Condition = DocumentListModel::Condition;

Condition conditionOf(const DocumentListModel &model, int row)
{
    return model.index(row).data(DocumentListModel::ConditionRole).value<Condition>();
}

} // namespace

class TestDocumentListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreLookedAtAgain();
    void whatCannotBeSentIsTold_data();
    void whatCannotBeSentIsTold();

private:
    QString make(const QString &name, qint64 size) const;

    QTemporaryDir m_folder;
};

// A sparse file, so that a large one takes no space.
QString TestDocumentListModel::make(const QString &name, qint64 size) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qFatal("The test's own file cannot be written");
    return file.fileName();
}

void TestDocumentListModel::documentsAreLookedAtAgain()
{
    QFile file(m_folder.filePath(u"scan.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7");
    file.close();
    DocumentListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({scanDocumentAt(file.fileName()), scanDocumentAt(m_folder.filePath(u"missing.tif"_s))});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.totalSize(), 8);
    QCOMPARE(model.index(0).data(DocumentListModel::MediaTypeRole).toString(), u"application/pdf"_s);
    QCOMPARE(conditionOf(model, 0), Condition::Fine);
    QCOMPARE(conditionOf(model, 1), Condition::Missing);
    QVERIFY(file.remove());
    model.refresh();
    QCOMPARE(conditionOf(model, 0), Condition::Missing);
    QCOMPARE(model.totalSize(), 0);
    model.remove(0);
    model.remove(7);
    QCOMPARE(model.documents().size(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestDocumentListModel::whatCannotBeSentIsTold_data()
{
    const QString pipe = m_folder.filePath(u"pipe.pdf"_s);
    QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString locked = make(u"locked.pdf"_s, 10);
    QVERIFY(QFile::setPermissions(locked, {}));
    QTest::addColumn<QString>("path");
    QTest::addColumn<Condition>("condition");
    QTest::newRow("a file") << make(u"letter.pdf"_s, 10) << Condition::Fine;
    QTest::newRow("nothing there") << m_folder.filePath(u"nothing.pdf"_s) << Condition::Missing;
    QTest::newRow("a folder") << m_folder.path() << Condition::Folder;
    QTest::newRow("a pipe") << pipe << Condition::NoFile;
    QTest::newRow("an empty file") << make(u"empty.pdf"_s, 0) << Condition::Empty;
    QTest::newRow("as large as most servers take")
        << make(u"most.pdf"_s, DocumentListModel::largeSize) << Condition::Fine;
    QTest::newRow("a larger file") << make(u"huge.pdf"_s, DocumentListModel::largeSize + 1) << Condition::Large;
    if (::geteuid() != 0) // root may read everything
        QTest::newRow("a file without permissions") << locked << Condition::Unreadable;
}

void TestDocumentListModel::whatCannotBeSentIsTold()
{
    QFETCH(QString, path);
    DocumentListModel model;
    model.append({scanDocumentAt(path)});
    QTEST(conditionOf(model, 0), "condition");
}

QTEST_GUILESS_MAIN(TestDocumentListModel)
#include "tst_documentlistmodel.moc"
