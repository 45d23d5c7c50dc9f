// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/transport/streamedbody.h"

#include <QByteArray>
#include <QString>

namespace console {

// Composes a multipart/form-data body (RFC 7578).
//
// Names are written as browsers do (WHATWG HTML, "multipart/form-data encoding algorithm"): UTF-8, with a quote, CR and
// LF as %22, %0D and %0A and nothing else escaped. Text parts carry no Content-Type.
class MultipartBody
{
public:
    explicit MultipartBody(const QByteArray &boundary = newBoundary());

    void addField(const QString &name, const QString &value);
    void addFile(const QString &name, SourceFile file);

    const QByteArray &boundary() const { return m_boundary; }
    QByteArray contentType() const { return "multipart/form-data; boundary=" + m_boundary; }
    StreamedBody finish() &&; // with the closing boundary

    qint64 sizeOfFile(const QString &name, const PlannedDocument &document) const; // that addFile() would add

    static QByteArray newBoundary(); // of 144 random bits

    // The head of a part as it goes out, for previews: two header lines for a file, one for a field.
    static QByteArray fieldHeader(const QString &name);
    static QByteArray fileHeader(const QString &name, const PlannedDocument &document);
    static QByteArray encodedValue(const QString &value); // line breaks as CRLF

private:
    QByteArray fileHead(const QString &name, const PlannedDocument &document) const;

    QByteArray m_boundary;
    StreamedBody m_body;
};

} // namespace console
