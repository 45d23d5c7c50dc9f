// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/documents/samplepage.h"

#include <QImage>

namespace console {

// The pages of a sample as a scanner sees them, one after the other in the same picture: what they have in common is
// drawn once.
class SampleRaster
{
public:
    SampleRaster(const SampleScan &sample, QImage::Format format, SamplePage::Ink ink);

    const QImage &page(int number);

private:
    template<class Draw>
    void paint(const QRectF &area, const Draw &draw);

    const SampleScan m_sample;
    const SamplePage::Ink m_ink;
    QImage m_image;
};

} // namespace console
