// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/filedescriptor.h"

#include <QByteArray>
#include <QtGlobal>

#include <sys/stat.h>
#include <sys/types.h>

namespace console {

// A file on its way to its final name, which nobody else can read before. Where the file system has files without a
// name (O_TMPFILE) it has none until then, and is gone with the program that dies meanwhile; elsewhere it is the hidden
// file ".scan-<random>.part", locked as long as somebody is at it. It goes with the object, unless it was given its
// name.
class PartFile
{
public:
    explicit PartFile(int folder);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    bool isOpen() const { return m_file.isOpen(); }
    int descriptor() const { return m_file.get(); }
    const QByteArray &name() const { return m_name; } // the hidden one, which it may not have yet
    const struct stat &status() const { return m_status; } // as of flush()

    // All of these give 0 or the error.

    // Makes the mode what umask and the folder's default list make of any new file.
    int publish();
    // Gives the file to somebody, and reads back that it is theirs: EPERM where it is not, though no error was told. A
    // folder that passes its group on keeps it. After publish(), because only the owner may change the mode.
    int giveTo(uid_t user, gid_t group);
    int sync(); // what was written is on the disk
    // Content, owner, mode and size are on the disk, and nothing more is written.
    int flush();
    // It has its hidden name from now on, to be exchanged with another.
    int appear();
    // The final name, without ever replacing: EEXIST where it is taken.
    int moveTo(const QByteArray &name);

    void markRenamed() { m_hasName = false; }

private:
    const int m_folder;
    const QByteArray m_name;
    FileDescriptor m_file;
    mode_t m_mode = 0600;
    struct stat m_status = {};
    bool m_hasName = false;
};

// Renames without ever replacing. Gives 0 or the error; EEXIST where the name is taken.
int renameToFree(int folder, const QByteArray &from, const QByteArray &to);

} // namespace console
