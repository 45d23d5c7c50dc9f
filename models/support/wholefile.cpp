// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/wholefile.h"

#include <QSaveFile>

namespace console {

Expected<void, WriteFailure> writeWholeFile(const QString &path, const QByteArray &content,
                                            std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    // A full disk makes the number of written bytes smaller, and is no error of write(). commit() alone takes a disk
    // for large enough that was full when the buffer was written.
    const bool isWritten = file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(*permissions))
        && file.write(content) == content.size() && file.flush() && file.commit();
    if (!isWritten)
        return Unexpected(WriteFailure{file.errorString()});
    return {};
}

} // namespace console
