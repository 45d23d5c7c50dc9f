// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/mail/mimeparser.h"

#include <algorithm>
#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 16 * 1024; // longer ones are read in pieces
constexpr qsizetype writeSize = 64 * 1024;

QByteArray valueOf(const QList<MailHeaderField> &fields, QByteArrayView name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const MailHeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? QByteArray() : found->value;
}

TransferEncoding encodingOf(const QList<MailHeaderField> &fields)
{
    const QByteArray name = valueOf(fields, "Content-Transfer-Encoding").toLower();
    if (name == "base64")
        return TransferEncoding::Base64;
    return name == "quoted-printable" ? TransferEncoding::QuotedPrintable : TransferEncoding::Identity;
}

// A literal, which outlives the line.
QByteArrayView lineBreakOf(QByteArrayView line)
{
    if (!line.endsWith('\n'))
        return {};
    return line.endsWith("\r\n") ? "\r\n" : "\n";
}

} // namespace

MimeParser::MimeParser(MimeSink &sink)
    : m_sink(sink)
{
}

MimeEnd MimeParser::feed(QByteArrayView data)
{
    while (!data.isEmpty() && m_end == MimeEnd::Going) {
        const qsizetype lineBreak = data.indexOf('\n');
        const qsizetype size = lineBreak < 0 ? data.size() : lineBreak + 1;
        const QByteArrayView piece = data.first(size);
        data = data.sliced(size);
        if (!m_line.isEmpty() || (lineBreak < 0 && piece.size() < longestLine)) {
            m_line.append(piece);
            if (lineBreak < 0 && m_line.size() < longestLine)
                continue;
        }
        const QByteArrayView line = m_line.isEmpty() ? piece : QByteArrayView(m_line);
        const bool isCutInLineBreak = line.endsWith('\r'); // perhaps: the next piece tells
        takeLine(line.chopped(isCutInLineBreak ? 1 : 0), m_isLineBegin);
        m_line.truncate(0);
        if (isCutInLineBreak)
            m_line.append('\r');
        m_isLineBegin = lineBreak >= 0;
    }
    return m_end;
}

MimeEnd MimeParser::finish()
{
    if (!m_line.isEmpty() && m_end == MimeEnd::Going)
        takeLine(m_line, m_isLineBegin);
    if (m_where == Where::Header && m_end == MimeEnd::Going)
        endHeader();
    if (m_where == Where::Content && m_end == MimeEnd::Going) {
        m_decoder.feed(m_lineBreak, m_decoded);
        endPart();
    }
    return m_end;
}

void MimeParser::takeLine(QByteArrayView line, bool isLineBegin)
{
    bool isLast = false;
    const qsizetype boundary = isLineBegin && line.startsWith("--") ? boundaryIndex(line, &isLast) : -1;
    if (boundary >= 0)
        crossBoundary(boundary, isLast);
    else if (m_where == Where::Header)
        takeHeaderLine(line, isLineBegin);
    else if (m_where == Where::Content)
        addContent(line);
}

void MimeParser::takeHeaderLine(QByteArrayView line, bool isLineBegin)
{
    if (isLineBegin && lineBreakOf(line).size() == line.size())
        return endHeader();
    m_header.append(line);
    if (m_header.size() > headerLimit)
        m_end = MimeEnd::HeaderTooLong;
}

void MimeParser::endHeader()
{
    const QList<MailHeaderField> fields = parseMailHeader(std::exchange(m_header, {}));
    if (std::exchange(m_isMessageHeader, false))
        m_sink.headerEnded(fields);
    const MailParameters type = parseMailParameters(valueOf(fields, "Content-Type"));
    const QString boundary = type.parameter("boundary").value_or(QString());
    if (type.value.startsWith("multipart/") && !boundary.isEmpty() && m_boundaries.size() < depthLimit) {
        m_boundaries.append("--" + boundary.toUtf8());
        m_where = Where::Outside;
        return;
    }
    if (++m_parts > partLimit) {
        m_end = MimeEnd::TooManyParts;
        return;
    }
    const MailParameters disposition = parseMailParameters(valueOf(fields, "Content-Disposition"));
    MimePart part;
    part.mediaType = type.value.isEmpty() ? u"text/plain"_s : QString::fromLatin1(type.value);
    part.fileName = disposition.parameter("filename").value_or(type.parameter("name").value_or(QString()));
    part.isAttachment =
        !part.fileName.isEmpty() || disposition.value == "attachment" || !part.mediaType.startsWith("text/"_L1);
    m_where = Where::Content;
    m_decoder = TransferDecoder(encodingOf(fields));
    m_lineBreak = {};
    if (!m_sink.partBegan(part))
        m_end = MimeEnd::SinkFailed;
}

void MimeParser::addContent(QByteArrayView line)
{
    m_decoder.feed(m_lineBreak, m_decoded);
    const QByteArrayView lineBreak = lineBreakOf(line);
    m_decoder.feed(line.chopped(lineBreak.size()), m_decoded);
    m_lineBreak = lineBreak;
    if (m_decoded.size() >= writeSize)
        flush();
}

void MimeParser::flush()
{
    if (m_end == MimeEnd::Going && !m_decoded.isEmpty() && !m_sink.partContent(m_decoded))
        m_end = MimeEnd::SinkFailed;
    m_decoded.truncate(0);
}

void MimeParser::endPart()
{
    m_decoder.finish(m_decoded);
    flush();
    m_where = Where::Outside;
    if (m_end == MimeEnd::Going && !m_sink.partEnded())
        m_end = MimeEnd::SinkFailed;
}

qsizetype MimeParser::boundaryIndex(QByteArrayView line, bool *isLast) const
{
    const QByteArrayView text = line.trimmed(); // RFC 2046 5.1.1: white space may follow
    for (qsizetype index = m_boundaries.size() - 1; index >= 0; --index) {
        const QByteArray &boundary = m_boundaries.at(index);
        if (!text.startsWith(boundary))
            continue;
        *isLast = text.sliced(boundary.size()) == "--";
        if (*isLast || text.size() == boundary.size())
            return index;
    }
    return -1;
}

void MimeParser::crossBoundary(qsizetype index, bool isLast)
{
    if (m_where == Where::Header)
        endHeader(); // a part without content
    if (m_where == Where::Content && m_end == MimeEnd::Going)
        endPart();
    m_boundaries.resize(isLast ? index : index + 1);
    m_where = isLast ? Where::Outside : Where::Header;
}

} // namespace console
