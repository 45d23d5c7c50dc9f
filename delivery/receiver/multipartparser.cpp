// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/multipartparser.h"

#include "delivery/receiver/headervalue.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Unexpected<FormFailure> malformed(const QString &technical)
{
    return Unexpected(FormFailure{FormFailure::Code::Malformed, technical});
}

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

Expected<FormPart, FormFailure> partOf(const HeaderValue &disposition)
{
    const auto name = disposition.parameter("name");
    if (disposition.value != "form-data" || !name)
        return malformed(u"A part's Content-Disposition is not form-data with a name (RFC 7578, 4.2)"_s);
    if (disposition.parameter("filename*"))
        return malformed(u"filename* must not be used in multipart/form-data (RFC 7578, 4.2)"_s);
    FormPart part;
    part.name = decodeFormName(*name);
    if (const auto fileName = disposition.parameter("filename"))
        part.fileName = decodeFormName(*fileName);
    return part;
}

// The header's text from the end of the delimiter to the empty line.
Expected<FormPart, FormFailure> parsePartHeader(QByteArray text)
{
    text.replace("\r\n ", " ").replace("\r\n\t", " "); // RFC 5322 2.2.3: folded lines
    std::optional<HeaderValue> disposition;
    QString mediaType;
    QByteArrayView rest = text;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 2);
        if (isBlank(line))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            return malformed(u"A line in a part's header has no colon"_s);
        const QByteArrayView name = line.first(colon).trimmed();
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (name.compare("Content-Disposition", Qt::CaseInsensitive) == 0)
            disposition = parseHeaderValue(value);
        else if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            mediaType = QString::fromUtf8(value);
    }
    if (!disposition)
        return malformed(u"A part has no Content-Disposition that can be read"_s);
    return partOf(*disposition).map([&](FormPart part) {
        part.mediaType = mediaType;
        return part;
    });
}

} // namespace

Expected<QByteArray, FormFailure> boundaryOf(QByteArrayView contentType)
{
    const auto value = parseHeaderValue(contentType);
    if (!value || value->value != "multipart/form-data")
        return Unexpected(
            FormFailure{FormFailure::Code::WrongContentType,
                        u"The request's Content-Type is ‘%1’ and not multipart/form-data"_s.arg(
                            QString::fromUtf8(contentType.first(std::min<qsizetype>(contentType.size(), 200))))});
    const QByteArray boundary = value->parameter("boundary").value_or(QByteArray());
    const bool printable = std::all_of(boundary.begin(), boundary.end(),
                                       [](char character) { return character >= ' ' && character <= '~'; });
    // RFC 2046 5.1.1: 1 to 70 characters, the last one not a space.
    if (boundary.isEmpty() || boundary.size() > 70 || !printable || boundary.endsWith(' '))
        return Unexpected(FormFailure{FormFailure::Code::NoBoundary,
                                      u"The request's Content-Type names no boundary of 1 to 70 characters"_s});
    return boundary;
}

MultipartParser::MultipartParser(const QByteArray &boundary, FormSink &sink)
    : m_delimiter("\r\n--" + boundary)
    , m_sink(sink)
{
}

Expected<void, FormFailure> MultipartParser::feed(QByteArrayView data)
{
    while (!data.isEmpty() && m_state != State::Epilogue) {
        auto read = m_state == State::Header ? readHeader(data) : readContent(data);
        if (!read)
            return read;
    }
    return {};
}

Expected<void, FormFailure> MultipartParser::finish()
{
    // The specification's "Example of request" ends with a delimiter that lacks the closing hyphens.
    if (m_state == State::Epilogue || (m_state == State::Header && m_parts > 0 && isBlank(m_header)))
        return {};
    return malformed(u"The form's closing delimiter is missing"_s);
}

// The delimiter's only carriage return is its first byte, since a boundary has none. So a match that fails can begin
// anew only at another carriage return, and what was taken for the delimiter's start is content.
Expected<void, FormFailure> MultipartParser::readContent(QByteArrayView &data)
{
    const QByteArrayView delimiter = m_delimiter;
    if (m_matched > 0) {
        const QByteArrayView wanted = delimiter.sliced(m_matched);
        const qsizetype compared = std::min(wanted.size(), data.size());
        if (data.first(compared) == wanted.first(compared)) {
            m_matched += compared;
            data = data.sliced(compared);
            return m_matched == delimiter.size() ? endContent() : Expected<void, FormFailure>();
        }
        auto emitted = emitContent(delimiter.first(m_matched));
        m_matched = 0;
        if (!emitted)
            return emitted;
    }

    const QByteArrayView content = data;
    if (const qsizetype found = content.indexOf(delimiter); found >= 0) {
        data = content.sliced(found + delimiter.size());
        return emitContent(content.first(found)).and_then([this] { return endContent(); });
    }
    const QByteArrayView tail = content.last(std::min(content.size(), delimiter.size() - 1));
    const qsizetype start = tail.lastIndexOf('\r');
    if (start >= 0 && delimiter.startsWith(tail.sliced(start)))
        m_matched = tail.size() - start;
    data = {};
    return emitContent(content.chopped(m_matched));
}

Expected<void, FormFailure> MultipartParser::emitContent(QByteArrayView content)
{
    if (m_state == State::Preamble || content.isEmpty())
        return {};
    return m_sink.partContent(content);
}

Expected<void, FormFailure> MultipartParser::endContent()
{
    const bool hadPart = m_state == State::Content;
    m_state = State::Header;
    m_matched = 0;
    m_header.clear();
    return hadPart ? m_sink.partEnded() : Expected<void, FormFailure>();
}

Expected<void, FormFailure> MultipartParser::readHeader(QByteArrayView &data)
{
    constexpr QByteArrayView end = "\r\n\r\n";
    const qsizetype searchFrom = std::max<qsizetype>(0, m_header.size() - end.size() + 1);
    const qsizetype taken = std::min(data.size(), headerLimit + end.size() - m_header.size());
    m_header.append(data.first(taken));
    if (m_header.startsWith("--")) {
        m_state = State::Epilogue;
        return {};
    }
    const qsizetype found = m_header.indexOf(end, searchFrom);
    if (found < 0) {
        data = data.sliced(taken);
        if (m_header.size() < headerLimit + end.size())
            return {};
        return Unexpected(FormFailure{FormFailure::Code::HeaderTooLong,
                                      u"A part's header is longer than %1 bytes"_s.arg(headerLimit)});
    }
    data = data.sliced(taken - (m_header.size() - found - end.size()));
    m_header.truncate(found);
    if (!isBlank(m_header.first(std::max<qsizetype>(0, m_header.indexOf("\r\n")))))
        return malformed(u"A delimiter is followed by other characters in its line"_s);
    if (++m_parts > partLimit)
        return Unexpected(
            FormFailure{FormFailure::Code::TooManyParts, u"The form has more than %1 parts"_s.arg(partLimit)});
    const auto part = parsePartHeader(m_header);
    if (!part)
        return Unexpected(part.error());
    m_state = State::Content;
    return m_sink.partBegan(*part);
}

} // namespace console
