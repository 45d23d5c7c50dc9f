// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"
#include "ui/transfer/comparedialog.h"
#include "ui/transfer/connectorcomparison.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

Connector share(const QString &name)
{
    FileSystemSettings settings;
    settings.baseLocation = u"\\\\fs01\\scans"_s;
    return {QUuid::createUuid(), name, u"Scans of the office"_s, settings};
}

QStringList linesOf(const Connector &first, const Connector &second)
{
    QStringList lines;
    const QList<ComparedLine> compared = compare(first, second);
    for (const ComparedLine &line : compared)
        lines << QStringList{line.what, line.first, line.second, line.difference}.join(u" | "_s);
    return lines;
}

} // namespace

class TestConnectorComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndIdsDoNotCount();
    void whatDiffersIsSaid();
    void typesAreCompared();
    void propertiesAreComparedOneByOne();
    void unknownKeysComeLast();
    void hidesWhatIsTheSame();
    void longTextsAreSeenWhole();
    void copiesAsATable();
    void everyControlIsNamed();
};

void TestConnectorComparison::namesAndIdsDoNotCount()
{
    const QList<ComparedLine> lines = compare(share(u"Berlin"_s), share(u"Bonn"_s));
    QVERIFY(lines.size() >= 5);
    for (const ComparedLine &line : lines)
        QVERIFY2(line.difference.isEmpty(), qPrintable(line.what));
    CompareDialog dialog(share(u"Berlin"_s), share(u"Bonn"_s));
    QCOMPARE(widgetNamed<QLabel>(dialog, u"comparisonSummary"_s)->text(),
             u"Apart from their names, the two connectors do not differ."_s);
}

void TestConnectorComparison::whatDiffersIsSaid()
{
    const Connector first = share(u"Berlin"_s);
    Connector second = share(u"Bonn"_s);
    std::get<FileSystemSettings>(second.settings).baseLocation = u"\\\\fs02\\scans"_s;
    const QStringList lines = linesOf(first, second);
    QCOMPARE(lines.first(), u"Description | Scans of the office | Scans of the office | "_s);
    QVERIFY2(lines.contains(u"Base location | \\\\fs01\\scans | \\\\fs02\\scans | Different"_s),
             qPrintable(lines.join(u'\n')));
}

void TestConnectorComparison::typesAreCompared()
{
    ExtensionSettings extension;
    extension.endpointUrl = u"https://example.com/scan"_s;
    const QStringList lines = linesOf(share(u"Berlin"_s), {QUuid::createUuid(), u"Fax"_s, {}, extension});
    QVERIFY2(lines.contains(u"Connector type | File System | Extension | Different"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Base location | \\\\fs01\\scans |  | Only the first one"_s));
    QVERIFY(lines.contains(u"Extension endpoint URL |  | https://example.com/scan | Only the second one"_s));
}

void TestConnectorComparison::propertiesAreComparedOneByOne()
{
    ExtensionSettings extension;
    extension.endpointUrl = u"https://example.com/scan"_s;
    extension.properties = {{u"tenant"_s, u"1"_s}, {u"queue"_s, u"a"_s}};
    const Connector first{QUuid::createUuid(), u"Fax"_s, {}, extension};
    extension.properties = {{u"tenant"_s, u"1"_s}, {u"queue"_s, u"b"_s}};
    const Connector second{QUuid::createUuid(), u"Other fax"_s, {}, extension};
    const QList<ComparedLine> lines = compare(first, second);
    QCOMPARE(std::count_if(lines.begin(), lines.end(), isDifferent), 1);
    const auto different = std::find_if(lines.begin(), lines.end(), isDifferent);
    QCOMPARE(different->first, u"a"_s);
    QCOMPARE(different->second, u"b"_s);
}

void TestConnectorComparison::unknownKeysComeLast()
{
    Connector first = share(u"Berlin"_s);
    first.unknownKeys.insert(u"aColour"_s, u"blue"_s);
    const QList<ComparedLine> lines = compare(first, share(u"Bonn"_s));
    QVERIFY(lines.last().what.contains(u"aColour"_s));
    QCOMPARE(lines.last().first, u"blue"_s);
    QCOMPARE(lines.last().difference, u"Only the first one"_s);
}

void TestConnectorComparison::hidesWhatIsTheSame()
{
    const Connector first = share(u"Berlin"_s);
    Connector second = share(u"Bonn"_s);
    second.description = u"Another"_s;
    CompareDialog dialog(first, second);
    auto *table = widgetNamed<QTreeWidget>(dialog, u"comparisonTable"_s);
    const auto shown = [table] {
        QStringList fields;
        for (int row = 0; row < table->topLevelItemCount(); ++row) {
            if (!table->topLevelItem(row)->isHidden())
                fields << table->topLevelItem(row)->text(0);
        }
        return fields;
    };
    QVERIFY(shown().size() > 1);
    widgetNamed<QCheckBox>(dialog, u"differencesOnly"_s)->click();
    QCOMPARE(shown(), QStringList{u"Description"_s});
    widgetNamed<QCheckBox>(dialog, u"differencesOnly"_s)->click();
    QVERIFY(shown().size() > 1);
}

void TestConnectorComparison::longTextsAreSeenWhole()
{
    Connector second = share(u"Bonn"_s);
    second.description = u"Scans of everybody who has an office at the river "_s.repeated(5).trimmed();
    CompareDialog dialog(share(u"Berlin"_s), second);
    dialog.show();
    auto *table = widgetNamed<QTreeWidget>(dialog, u"comparisonTable"_s);
    const auto heightOf = [table](int row) { return table->visualItemRect(table->topLevelItem(row)).height(); };
    QVERIFY2(heightOf(0) >= 3 * heightOf(1), qPrintable(u"%1, %2"_s.arg(heightOf(0)).arg(heightOf(1))));
    const int before = heightOf(0);
    table->setColumnWidth(2, 150);
    QTRY_VERIFY(heightOf(0) > before);
}

void TestConnectorComparison::copiesAsATable()
{
    const Connector first = share(u"Berlin"_s);
    Connector second = share(u"Bonn"_s);
    second.description = u"Another"_s;
    CompareDialog dialog(first, second);
    widgetNamed<QPushButton>(dialog, u"copyComparison"_s)->click();
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(rows.first(), u"\tBerlin\tBonn\tDifference"_s);
    QVERIFY(rows.contains(u"Description\tScans of the office\tAnother\tDifferent"_s));
}

void TestConnectorComparison::everyControlIsNamed()
{
    CompareDialog dialog(share(u"Berlin"_s), share(u"Bonn"_s));
    dialog.show();
    QCOMPARE(unnamedControls(dialog), QStringList());
}

QTEST_MAIN(TestConnectorComparison)

#include "tst_connectorcomparison.moc"
