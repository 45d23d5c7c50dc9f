// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/transcripttext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace console::text {

using namespace Qt::StringLiterals;

QString directionMark(TranscriptLine::Direction direction)
{
    switch (direction) {
    case TranscriptLine::Direction::Sent:
        return u"→"_s;
    case TranscriptLine::Direction::Received:
        return u"←"_s;
    case TranscriptLine::Direction::Note:
        break;
    }
    return u"·"_s;
}

QString clock(const QDateTime &time)
{
    return time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
}

QString transcriptLine(const TranscriptLine &line, const QDateTime &start)
{
    return u"%1 %2  %3  %4"_s.arg(clock(line.time))
        .arg(start.msecsTo(line.time), 7)
        .arg(directionMark(line.direction), line.text);
}

QString transcript(const QList<TranscriptLine> &lines, const QDateTime &start)
{
    QString text;
    for (const TranscriptLine &line : lines)
        text += transcriptLine(line, start) + u'\n';
    return text;
}

QByteArray transcriptJson(const QList<TranscriptLine> &lines, const QDateTime &start)
{
    QByteArray text;
    for (const TranscriptLine &line : lines) {
        QJsonObject json = toJson(line);
        json.insert("elapsed"_L1, start.msecsTo(line.time));
        text += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

} // namespace console::text
