// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runningconsole.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestLine = 8 * 1024; // bytes; Linux has paths of up to 4 KiB
constexpr auto patience = 3s;
constexpr int patienceMilliseconds = 3'000;
constexpr QByteArrayView taken("taken\n");

// The whole name of a socket may have about a hundred bytes, a workspace's path may be longer.
QString socketName(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/scan-console-"_L1
        + QString::fromLatin1(hash);
}

} // namespace

RunningConsole::RunningConsole(const QString &workspacePath, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    const QString name = socketName(workspacePath);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &RunningConsole::accept);
    QLocalServer::removeServer(name); // of one that crashed: who has the workspace open is alone
    m_server->listen(name);
}

void RunningConsole::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(longestLine + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        read(socket);
    }
}

void RunningConsole::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    const QString path = QString::fromUtf8(socket->readLine(longestLine + 1)).chopped(1);
    if (!path.isEmpty() && !QFileInfo(path).isAbsolute()) {
        socket->abort();
        return;
    }
    socket->write(taken.data(), taken.size());
    socket->disconnectFromServer();
    Q_EMIT called(path);
}

bool RunningConsole::handOver(const QString &workspacePath, const QString &path)
{
    const QByteArray file = path.isEmpty() ? QByteArray() : QFileInfo(path).absoluteFilePath().toUtf8();
    if (file.contains('\n'))
        return false;
    QLocalSocket socket;
    socket.connectToServer(socketName(workspacePath));
    if (!socket.waitForConnected(patienceMilliseconds))
        return false;
    socket.write(file + '\n');
    return socket.waitForBytesWritten(patienceMilliseconds) && socket.waitForReadyRead(patienceMilliseconds)
        && socket.readLine() == taken;
}

} // namespace console
