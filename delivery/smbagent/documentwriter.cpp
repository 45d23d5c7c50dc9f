// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/smbagent/documentwriter.h"

#include "delivery/transport/errnofailure.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <unistd.h>

namespace console {

namespace {

constexpr qint64 chunkSize = 1024 * 1024; // measured: smaller and larger ones are slower

// The buffer is at the start of a page: where the kernel copies into one that begins 16 bytes later, as a large one of
// malloc() does, it takes a multiple of the time on some processors. Measured: 1 GiB to a share in 1.5 s instead of
// 2.0 s.
constexpr std::size_t pageSize = 4096;

// Reads until the buffer is full or the file ends; errno in error.
qint64 readFully(int file, char *buffer, qint64 size, qint64 offset, int &error)
{
    qint64 total = 0;
    while (total < size) {
        const ssize_t got = ::pread(file, buffer + total, static_cast<std::size_t>(size - total), offset + total);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            error = errno;
        if (got <= 0)
            break;
        total += got;
    }
    return total;
}

} // namespace

DocumentWriter::DocumentWriter(SmbFile &file, const SourceFile &source, QString target, const std::stop_token &stop)
    : m_file(file)
    , m_source(source)
    , m_target(std::move(target))
    , m_stop(stop)
    , m_buffer(static_cast<char *>(std::aligned_alloc(pageSize, chunkSize)))
{
    Q_CHECK_PTR(m_buffer);
}

DocumentWriter::~DocumentWriter()
{
    std::free(m_buffer);
}

qint64 DocumentWriter::stripes() const
{
    return (m_source.document().size + stripeSize - 1) / stripeSize;
}

qint64 DocumentWriter::lengthOf(qint64 stripe) const
{
    return std::min(stripeSize, m_source.document().size - stripe * stripeSize);
}

Expected<void, Failure> DocumentWriter::write(qint64 stripe, const std::function<void(qint64)> &progress)
{
    qint64 offset = stripe * stripeSize;
    const qint64 end = offset + lengthOf(stripe);
    while (offset < end && !m_stop.stop_requested()) {
        const qint64 wanted = std::min(chunkSize, end - offset);
        int error = 0;
        const qint64 got = readFully(m_source.descriptor(), m_buffer, wanted, offset, error);
        if (error != 0)
            return Unexpected(documentFailure(Stage::Deliver, error, m_source.document().path));
        if (got < wanted)
            return Unexpected(m_source.changedFailure());
        if (const auto written = m_file.write(offset, m_buffer, static_cast<std::size_t>(got)); !written)
            return Unexpected(smbFailure(Stage::Deliver, written.error(), m_target));
        offset += got;
        m_written += got;
        progress(m_written);
    }
    return {};
}

} // namespace console
