// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/filedescriptor.h"

#include <QByteArray>
#include <QString>

#include <mutex>

namespace console {

// Lines at the end of a file that its user alone can read. When it is full it becomes FILE.1, what was FILE.1 becomes
// FILE.2, and the oldest goes.
//
// Many threads, and many programs, may write at once: each line is one write at the end of the file, and whoever finds
// the file renamed by another goes on in the new one. A disk that is full or a folder that cannot be written keeps
// nobody waiting: lines are left out, and their number is told when there is room again.
class RotatingFile
{
public:
    struct Limits
    {
        qint64 bytes = 1024 * 1024; // of each file; several programs may exceed it by a line each
        int files = 5; // at least two, with the one that is written
    };

    RotatingFile(QString path, Limits limits);

    QString path() const { return m_path; }

    // Without its end of line. False where it is left out.
    bool append(const QByteArray &line);

    // Returns when the disk has what was written.
    void flush();

private:
    bool isCurrent() const;
    bool open();
    void rotate();
    bool renameAll() const;
    bool write(const QByteArray &bytes);
    QString numbered(int number) const;

    const QString m_path;
    const Limits m_limits;
    std::mutex m_mutex;
    FileDescriptor m_file;
    qint64 m_leftOut = 0;
    bool m_isTorn = false; // the last line is there in part
};

} // namespace console
