// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QStringList>

namespace console {

// The configuration files that were imported or exported last, newest first; kept in the settings.
class RecentFilesMenu : public QMenu
{
    Q_OBJECT
public:
    explicit RecentFilesMenu(QWidget *parent = nullptr);

    static QStringList paths();
    void setUsable(bool isUsable); // otherwise it is there, but cannot be opened
    void add(const QString &path);
    void remove(const QString &path);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void keep(const QStringList &paths);
    void showState();
    void showPaths();

    bool m_isUsable = true;
};

} // namespace console
