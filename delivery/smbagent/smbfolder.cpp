// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbfolder.h"

#include "delivery/senders/filesystem/filename.h"
#include "delivery/smbagent/dividedwrite.h"
#include "delivery/smbagent/smbnamelock.h"
#include "delivery/smbagent/smbpatience.h"
#include "delivery/smbagent/smbsecurity.h"
#include "delivery/smbagent/smburl.h"

#include <QRandomGenerator>

#include <cerrno>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumTries = 10'000;
constexpr qsizetype maximumBytesOnUnix = 255; // of a name

constexpr std::chrono::milliseconds patience(2'000); // with files in use

bool isTaken(const SmbError &error)
{
    return smbFailure(Stage::Deliver, error, {}).cause == Cause::NameTaken;
}

bool isMissing(const SmbError &error)
{
    return smbFailure(Stage::Deliver, error, {}).cause == Cause::FolderMissing;
}

// Servers on Unix count bytes, and call a name that is too long by them an invalid one.
bool isTooLong(const SmbError &error, const QString &name)
{
    return error.status == ntStatusNamed("OBJECT_NAME_INVALID") && name.toUtf8().size() > maximumBytesOnUnix;
}

} // namespace

// A file that goes again unless it is kept.
class SmbFolder::Begun
{
public:
    Begun(SmbFolder &folder, QString name)
        : m_folder(folder)
        , m_name(std::move(name))
    {
    }
    Begun(const Begun &) = delete;
    Begun &operator=(const Begun &) = delete;
    ~Begun()
    {
        if (!m_name.isEmpty() && !m_folder.removeSurely(m_name))
            m_folder.m_leftBehind << m_folder.pathOf(m_name);
    }

    const QString &name() const { return m_name; }
    void keep() { m_name.clear(); }

private:
    SmbFolder &m_folder;
    QString m_name;
};

SmbFolder::SmbFolder(SmbContext &context, SharePlan plan)
    : m_context(&context)
    , m_plan(std::move(plan))
{
}

Expected<SmbFolder, Failure> SmbFolder::open(SmbContext &context, const SharePlan &plan)
{
    const SmbFolder folder(context, plan);
    const auto entry = context.look(folder.url());
    if (entry && entry->isFolder)
        return folder;
    if (entry)
        return Unexpected(
            Failure{Stage::Deliver, Cause::NotAFolder, u"nt.NOT_A_DIRECTORY"_s, plan.folder(), u"It is a file"_s});
    // Which of them is missing helps more than that one is.
    SharePlan part = plan;
    part.components.clear();
    for (const QString &component : plan.components) {
        part.components << component;
        const auto found = context.look(smbUrl(part.server, part.share, part.components));
        if (found || !(isMissing(found.error()) || isTooLong(found.error(), component)))
            continue;
        Failure failure = smbFailure(Stage::Deliver, found.error(), part.folder());
        if (isTooLong(found.error(), component))
            failure.cause = Cause::NameTooLong;
        return Unexpected(failure);
    }
    return Unexpected(smbFailure(Stage::Deliver, entry.error(), plan.folder()));
}

QByteArray SmbFolder::url() const
{
    return smbUrl(m_plan.server, m_plan.share, m_plan.components);
}

QByteArray SmbFolder::urlOf(const QString &name) const
{
    return smbUrl(m_plan.server, m_plan.share, m_plan.components + QStringList{name});
}

Failure SmbFolder::failureOf(const SmbError &error, const QString &name) const
{
    Failure failure = smbFailure(Stage::Deliver, error, pathOf(name));
    if (isTooLong(error, name))
        failure.cause = Cause::NameTooLong;
    return failure;
}

QString SmbFolder::partName()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return u".scan-%1.part"_s.arg(random, 16, 16, QChar(u'0'));
}

Expected<SharedFile, Failure> SmbFolder::put(const SourceFile &source, const QString &partName,
                                             const std::stop_token &stop, const std::function<void(qint64)> &progress)
{
    const PlannedDocument &document = source.document();
    if (const auto failure = obstacle(document.name))
        return Unexpected(*failure);
    Begun part(*this, partName);
    const auto copied = copy(source, part, stop, progress);
    if (stop.stop_requested())
        return SharedFile{};
    if (!copied)
        return Unexpected(copied.error());
    return settle(part, document.name, document.size);
}

// An empty folder would be removed and replaced like a file.
std::optional<Failure> SmbFolder::obstacle(const QString &name) const
{
    if (m_plan.whenNameTaken == WhenNameTaken::Number)
        return std::nullopt;
    const auto taken = m_context->look(urlOf(name));
    if (!taken || (m_plan.whenNameTaken == WhenNameTaken::Replace && !taken->isFolder))
        return std::nullopt;
    return failureOf({EEXIST, ntStatusNamed("OBJECT_NAME_COLLISION")}, name);
}

Expected<void, Failure> SmbFolder::copy(const SourceFile &source, Begun &part, const std::stop_token &stop,
                                        const std::function<void(qint64)> &progress)
{
    const PlannedDocument &document = source.document();
    using Sharing = SmbContext::Sharing;
    auto file =
        m_context->create(urlOf(part.name()), isWorthDividing(document.size) ? Sharing::Writing : Sharing::Nothing);
    if (!file) {
        // After a lost connection it may be there nevertheless.
        if (!isConnectionLost(file.error()))
            part.keep();
        return Unexpected(failureOf(file.error(), document.name));
    }
    if (const auto filled = fill(*file, source, part.name(), stop, progress); !filled)
        return filled;
    if (stop.stop_requested())
        return {};
    if (const auto closed = file->close(); !closed)
        return Unexpected(failureOf(closed.error(), document.name));
    if (!source.isUnchanged())
        return Unexpected(source.changedFailure());
    const auto entry = m_context->look(urlOf(part.name()));
    if (!entry)
        return Unexpected(failureOf(entry.error(), document.name));
    if (entry->size == document.size)
        return {};
    return Unexpected(Failure{Stage::Deliver, Cause::StorageFailed, u"filesystem.size-differs"_s, pathOf(document.name),
                              u"%1 bytes were written and %2 are there"_s.arg(document.size).arg(entry->size)});
}

// Until the size that was planned, or a stop.
Expected<void, Failure> SmbFolder::fill(SmbFile &file, const SourceFile &source, const QString &part,
                                        const std::stop_token &stop, const std::function<void(qint64)> &progress)
{
    const PlannedDocument &document = source.document();
    DocumentWriter writer(file, source, pathOf(document.name), stop);
    if (isWorthDividing(document.size)) {
        AgentJob job{m_plan, m_context->account().password, DeliveryPurpose::Deliver, m_context->timeLimit(), part};
        job.plan.documents = {document};
        return writeDivided(writer, job, stop, progress);
    }
    for (qint64 stripe = 0; stripe < writer.stripes(); ++stripe) {
        if (const auto written = writer.write(stripe, progress); !written)
            return written;
    }
    return {};
}

Expected<SharedFile, Failure> SmbFolder::settle(Begun &part, const QString &wantedName, qint64 size)
{
    return m_plan.whenNameTaken == WhenNameTaken::Replace ? settleReplacing(part, wantedName, size)
                                                          : settleNumbered(part, wantedName, size);
}

// The first name that is free, or the wanted one alone.
Expected<SharedFile, Failure> SmbFolder::settleNumbered(Begun &part, const QString &wantedName, qint64 size)
{
    const int tries = m_plan.whenNameTaken == WhenNameTaken::Number ? maximumTries : 1;
    for (int number = 1; number <= tries; ++number) {
        const QString name = numberedFileName(wantedName, number); // in bytes, for servers on Unix too
        if (m_context->look(urlOf(name)))
            continue;
        const auto lock = SmbNameLock::take(*m_context, url(), name, {});
        if (!lock && isInUse(lock.error()))
            continue; // another console is giving the name away
        if (!lock)
            return Unexpected(failureOf(lock.error(), name));
        auto settled = settleAs(part, name, size);
        if (settled || settled.error().cause != Cause::NameTaken)
            return settled;
    }
    return Unexpected(failureOf({EEXIST, ntStatusNamed("OBJECT_NAME_COLLISION")}, wantedName));
}

// The name is locked.
Expected<SharedFile, Failure> SmbFolder::settleAs(Begun &part, const QString &name, qint64 size)
{
    auto reserved = patiently(patience, isInUse, [&] { return m_context->create(urlOf(name)); });
    if (!reserved)
        return Unexpected(failureOf(reserved.error(), name));
    Begun reservation(*this, name);
    if (const auto closed = reserved->close(); !closed)
        return Unexpected(failureOf(closed.error(), name));
    // The rename removes the reservation, which is there for as long as somebody looks at it.
    std::optional<SmbError> obstacle;
    const auto mayPass = [&](const SmbError &error) {
        if (!isTaken(error))
            return isInUse(error);
        const auto entry = m_context->look(urlOf(name));
        if (entry && entry->size > 0) {
            reservation.keep(); // by somebody who is no console and came when the name was free for a moment
            obstacle.reset();
            return false;
        }
        const auto removed = m_context->remove(urlOf(name));
        obstacle = removed ? std::nullopt : std::optional(removed.error());
        return !obstacle || isMissing(*obstacle) || isInUse(*obstacle);
    };
    const auto renamed =
        patiently(patience, mayPass, [&] { return m_context->rename(urlOf(part.name()), urlOf(name)); });
    if (!renamed)
        return Unexpected(failureOf(obstacle.value_or(renamed.error()), name));
    reservation.keep();
    return settled(part, name, size);
}

Expected<SharedFile, Failure> SmbFolder::settleReplacing(Begun &part, const QString &name, qint64 size)
{
    if (const auto failure = obstacle(name)) // meanwhile
        return Unexpected(*failure);
    const auto lock = SmbNameLock::take(*m_context, url(), name, patience);
    if (!lock)
        return Unexpected(failureOf(lock.error(), name));
    const auto renamed =
        patiently(patience, isInUse, [&] { return m_context->rename(urlOf(part.name()), urlOf(name)); });
    if (renamed)
        return settled(part, name, size);
    if (!isTaken(renamed.error()))
        return Unexpected(failureOf(renamed.error(), name));
    // What keeps the old file from being removed is not told by the rename.
    const auto removed = m_context->remove(urlOf(name));
    return Unexpected(failureOf(removed ? renamed.error() : removed.error(), name));
}

Expected<SharedFile, Failure> SmbFolder::settled(Begun &part, const QString &name, qint64 size)
{
    part.keep();
    const auto entry = m_context->look(urlOf(name));
    if (entry)
        return SharedFile{name, entry->inode, size};
    const Begun again(*this, name);
    return Unexpected(failureOf(entry.error(), name));
}

Expected<SharedFile, Failure> SmbFolder::putProbe()
{
    const QString name = partName();
    auto file = m_context->create(urlOf(name));
    if (!file)
        return Unexpected(smbFailure(Stage::Deliver, file.error(), m_plan.folder()));
    Begun probe(*this, name);
    if (const auto closed = file->close(); !closed)
        return Unexpected(failureOf(closed.error(), name));
    const auto entry = m_context->look(urlOf(name));
    if (!entry)
        return Unexpected(failureOf(entry.error(), name));
    probe.keep();
    return SharedFile{name, entry->inode, 0};
}

Expected<void, Failure> SmbFolder::giveTo(SharedFile &file, const QString &sid)
{
    const QByteArray url = urlOf(file.name);
    const auto before = readOwner(*m_context, url);
    if (before && *before == sid)
        return {};
    const auto changed = changeOwner(*m_context, url, sid);
    const auto after = readOwner(*m_context, url);
    file.formerOwner = before.value_or(QString());
    if (after && *after == sid)
        return {};
    // A refused change may come with no error at all.
    const SmbError error = !changed ? changed.error() : !after ? after.error() : SmbError{};
    Failure failure = failureOf(error, file.name);
    if (error == SmbError{}) {
        failure.code = u"smb.owner-refused"_s;
        failure.technical = u"The owner is %1 and not %2"_s.arg(after.value_or(u"unknown"_s), sid);
    }
    if (!isConnectionLost(error))
        failure.cause = Cause::OwnerNotChanged;
    return Unexpected(failure);
}

Expected<void, Failure> SmbFolder::confirm(const SharedFile &file, const QString &owner) const
{
    const QByteArray url = urlOf(file.name);
    const auto entry = m_context->look(url);
    if (!entry)
        return Unexpected(smbFailure(Stage::Confirm, entry.error(), pathOf(file.name)));
    if (entry->size != file.size || entry->inode != file.inode) {
        return Unexpected(Failure{Stage::Confirm, Cause::StorageFailed, u"filesystem.size-differs"_s, pathOf(file.name),
                                  u"%1 bytes were written and %2 are there"_s.arg(file.size).arg(entry->size)});
    }
    if (owner.isEmpty())
        return {};
    const auto found = readOwner(*m_context, url);
    if (found && *found == owner)
        return {};
    return Unexpected(Failure{Stage::Confirm, Cause::OwnerNotChanged, u"smb.owner-differs"_s, pathOf(file.name),
                              u"The owner is %1 and not %2"_s.arg(found.value_or(u"unknown"_s), owner)});
}

void SmbFolder::remove(const SharedFile &file)
{
    const QByteArray url = urlOf(file.name);
    const auto entry = m_context->look(url);
    if (entry ? entry->inode != file.inode : isMissing(entry.error()))
        return;
    auto removed = removeSurely(file.name);
    // Somebody else's file cannot always be removed; it was the account's own before.
    if (!removed && !file.formerOwner.isEmpty() && changeOwner(*m_context, url, file.formerOwner))
        removed = removeSurely(file.name);
    if (!removed)
        m_leftBehind << pathOf(file.name);
}

Expected<void, SmbError> SmbFolder::removeSurely(const QString &name)
{
    // libsmbclient connects again by itself.
    const auto mayPass = [](const SmbError &error) { return isInUse(error) || isConnectionLost(error); };
    const auto removed = patiently(patience, mayPass, [&] { return m_context->remove(urlOf(name)); });
    return removed || !isMissing(removed.error()) ? removed : Expected<void, SmbError>();
}

Expected<qint64, Failure> SmbFolder::freeBytes() const
{
    const auto bytes = m_context->freeBytes(url());
    if (!bytes)
        return Unexpected(smbFailure(Stage::Deliver, bytes.error(), m_plan.folder()));
    return *bytes;
}

} // namespace console
