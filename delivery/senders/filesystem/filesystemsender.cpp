// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/filesystemsender.h"

#include "delivery/rights/posixrights.h"
#include "delivery/senders/filesystem/filename.h"

#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

namespace {

qint64 sizeOf(const QList<PlannedDocument> &documents)
{
    return std::accumulate(documents.begin(), documents.end(), qint64(0),
                           [](qint64 sum, const PlannedDocument &document) { return sum + document.size; });
}

class Transfer
{
public:
    Transfer(const FileSystemPlan &plan, LocalFolder folder, DeliveryContext &context)
        : m_plan(plan)
        , m_folder(std::move(folder))
        , m_context(context)
        , m_total(sizeOf(plan.documents))
    {
    }

    Outcome run()
    {
        m_context.progress(0, m_total);
        for (const PlannedDocument &document : m_plan.documents) {
            if (const auto failure = deliver(document))
                return takenBack(*failure);
            if (m_context.isCancelled())
                return takenBack(Cancelled{});
        }
        m_context.begin(Stage::Confirm);
        for (const DeliveredFile &file : m_delivered) {
            if (const auto confirmed = m_folder.confirm(file); !confirmed)
                return takenBack(confirmed.error());
        }
        for (const DeliveredFile &file : std::as_const(m_delivered))
            m_folder.keep(file);
        return Delivered{receipt()};
    }

private:
    std::optional<Failure> deliver(const PlannedDocument &document)
    {
        const auto source = SourceFile::open(document);
        if (!source)
            return source.error();
        const auto file = m_folder.put(*source, m_context.stop(),
                                       [this](qint64 bytes) { m_context.progress(m_done + bytes, m_total); });
        if (!file)
            return file.error();
        if (file->name.isEmpty())
            return std::nullopt;
        m_delivered.append(*file);
        m_done += file->size;
        m_context.note(
            u"Wrote %1 (%2 bytes), flushed it and its folder to the disk"_s.arg(pathOf(*file)).arg(file->size));
        if (!file->replaced.isEmpty())
            m_context.note(u"It takes the place of the file that had the name"_s);
        return std::nullopt;
    }

    // All or nothing: the documents of one scan belong together.
    Outcome takenBack(const Outcome &outcome)
    {
        for (const DeliveredFile &file : std::as_const(m_delivered)) {
            m_folder.remove(file);
            m_context.note(u"Removed %1 again"_s.arg(pathOf(file)));
        }
        return outcome;
    }

    QString pathOf(const DeliveredFile &file) const { return m_folder.pathOf(file.name); }

    Receipt receipt() const
    {
        Receipt receipt;
        for (const DeliveredFile &file : m_delivered)
            receipt.facts.append({u"file"_s, pathOf(file)});
        receipt.facts.append({u"bytes"_s, QString::number(m_done)});
        if (m_folder.owner())
            receipt.facts.append({u"owner"_s, m_folder.owner()->name});
        return receipt;
    }

    const FileSystemPlan &m_plan;
    LocalFolder m_folder;
    DeliveryContext &m_context;
    const qint64 m_total;
    qint64 m_done = 0;
    QList<DeliveredFile> m_delivered;
};

} // namespace

FileSystemSender::FileSystemSender(FileSystemPlan plan)
    : m_plan(std::move(plan))
{
}

Outcome FileSystemSender::send(DeliveryContext &context)
{
    auto folder = enter(context);
    if (!folder)
        return folder.error();
    return Transfer(m_plan, std::move(*folder), context).run();
}

Outcome FileSystemSender::check(DeliveryContext &context)
{
    const auto folder = enter(context);
    if (!folder)
        return folder.error();
    if (const auto tried = tryOut(*folder, context); !tried)
        return tried.error();
    return Checked{};
}

// Up to the point where the next step is to write.
Expected<LocalFolder, Failure> FileSystemSender::enter(DeliveryContext &context) const
{
    context.begin(Stage::Connect);
    auto folder = LocalFolder::open(m_plan.trustedFolder, m_plan.components, {m_plan.whenNameTaken});
    if (!folder)
        return folder;
    context.fact(Stage::Connect, u"folder"_s, folder->path());
    context.note(u"Opened the folder %1"_s.arg(folder->path()));
    context.begin(Stage::Deliver);
    if (!m_plan.terminalUser.isEmpty()) {
        const auto account = admitTerminalUser(*folder, context);
        if (!account)
            return Unexpected(account.error());
        folder->setOwner(*account);
    }
    return folder;
}

Expected<LocalAccount, Failure> FileSystemSender::admitTerminalUser(const LocalFolder &folder,
                                                                    DeliveryContext &context) const
{
    const auto account = findLocalAccount(m_plan.terminalUser);
    if (!account)
        return account;
    context.note(
        u"The terminal user %1 is the account %2 (%3)"_s.arg(m_plan.terminalUser, account->name).arg(account->user));
    context.fact(Stage::Deliver, u"user"_s, account->name);
    const AccessVerdict mayWrite = posixRights(folder.descriptor(), *account, FolderUse::Write);
    QList<Fact> facts = writeFacts(mayWrite);
    facts.append(browseFact(posixRights(folder.descriptor(), *account, FolderUse::Browse)));
    for (const Fact &fact : std::as_const(facts))
        context.fact(Stage::Deliver, fact.name, fact.value);
    if (const auto failure = rightsFailure(mayWrite, m_plan.terminalUser))
        return Unexpected(*failure);
    return account;
}

Expected<void, Failure> FileSystemSender::tryOut(const LocalFolder &folder, DeliveryContext &context) const
{
    const qint64 needed = sizeOf(m_plan.documents);
    if (const auto free = folder.freeSpace()) {
        context.fact(Stage::Deliver, u"free"_s, QString::number(*free));
        if (*free < needed) {
            return Unexpected(Failure{Stage::Deliver, Cause::StorageFull, u"filesystem.free-space"_s, folder.path(),
                                      u"%1 bytes are needed and %2 are free"_s.arg(needed).arg(*free)});
        }
    }
    QStringList names;
    for (const PlannedDocument &document : m_plan.documents)
        names << document.name;
    if (const auto usable = folder.tryOut(names); !usable)
        return usable;
    context.fact(Stage::Deliver, u"probe"_s, folder.path());
    context.note(u"Made a file in %1 and removed it again"_s.arg(folder.path()));
    return {};
}

} // namespace console
