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
    qint64 documentsRead() const;

    // Up to size bytes; 0 at the end. A document that has changed gives its failure before its last byte has been given.
    Expected<qint64, Failure> read(char *buffer, qint64 size);
    void rewind();
};

} // namespace console
