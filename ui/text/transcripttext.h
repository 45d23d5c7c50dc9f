// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/transcriptline.h"

#include <QByteArray>
#include <QList>

namespace console::text {

QString directionMark(TranscriptLine::Direction direction); // "→", "←", "·"
QString clock(const QDateTime &time); // "10:31:05.123", in the time of this computer

// "10:31:05.123      12  →  EHLO console": clock, milliseconds since the start, direction, text.
QString transcriptLine(const TranscriptLine &line, const QDateTime &start);
QString transcript(const QList<TranscriptLine> &lines, const QDateTime &start); // with a line break after each

// One JSON object a line: time, elapsed (milliseconds), direction, text.
QByteArray transcriptJson(const QList<TranscriptLine> &lines, const QDateTime &start);

} // namespace console::text
