// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace console {

// One line of the protocol's conversation, already redacted; large bodies are abbreviated before they get here.
struct TranscriptLine
{
    enum class Direction { Note, Sent, Received };

    QDateTime time;
    Direction direction = Direction::Note;
    QString text;

    bool operator==(const TranscriptLine &) const = default;
};

QString directionName(TranscriptLine::Direction direction); // "note", "sent", "received"
std::optional<TranscriptLine::Direction> directionNamed(QStringView name);

QJsonObject toJson(const TranscriptLine &line); // "time" in UTC with milliseconds, "direction", "text"
TranscriptLine transcriptLineFromJson(const QJsonObject &json);

} // namespace console
