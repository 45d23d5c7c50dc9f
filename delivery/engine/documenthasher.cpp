// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/engine/documenthasher.h"

#include "delivery/transport/filedescriptor.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace console {

namespace {

constexpr std::size_t chunkSize = 256 * 1024;
constexpr qint64 smallDocument = 16 * 1024 * 1024; // bytes
constexpr std::chrono::milliseconds timeAtTheEnd(250);

struct DigestFreer
{
    void operator()(EVP_MD_CTX *context) const { ::EVP_MD_CTX_free(context); }
};

bool isUnchanged(const QString &path, qint64 size, const QDateTime &modified)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() == size && file.lastModified() == modified;
}

// Of this thread alone, as Linux has it. Not SCHED_IDLE: at the end of a busy program it would never have its moment.
void stepBack()
{
    constexpr int niceness = 10;
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness);
}

} // namespace

QString sha256OfUnchanged(const QString &path, qint64 size, const QDateTime &modified, const std::stop_token &stop)
{
    if (!isUnchanged(path, size, modified))
        return {};
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    const std::unique_ptr<EVP_MD_CTX, DigestFreer> digest(::EVP_MD_CTX_new());
    if (!file.isOpen() || !digest || ::EVP_DigestInit_ex(digest.get(), ::EVP_sha256(), nullptr) != 1)
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
        || !isUnchanged(path, size, modified)) {
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
        m_waiting.push_back({record.id, i, record.scan->documents.at(i).path, document.size, document.modified});
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
        const Waiting current = m_waiting.front();
        m_waiting.pop_front();
        m_current = current;
        lock.unlock();
        const QString sha256 = hashOf(current, stop);
        if (!sha256.isEmpty())
            m_workspace->hashDocument(current.recordId, current.document, sha256);
        lock.lock();
        m_current.reset();
        m_hasWork.notify_all();
    }
}

QString DocumentHasher::hashOf(const Waiting &waiting, const std::stop_token &stop)
{
    if (waiting.path != m_last.path || waiting.modified != m_last.modified)
        m_last = {waiting.path, waiting.modified,
                  sha256OfUnchanged(waiting.path, waiting.size, waiting.modified, stop)};
    return m_last.sha256;
}

} // namespace console
