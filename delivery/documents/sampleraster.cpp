// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/sampleraster.h"

#include <QPainter>

namespace console {

namespace {

constexpr double millimetresPerInch = 25.4;

QSize pixels(int resolution)
{
    const double scale = resolution / (millimetresPerInch * sampleUnitsPerMillimetre);
    return {qRound(samplePageArea.width() * scale), qRound(samplePageArea.height() * scale)};
}

} // namespace

SampleRaster::SampleRaster(const SampleScan &sample, QImage::Format format, SamplePage::Ink ink)
    : m_sample(sample)
    , m_ink(ink)
    , m_image(pixels(sample.settings.resolution), format)
{
    const int dotsPerMetre = qRound(sample.settings.resolution * 1000 / millimetresPerInch);
    m_image.setDotsPerMeterX(dotsPerMetre);
    m_image.setDotsPerMeterY(dotsPerMetre);
    paint(samplePageArea, [](SamplePage &page) { page.drawPattern(); });
}

const QImage &SampleRaster::page(int number)
{
    paint(sampleHeadArea, [&](SamplePage &page) { page.drawHead(m_sample, number); });
    return m_image;
}

template<class Draw>
void SampleRaster::paint(const QRectF &area, const Draw &draw)
{
    QPainter painter(&m_image);
    painter.scale(m_image.width() / samplePageArea.width(), m_image.height() / samplePageArea.height());
    painter.fillRect(area, Qt::white);
    SamplePage page(painter, m_ink);
    draw(page);
}

} // namespace console
