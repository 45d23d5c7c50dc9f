// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/transcriptline.h"

#include <QByteArray>
#include <QList>

namespace console {

// How much of a conversation is kept. Of a longer one the middle is left out, which a note says.
inline constexpr qsizetype mostTranscriptLines = 100'000;
inline constexpr qsizetype mostTranscriptBytes = 8 * 1024 * 1024; // of UTF-8

// Compressed, for the history.
QByteArray storedTranscript(const QList<TranscriptLine> &lines);

// Empty where the bytes are of another kind, or would unfold to more than is ever kept.
QList<TranscriptLine> transcriptFromStored(const QByteArray &stored);

} // namespace console
