// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/loopbackreceiver.h"

#include <QSignalSpy>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace console {

// A practice receiver in a folder of its own, and what its clients need.
class ReceiverFixture
{
public:
    ReceiverFixture();

    QString path(const QString &name) const { return folder.filePath(name); }
    QString received() const { return path(QStringLiteral("practice/received")); }
    QString certificate() const { return path(QStringLiteral("practice/practice-server.pem")); }
    Arrival arrival(int index) const { return receiver.arrivals().value(index); }
    bool removeIncoming() const; // the folder of what is still coming

    QTemporaryDir folder;
    LoopbackReceiver receiver;
    QSignalSpy arrived;
    bool isStarted;
};

struct ProgramResult
{
    int status = -1;
    QByteArray output; // of both streams
};
ProgramResult runProgram(const QString &program, const QStringList &arguments);

QString practiceAccount(); // "practice@practice.example:…", as curl takes it
QByteArray contentOf(const QString &path);
bool write(const QString &path, const QByteArray &content);
QByteArray randomBytes(qsizetype size);
QString sha256Of(const QByteArray &content);
QStringList filesBelow(const QString &path); // without locks
qint64 memoryFact(const QByteArray &name); // of this process, in bytes: "VmHWM"
bool forgetMemoryPeak();
int freePortBase(); // of as many free ports as the receiver takes

} // namespace console
