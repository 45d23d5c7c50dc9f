// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

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

} // namespace console
