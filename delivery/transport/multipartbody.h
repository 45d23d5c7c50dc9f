// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/sourcefile.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace console {

// A multipart/form-data body (RFC 7578) that is read piece by piece and never held: its length is known before the
// first byte, and memory does not grow with the files.
//
// Names are written as browsers do (WHATWG HTML, "multipart/form-data encoding algorithm"): UTF-8, with a quote, CR and
// LF as %22, %0D and %0A and nothing else escaped. Text parts carry no Content-Type.
class MultipartBody
{
public:
    MultipartBody(); // with a boundary of 144 random bits

    void addField(const QString &name, const QString &value);
    void addFile(const QString &name, SourceFile file);

    const QByteArray &boundary() const { return m_boundary; }
    QByteArray contentType() const { return "multipart/form-data; boundary=" + m_boundary; }
    qint64 size() const; // bytes, the closing boundary included
    qint64 filesSize() const; // bytes of the files alone

    // Up to size bytes; 0 at the end. A file that has changed gives its failure before its last byte has been given.
    Expected<qint64, Failure> read(char *buffer, qint64 size);
    qint64 filesRead() const { return m_filesRead; }
    void rewind();

    // The head of a part as it goes out, for previews: two header lines for a file, one for a field.
    static QByteArray fieldHeader(const QString &name);
    static QByteArray fileHeader(const QString &name, const PlannedDocument &document);
    static QByteArray encodedValue(const QString &value); // line breaks as CRLF

private:
    using Piece = std::variant<QByteArray, SourceFile>;

    QByteArray closing() const;
    void appendText(const QByteArray &text);
    Expected<qint64, Failure> readFile(const SourceFile &file, char *buffer, qint64 size);

    QByteArray m_boundary;
    std::vector<Piece> m_pieces; // the last is a text that ends with the closing boundary
    std::size_t m_piece = 0;
    qint64 m_offset = 0; // in the piece
    qint64 m_filesRead = 0;
};

} // namespace console
