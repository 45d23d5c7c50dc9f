// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace console {

// The console that has a workspace open takes the files of those that are started after it: a desktop starts one for
// each file that is opened, and a workspace belongs to one program at a time.
//
// One line, the file's absolute path in UTF-8, and one back. Only programs of the same user are heard.
class RunningConsole : public QObject
{
    Q_OBJECT
public:
    // For the one that has the workspace open.
    explicit RunningConsole(const QString &workspacePath, QObject *parent = nullptr);

    // For the one that has not; it may take a few seconds. path empty: the window is to come to the front. False: there
    // is no console that takes it.
    static bool handOver(const QString &workspacePath, const QString &path);

Q_SIGNALS:
    void called(const QString &path); // empty: without a file

private:
    void accept();
    void read(QLocalSocket *socket);

    QLocalServer *m_server;
};

} // namespace console
