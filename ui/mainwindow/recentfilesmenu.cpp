// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/recentfilesmenu.h"

#include "ui/widgets/plaintooltip.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "configuration/recentFiles"_L1;
constexpr qsizetype mostPaths = 9; // as many as have a digit
constexpr qsizetype longestText = 80; // characters

// The name first, because it is what is looked for; a folder that is too long loses its middle.
QString textOf(const QString &path)
{
    const QFileInfo file(path);
    QString folder = QDir::toNativeSeparators(file.path());
    const qsizetype room = std::max<qsizetype>(longestText - file.fileName().size(), 16);
    if (folder.size() > room)
        folder = folder.left(room / 2) + u'…' + folder.right(room / 2);
    const QString text = file.fileName() + u"  –  "_s + folder;
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

RecentFilesMenu::RecentFilesMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"recentFilesMenu"_s);
    setTitle(tr("&Recent files"));
    setToolTipsVisible(true);
    showState();
    connect(this, &QMenu::aboutToShow, this, &RecentFilesMenu::showPaths);
}

QStringList RecentFilesMenu::paths()
{
    return QSettings().value(key).toStringList().mid(0, mostPaths);
}

void RecentFilesMenu::add(const QString &path)
{
    QStringList kept = paths();
    const QString added = QFileInfo(path).absoluteFilePath();
    kept.removeAll(added);
    kept.prepend(added);
    keep(kept);
}

void RecentFilesMenu::remove(const QString &path)
{
    QStringList kept = paths();
    kept.removeAll(path);
    keep(kept);
}

void RecentFilesMenu::keep(const QStringList &paths)
{
    QSettings().setValue(key, paths.mid(0, mostPaths));
    showState();
}

void RecentFilesMenu::setUsable(bool isUsable)
{
    if (m_isUsable == isUsable)
        return;
    m_isUsable = isUsable;
    showState();
}

void RecentFilesMenu::showState()
{
    menuAction()->setEnabled(m_isUsable && !paths().isEmpty());
}

void RecentFilesMenu::showPaths()
{
    clear();
    const QStringList shown = paths();
    for (const QString &path : shown) {
        QAction *action = addAction(u"&%1  %2"_s.arg(actions().size() + 1).arg(textOf(path)));
        action->setObjectName(u"recentFile%1"_s.arg(actions().size()));
        action->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    addSeparator();
    addAction(tr("&Clear this list"), this, [this] { keep({}); })->setObjectName(u"clearRecentFiles"_s);
}

} // namespace console
