// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The history of one connector with many deliveries, for history.sh:
//
//   deliveryhistory make FILE COUNT
//       Makes a workspace with one connector and so many deliveries of it, with transcripts.
//   deliveryhistory measure FILE
//       Opens it as the console does and prints five numbers: milliseconds to open the workspace; from there to a
//       painted tab; the worst of the filters, and the worst of the pages between the ends, to be read and painted;
//       the longest that the window waits while deliveries are recorded.

#include "models/workspace/workspace.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historytab.h"
#include "ui/prompts/qtprompts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

DeliveryRecord recordOf(const Connector &connector, int number)
{
    DeliveryRecord record;
    record.id = QUuid::createUuid();
    record.connectorId = connector.id;
    record.connectorName = connector.name;
    record.typeId = u"file-system"_s;
    record.scanJobId = QUuid::createUuid();
    record.username = u"user%1@example.com"_s.arg(number % 50);
    record.documents = {{u"Scan %1.pdf"_s.arg(number), 524'288, QDateTime::currentDateTimeUtc(), {}}};
    record.totalBytes = 524'288;
    record.started = QDateTime::currentDateTimeUtc().addSecs(-60 * number);
    record.summary = u"/srv/scans/department%1"_s.arg(number % 7);
    record.scan = TestScan{};
    record.scan->user.username = record.username;
    return record;
}

DeliveryResult resultOf(int number)
{
    DeliveryResult result;
    result.outcome = number % 5 == 0
        ? Outcome(Failure{Stage::Deliver, Cause::StorageFull, u"errno.ENOSPC"_s, u"/srv/scans"_s, u"No space left"_s})
        : Outcome(Delivered{{{{u"file"_s, u"/srv/scans/scan.pdf"_s}}, {}, {}}});
    for (const Stage stage : {Stage::Prepare, Stage::Connect, Stage::Deliver, Stage::Confirm}) {
        result.stages.append(
            {stage, StageState::Passed, std::chrono::milliseconds(number % 100), {{u"folder"_s, u"/srv/scans"_s}}});
    }
    return result;
}

int make(const QString &path, int count)
{
    const auto workspace = Workspace::open(path);
    const Connector connector{
        QUuid::createUuid(), u"Archive"_s, {}, FileSystemSettings{u"/srv/scans"_s, {}, {}, false}};
    if (!workspace || !(*workspace)->insert(connector))
        return 2;
    QList<TranscriptLine> transcript;
    for (int line = 0; line < 40; ++line) {
        transcript.append({QDateTime::currentDateTimeUtc(), TranscriptLine::Direction::Sent,
                           u"Line %1 of a conversation that is as long as usual"_s.arg(line)});
    }
    Workspace::Recorded last;
    for (int number = 0; number < count; ++number) {
        const DeliveryRecord record = recordOf(connector, number);
        (*workspace)->beginDelivery(record);
        last = (*workspace)->endDelivery(record.id, record.started.addSecs(1), resultOf(number), transcript);
        if (number % 1000 == 0)
            last.waitForFinished();
    }
    return last.result() ? 0 : 2;
}

void paint(QWidget &widget)
{
    widget.repaint();
    QCoreApplication::processEvents();
}

double worstFilter(HistoryTab &tab)
{
    double worst = 0;
    auto *bar = tab.findChild<HistoryFilterBar *>();
    auto *search = tab.findChild<QLineEdit *>(u"historySearch"_s);
    auto *outcome = tab.findChild<QComboBox *>(u"outcomeFilter"_s);
    for (const QString &text : {u"scan"_s, u"user49@"_s, u"department6"_s, u"is nowhere"_s}) {
        for (int state = 0; state < 3; ++state) {
            QSignalBlocker blocker(bar);
            search->setText(text);
            outcome->setCurrentIndex(state);
            blocker.unblock();
            QElapsedTimer timer;
            timer.start();
            Q_EMIT bar->changed();
            paint(tab);
            worst = std::max(worst, millisecondsOf(timer));
        }
    }
    search->clear();
    outcome->setCurrentIndex(0);
    Q_EMIT bar->changed();
    return worst;
}

double worstPage(HistoryTab &tab)
{
    double worst = 0;
    auto *table = tab.findChild<QTableView *>(u"historyTable"_s);
    QScrollBar *bar = table->verticalScrollBar();
    for (int step = 0; step <= 20; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->maximum() / 20 * step);
        paint(*table);
        worst = std::max(worst, millisecondsOf(timer));
    }
    return worst;
}

// Two hundred deliveries begin, are planned and end, while the tab follows.
double longestWait(Workspace &workspace)
{
    const Connector connector = workspace.connectors().first();
    QList<DeliveryRecord> records;
    for (int number = 0; number < 200; ++number)
        records.append(recordOf(connector, 0));
    double longest = 0;
    QElapsedTimer turn;
    turn.start();
    const auto runTurn = [&] {
        QCoreApplication::processEvents();
        longest = std::max(longest, millisecondsOf(turn));
        turn.restart();
    };
    Workspace::Recorded last;
    for (const DeliveryRecord &record : records)
        last = workspace.beginDelivery(record);
    runTurn();
    for (const DeliveryRecord &record : records)
        last = workspace.endDelivery(record.id, record.started.addSecs(1), resultOf(1));
    while (!last.isFinished())
        runTurn();
    QElapsedTimer followed;
    followed.start();
    while (followed.elapsed() < 300)
        runTurn();
    return longest;
}

int measure(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return 2;
    const double opened = millisecondsOf(timer);
    QtPrompts prompts;
    timer.restart();
    HistoryTab tab(workspace->get(), &prompts);
    tab.resize(960, 760);
    tab.setConnector((*workspace)->connectors().first().id);
    tab.show();
    paint(tab);
    const double shown = millisecondsOf(timer);
    const double filtered = worstFilter(tab);
    const double scrolled = worstPage(tab);
    std::printf("%.2f %.2f %.2f %.2f %.2f\n", opened, shown, filtered, scrolled, longestWait(**workspace));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, Appearance::Light);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "make"_L1 && arguments.size() == 4)
        return make(arguments.at(2), arguments.at(3).toInt());
    if (arguments.value(1) == "measure"_L1 && arguments.size() == 3)
        return measure(arguments.at(2));
    std::fputs("deliveryhistory make FILE COUNT | measure FILE\n", stderr);
    return 2;
}
