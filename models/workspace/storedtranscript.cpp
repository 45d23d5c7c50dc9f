// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/storedtranscript.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <optional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesBesideText = 16; // at most, of one line
constexpr qsizetype mostStoredBytes = mostTranscriptBytes + (mostTranscriptLines + 1) * bytesBesideText;

// How many of the lines fit into a half of what is kept, told from one end.
template<class Iterator>
qsizetype fittingHalf(Iterator begin, Iterator end)
{
    qsizetype lines = 0;
    qsizetype bytes = 0;
    for (Iterator line = begin; line != end; ++line, ++lines) {
        bytes += line->text.toUtf8().size();
        if (bytes > mostTranscriptBytes / 2 || lines == mostTranscriptLines / 2)
            break;
    }
    return lines;
}

QList<TranscriptLine> abbreviated(const QList<TranscriptLine> &lines)
{
    const qsizetype head = fittingHalf(lines.cbegin(), lines.cend());
    const qsizetype tail = fittingHalf(lines.crbegin(), lines.crend() - head);
    const qsizetype left = lines.size() - head - tail;
    if (left == 0)
        return lines;
    const TranscriptLine note{lines.at(head).time, TranscriptLine::Direction::Note,
                              u"%1 lines were not kept"_s.arg(left)};
    return lines.first(head) + QList<TranscriptLine>{note} + lines.last(tail);
}

std::optional<TranscriptLine::Direction> directionOf(quint8 number)
{
    using Direction = TranscriptLine::Direction;
    for (const Direction direction : {Direction::Note, Direction::Sent, Direction::Received}) {
        if (static_cast<quint8>(direction) == number)
            return direction;
    }
    return std::nullopt;
}

} // namespace

QByteArray storedTranscript(const QList<TranscriptLine> &lines)
{
    if (lines.isEmpty())
        return {};
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    const QList<TranscriptLine> kept = abbreviated(lines);
    for (const TranscriptLine &line : kept)
        stream << line.time.toMSecsSinceEpoch() << static_cast<quint8>(line.direction) << line.text.toUtf8();
    return qCompress(plain);
}

QList<TranscriptLine> transcriptFromStored(const QByteArray &stored)
{
    // qUncompress() makes room for what the first four bytes say, whatever that is.
    if (stored.size() < 4 || qFromBigEndian<quint32>(stored.constData()) > mostStoredBytes)
        return {};
    const QByteArray plain = qUncompress(stored);
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_0);
    QList<TranscriptLine> lines;
    while (!stream.atEnd()) {
        qint64 time = 0;
        quint8 number = 0;
        QByteArray text;
        stream >> time >> number >> text;
        const auto direction = directionOf(number);
        if (stream.status() != QDataStream::Ok || !direction)
            return {};
        lines.append({QDateTime::fromMSecsSinceEpoch(time), *direction, QString::fromUtf8(text)});
    }
    return lines;
}

} // namespace console
