// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/variablelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestVariableListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheSpecificationsExample();
    void inputVariablesComeAndGo();

private:
    static QVariant at(const VariableListModel &model, int row, int column)
    {
        return model.index(row, column).data(VariableListModel::ValueRole);
    }
    static int rowOf(const VariableListModel &model, const QString &name)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (at(model, row, VariableListModel::NameColumn).toString() == name)
                return row;
        }
        return -1;
    }
};

void TestVariableListModel::listsTheSpecificationsExample()
{
    VariableListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TestScan scan;
    scan.user.homeDirectory = u"/home/anna"_s;
    scan.workflow.elementId = u"FYkBZw7CcS9zKp"_s;
    model.setScan(scan);
    QCOMPARE(model.rowCount(), static_cast<int>(variableCatalogue().size()));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!at(model, row, VariableListModel::ExampleColumn).toString().isEmpty());
    const int home = rowOf(model, u"userHome"_s);
    QCOMPARE(at(model, home, VariableListModel::SourceColumn).value<VariableSource>(), VariableSource::User);
    QCOMPARE(at(model, home, VariableListModel::KindColumn).value<VariableKind>(), VariableKind::Path);
    QCOMPARE(at(model, home, VariableListModel::ValueColumn).toString(), u"/home/anna"_s);
    QVERIFY(rowOf(model, u"fileTypeFYkBZw7CcS9zKp"_s) >= 0);
    QVERIFY(rowOf(model, u"pdfComplianceLevelFYkBZw7CcS9zKp"_s) >= 0);
}

void TestVariableListModel::inputVariablesComeAndGo()
{
    VariableListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TestScan scan;
    model.setScan(scan);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    scan.inputs = {{u"faxNumber"_s, u"+49 30 5550 100"_s}, {u"subject"_s, {}}};
    model.setScan(scan);
    const int fax = rowOf(model, u"faxNumber"_s);
    QCOMPARE(fax, static_cast<int>(variableCatalogue().size())); // behind all others
    QCOMPARE(at(model, fax, VariableListModel::SourceColumn).value<VariableSource>(), VariableSource::Input);
    QCOMPARE(at(model, fax, VariableListModel::ValueColumn).toString(), u"+49 30 5550 100"_s);
    scan.inputs.clear();
    model.setScan(scan);
    QCOMPARE(rowOf(model, u"faxNumber"_s), -1);
    QVERIFY(reset.isEmpty());
}

QTEST_GUILESS_MAIN(TestVariableListModel)

#include "tst_variablelistmodel.moc"
