// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QString>

namespace console {

// A header field with CRLF at its end, the words separated by spaces or, where a line would become too long, by folds.
// Nothing in a word can end the line: a control character in it becomes a space.
QByteArray headerField(const QByteArray &name, const QByteArrayList &words);

// The words of a field of free text: as they are, or as encoded words where they are not ASCII, have more than a space
// between them, are too long for a line, or look like encoded words themselves. (RFC 2047)
QByteArrayList unstructuredWords(const QString &text);

// The name of an attachment, or its likeness in ASCII, in quotes: the name parameter of Content-Type, which is for
// readers that do not know RFC 2231. It is none for Content-Disposition: beside filename* not all readers take the
// right one.
QByteArray quotedFileName(const QString &name);

// The parameters of Content-Disposition: filename, or filename* in as many pieces as it takes. (RFC 2183, RFC 2231)
QByteArrayList fileNameParameters(const QString &name);

QByteArray mailDate(const QDateTime &date); // "Tue, 24 Nov 2026 09:30:00 +0100" (RFC 5322 3.3)

} // namespace console
