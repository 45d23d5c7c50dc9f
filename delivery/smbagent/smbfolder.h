// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/senders/filesystem/shareplan.h"
#include "delivery/smbagent/documentwriter.h"

namespace console {

// A file that was put into the folder under its final name.
struct SharedFile
{
    QString name;
    quint64 inode = 0;
    qint64 size = 0;
    QString formerOwner = {}; // SID; empty: the owner was not changed
};

// A folder of a share that files are put into whole or not at all.
//
//   .scan-<random>.part ──copy, size read back──► final name, reserved first ──► delivered
//
// A share has no rename that refuses a taken name, so the free one is reserved with an empty file (which the server
// makes for one of those who want it alone), and the rename replaces that. As that rename leaves the name free for a
// moment, the name is locked against other consoles meanwhile.
class SmbFolder
{
public:
    static Expected<SmbFolder, Failure> open(SmbContext &context, const SharePlan &plan);

    static QString partName(); // ".scan-<random>.part"

    // Copies the document in, to the part first; progress is told the bytes so far. A stop gives an empty name. What
    // was begun is removed after a failure or stop, on a new connection where the old one is lost; leftBehind() has
    // what could not be.
    Expected<SharedFile, Failure> put(const SourceFile &source, const QString &partName, const std::stop_token &stop,
                                      const std::function<void(qint64)> &progress);

    // Why a document may not have this name, as far as can be told before.
    std::optional<Failure> obstacle(const QString &name) const;

    // An empty file under a name of its own, to see whether one can be made.
    Expected<SharedFile, Failure> putProbe();

    // Gives the file to somebody, and reads back that it is theirs.
    Expected<void, Failure> giveTo(SharedFile &file, const QString &sid);

    // That it is there with its size, and its owner where one is named.
    Expected<void, Failure> confirm(const SharedFile &file, const QString &owner) const;

    // Takes a file back, unless somebody has replaced it since.
    void remove(const SharedFile &file);

    Expected<qint64, Failure> freeBytes() const;

    QByteArray url() const;
    QString pathOf(const QString &name) const { return m_plan.folder() + u'\\' + name; }
    const QStringList &leftBehind() const { return m_leftBehind; } // paths

private:
    SmbFolder(SmbContext &context, SharePlan plan);
    class Begun;

    QByteArray urlOf(const QString &name) const;
    Failure failureOf(const SmbError &error, const QString &name) const;
    Expected<void, Failure> copy(const SourceFile &source, Begun &part, const std::stop_token &stop,
                                 const std::function<void(qint64)> &progress);
    Expected<void, Failure> fill(SmbFile &file, const SourceFile &source, const QString &part,
                                 const std::stop_token &stop, const std::function<void(qint64)> &progress);
    Expected<SharedFile, Failure> settle(Begun &part, const QString &wantedName, qint64 size);
    Expected<SharedFile, Failure> settleNumbered(Begun &part, const QString &wantedName, qint64 size);
    Expected<SharedFile, Failure> settleAs(Begun &part, const QString &name, qint64 size);
    Expected<SharedFile, Failure> settleReplacing(Begun &part, const QString &name, qint64 size);
    Expected<SharedFile, Failure> settled(Begun &part, const QString &name, qint64 size);
    Expected<void, SmbError> removeSurely(const QString &name);

    SmbContext *m_context;
    SharePlan m_plan;
    QStringList m_leftBehind;
};

} // namespace console
