// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/directory/directorypage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

// The page over a real workspace, driven by the names of its controls; what counts is what the draft and the workspace
// hold then.
class TestDirectoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsEveryField_data();
    void editsEveryField();
    void addsEntries_data();
    void addsEntries();
    void duplicatesAnEntry();
    void removesAndBringsBack();
    void saysWhatIsWrongWhileTyping();
    void refusesToSaveWhatIsWrong();
    void typingIsOneStepForEachEntry();
    void undoKeysBelongToThePage();
    void showsWhereTheUndoneChangeIs();
    void editsInputVariables();
    void completesVariables();
    void choosesByKeys();
    void emptyListsShowTheFirstStep();
    void followsWhatIsStoredElsewhere();
    void namesEveryControl();

private:
    template<class Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return widgetNamed<Widget>(*m_page, name);
    }
    const Directory &edited() const { return m_page->draft().edited(); }
    QString message(const QString &field) const { return find<QLabel>(field + u"Message"_s)->text(); }
    QAbstractItemModel *rows(const QString &list) const { return find<QListView>(list + u".list"_s)->model(); }
    QString current(const QString &list) const
    {
        return find<QListView>(list + u".list"_s)->currentIndex().data().toString();
    }
    void show(DirectoryPage::Section section) const { m_page->showSection(section); }
    void open(const Directory &directory);
    void choose(const QString &list, int row) const;
    void click(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void type(const QString &field, const QString &text) const;

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<DirectoryPage> m_page;
};

void TestDirectoryPage::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    open(m_fixture->workspace().directory());
}

void TestDirectoryPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestDirectoryPage::open(const Directory &directory)
{
    QVERIFY(m_fixture->workspace().setDirectory(directory));
    m_page = std::make_unique<DirectoryPage>(m_fixture->services());
    // As the window does.
    connect(m_page.get(), &EditorPage::saveRequested, this, [this] { m_page->save([](bool) {}); });
    connect(m_page.get(), &EditorPage::discardRequested, this, [this] { m_page->draft().revert(); });
    auto *undo = new QAction(m_page.get());
    undo->setShortcut(QKeySequence::Undo);
    m_page->addAction(undo);
    connect(undo, &QAction::triggered, this, [this] { m_page->draft().undo(); });
    m_page->resize(1000, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDirectoryPage::choose(const QString &list, int row) const
{
    auto *view = find<QListView>(list + u".list"_s);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
}

// Whatever the field is edited in, as a person would: all that is there is replaced.
void TestDirectoryPage::type(const QString &field, const QString &text) const
{
    auto *control = find<QWidget>(field);
    control->setFocus();
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(control, text);
}

void TestDirectoryPage::editsEveryField_data()
{
    QTest::addColumn<DirectoryPage::Section>("section");
    QTest::addColumn<QString>("list");
    QTest::newRow("of a terminal user") << DirectoryPage::Section::Users << u"users"_s;
    QTest::newRow("of a device") << DirectoryPage::Section::Devices << u"devices"_s;
    QTest::newRow("of a workflow") << DirectoryPage::Section::Workflows << u"workflows"_s;
}

void TestDirectoryPage::editsEveryField()
{
    QFETCH(DirectoryPage::Section, section);
    QFETCH(QString, list);
    show(section);
    choose(list, 1);
    const auto entry = [&] { return toJson(edited())[list].toArray().at(1).toObject(); };
    const QStringList fields = entry().keys();
    QVERIFY(fields.size() >= 7);
    for (const QString &field : fields) {
        if (field == "inputs"_L1)
            continue; // see editsInputVariables
        type(list + u'.' + field, u"Text 7"_s);
        QCOMPARE(entry().value(field).toString(), u"Text 7"_s);
        m_page->draft().undo();
        QVERIFY2(entry().value(field).toString() != u"Text 7"_s, qUtf8Printable(field));
        m_page->draft().revert();
    }
    QVERIFY(!m_page->draft().isDirty());
}

void TestDirectoryPage::addsEntries_data()
{
    QTest::addColumn<DirectoryPage::Section>("section");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("nameField");
    QTest::newRow("a terminal user") << DirectoryPage::Section::Users << u"users"_s << u"users.username"_s;
    QTest::newRow("a device") << DirectoryPage::Section::Devices << u"devices"_s << u"devices.name"_s;
    QTest::newRow("a workflow") << DirectoryPage::Section::Workflows << u"workflows"_s << u"workflows.name"_s;
}

void TestDirectoryPage::addsEntries()
{
    QFETCH(DirectoryPage::Section, section);
    QFETCH(QString, list);
    QFETCH(QString, nameField);
    show(section);
    QTest::keyClick(find<QPushButton>(list + u".add"_s), Qt::Key_Space);
    // The name that is proposed is replaced by what is typed.
    QTest::keyClicks(find<QLineEdit>(nameField), u"another"_s);
    QCOMPARE(current(list), u"another"_s);
    QCOMPARE(rows(list)->rowCount(), 3);
    click(u"saveDirectory"_s);
    QVERIFY(!m_page->draft().isDirty());
    const QJsonArray stored = toJson(m_fixture->workspace().directory())[list].toArray();
    QCOMPARE(stored.size(), 3);
    QCOMPARE(stored.at(2)[nameField.section(u'.', 1)].toString(), u"another"_s);
}

void TestDirectoryPage::duplicatesAnEntry()
{
    choose(u"users"_s, 0);
    click(u"users.duplicate"_s);
    QCOMPARE(edited().users.size(), 3);
    QCOMPARE(current(u"users"_s), u"anna2@example.com"_s);
    QCOMPARE(find<QLineEdit>(u"users.homeDirectory"_s)->text(), u"/home/anna"_s);
    QCOMPARE(m_page->draft().errors(), 0);
}

void TestDirectoryPage::removesAndBringsBack()
{
    const Directory before = edited();
    choose(u"users"_s, 0);
    QTest::keyClick(find<QListView>(u"users.list"_s), Qt::Key_Delete);
    QCOMPARE(edited().users, QList<TerminalUser>({before.users.at(1)}));
    QCOMPARE(current(u"users"_s), u"john@example.com"_s);
    QCOMPARE(find<QLineEdit>(u"users.firstName"_s)->text(), u"John"_s);
    click(u"users.remove"_s);
    QVERIFY(edited().users.isEmpty());
    QVERIFY(find<QPushButton>(u"users.addFirst"_s)->isVisible());
    QVERIFY(m_fixture->prompts.questions().isEmpty());
    m_page->draft().undo();
    m_page->draft().undo();
    QCOMPARE(edited(), before);
    QCOMPARE(current(u"users"_s), u"anna@example.com"_s);
    QCOMPARE(find<QLineEdit>(u"users.firstName"_s)->text(), u"Anna"_s);
}

void TestDirectoryPage::saysWhatIsWrongWhileTyping()
{
    QVERIFY(!message(u"users.username"_s).isEmpty()); // help
    type(u"users.username"_s, u"anna"_s);
    QVERIFY2(message(u"users.username"_s).contains(u"UPN"_s), qUtf8Printable(message(u"users.username"_s)));
    type(u"users.username"_s, u"JOHN@example.com"_s);
    // The later one of two is told.
    choose(u"users"_s, 1);
    QVERIFY2(message(u"users.username"_s).contains(u"john@example.com"_s),
             qUtf8Printable(message(u"users.username"_s)));
    type(u"users.homeDirectory"_s, u" "_s);
    QVERIFY(message(u"users.homeDirectory"_s).contains(u"%userHome%"_s));
    show(DirectoryPage::Section::Workflows);
    type(u"workflows.mailSubject"_s, u"%scanDate% %nosuch%"_s);
    QVERIFY(message(u"workflows.mailSubject"_s).contains(u"nosuch"_s));
}

void TestDirectoryPage::refusesToSaveWhatIsWrong()
{
    const Directory before = edited();
    show(DirectoryPage::Section::Devices);
    choose(u"devices"_s, 1);
    type(u"devices.name"_s, u"mfp reception"_s);
    choose(u"devices"_s, 0);
    show(DirectoryPage::Section::Users);
    click(u"saveDirectory"_s);
    QCOMPARE(m_fixture->workspace().directory(), before);
    QVERIFY(m_page->draft().isDirty());
    // The tab, the entry and the field are those of the error.
    QCOMPARE(find<QTabWidget>(u"directoryTabs"_s)->currentIndex(), 1);
    QCOMPARE(current(u"devices"_s), u"mfp reception"_s);
    QVERIFY(find<QLineEdit>(u"devices.name"_s)->hasSelectedText());
    QTest::keyClicks(find<QLineEdit>(u"devices.name"_s), u"MFP Cellar"_s);
    click(u"saveDirectory"_s);
    QCOMPARE(m_fixture->workspace().directory().devices.at(1).name, u"MFP Cellar"_s);
    QVERIFY(!m_page->draft().isDirty());
    QVERIFY(!find<QPushButton>(u"saveDirectory"_s)->isEnabled());
}

void TestDirectoryPage::typingIsOneStepForEachEntry()
{
    const Directory before = edited();
    choose(u"users"_s, 0);
    QTest::keyClicks(find<QLineEdit>(u"users.surname"_s), u"abc"_s);
    const Directory between = edited();
    choose(u"users"_s, 1);
    QTest::keyClicks(find<QLineEdit>(u"users.surname"_s), u"xyz"_s);
    QCOMPARE(edited().users.at(1).surname, u"Doexyz"_s);
    m_page->draft().undo();
    QCOMPARE(edited(), between);
    m_page->draft().undo();
    QCOMPARE(edited(), before);
    QCOMPARE(current(u"users"_s), u"anna@example.com"_s);
}

void TestDirectoryPage::undoKeysBelongToThePage()
{
    const Directory before = edited();
    show(DirectoryPage::Section::Workflows);
    choose(u"workflows"_s, 1);
    for (const QString &field : {u"workflows.billingCode"_s, u"workflows.fileType"_s, u"workflows.inputs.0.value"_s}) {
        auto *control = find<QWidget>(field);
        control->setFocus();
        QTest::keyClicks(control, u"7"_s);
        QVERIFY2(edited() != before, qUtf8Printable(field));
        QTest::keyClick(control, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(edited() == before, qUtf8Printable(field));
    }
}

void TestDirectoryPage::showsWhereTheUndoneChangeIs()
{
    choose(u"users"_s, 1);
    QTest::keyClicks(find<QLineEdit>(u"users.surname"_s), u"x"_s);
    choose(u"users"_s, 0);
    show(DirectoryPage::Section::CaptureVariables);
    m_page->draft().undo();
    QCOMPARE(find<QTabWidget>(u"directoryTabs"_s)->currentIndex(), 0);
    QCOMPARE(current(u"users"_s), u"john@example.com"_s);
}

void TestDirectoryPage::editsInputVariables()
{
    show(DirectoryPage::Section::Workflows);
    choose(u"workflows"_s, 1);
    click(u"workflows.inputs.add"_s);
    QTest::keyClicks(find<QLineEdit>(u"workflows.inputs.1.name"_s), u"2nd"_s);
    QVERIFY2(message(u"workflows.inputs"_s).contains(u"2nd"_s), qUtf8Printable(message(u"workflows.inputs"_s)));
    type(u"workflows.inputs.1.name"_s, u"subject"_s);
    type(u"workflows.inputs.1.value"_s, u"Hello"_s);
    const InputVariable fax{u"faxNumber"_s, u"+49 30 5550 100"_s};
    const InputVariable subject{u"subject"_s, u"Hello"_s};
    QCOMPARE(edited().workflows.at(1).inputs, QList<InputVariable>({fax, subject}));
    click(u"workflows.inputs.0.remove"_s);
    QCOMPARE(edited().workflows.at(1).inputs, QList<InputVariable>({subject}));
    m_page->draft().undo(); // a removal is one step
    QCOMPARE(edited().workflows.at(1).inputs, QList<InputVariable>({fax, subject}));
    choose(u"workflows"_s, 0);
    QVERIFY(!m_page->findChild<QWidget *>(u"workflows.inputs.0.name"_s));
}

void TestDirectoryPage::completesVariables()
{
    show(DirectoryPage::Section::Workflows);
    choose(u"workflows"_s, 1);
    type(u"workflows.fileName"_s, u"%faxn"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edited().workflows.at(1).fileName, u"%faxNumber%"_s);
}

void TestDirectoryPage::choosesByKeys()
{
    auto *list = find<QListView>(u"users.list"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(find<QLineEdit>(u"users.firstName"_s)->text(), u"John"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClicks(find<QLineEdit>(u"users.username"_s), u"jd"_s);
    QCOMPARE(edited().users.at(1).username, u"jd"_s);
}

void TestDirectoryPage::emptyListsShowTheFirstStep()
{
    open({});
    for (const auto &[section, list] : {std::pair(DirectoryPage::Section::Workflows, u"workflows"_s),
                                        std::pair(DirectoryPage::Section::Devices, u"devices"_s),
                                        std::pair(DirectoryPage::Section::Users, u"users"_s)}) {
        show(section);
        QVERIFY(find<QPushButton>(list + u".addFirst"_s)->isVisible());
    }
    QVERIFY(find<QPushButton>(u"users.importFirst"_s)->isVisible());
    click(u"users.addFirst"_s);
    QTest::keyClicks(find<QLineEdit>(u"users.username"_s), u"mary@example.com"_s);
    click(u"saveDirectory"_s);
    QCOMPARE(m_fixture->workspace().directory().users.size(), 1);
    QCOMPARE(m_fixture->workspace().directory().users.first().username, u"mary@example.com"_s);
    show(DirectoryPage::Section::CaptureVariables);
    QCOMPARE(find<QComboBox>(u"variables.device"_s)->currentIndex(), -1);
}

void TestDirectoryPage::followsWhatIsStoredElsewhere()
{
    Directory other = edited();
    other.users[0].surname = u"Other"_s;
    QVERIFY(m_fixture->workspace().setDirectory(other));
    QCOMPARE(edited(), other);
    QVERIFY(!m_page->draft().isDirty());
    // What is being edited stays, and discarding it shows what is stored.
    type(u"users.firstName"_s, u"Mine"_s);
    other.users[0].surname = u"Third"_s;
    QVERIFY(m_fixture->workspace().setDirectory(other));
    QCOMPARE(edited().users.at(0).firstName, u"Mine"_s);
    click(u"discardDirectory"_s);
    QCOMPARE(edited(), other);
    QVERIFY(!m_page->draft().isDirty());
}

void TestDirectoryPage::namesEveryControl()
{
    for (int tab = 0; tab < find<QTabWidget>(u"directoryTabs"_s)->count(); ++tab) {
        find<QTabWidget>(u"directoryTabs"_s)->setCurrentIndex(tab);
        QCOMPARE(unnamedControls(*m_page), QStringList());
    }
    open({});
    QCOMPARE(unnamedControls(*m_page), QStringList());
}

QTEST_MAIN(TestDirectoryPage)
#include "tst_directorypage.moc"
