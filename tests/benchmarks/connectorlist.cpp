// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The connector list with many connectors, for list.sh:
//
//   connectorlist make FILE COUNT
//       Makes a workspace of so many generated connectors.
//   connectorlist measure FILE
//       Opens it as the console does and prints four numbers: milliseconds from there to a list that has been painted
//       and has answered a letter; the median and the worst milliseconds from a key in the search to the painted
//       answer; resident memory in KiB.

#include "models/workspace/workspace.h"
#include "tests/support/connectorgenerator.h"
#include "ui/connectorlist/connectorlistpane.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    void wait()
    {
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

void press(QWidget *widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
    QCoreApplication::sendEvent(widget, &release);
}

// Whatever a key changes is painted with the search field, in one go.
double keystroke(QLineEdit *search, Qt::Key key, const QString &text = {})
{
    QElapsedTimer timer;
    PaintWatch watch(search);
    timer.start();
    press(search, key, text);
    watch.wait();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Some words letter by letter, and each away again.
QList<double> keystrokes(QLineEdit *search)
{
    QList<double> times;
    for (const QString &word :
         {u"invoices"_s, u"berlin"_s, u"scan"_s, u"\\\\fs-lyon"_s, u"ten years"_s, u"nothing"_s}) {
        for (const QChar letter : word)
            times << keystroke(search, Qt::Key_A, letter);
        for (qsizetype i = 0; i < word.size(); ++i)
            times << keystroke(search, Qt::Key_Backspace);
    }
    std::sort(times.begin(), times.end());
    return times;
}

long residentKibibytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLong() * (::sysconf(_SC_PAGESIZE) / 1024);
}

int measure(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return 2;
    ConnectorListPane pane(workspace->get());
    pane.resize(320, 760);
    auto *list = pane.findChild<QListView *>(u"connectorList"_s);
    PaintWatch watch(pane.first().isNull() ? static_cast<QWidget *>(&pane) : list->viewport());
    pane.show();
    watch.wait();
    auto *search = pane.findChild<QLineEdit *>(u"connectorSearch"_s);
    search->setFocus();
    keystroke(search, Qt::Key_A, u"a"_s);
    const double usable = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    keystroke(search, Qt::Key_Backspace);
    const QList<double> times = keystrokes(search);
    std::printf("%.2f %.2f %.2f %ld\n", usable, times.at(times.size() / 2), times.last(), residentKibibytes());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, Appearance::Light);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "make"_L1 && arguments.size() == 4)
        return makeWorkspace(arguments.at(2), arguments.at(3).toInt()) ? 0 : 2;
    if (arguments.value(1) == "measure"_L1 && arguments.size() == 3)
        return measure(arguments.at(2));
    std::fputs("connectorlist make FILE COUNT | measure FILE\n", stderr);
    return 2;
}
