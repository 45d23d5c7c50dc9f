// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcome/transcriptline.h"

#include "models/support/named.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<TranscriptLine::Direction> directionNames[] = {
    {TranscriptLine::Direction::Note, "note"_L1},
    {TranscriptLine::Direction::Sent, "sent"_L1},
    {TranscriptLine::Direction::Received, "received"_L1},
};

} // namespace

QString directionName(TranscriptLine::Direction direction)
{
    return nameOf(directionNames, direction);
}

} // namespace console
