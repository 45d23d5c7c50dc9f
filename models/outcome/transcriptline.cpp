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

std::optional<TranscriptLine::Direction> directionNamed(QStringView name)
{
    return valueNamed(directionNames, name);
}

QJsonObject toJson(const TranscriptLine &line)
{
    return {
        {"time"_L1, line.time.toUTC().toString(Qt::ISODateWithMs)},
        {"direction"_L1, directionName(line.direction)},
        {"text"_L1, line.text},
    };
}

TranscriptLine transcriptLineFromJson(const QJsonObject &json)
{
    return {
        QDateTime::fromString(json.value("time"_L1).toString(), Qt::ISODateWithMs),
        directionNamed(json.value("direction"_L1).toString()).value_or(TranscriptLine::Direction::Note),
        json.value("text"_L1).toString(),
    };
}

} // namespace console
