// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"

class QPainter;

namespace console {

// Draws one page of a sample scan: what it is a sample of in large type, and a test pattern to judge a scan by. The
// painter's unit is a tenth of a millimetre, its origin the upper left corner of an A4 page. English, as every text
// that is delivered.
void drawSamplePage(QPainter &painter, const SampleScan &sample, int page);

inline constexpr double sampleUnitsPerMillimetre = 10;

} // namespace console
