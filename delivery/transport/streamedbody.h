// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/sourcefile.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace console {

// Texts and documents one after another, as the body of a request or mail: read piece by piece and never held. Its
// length is known before the first byte, and memory does not grow with the documents.
class StreamedBody
{
public:
    enum class Base64 {
        OneLine, // as xs:base64Binary
        Lines, // of 76 characters, each ended by CRLF, the last too (RFC 2045 6.8)
    };

    void append(const QByteArray &text);
    void append(SourceFile file); // as it is
    void appendBase64(SourceFile file, Base64 form);

    qint64 size() const; // bytes as they go out
    qint64 documentsSize() const; // bytes of the documents alone, before they are encoded
    qint64 documentsRead() const { return m_documentsRead; }

    // Up to size bytes; 0 at the end. A document that has changed gives its failure before its last byte has been
    // given.
    Expected<qint64, Failure> read(char *buffer, qint64 size);
    void rewind();

private:
    enum class Form { AsIs, OneLine, Lines };

    struct Document
    {
        SourceFile file;
        Form form = Form::AsIs;
    };

    using Piece = std::variant<QByteArray, Document>;

    struct Unit
    {
        qint64 source = 0; // bytes of a document that are encoded together
        qint64 encoded = 0;
    };

    static Unit unitOf(Form form);
    static qint64 sizeOf(const Piece &piece);
    Expected<qint64, Failure> readPiece(const QByteArray &text, char *buffer, qint64 size);
    Expected<qint64, Failure> readPiece(const Document &document, char *buffer, qint64 size);
    Expected<qint64, Failure> readEncoded(const Document &document, char *buffer, qint64 size);
    Expected<qint64, Failure> encode(const Document &document, qint64 offset, qint64 size, char *buffer);

    std::vector<Piece> m_pieces;
    std::size_t m_piece = 0;
    qint64 m_offset = 0; // in the piece, as it goes out
    qint64 m_documentsRead = 0;
    QByteArray m_source; // what is being encoded
    QByteArray m_unit; // the encoded unit that did not fit as a whole
};

} // namespace console
