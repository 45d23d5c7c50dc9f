// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/logwindow.h"

#include "ui/prompts/prompts.h"
#include "ui/testconsole/searchabletext.h"
#include "ui/widgets/copyedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pace(500);
constexpr int maximumLines = 10'000;

} // namespace

LogWindow::LogWindow(const QString &logPath, Prompts *prompts, QWidget *parent)
    : QDialog(parent)
    , m_logPath(logPath)
    , m_prompts(prompts)
    , m_tail(logPath)
    , m_pages(new QStackedWidget)
    , m_text(new SearchableText(u"logText"_s, tr("Log")))
    , m_follow(new QCheckBox(tr("Follow")))
{
    setObjectName(u"logWindow"_s);
    setWindowTitle(tr("Log"));
    setModal(false);
    resize(1000, 640);
    m_text->setMaximumLines(maximumLines);
    m_pages->addWidget(new EmptyState(u"states/information"_s, tr("Nothing is logged yet"),
                                      tr("Where this stays so, the folder of the log is missing or cannot be "
                                         "written.")));
    m_pages->addWidget(m_text);
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &LogWindow::readOn);

    auto *path = new CopyEdit(tr("Copy the log’s path"));
    path->setObjectName(u"logPath"_s);
    path->setAccessibleName(tr("Path of the log"));
    path->showText(logPath);
    path->copyButton()->setAutoDefault(false);
    auto *place = new QHBoxLayout;
    place->setSpacing(metrics::grid);
    place->addWidget(new QLabel(tr("File")));
    place->addWidget(path, 1);
    place->addWidget(path->copyButton());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addLayout(place);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
}

QWidget *LogWindow::makeButtons()
{
    m_follow->setObjectName(u"followLog"_s);
    m_follow->setAccessibleName(m_follow->text());
    m_follow->setToolTip(tr("Shows what is logged meanwhile"));
    m_follow->setChecked(true);
    connect(m_follow, &QCheckBox::toggled, this, &LogWindow::follow);
    QPushButton *folder = look::makeButton(u"openLogFolder"_s, tr("Open folder"), u"actions/open-folder"_s);
    connect(folder, &QPushButton::clicked, this, &LogWindow::openFolder);
    QPushButton *close = look::makeButton(u"closeLog"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {folder, close})
        button->setAutoDefault(false); // Enter goes to the next match
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_follow);
    row->addStretch(1);
    row->addWidget(folder);
    row->addWidget(close);
    return bar;
}

void LogWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    follow();
}

void LogWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_pace.stop();
}

void LogWindow::follow()
{
    if (!m_follow->isChecked())
        return m_pace.stop();
    readOn();
    m_pace.start();
}

void LogWindow::readOn()
{
    const QStringList lines = m_tail.read();
    if (lines.isEmpty())
        return;
    m_pages->setCurrentWidget(m_text);
    m_text->appendLines(lines);
}

void LogWindow::openFolder()
{
    const QString folder = QFileInfo(m_logPath).absolutePath();
    if (!m_prompts->openAddress(QUrl::fromLocalFile(folder))) {
        m_prompts->tell(this, tr("The folder is not opened"),
                        tr("No program here shows folders. The log is in ‘%1’.").arg(folder));
    }
}

} // namespace console
