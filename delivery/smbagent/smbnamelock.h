// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/smbagent/smbcontext.h"

namespace console {

// Keeps other consoles from a name in a folder of a share while a file is being given that name.
//
// libsmbclient's rename removes what has the new name and renames once more, whatever it is that it removes, and the
// name is free for a moment. Two deliveries that come to the same name at the same time could so remove each other's
// finished file. The lock is a file that nobody else can open as long as it is open here; one that was left behind, by
// a console that was killed, keeps nobody out.
class SmbNameLock
{
public:
    // folder: its URL. Where another console has the lock for longer than the patience the status is
    // SHARING_VIOLATION.
    static Expected<SmbNameLock, SmbError> take(SmbContext &context, const QByteArray &folder, const QString &name,
                                                std::chrono::milliseconds patience);
    SmbNameLock(SmbNameLock &&) = default;
    SmbNameLock &operator=(SmbNameLock &&) = delete;
    ~SmbNameLock();

private:
    SmbNameLock(SmbContext &context, QByteArray url, SmbFile file);

    SmbContext *m_context;
    QByteArray m_url; // empty after a move
    SmbFile m_file;
};

} // namespace console
