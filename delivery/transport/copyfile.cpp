// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/copyfile.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace console {

namespace {

constexpr qint64 sliceSize = 8 * 1024 * 1024;
constexpr std::size_t bufferSize = 1024 * 1024;

struct SliceResult
{
    qint64 bytes = 0;
    int readError = 0;
    int writeError = 0;
};

bool isUnsupported(int error)
{
    return error == EXDEV || error == ENOSYS || error == EINVAL || error == EOPNOTSUPP || error == EBADF
        || error == EPERM;
}

// copy_file_range reports one error for both sides; an input error is a fault of the source's device.
SliceResult copyInKernel(int source, int target, qint64 wanted)
{
    SliceResult result;
    while (result.bytes < wanted) {
        const ssize_t copied =
            ::copy_file_range(source, nullptr, target, nullptr, static_cast<std::size_t>(wanted - result.bytes), 0);
        if (copied > 0) {
            result.bytes += copied;
        } else if (copied == 0) {
            break;
        } else if (errno != EINTR) {
            (errno == EIO ? result.readError : result.writeError) = errno;
            break;
        }
    }
    return result;
}

SliceResult copyThroughBuffer(int source, int target, qint64 wanted, char *buffer)
{
    SliceResult result;
    while (result.bytes < wanted) {
        const auto chunk = std::min<std::size_t>(bufferSize, static_cast<std::size_t>(wanted - result.bytes));
        const ssize_t got = ::read(source, buffer, chunk);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            result.readError = got < 0 ? errno : 0;
            break;
        }
        for (ssize_t written = 0; written < got;) {
            const ssize_t put = ::write(target, buffer + written, static_cast<std::size_t>(got - written));
            if (put >= 0) {
                written += put;
            } else if (errno != EINTR) {
                result.writeError = errno;
                return result;
            }
        }
        result.bytes += got;
    }
    return result;
}

} // namespace

CopyResult copyFile(int source, int target, qint64 size, const std::stop_token &stop,
                    const std::function<void(qint64)> &progress)
{
    CopyResult result;
    if (size > 0 && ::fallocate(target, 0, 0, size) != 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)) {
        result.writeError = errno;
        return result;
    }
    std::unique_ptr<char[]> buffer;
    while (result.bytes < size && !stop.stop_requested()) {
        const qint64 wanted = std::min(sliceSize, size - result.bytes);
        SliceResult slice =
            buffer ? copyThroughBuffer(source, target, wanted, buffer.get()) : copyInKernel(source, target, wanted);
        if (!buffer && isUnsupported(slice.writeError)) {
            buffer = std::make_unique_for_overwrite<char[]>(bufferSize);
            const SliceResult rest = copyThroughBuffer(source, target, wanted - slice.bytes, buffer.get());
            slice = {slice.bytes + rest.bytes, rest.readError, rest.writeError};
        }
        if (slice.bytes > 0)
            ::sync_file_range(target, result.bytes, slice.bytes, SYNC_FILE_RANGE_WRITE);
        result.bytes += slice.bytes;
        result.readError = slice.readError;
        result.writeError = slice.writeError;
        progress(result.bytes);
        if (slice.bytes < wanted)
            break;
    }
    return result;
}

} // namespace console
