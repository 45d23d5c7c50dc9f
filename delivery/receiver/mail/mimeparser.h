// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/mail/headertext.h"
#include "delivery/receiver/transferdecoder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace console {

struct MimePart
{
    QString mediaType; // "application/pdf"
    QString fileName; // decoded; empty where it has none
    bool isAttachment = false; // it has a file name or calls itself one, or is nothing to read

    bool operator==(const MimePart &) const = default;
};

// What a MimeParser finds. Where one answers that it cannot go on, parsing ends.
class MimeSink
{
public:
    virtual ~MimeSink() = default;

    virtual void headerEnded(const QList<MailHeaderField> &fields) = 0; // of the message itself; once
    virtual bool partBegan(const MimePart &part) = 0; // a part without parts of its own
    virtual bool partContent(QByteArrayView content) = 0; // decoded
    virtual bool partEnded() = 0;
};

enum class MimeEnd { Going, HeaderTooLong, TooManyParts, SinkFailed };

// Takes a message (RFC 5322, RFC 2045 to 2046) apart as it comes, in memory that does not grow with it. Parts that are
// nested too deeply are left in one piece.
class MimeParser
{
public:
    static constexpr qsizetype headerLimit = 64 * 1024; // bytes of one header
    static constexpr int partLimit = 1000;
    static constexpr int depthLimit = 16;

    explicit MimeParser(MimeSink &sink);

    MimeEnd feed(QByteArrayView data);
    MimeEnd finish(); // after the last piece

private:
    enum class Where { Header, Content, Outside }; // Outside: before, between and after parts

    void takeLine(QByteArrayView line, bool isLineBegin); // with its line break, or a piece of a long line
    void takeHeaderLine(QByteArrayView line, bool isLineBegin);
    void endHeader();
    void addContent(QByteArrayView line);
    void flush();
    void endPart();
    qsizetype boundaryIndex(QByteArrayView line, bool *isLast) const; // of m_boundaries; -1
    void crossBoundary(qsizetype index, bool isLast);

    MimeSink &m_sink;
    MimeEnd m_end = MimeEnd::Going;
    Where m_where = Where::Header;
    bool m_isMessageHeader = true;
    QByteArray m_header; // that is being read
    QList<QByteArray> m_boundaries; // with their two hyphens, outermost first
    QByteArray m_line; // begun in an earlier piece
    bool m_isLineBegin = true;
    QByteArrayView m_lineBreak; // of the last content line: it belongs to the boundary that may follow
    TransferDecoder m_decoder;
    QByteArray m_decoded;
    int m_parts = 0;
};

} // namespace console
