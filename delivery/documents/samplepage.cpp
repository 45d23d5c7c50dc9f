// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/samplepage.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// All lengths below are millimetres until they are drawn.
constexpr double left = 20;
constexpr double width = 170; // of A4's 210, with equal margins

const QColor darkGrey(0x1a, 0x1a, 0x1a);
const QColor mediumGrey(0x55, 0x55, 0x55);
const QColor lightGrey(0xb0, 0xb0, 0xb0);

QRectF area(double x, double y, double w, double h)
{
    constexpr double unit = sampleUnitsPerMillimetre;
    return {x * unit, y * unit, w * unit, h * unit};
}

QLineF line(double x1, double y1, double x2, double y2)
{
    return {QPointF(x1, y1) * sampleUnitsPerMillimetre, QPointF(x2, y2) * sampleUnitsPerMillimetre};
}

QFont font(double points, QFont::Weight weight = QFont::Normal)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    QFont result(u"DejaVu Sans"_s);
    result.setPixelSize(qMax(1, qRound(points * millimetresPerPoint * sampleUnitsPerMillimetre)));
    result.setWeight(weight);
    return result;
}

} // namespace

SamplePage::SamplePage(QPainter &painter, Ink ink)
    : m_painter(painter)
    , m_ink(ink == Ink::Black ? QColor(Qt::black) : darkGrey)
    , m_muted(ink == Ink::Black ? QColor(Qt::black) : mediumGrey)
    , m_rule(ink == Ink::Black ? QColor(Qt::black) : lightGrey)
{
    painter.setRenderHint(QPainter::Antialiasing, ink == Ink::Shades);
    painter.setRenderHint(QPainter::TextAntialiasing, ink == Ink::Shades);
}

void SamplePage::drawHead(const SampleScan &sample, int page)
{
    drawText(area(left, 18, width, 7), u"Sample scan"_s, font(13, QFont::DemiBold), m_muted);
    drawText(area(left, 18, width, 7), u"Page %1 of %2"_s.arg(page).arg(sample.settings.pages),
             font(13, QFont::DemiBold), m_ink, Qt::AlignRight | Qt::AlignTop);
    drawFitting(area(left, 28, width, 28), sample.connectorName, QFont::Bold);
    drawFact(60, u"Date and time"_s, sample.time.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    drawFact(70, u"Scan job"_s, sample.scanJobId.toString(QUuid::WithoutBraces));
}

void SamplePage::drawPattern()
{
    drawGreyScale(88);
    drawColours(123);
    drawSmallText(154);
    drawFineLines(194);
    drawRuler(224);
    drawText(area(left, 276, width, 5), u"Made by the Scan Connector Console for a test delivery."_s, font(8), m_muted);
}

void SamplePage::drawText(const QRectF &where, const QString &text, const QFont &type, const QColor &color, int flags)
{
    m_painter.setFont(type);
    m_painter.setPen(color);
    m_painter.drawText(where, flags, text);
}

// In the largest of some sizes in which the text fits, broken between words; in the smallest one, broken anywhere.
void SamplePage::drawFitting(const QRectF &where, const QString &text, QFont::Weight weight)
{
    constexpr double smallest = 10;
    for (const double points : {30.0, 24.0, 18.0, 14.0}) {
        const QFont type = font(points, weight);
        const QRectF needed = QFontMetricsF(type, m_painter.device()).boundingRect(where, Qt::TextWordWrap, text);
        if (where.contains(needed)) {
            drawText(where, text, type, m_ink, Qt::TextWordWrap);
            return;
        }
    }
    drawText(where, text, font(smallest, weight), m_ink, Qt::TextWrapAnywhere);
}

void SamplePage::drawFact(double y, const QString &label, const QString &value)
{
    drawText(area(left, y, 45, 9), label, font(13), m_muted, Qt::AlignLeft | Qt::AlignVCenter);
    drawText(area(left + 45, y, width - 45, 9), value, font(15), m_ink, Qt::AlignLeft | Qt::AlignVCenter);
}

void SamplePage::drawHeading(double y, const QString &text)
{
    drawText(area(left, y, width, 6), text, font(10, QFont::DemiBold), m_muted);
    m_painter.setPen(QPen(m_rule, 2));
    m_painter.drawLine(line(left, y + 6, left + width, y + 6));
}

void SamplePage::drawGreyScale(double y)
{
    drawHeading(y, u"Grey scale, per cent of black"_s);
    constexpr int steps = 11;
    constexpr double step = width / steps;
    for (int index = 0; index < steps; ++index) {
        const int percent = index * 10;
        const int grey = 255 - 255 * percent / 100;
        const double x = left + index * step;
        m_painter.setPen(QPen(m_ink, 1));
        m_painter.setBrush(QColor(grey, grey, grey));
        m_painter.drawRect(area(x, y + 9, step, 14));
        drawText(area(x, y + 24, step, 5), QString::number(percent), font(8), m_muted, Qt::AlignHCenter);
    }
}

void SamplePage::drawColours(double y)
{
    drawHeading(y, u"Colours"_s);
    struct Patch
    {
        QColor color;
        QString name;
    };
    const std::array patches{
        Patch{QColor(0, 255, 255), u"Cyan"_s},   Patch{QColor(255, 0, 255), u"Magenta"_s},
        Patch{QColor(255, 255, 0), u"Yellow"_s}, Patch{QColor(255, 0, 0), u"Red"_s},
        Patch{QColor(0, 255, 0), u"Green"_s},    Patch{QColor(0, 0, 255), u"Blue"_s},
    };
    constexpr double step = width / patches.size();
    double x = left;
    for (const Patch &patch : patches) {
        m_painter.setPen(QPen(m_ink, 1));
        m_painter.setBrush(patch.color);
        m_painter.drawRect(area(x, y + 9, step, 10));
        drawText(area(x, y + 20, step, 5), patch.name, font(8), m_muted, Qt::AlignHCenter);
        x += step;
    }
}

void SamplePage::drawSmallText(double y)
{
    drawHeading(y, u"Small text"_s);
    double lineTop = y + 8;
    for (const double points : {4.0, 5.0, 6.0, 8.0, 10.0, 12.0}) {
        const double height = points * 0.55;
        const QRectF where = area(left, lineTop, width, height);
        drawText(where, u"%1 pt  The quick brown fox jumps over the lazy dog 0123456789"_s.arg(points), font(points),
                 m_ink, Qt::AlignLeft | Qt::AlignVCenter);
        lineTop += height;
    }
}

void SamplePage::drawFineLines(double y)
{
    drawHeading(y, u"Fine lines, width in millimetres"_s);
    const std::array widths{0.1, 0.2, 0.3, 0.5, 0.8};
    constexpr double step = width / widths.size();
    double x = left;
    for (const double lineWidth : widths) {
        m_painter.setPen(QPen(m_ink, lineWidth * sampleUnitsPerMillimetre, Qt::SolidLine, Qt::FlatCap));
        for (double offset = 0; offset + lineWidth < step - 8; offset += 2 * lineWidth)
            m_painter.drawLine(line(x + offset, y + 9, x + offset, y + 17));
        drawText(area(x, y + 18, step, 5), QString::number(lineWidth, 'f', 1), font(8), m_muted);
        x += step;
    }
}

void SamplePage::drawRuler(double y)
{
    drawHeading(y, u"Ruler, millimetres"_s);
    m_painter.setPen(QPen(m_ink, 2));
    m_painter.drawLine(line(left, y + 9, left + width, y + 9));
    for (int tick = 0; tick <= int(width); ++tick) {
        const double length = tick % 10 == 0 ? 6 : tick % 5 == 0 ? 4.5 : 3;
        m_painter.setPen(QPen(m_ink, tick % 10 == 0 ? 2 : 1));
        m_painter.drawLine(line(left + tick, y + 9, left + tick, y + 9 + length));
        if (tick % 10 == 0)
            drawText(area(left + tick - 5, y + 15.5, 10, 5), QString::number(tick), font(8), m_muted, Qt::AlignHCenter);
    }
}

} // namespace console
