// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/multipartbody.h"

#include "delivery/transport/errnofailure.h"
#include "models/support/overloaded.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QByteArray randomBoundary()
{
    QByteArray random(18, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    // The dashes are the specification's example; RFC 2046 5.1.1 allows 70 characters.
    return QByteArray(27, '-') + random.toHex();
}

QByteArray escapedName(const QString &name)
{
    return name.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

qint64 sizeOf(const std::variant<QByteArray, SourceFile> &piece)
{
    return std::visit(Overloaded{
                          [](const QByteArray &text) { return qint64(text.size()); },
                          [](const SourceFile &file) { return file.document().size; },
                      },
                      piece);
}

} // namespace

MultipartBody::MultipartBody()
    : m_boundary(randomBoundary())
{
    m_pieces.emplace_back(closing());
}

QByteArray MultipartBody::closing() const
{
    return "--" + m_boundary + "--\r\n";
}

// Goes before the closing boundary, which stays the end of the last piece.
void MultipartBody::appendText(const QByteArray &text)
{
    auto &last = std::get<QByteArray>(m_pieces.back());
    last.chop(closing().size());
    last += text + closing();
}

void MultipartBody::addField(const QString &name, const QString &value)
{
    appendText("--" + m_boundary + "\r\n" + fieldHeader(name) + "\r\n\r\n" + encodedValue(value) + "\r\n");
}

void MultipartBody::addFile(const QString &name, SourceFile file)
{
    appendText("--" + m_boundary + "\r\n" + fileHeader(name, file.document()) + "\r\n\r\n");
    std::get<QByteArray>(m_pieces.back()).chop(closing().size());
    m_pieces.emplace_back(std::move(file));
    m_pieces.emplace_back("\r\n" + closing());
}

qint64 MultipartBody::size() const
{
    qint64 total = 0;
    for (const Piece &piece : m_pieces)
        total += sizeOf(piece);
    return total;
}

qint64 MultipartBody::filesSize() const
{
    qint64 total = 0;
    for (const Piece &piece : m_pieces) {
        if (std::holds_alternative<SourceFile>(piece))
            total += sizeOf(piece);
    }
    return total;
}

Expected<qint64, Failure> MultipartBody::readFile(const SourceFile &file, char *buffer, qint64 size)
{
    const qint64 left = file.document().size - m_offset;
    const qint64 wanted = std::min(size, left);
    ssize_t got = 0;
    do {
        got = ::pread(file.descriptor(), buffer, static_cast<std::size_t>(wanted), m_offset);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return Unexpected(documentFailure(Stage::Deliver, errno, file.document().path));
    if (got == 0 || (got == left && !file.isUnchanged()))
        return Unexpected(file.changedFailure());
    m_filesRead += got;
    return qint64(got);
}

Expected<qint64, Failure> MultipartBody::read(char *buffer, qint64 size)
{
    qint64 done = 0;
    while (done < size && m_piece < m_pieces.size()) {
        const Piece &piece = m_pieces[m_piece];
        if (m_offset == sizeOf(piece)) {
            ++m_piece;
            m_offset = 0;
            continue;
        }
        if (const auto *text = std::get_if<QByteArray>(&piece)) {
            const qint64 count = std::min(size - done, text->size() - m_offset);
            std::memcpy(buffer + done, text->constData() + m_offset, static_cast<std::size_t>(count));
            m_offset += count;
            done += count;
            continue;
        }
        const auto got = readFile(std::get<SourceFile>(piece), buffer + done, size - done);
        if (!got)
            return got;
        m_offset += *got;
        done += *got;
    }
    return done;
}

void MultipartBody::rewind()
{
    m_piece = 0;
    m_offset = 0;
    m_filesRead = 0;
}

QByteArray MultipartBody::fieldHeader(const QString &name)
{
    return "Content-Disposition: form-data; name=\"" + escapedName(name) + '"';
}

QByteArray MultipartBody::fileHeader(const QString &name, const PlannedDocument &document)
{
    return fieldHeader(name) + "; filename=\"" + escapedName(document.name)
        + "\"\r\nContent-Type: " + document.mediaType.toLatin1();
}

QByteArray MultipartBody::encodedValue(const QString &value)
{
    QString normalized = value;
    normalized.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace("\n"_L1, "\r\n"_L1);
    return normalized.toUtf8();
}

} // namespace console
