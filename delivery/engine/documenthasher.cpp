// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/documenthasher.h"

#include <QFile>

#include <openssl/evp.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace console {

namespace {

constexpr std::size_t chunkSize = 256 * 1024;
constexpr qint64 smallDocument = 16 * 1024 * 1024; // bytes
constexpr std::chrono::milliseconds timeAtTheEnd(250);
constexpr std::size_t mostOpen = 64; // of a process's descriptors, of which a thousand are usual

struct DigestFreer
{
    void operator()(EVP_MD_CTX *context) const { ::EVP_MD_CTX_free(context); }
};

bool isUnchanged(const FileDescriptor &file, qint64 size, const QDateTime &modified)
{
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size != size)
        return false;
    return qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000 == modified.toMSecsSinceEpoch();
}

// Of this thread alone, as Linux has it. Not SCHED_IDLE: at the end of a busy program it would never have its moment.
void stepBack()
{
    constexpr int niceness = 10;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness);
}

} // namespace

FileDescriptor openDocument(const QString &path)
{
    return FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
}

QString sha256OfUnchanged(const FileDescriptor &file, qint64 size, const QDateTime &modified,
                          const std::stop_token &stop)
{
    if (!isUnchanged(file, size, modified))
        return {};
    const std::unique_ptr<EVP_MD_CTX, DigestFreer> digest(::EVP_MD_CTX_new());
    if (!digest || ::EVP_DigestInit_ex(digest.get(), ::EVP_sha256(), nullptr) != 1)
        return {};
    std::vector<char> chunk(chunkSize);
    ssize_t got = 0;
    do {
        got = ::read(file.get(), chunk.data(), chunk.size());
        if (got > 0)
            ::EVP_DigestUpdate(digest.get(), chunk.data(), static_cast<std::size_t>(got));
    } while ((got > 0 || (got < 0 && errno == EINTR)) && !stop.stop_requested());
    QByteArray sum(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    if (got != 0 || ::EVP_DigestFinal_ex(digest.get(), reinterpret_cast<unsigned char *>(sum.data()), &length) != 1
        || !isUnchanged(file, size, modified)) {
        return {};
    }
    return QString::fromLatin1(sum.first(length).toHex());
}

DocumentHasher::DocumentHasher(Workspace *workspace)
    : m_workspace(workspace)
{
}

DocumentHasher::~DocumentHasher()
{
    if (!m_thread.joinable())
        return;
    std::unique_lock lock(m_mutex);
    std::erase_if(m_waiting, [](const Waiting &waiting) { return waiting.size > smallDocument; });
    m_hasWork.wait_for(lock, timeAtTheEnd,
                       [this] { return m_waiting.empty() && (!m_current || m_current->size > smallDocument); });
    m_thread.request_stop();
}

void DocumentHasher::hash(const DeliveryRecord &record)
{
    if (!record.scan)
        return;
    const std::lock_guard lock(m_mutex);
    for (qsizetype i = 0; i < record.documents.size(); ++i) {
        const RecordedDocument &document = record.documents.at(i);
        const QString path = record.scan->documents.at(i).path;
        m_waiting.push_back({record.id, i, path, document.size, document.modified,
                             m_waiting.size() < mostOpen ? openDocument(path) : FileDescriptor()});
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
    m_hasWork.notify_all();
}

void DocumentHasher::work(const std::stop_token &stop)
{
    stepBack();
    std::unique_lock lock(m_mutex);
    while (m_hasWork.wait(lock, stop, [this] { return !m_waiting.empty(); }) && !stop.stop_requested()) {
        m_current = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        const QString sha256 = hashOf(*m_current, stop);
        if (!sha256.isEmpty())
            m_workspace->hashDocument(m_current->recordId, m_current->document, sha256);
        lock.lock();
        m_current.reset();
        m_hasWork.notify_all();
    }
}

QString DocumentHasher::hashOf(Waiting &waiting, const std::stop_token &stop)
{
    if (waiting.path == m_last.path && waiting.modified == m_last.modified)
        return m_last.sha256;
    if (!waiting.file.isOpen())
        waiting.file = openDocument(waiting.path);
    m_last = {waiting.path, waiting.modified, sha256OfUnchanged(waiting.file, waiting.size, waiting.modified, stop)};
    return m_last.sha256;
}

} // namespace console
