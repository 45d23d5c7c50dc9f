// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/samplewriter.h"
#include "delivery/documents/seam.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <algorithm>
#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = qsizetype(1) << 20;
constexpr qsizetype largestSegment = 2 + 0xffff; // of a JPEG: marker, and what two bytes of length reach

// The same noise each time, which no compression on the way makes smaller: printable.
QByteArray noise(qsizetype size)
{
    static constexpr QByteArrayView characters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    QRandomGenerator generator(1);
    QByteArray result(size, Qt::Uninitialized);
    std::generate(result.begin(), result.end(), [&] { return characters[generator.generate() >> 26]; });
    return result;
}

QByteArray plainFilling(qint64 left)
{
    static const QByteArray block = noise(blockSize);
    return left >= block.size() ? block : block.left(left);
}

// Neither Exif nor a comment, which viewers would keep in memory: an application segment that is nobody's.
QByteArray jpegSegment(qsizetype size)
{
    static const QByteArray content = "Filling" + QByteArray(1, '\0') + noise(largestSegment);
    const auto length = static_cast<quint16>(size - 2);
    const char head[] = {'\xff', '\xef', static_cast<char>(length >> 8), static_cast<char>(length & 0xff)};
    return QByteArray(head, sizeof head) + content.left(size - qsizetype(sizeof head));
}

// ITU-T T.81, B.2.4.6. What is too short for a segment are fill bytes, B.1.1.2, before the next marker.
QByteArray jpegFilling(qint64 left)
{
    static const QByteArray block = jpegSegment(largestSegment);
    constexpr qint64 smallest = 4;
    if (left >= block.size())
        return block;
    return left < smallest ? QByteArray(left, '\xff') : jpegSegment(left);
}

Expected<Seam, SampleRefusal> seamOf(SampleFormat format, QFileDevice &file, qint64 filling)
{
    switch (format) {
    case SampleFormat::Pdf:
        return pdfSeam(file, filling);
    case SampleFormat::Tiff:
        // TIFF 6.0, section 2: a reader looks only where the directories point to.
        return Seam{file.size()};
    case SampleFormat::Jpeg: {
        constexpr qint64 behindJfifHeader = 2 + 18;
        file.seek(behindJfifHeader);
        return Seam{behindJfifHeader, {}, file.readAll()};
    }
    }
    Q_UNREACHABLE();
}

SampleWritten fill(const QString &path, SampleFormat format, qint64 filling, const SampleProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return notWritable(file.errorString());
    const auto seam = seamOf(format, file, filling);
    if (!seam)
        return Unexpected(seam.error());
    bool isWritten = file.seek(seam->position) && file.write(seam->before) == seam->before.size();
    for (qint64 left = filling; isWritten && left > 0;) {
        const QByteArray part = format == SampleFormat::Jpeg ? jpegFilling(left) : plainFilling(left);
        isWritten = file.write(part) == part.size();
        left -= part.size();
        progress(part.size());
    }
    if (!isWritten || file.write(seam->behind) != seam->behind.size())
        return notWritable(file.errorString());
    return {};
}

} // namespace

SampleWritten fillUp(const SampleScan &sample, const SampleProgress &progress)
{
    const QStringList paths = samplePaths(sample);
    const qint64 least = std::accumulate(paths.begin(), paths.end(), qint64(0),
                                         [](qint64 sum, const QString &path) { return sum + QFileInfo(path).size(); });
    const qint64 size = sample.settings.size.value_or(least);
    if (size < least)
        return Unexpected(SampleRefusal{u"too-small"_s, u"The pages alone take %1 bytes"_s.arg(least), least});
    qint64 left = size - least;
    if (left == 0)
        return {};
    // Before a disk is full for everybody else too.
    const qint64 free = QStorageInfo(QFileInfo(sample.path).path()).bytesAvailable();
    if (left > free)
        return notWritable(u"%1 bytes are needed, and %2 are free"_s.arg(left).arg(free));
    for (qsizetype index = 0; index < paths.size(); ++index) {
        const qint64 share = left / (paths.size() - index);
        if (const auto filled = fill(paths.at(index), sample.settings.format, share, progress); !filled)
            return filled;
        left -= share;
    }
    return {};
}

} // namespace console
