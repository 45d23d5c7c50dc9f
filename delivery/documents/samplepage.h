// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace console {

inline constexpr double sampleUnitsPerMillimetre = 10;
inline constexpr QRectF samplePageArea(0, 0, 210 * sampleUnitsPerMillimetre, 297 * sampleUnitsPerMillimetre); // A4
inline constexpr QRectF sampleHeadArea(0, 0, 210 * sampleUnitsPerMillimetre, 85 * sampleUnitsPerMillimetre);

// Draws the pages of a sample scan. The painter's unit is a tenth of a millimetre, its origin the upper left corner of
// an A4 page. English, as every text that is delivered.
class SamplePage
{
public:
    enum class Ink {
        Shades, // less important words in grey
        Black, // grey letters would have holes where there is only black and white
    };

    SamplePage(QPainter &painter, Ink ink);

    void drawHead(const SampleScan &sample, int page); // what it is a sample of, in large type
    void drawPattern(); // below the head, the same on every page: to judge a scan by

private:
    void drawText(const QRectF &where, const QString &text, const QFont &type, const QColor &color,
                  int flags = Qt::AlignLeft | Qt::AlignTop);
    void drawFitting(const QRectF &where, const QString &text, QFont::Weight weight);
    void drawFact(double y, const QString &label, const QString &value);
    void drawHeading(double y, const QString &text);
    void drawGreyScale(double y);
    void drawColours(double y);
    void drawSmallText(double y);
    void drawFineLines(double y);
    void drawRuler(double y);

    QPainter &m_painter;
    const QColor m_ink;
    const QColor m_muted;
    const QColor m_rule;
};

} // namespace console
