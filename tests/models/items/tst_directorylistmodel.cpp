// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/directorylistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Directory usersNamed(const QStringList &names)
{
    Directory directory;
    for (const QString &name : names) {
        TerminalUser user;
        user.username = name;
        user.firstName = name.toUpper();
        directory.users.append(user);
    }
    return directory;
}

} // namespace

class TestDirectoryListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsEdits_data();
    void followsEdits();
    void typingChangesOneRow();
    void followsUndo();
    void otherListsAreNoBusinessOfIt();
    void marksRowsWithProblems();

private:
    QString printed() const;

    std::unique_ptr<DirectoryDraft> m_draft;
    std::unique_ptr<DirectoryListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDirectoryListModel::init()
{
    m_draft = std::make_unique<DirectoryDraft>();
    m_model = std::make_unique<DirectoryListModel>(m_draft.get(), DirectoryList::Users);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestDirectoryListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_draft.reset();
}

QString TestDirectoryListModel::printed() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows << m_model->index(row).data().toString();
    return rows.join(u' ');
}

void TestDirectoryListModel::followsEdits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("followed"); // where the row of b is then
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("one more at the end") << u"a b"_s << u"a b c"_s << u"b"_s << 2 << 2;
    QTest::newRow("one more in the middle") << u"a b"_s << u"a x b"_s << u"b"_s << 1 << 1;
    QTest::newRow("the first goes") << u"a b c"_s << u"b c"_s << u"b"_s << 0 << -1;
    QTest::newRow("the one that is followed goes") << u"a b c"_s << u"a c"_s << QString() << 1 << 0;
    QTest::newRow("one is renamed") << u"a b c"_s << u"a x c"_s << u"x"_s << 1 << 1;
    QTest::newRow("some change and others come") << u"a b"_s << u"x b y z"_s << u"b"_s << 0 << 3;
    QTest::newRow("all go") << u"a b"_s << QString() << QString() << 0 << -1;
    QTest::newRow("the first come") << QString() << u"a b"_s << QString() << 0 << 1;
}

void TestDirectoryListModel::followsEdits()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    m_draft->load(usersNamed(before.split(u' ', Qt::SkipEmptyParts)));
    const QPersistentModelIndex followed = m_model->index(1);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(m_model.get(), &DirectoryListModel::entriesChanged);
    m_draft->edit(usersNamed(after.split(u' ', Qt::SkipEmptyParts)));
    QCOMPARE(printed(), after);
    QTEST(followed.data().toString(), "followed");
    QVERIFY(reset.isEmpty());
    QCOMPARE(changed.size(), 1);
    QTEST(changed.first().at(0).toInt(), "first");
    QTEST(changed.first().at(1).toInt(), "last");
}

void TestDirectoryListModel::typingChangesOneRow()
{
    m_draft->load(usersNamed({u"a"_s, u"b"_s, u"c"_s}));
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Directory directory = m_draft->edited();
    directory.users[1].surname = u"Ferrer"_s;
    m_draft->edit(directory);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(1));
    QCOMPARE(changed.first().at(1).toModelIndex(), m_model->index(1));
    QCOMPARE(m_model->index(1).data(DirectoryListModel::DetailRole).toString(), u"B Ferrer"_s);
}

void TestDirectoryListModel::followsUndo()
{
    m_draft->load(usersNamed({u"a"_s, u"b"_s}));
    m_draft->edit(usersNamed({u"b"_s}));
    const QSignalSpy changed(m_model.get(), &DirectoryListModel::entriesChanged);
    m_draft->undo();
    QCOMPARE(printed(), u"a b"_s);
    QCOMPARE(changed.first(), QVariantList({0, 0}));
    m_draft->redo();
    QCOMPARE(printed(), u"b"_s);
}

void TestDirectoryListModel::otherListsAreNoBusinessOfIt()
{
    m_draft->load(usersNamed({u"a"_s}));
    const QSignalSpy changed(m_model.get(), &DirectoryListModel::entriesChanged);
    m_draft->edit(withNewEntry(m_draft->edited(), DirectoryList::Devices, u"New"_s));
    QVERIFY(changed.isEmpty());
    QCOMPARE(DirectoryListModel(m_draft.get(), DirectoryList::Devices).rowCount(), 1);
}

void TestDirectoryListModel::marksRowsWithProblems()
{
    Directory directory = usersNamed({u"a"_s, u"b"_s, u"c"_s});
    directory.users[2].email = u"nowhere"_s;
    m_draft->load(directory);
    const auto severityOf = [this](int row) { return m_model->index(row).data(DirectoryListModel::SeverityRole); };
    QVERIFY(!severityOf(0).isValid()); // notes leave no mark
    QCOMPARE(severityOf(2).value<Severity>(), Severity::Warning);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    directory.users[0].username = u"B"_s; // the name of the second one, which is told so
    m_draft->edit(directory);
    QCOMPARE(severityOf(1).value<Severity>(), Severity::Error);
    QCOMPARE(m_model->errors(), 1);
    QCOMPARE(changed.last().at(0).toModelIndex(), m_model->index(1));
    m_draft->undo();
    QVERIFY(!severityOf(1).isValid());
    QCOMPARE(m_model->errors(), 0);
}

QTEST_GUILESS_MAIN(TestDirectoryListModel)

#include "tst_directorylistmodel.moc"
