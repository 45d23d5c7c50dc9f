// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport/streamedbody.h"

#include "delivery/transport/base64.h"
#include "delivery/transport/errnofailure.h"
#include "models/support/overloaded.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace console {

namespace {

// Read at once for encoding: it stays in the processor's cache until it is encoded. Whole lines and groups of three.
constexpr qint64 blockSize = 1152 * base64LineSource;

Expected<qint64, Failure> readAt(const SourceFile &file, qint64 offset, char *buffer, qint64 size)
{
    ssize_t got = 0;
    do {
        got = ::pread(file.descriptor(), buffer, static_cast<std::size_t>(size), offset);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return Unexpected(documentFailure(Stage::Deliver, errno, file.document().path));
    if (got == 0 || (offset + got == file.document().size && !file.isUnchanged()))
        return Unexpected(file.changedFailure());
    return qint64(got);
}

} // namespace

void StreamedBody::append(const QByteArray &text)
{
    m_pieces.emplace_back(text);
}

void StreamedBody::append(SourceFile file)
{
    m_pieces.emplace_back(Document{std::move(file), Form::AsIs});
}

void StreamedBody::appendBase64(SourceFile file, Base64 form)
{
    m_pieces.emplace_back(Document{std::move(file), form == Base64::Lines ? Form::Lines : Form::OneLine});
}

StreamedBody::Unit StreamedBody::unitOf(Form form)
{
    return form == Form::Lines ? Unit{base64LineSource, base64LineSize} : Unit{3, 4};
}

qint64 StreamedBody::sizeOf(const Piece &piece)
{
    const auto *document = std::get_if<Document>(&piece);
    if (!document)
        return std::get<QByteArray>(piece).size();
    const qint64 size = document->file.document().size;
    switch (document->form) {
    case Form::AsIs:
        return size;
    case Form::OneLine:
        return base64Size(size);
    case Form::Lines:
        return base64LinesSize(size);
    }
    Q_UNREACHABLE();
}

qint64 StreamedBody::size() const
{
    qint64 total = 0;
    for (const Piece &piece : m_pieces)
        total += sizeOf(piece);
    return total;
}

qint64 StreamedBody::documentsSize() const
{
    qint64 total = 0;
    for (const Piece &piece : m_pieces) {
        if (const auto *document = std::get_if<Document>(&piece))
            total += document->file.document().size;
    }
    return total;
}

Expected<qint64, Failure> StreamedBody::read(char *buffer, qint64 size)
{
    qint64 done = 0;
    while (done < size && m_piece < m_pieces.size()) {
        const Piece &piece = m_pieces[m_piece];
        if (m_offset == sizeOf(piece)) {
            ++m_piece;
            m_offset = 0;
            continue;
        }
        const auto got = std::visit([&](const auto &own) { return readPiece(own, buffer + done, size - done); }, piece);
        if (!got)
            return got;
        m_offset += *got;
        done += *got;
    }
    return done;
}

Expected<qint64, Failure> StreamedBody::readPiece(const QByteArray &text, char *buffer, qint64 size)
{
    const qint64 count = std::min(size, text.size() - m_offset);
    std::memcpy(buffer, text.constData() + m_offset, static_cast<std::size_t>(count));
    return count;
}

Expected<qint64, Failure> StreamedBody::readPiece(const Document &document, char *buffer, qint64 size)
{
    if (document.form != Form::AsIs)
        return readEncoded(document, buffer, size);
    const auto got = readAt(document.file, m_offset, buffer, std::min(size, document.file.document().size - m_offset));
    if (got)
        m_documentsRead += *got;
    return got;
}

// As many whole units as there is room for, straight into the buffer; one for which there is none, in parts.
Expected<qint64, Failure> StreamedBody::readEncoded(const Document &document, char *buffer, qint64 size)
{
    const Unit unit = unitOf(document.form);
    const qint64 index = m_offset / unit.encoded;
    const qint64 begun = m_offset % unit.encoded;
    if (begun == 0 && size >= unit.encoded)
        return encode(document, index * unit.source, size / unit.encoded * unit.source, buffer);
    if (begun == 0) {
        m_unit.resize(unit.encoded);
        const auto encoded = encode(document, index * unit.source, unit.source, m_unit.data());
        if (!encoded)
            return encoded;
        m_unit.truncate(*encoded);
    }
    const qint64 count = std::min(size, m_unit.size() - begun);
    std::memcpy(buffer, m_unit.constData() + begun, static_cast<std::size_t>(count));
    return count;
}

Expected<qint64, Failure> StreamedBody::encode(const Document &document, qint64 offset, qint64 size, char *buffer)
{
    const qint64 wanted = std::min(size, document.file.document().size - offset);
    m_source.resize(blockSize);
    char *end = buffer;
    qint64 done = 0;
    while (done < wanted) {
        const qint64 block = std::min(blockSize, wanted - done);
        for (qint64 read = 0; read < block;) {
            const auto got = readAt(document.file, offset + done + read, m_source.data() + read, block - read);
            if (!got)
                return got;
            read += *got;
        }
        end = document.form == Form::Lines ? encodeBase64Lines(m_source.constData(), block, end)
                                           : encodeBase64(m_source.constData(), block, end);
        done += block;
    }
    m_documentsRead += wanted;
    return qint64(end - buffer);
}

void StreamedBody::rewind()
{
    m_piece = 0;
    m_offset = 0;
    m_documentsRead = 0;
}

} // namespace console
