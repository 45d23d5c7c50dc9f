// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/filedescriptor.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/directory/directorypage.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <fcntl.h>
#include <sys/stat.h>

using namespace console;
using namespace Qt::StringLiterals;

// Terminal users brought in from real files through the page's button.
class TestUserImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importsUsers_data();
    void importsUsers();
    void isOneStepAndStoredWithTheSave();
    void refusesAFile_data();
    void refusesAFile();
    void tellsOfAFileThatCannotBeRead();
    void nothingIsChosen();
    void tenThousandUsersStayUsable();
    void aPageThatIsLeftMeanwhileStaysAsItIs();
    void aPageThatGoesMeanwhileIsNotMissed();

private:
    void import(const QByteArray &content);
    const Directory &edited() const { return m_page->draft().edited(); }
    QListView *list() const { return widgetNamed<QListView>(*m_page, u"users.list"_s); }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<DirectoryPage> m_page;
};

void TestUserImport::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_page = std::make_unique<DirectoryPage>(m_fixture->services());
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestUserImport::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestUserImport::import(const QByteArray &content)
{
    QFile file(m_fixture->filePath(u"users.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto told = m_fixture->prompts.told().size();
    m_fixture->prompts.answerFiles({file.fileName()});
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"users.import"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->prompts.told().size(), told + 1, 20'000);
}

void TestUserImport::importsUsers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("with commas") << QByteArray(
        "username,email,homeDirectory\nAnna@example.com,a@x.example,/home/a\nmary@example.com,,\npeter\n");
    QTest::newRow("with a byte order mark, semicolons and CRLF, as spreadsheets write it")
        << QByteArray("\xef\xbb\xbfusername;email;homeDirectory\r\n\"Anna@example.com\";a@x.example;/home/a\r\n"
                      "mary@example.com;;\r\npeter;;\r\n");
    QTest::newRow("with the capture variables' names and a column of its own")
        << QByteArray("userHome,badge,userUsername,userEmail\n/home/a,17,Anna@example.com,a@x.example\n"
                      ",18,mary@example.com,\n,,peter,\n");
}

void TestUserImport::importsUsers()
{
    QFETCH(QByteArray, content);
    import(content);
    QCOMPARE(edited().users.size(), 4);
    const TerminalUser anna{u"Anna@example.com"_s, {}, {}, u"a@x.example"_s, u"/home/a"_s, {}, {}};
    QCOMPARE(edited().users.at(0), anna);
    QCOMPARE(edited().users.at(1).username, u"john@example.com"_s);
    QCOMPARE(edited().users.at(2).username, u"mary@example.com"_s);
    const QString told = m_fixture->prompts.told().last();
    QVERIFY2(told.contains(u"users.csv"_s), qUtf8Printable(told));
    QVERIFY2(told.contains(u"2 terminal user"_s) && told.contains(u"1 terminal user"_s), qUtf8Printable(told));
}

void TestUserImport::isOneStepAndStoredWithTheSave()
{
    const Directory before = edited();
    import("username\nmary\npeter\n");
    QCOMPARE(edited().users.size(), 4);
    QCOMPARE(m_fixture->workspace().directory(), before);
    m_page->draft().undo();
    QCOMPARE(edited(), before);
    QVERIFY(!m_page->draft().canUndo());
    m_page->draft().redo();
    bool isSaved = false;
    m_page->save([&](bool saved) { isSaved = saved; });
    QVERIFY(isSaved);
    QCOMPARE(m_fixture->workspace().directory().users.size(), 4);
}

void TestUserImport::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("without a column of usernames") << QByteArray("name\nmary\n") << u"userUsername"_s;
    QTest::newRow("with a line without a username") << QByteArray("username,email\nmary,\n,a@b\n") << u"Line 3"_s;
    QTest::newRow("with a username twice") << QByteArray("username\nmary\npeter\nMARY\n") << u"Line 4"_s;
    QTest::newRow("with a quotation mark left open") << QByteArray("username\n\"mary\n") << u"Line 2"_s;
    QTest::newRow("in another encoding") << QByteArray("username\nm\xfcller\n") << u"UTF-8"_s;
    QTest::newRow("without users") << QByteArray("username,email\n") << u"no terminal users"_s;
}

void TestUserImport::refusesAFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const Directory before = edited();
    import(content);
    const QString told = m_fixture->prompts.told().last();
    QVERIFY2(told.contains(said) && told.contains(u"users.csv"_s), qUtf8Printable(told));
    QCOMPARE(edited(), before);
    QVERIFY(!m_page->draft().isDirty());
}

void TestUserImport::tellsOfAFileThatCannotBeRead()
{
    m_fixture->prompts.answerFiles({m_fixture->filePath(u"gone.csv"_s)});
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"users.import"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY(m_fixture->prompts.told().first().contains(u"gone.csv"_s));
    QVERIFY(!m_page->draft().isDirty());
}

void TestUserImport::nothingIsChosen()
{
    m_fixture->prompts.answerFiles({});
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"users.import"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->prompts.fileRequests().size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(m_fixture->prompts.told().isEmpty());
    QVERIFY(!m_page->draft().isDirty());
}

void TestUserImport::tenThousandUsersStayUsable()
{
    constexpr int count = 10'000;
    QByteArray content("username,firstName,surname,email,homeDirectory\n");
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        content += "user" + number + "@example.com,First" + number + ",Last" + number + ",user" + number
            + "@example.com,/home/user" + number + '\n';
    }
    const QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
    import(content);
    QCOMPARE(list()->model()->rowCount(), count + 2);

    widgetNamed<QLineEdit>(*m_page, u"users.search"_s)->setText(u"user7777@"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    widgetNamed<QLineEdit>(*m_page, u"users.search"_s)->clear();
    const QSignalSpy changed(list()->model(), &QAbstractItemModel::dataChanged);
    auto *surname = widgetNamed<QLineEdit>(*m_page, u"users.surname"_s);
    surname->end(false);
    QTest::keyClicks(surname, u"-Smith"_s);
    QCOMPARE(edited().users.at(7777 + 2).surname, u"Last7777-Smith"_s);
    QCOMPARE(changed.size(), 6); // one row with each letter
    for (const QList<QVariant> &arguments : changed) {
        QCOMPARE(arguments.at(0).toModelIndex().row(), 7777 + 2);
        QCOMPARE(arguments.at(1).toModelIndex().row(), 7777 + 2);
    }
    m_page->draft().undo();
    QCOMPARE(edited().users.at(7777 + 2).surname, u"Last7777"_s);
    QVERIFY(reset.isEmpty());
}

// A pipe without content keeps the import at it until the page is gone.
// Nobody would ask whether the edits of a page that is not shown are saved.
void TestUserImport::aPageThatIsLeftMeanwhileStaysAsItIs()
{
    const QString path = m_fixture->filePath(u"users.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    m_fixture->prompts.answerFiles({path});
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"users.import"_s), Qt::LeftButton);
    FileDescriptor pipe; // opens when somebody reads it
    QTRY_VERIFY((pipe = FileDescriptor(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK))).isOpen());
    m_page->hide();
    QCOMPARE(::write(pipe.get(), "username\nanna\n", 14), 14);
    pipe.closeNow();
    QTRY_COMPARE(m_fixture->prompts.told().size(), 1);
    QVERIFY2(m_fixture->prompts.told().first().contains(u"not imported"_s),
             qPrintable(m_fixture->prompts.told().first()));
    QVERIFY(!m_page->draft().isDirty());
}

void TestUserImport::aPageThatGoesMeanwhileIsNotMissed()
{
    const QString path = m_fixture->filePath(u"users.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    m_fixture->prompts.answerFiles({path});
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"users.import"_s), Qt::LeftButton);
    FileDescriptor pipe; // opens when somebody reads it
    QTRY_VERIFY((pipe = FileDescriptor(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK))).isOpen());
    m_page.reset();
    QCOMPARE(::write(pipe.get(), "username\nanna\n", 14), 14);
    pipe.closeNow();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_fixture->prompts.told().isEmpty());
}

QTEST_MAIN(TestUserImport)
#include "tst_userimport.moc"
