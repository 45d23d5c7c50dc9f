// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/smbnamelock.h"

#include "delivery/smbagent/smbpatience.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <cerrno>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds removalTime(500); // of a lock whose owner is removing it

// As part files are called, so that who leaves those alone leaves this one alone too.
QByteArray lockName(const QString &name)
{
    const QByteArray folded = name.toCaseFolded().toUtf8();
    return ".scan-" + QCryptographicHash::hash(folded, QCryptographicHash::Sha256).toHex().first(16) + "-name.part";
}

// A server may open the file at the moment in which its former owner removes it, and give what nobody else can find.
// Whether the one that is found is the one that is open shows in a size that is drawn by lot.
Expected<SmbFile, SmbError> openOnly(SmbContext &context, const QByteArray &url)
{
    static constexpr std::array<char, 32 * 1024> content{};
    auto file = context.openAlone(url);
    if (!file)
        return file;
    const std::size_t size = QRandomGenerator::global()->bounded(1, int(content.size()));
    if (const auto written = file->write(0, content.data(), size); !written) {
        file->close();
        context.remove(url); // as the lock's end would: a full disk is not to keep it
        return Unexpected(written.error());
    }
    const auto entry = context.look(url);
    if (entry && entry->size == qint64(size))
        return file;
    return Unexpected(SmbError{ENOENT, ntStatusNamed("OBJECT_NAME_NOT_FOUND")});
}

} // namespace

Expected<SmbNameLock, SmbError> SmbNameLock::take(SmbContext &context, const QByteArray &folder, const QString &name,
                                                  std::chrono::milliseconds patience)
{
    const QByteArray url = folder + '/' + lockName(name);
    const auto isHeld = [](const SmbError &error) { return error.status == ntStatusNamed("SHARING_VIOLATION"); };
    const auto isGoing = [](const SmbError &error) {
        return error.status == ntStatusNamed("DELETE_PENDING")
            || error.status == ntStatusNamed("OBJECT_NAME_NOT_FOUND");
    };
    auto file = patiently(patience, isHeld,
                          [&] { return patiently(removalTime, isGoing, [&] { return openOnly(context, url); }); });
    if (!file)
        return Unexpected(file.error());
    return SmbNameLock(context, url, std::move(*file));
}

SmbNameLock::SmbNameLock(SmbContext &context, QByteArray url, SmbFile file)
    : m_context(&context)
    , m_url(std::move(url))
    , m_file(std::move(file))
{
}

// Whoever opened it in between removes it.
SmbNameLock::~SmbNameLock()
{
    if (m_url.isEmpty())
        return;
    m_file.close();
    m_context->remove(m_url);
}

} // namespace console
