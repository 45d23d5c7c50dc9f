// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/filedescriptor.h"

#include <QByteArray>
#include <QtGlobal>

#include <sys/types.h>

namespace console {

// A hidden file ".scan-<random>.part" that nobody else can read, on its way to its final name. It goes with the object,
// unless it was given that name.
class PartFile
{
public:
    explicit PartFile(int folder);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    bool isOpen() const { return m_file.isOpen(); }
    int descriptor() const { return m_file.get(); }
    const QByteArray &name() const { return m_name; }

    // Makes the mode what umask and the folder's default list make of any new file. Gives 0 or the error.
    int publish();
    // Gives the file to somebody, and reads back that it is theirs: EPERM where it is not, though no error was told. A
    // folder that passes its group on keeps it. After publish(), because only the owner may change the mode.
    int giveTo(uid_t user, gid_t group);
    // Content, owner, mode and size are on the disk, and the file is closed.
    int flush();

    void markRenamed() { m_isThere = false; }

private:
    const int m_folder;
    const QByteArray m_name;
    FileDescriptor m_file;
    mode_t m_mode = 0600;
    bool m_isThere = true;
};

} // namespace console
