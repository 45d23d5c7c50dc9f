// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variablelistmodel.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/directory/directorypage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

// What is listed of the variables, and their values for what is chosen.
class TestVariablesTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsEveryVariable();
    void valuesHaveTheirForm_data();
    void valuesHaveTheirForm();
    void followsTheChoices();
    void followsTheDraft();
    void searches();
    void copiesTheName();

private:
    QAbstractItemModel *rows() const { return table()->model(); }
    QTableView *table() const { return widgetNamed<QTableView>(*m_page, u"variables.table"_s); }
    int rowOf(const QString &name) const;
    QString cell(const QString &name, VariableListModel::Column column) const
    {
        return rows()->index(rowOf(name), column).data().toString();
    }
    QString value(const QString &name) const { return cell(name, VariableListModel::ValueColumn); }
    void choose(const QString &box, int index) const;

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<DirectoryPage> m_page;
};

void TestVariablesTab::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    Directory directory = m_fixture->workspace().directory();
    directory.workflows[1].elementId = u"Qm3TfA81xUe2Lr"_s;
    QVERIFY(m_fixture->workspace().setDirectory(directory));
    m_page = std::make_unique<DirectoryPage>(m_fixture->services());
    m_page->showSection(DirectoryPage::Section::CaptureVariables);
    m_page->resize(1000, 1100);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestVariablesTab::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

int TestVariablesTab::rowOf(const QString &name) const
{
    for (int row = 0; row < rows()->rowCount(); ++row) {
        if (rows()->index(row, VariableListModel::NameColumn).data().toString() == name)
            return row;
    }
    return -1;
}

void TestVariablesTab::choose(const QString &box, int index) const
{
    auto *combo = widgetNamed<QComboBox>(*m_page, box);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
}

void TestVariablesTab::listsEveryVariable()
{
    QCOMPARE(rows()->rowCount(), static_cast<int>(variableCatalogue().size()));
    for (const VariableDescription &known : variableCatalogue()) {
        const QString name = u'%' + QString(known.name) + u'%';
        QVERIFY2(rowOf(name) >= 0, qUtf8Printable(name));
        QCOMPARE(cell(name, VariableListModel::ExampleColumn), QString(known.example));
    }
    QCOMPARE(cell(u"%userHome%"_s, VariableListModel::KindColumn), u"Path"_s);
    QCOMPARE(cell(u"%userHome%"_s, VariableListModel::SourceColumn), u"User"_s);
    QCOMPARE(cell(u"%deviceName%"_s, VariableListModel::KindColumn), u"Text"_s);
    QCOMPARE(cell(u"%scanJobID%"_s, VariableListModel::SourceColumn), u"Scan"_s);
}

void TestVariablesTab::valuesHaveTheirForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("form");
    QTest::newRow("the date") << u"%scanDate%"_s << u"\\d{4}-\\d\\d-\\d\\d"_s;
    QTest::newRow("the time to the millisecond") << u"%scanTime%"_s << u"\\d\\d-\\d\\d-\\d\\d-\\d{3}"_s;
    QTest::newRow("the job") << u"%scanJobID%"_s << u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s;
    QTest::newRow("the user") << u"%userUsername%"_s << u"anna@example\\.com"_s;
    QTest::newRow("the device") << u"%deviceName%"_s << u"MFP Reception"_s;
    QTest::newRow("the workflow") << u"%workflowName%"_s << u"Scan to folder"_s;
}

void TestVariablesTab::valuesHaveTheirForm()
{
    QFETCH(QString, name);
    QFETCH(QString, form);
    const QRegularExpression whole(QRegularExpression::anchoredPattern(form));
    QVERIFY2(whole.match(value(name)).hasMatch(), qUtf8Printable(value(name)));
}

void TestVariablesTab::followsTheChoices()
{
    choose(u"variables.user"_s, 1);
    QCOMPARE(value(u"%userEmail%"_s), u"john.doe@example.com"_s);
    choose(u"variables.device"_s, 1);
    QCOMPARE(value(u"%deviceID%"_s), u"266"_s);
    choose(u"variables.workflow"_s, 1);
    QCOMPARE(value(u"%fileTypeQm3TfA81xUe2Lr%"_s), u"PDF"_s);
    QCOMPARE(value(u"%pdfComplianceLevelQm3TfA81xUe2Lr%"_s), u"None"_s);
    QCOMPARE(rowOf(u"%faxNumber%"_s), rows()->rowCount() - 1);
    QCOMPARE(value(u"%faxNumber%"_s), u"+49 30 5550 100"_s);
    QCOMPARE(cell(u"%faxNumber%"_s, VariableListModel::SourceColumn), u"Input"_s);
    choose(u"variables.workflow"_s, 0);
    QCOMPARE(rowOf(u"%faxNumber%"_s), -1);
}

void TestVariablesTab::followsTheDraft()
{
    m_page->showSection(DirectoryPage::Section::Users);
    auto *username = widgetNamed<QLineEdit>(*m_page, u"users.username"_s);
    username->selectAll();
    QTest::keyClicks(username, u"mary"_s);
    m_page->showSection(DirectoryPage::Section::CaptureVariables);
    QCOMPARE(widgetNamed<QComboBox>(*m_page, u"variables.user"_s)->currentText(), u"mary"_s);
    QCOMPARE(value(u"%userUsername%"_s), u"mary"_s);
}

void TestVariablesTab::searches()
{
    auto *search = widgetNamed<QLineEdit>(*m_page, u"variables.search"_s);
    QTest::keyClicks(search, u"SCAND"_s);
    QCOMPARE(rows()->rowCount(), 1);
    QVERIFY(rowOf(u"%scanDate%"_s) == 0);
    search->selectAll();
    QTest::keyClicks(search, u"/home/anna"_s); // in the value
    QVERIFY(rowOf(u"%userHome%"_s) == 0);
    search->selectAll();
    QTest::keyClicks(search, u"no such"_s);
    QCOMPARE(rows()->rowCount(), 0);
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"variables.clearSearch"_s), Qt::LeftButton);
    QVERIFY(rows()->rowCount() > 20);
}

void TestVariablesTab::copiesTheName()
{
    table()->setFocus();
    table()->selectRow(rowOf(u"%userHome%"_s));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"%userHome%"_s);
    table()->selectRow(rowOf(u"%scanDate%"_s));
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"variables.copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"%scanDate%"_s);
}

QTEST_MAIN(TestVariablesTab)
#include "tst_variablestab.moc"
