// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/senders/filesystem/filesystemsender.h"

#include "delivery/senders/filesystem/localfolder.h"

#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

namespace {

class Transfer
{
public:
    Transfer(const FileSystemPlan &plan, LocalFolder folder, DeliveryContext &context)
        : m_plan(plan)
        , m_folder(std::move(folder))
        , m_context(context)
        , m_total(std::accumulate(plan.documents.begin(), plan.documents.end(), qint64(0),
                                  [](qint64 sum, const PlannedDocument &document) { return sum + document.size; }))
    {
    }

    Outcome run()
    {
        m_context.begin(Stage::Deliver);
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

    QString pathOf(const DeliveredFile &file) const { return m_folder.path() + u'/' + file.name; }

    Receipt receipt() const
    {
        Receipt receipt;
        for (const DeliveredFile &file : m_delivered)
            receipt.facts.append({u"file"_s, pathOf(file)});
        receipt.facts.append({u"bytes"_s, QString::number(m_done)});
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
    context.begin(Stage::Connect);
    auto folder = LocalFolder::open(m_plan.trustedFolder, m_plan.components);
    if (!folder)
        return folder.error();
    context.fact(Stage::Connect, u"folder"_s, folder->path());
    context.note(u"Opened the folder %1"_s.arg(folder->path()));
    return Transfer(m_plan, std::move(*folder), context).run();
}

} // namespace console
