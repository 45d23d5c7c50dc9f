// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/delivery/receiver/receiverfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>

namespace console {

using namespace Qt::StringLiterals;

ReceiverFixture::ReceiverFixture()
    : arrived(&receiver, &PracticeReceiver::arrived)
    , isStarted(receiver.start(0, path(u"practice"_s)).has_value())
{
}

bool ReceiverFixture::removeIncoming() const
{
    const QDir place(received());
    const QStringList incoming = place.entryList({u".incoming-*"_s}, QDir::Dirs | QDir::Hidden);
    return incoming.size() == 1 && QDir(place.filePath(incoming.first())).removeRecursively();
}

ProgramResult runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QString practiceAccount()
{
    return practiceUsername() + u':' + practicePassword();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size + 3, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.resize(size);
    return bytes;
}

QString sha256Of(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QStringList filesBelow(const QString &path)
{
    QStringList files;
    QDirIterator entries(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (entries.nextFileInfo().fileName() != "lock"_L1)
            files << entries.filePath();
    }
    return files;
}

qint64 memoryFact(const QByteArray &name)
{
    const QByteArray status = contentOf(u"/proc/self/status"_s);
    const qsizetype at = status.indexOf(name + ':') + name.size() + 1;
    return status.mid(at, status.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

bool forgetMemoryPeak()
{
    return write(u"/proc/self/clear_refs"_s, "5"); // proc(5)
}

int freePortBase()
{
    for (int portBase = 29000; portBase < 32000; portBase += PracticeReceiver::portCount) {
        QTcpServer probes[PracticeReceiver::portCount];
        int listening = 0;
        for (QTcpServer &probe : probes)
            listening += probe.listen(QHostAddress::LocalHost, static_cast<quint16>(portBase + listening)) ? 1 : 0;
        if (listening == PracticeReceiver::portCount)
            return portBase;
    }
    return 0;
}

} // namespace console
