// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/rights/localaccount.h"
#include "delivery/transport/filedescriptor.h"
#include "delivery/transport/sourcefile.h"
#include "models/connector/filesystem/filesystemsettings.h"
#include "models/outcome/failure.h"
#include "models/support/expected.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <sys/types.h>

struct stat;

namespace console {

class PartFile;

// A file that was put into the folder under its final name.
struct DeliveredFile
{
    QString name;
    ino_t inode = 0;
    qint64 modified = 0; // nanoseconds since 1970: an inode number alone is soon somebody else's
    qint64 size = 0;
    QByteArray replaced = {}; // the hidden name of the file that had the name before; empty: none had
};

// How files are put into a folder.
struct PutRules
{
    WhenNameTaken whenNameTaken = WhenNameTaken::Number;
    std::optional<LocalAccount> owner = {}; // whom they are given to; nobody: they stay with the console
};

// A local folder that files are put into whole or not at all. All access is through the open folder, so that nothing
// is raced by somebody who renames or links meanwhile.
//
//   PartFile ──copy, give away, fsync──► final name ──fsync of the folder──► delivered ──► kept or removed
//
// A name that is taken is passed over, refused or replaced. To replace is to exchange the two files in one step
// (RENAME_EXCHANGE): the old one has the hidden name then, until keep() ends it or remove() puts it back. Folders,
// links and what else is not a file are never replaced.
class LocalFolder
{
public:
    // components are opened one by one and may not be symbolic links.
    static Expected<LocalFolder, Failure> open(const QString &trustedFolder, const QStringList &components,
                                               PutRules rules = {});

    void setOwner(const LocalAccount &owner) { m_rules.owner = owner; }

    // Copies the document in; progress is told the bytes so far. Nothing is left behind on failure or stop, which
    // gives an empty name.
    Expected<DeliveredFile, Failure> put(const SourceFile &source, const std::stop_token &stop,
                                         const std::function<void(qint64)> &progress);

    // Takes a file back that put() has delivered, unless somebody has replaced it since, and restores the old one.
    void remove(const DeliveredFile &file);

    // The delivery is whole: the file that was replaced goes.
    void keep(const DeliveredFile &file);

    // That it is there, under its name, with its size and owner.
    Expected<void, Failure> confirm(const DeliveredFile &file) const;

    // That documents of these names could be put: a hidden file can be made, given away and removed, and the names are
    // free or may be passed over or replaced.
    Expected<void, Failure> tryOut(const QStringList &names) const;

    // Bytes that can be written by who runs the console. Nothing where the file system does not tell.
    std::optional<qint64> freeSpace() const;

    const QString &path() const { return m_path; }
    QString pathOf(const QString &name) const;
    const std::optional<LocalAccount> &owner() const { return m_rules.owner; }
    int descriptor() const { return m_folder.get(); }

private:
    LocalFolder(QString path, FileDescriptor folder, PutRules rules);
    Expected<DeliveredFile, Failure> settle(PartFile &part, const QString &wantedName, qint64 size);
    Expected<QByteArray, Failure> settleAs(PartFile &part, const QString &name);
    Expected<QByteArray, Failure> replace(const QByteArray &partName, const QString &name);
    Expected<QByteArray, Failure> replaceInSteps(const QByteArray &partName, const QString &name);
    std::optional<Failure> handOver(PartFile &part, const QString &name) const;
    std::optional<Failure> obstacle(const QString &name) const;
    std::optional<Failure> replacingFailure(const struct ::stat &taken, const QString &name) const;
    std::optional<Failure> flushFolder(const QString &name) const;
    Failure ownerFailure(int error, const QString &name) const;
    Failure failureOf(int error, const QString &name) const;

    QString m_path;
    FileDescriptor m_folder;
    PutRules m_rules;
};

} // namespace console
