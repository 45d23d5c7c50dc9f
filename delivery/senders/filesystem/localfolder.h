// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/filedescriptor.h"
#include "delivery/transport/sourcefile.h"
#include "models/outcome/failure.h"
#include "models/support/expected.h"

#include <functional>
#include <stop_token>
#include <sys/types.h>

namespace console {

// A file that was put into the folder under its final name.
struct DeliveredFile
{
    QString name;
    ino_t inode = 0;
    qint64 size = 0;
};

// A local folder that files are put into whole or not at all. All access is through the open folder, so that nothing
// is raced by somebody who renames or links meanwhile.
//
//   .scan-<random>.part ──copy, fsync──► final name, the first free one ──fsync of the folder──► delivered
class LocalFolder
{
public:
    // components are opened one by one and may not be symbolic links.
    static Expected<LocalFolder, Failure> open(const QString &trustedFolder, const QStringList &components);

    // Copies the document in; progress is told the bytes so far. Nothing is left behind on failure or stop, which
    // gives an empty name.
    Expected<DeliveredFile, Failure> put(const SourceFile &source, const std::stop_token &stop,
                                         const std::function<void(qint64)> &progress);

    // Takes a file back that put() has delivered, unless somebody has replaced it since.
    void remove(const DeliveredFile &file);

    // That it is there, under its name and with its size.
    Expected<void, Failure> confirm(const DeliveredFile &file) const;

    const QString &path() const { return m_path; }

private:
    LocalFolder(QString path, FileDescriptor folder);
    Expected<DeliveredFile, Failure> settle(const QByteArray &temporaryName, const QString &wantedName, qint64 size);
    Failure failureOf(int error, const QString &name) const;

    QString m_path;
    FileDescriptor m_folder;
};

} // namespace console
