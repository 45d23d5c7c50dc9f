// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A transcript of 100,000 lines, for transcript.sh. Prints in one line, all but the last in milliseconds: the longest
// time that the window's events waited while the lines came, while words were searched for and other lines filtered
// away, and while it was scrolled from end to end; from a key in the search to the first match on the screen, and to
// the last match found, the worst of each; and the resident memory of a line in KiB.

#include "models/items/transcriptmodel.h"
#include "ui/testconsole/transcriptview.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

constexpr int lineCount = 100'000;
constexpr int linesPerTurn = 500; // that the engine collects at once

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double residentKibibytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

// As mail and HTTP have them: requests, answers, and what libcurl says of them.
QList<TranscriptLine> conversation()
{
    using Direction = TranscriptLine::Direction;
    const QDateTime start = QDateTime::currentDateTimeUtc();
    QList<TranscriptLine> lines;
    for (int number = 0; number < lineCount; ++number) {
        const QDateTime time = start.addMSecs(number / 10);
        switch (number % 4) {
        case 0:
            lines.append({time, Direction::Sent, u"RCPT TO:<recipient-%1@mail.example.com>"_s.arg(number)});
            break;
        case 1:
            lines.append(
                {time, Direction::Received, u"250 2.1.5 Recipient %1 OK, queued as 4F2kYz0Qh2zB%1"_s.arg(number)});
            break;
        case 2:
            lines.append(
                {time, Direction::Note,
                 u"  Certificate level %1: Public key type RSA (2048/112 bits), signed using sha256"_s.arg(number)});
            break;
        default:
            lines.append(
                {time, Direction::Received,
                 u"X-Request-Id: 0c1d%1; Content-Security-Policy: default-src 'self'; report-uri /%1"_s.arg(number)});
        }
    }
    return lines;
}

// Lets the window work until it is done, and takes down the longest of its turns.
class Turns
{
public:
    void take()
    {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents();
        m_longest = std::max(m_longest, milliseconds(timer));
    }

    template<class Step>
    void take(const Step &step)
    {
        QElapsedTimer timer;
        timer.start();
        step();
        QCoreApplication::processEvents();
        m_longest = std::max(m_longest, milliseconds(timer));
    }

    double longest() const { return m_longest; }

private:
    double m_longest = 0;
};

struct Found
{
    double first = 0;
    double all = 0;
};

// The count stands still once everything was looked at, and the words have it in the first line already.
Found type(const TranscriptView &view, Turns &turns, const QString &text)
{
    auto *search = view.findChild<QLineEdit *>(u"transcriptSearch"_s);
    auto *count = view.findChild<QLabel *>(u"transcriptFound"_s);
    Found found;
    QElapsedTimer timer;
    timer.start();
    turns.take([&] { search->setText(text); });
    found.first = milliseconds(timer);
    QString before;
    for (int quiet = 0; quiet < 20; before = count->text()) {
        turns.take();
        quiet = count->text() == before ? quiet + 1 : 0;
        if (quiet == 0)
            found.all = milliseconds(timer);
    }
    return found;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, Appearance::Light);
    const QList<TranscriptLine> lines = conversation();
    TranscriptModel model;
    TranscriptView view(nullptr);
    view.setModel(&model);
    view.resize(900, 700);
    view.show();
    QCoreApplication::processEvents();

    const double before = residentKibibytes();
    Turns live;
    for (int first = 0; first < lineCount; first += linesPerTurn)
        live.take([&] { model.append(lines.mid(first, linesPerTurn)); });
    const double memory = (residentKibibytes() - before) / lineCount;

    Turns searching;
    Found worst;
    for (const bool matchesOnly : {false, true}) {
        searching.take([&] { view.findChild<QCheckBox *>(u"transcriptMatchesOnly"_s)->setChecked(matchesOnly); });
        for (const QString &text : {u"R"_s, u"RC"_s, u"RCPT"_s, u"e"_s, u"99999"_s, u"nothing of it"_s, u""_s}) {
            const Found found = type(view, searching, text);
            worst = {std::max(worst.first, found.first), std::max(worst.all, found.all)};
        }
    }
    auto *directions = view.findChild<QComboBox *>(u"transcriptDirections"_s);
    for (int index = directions->count() - 1; index >= 0; --index) {
        searching.take([&] { directions->setCurrentIndex(index); });
        for (int turn = 0; turn < 20; ++turn)
            searching.take();
    }

    Turns scrolling;
    auto *list = view.findChild<QAbstractItemView *>(u"transcript"_s);
    QScrollBar *bar = list->verticalScrollBar();
    for (int step = 0; step <= 500; ++step)
        scrolling.take([&] {
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / 500));
            list->viewport()->repaint();
        });

    std::printf("%.2f %.2f %.2f %.2f %.2f %.3f\n", live.longest(), searching.longest(), scrolling.longest(),
                worst.first, worst.all, memory);
    return 0;
}
