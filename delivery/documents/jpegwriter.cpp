// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/sampleraster.h"
#include "delivery/documents/samplewriter.h"

#include <QFile>
#include <QImageWriter>

namespace console {

namespace {

constexpr int quality = 85;

} // namespace

SampleWritten writeJpegs(const SampleScan &sample, const SampleProgress &progress)
{
    SampleRaster raster(sample, QImage::Format_RGB888, SamplePage::Ink::Shades);
    const QStringList paths = samplePaths(sample);
    for (int page = 1; page <= sample.settings.pages; ++page) {
        QFile file(paths.at(page - 1));
        if (!file.open(QIODevice::WriteOnly))
            return notWritable(file.errorString());
        QImageWriter writer(&file, "jpeg");
        writer.setQuality(quality);
        if (!writer.write(raster.page(page)) || !file.flush())
            return notWritable(file.errorString());
        progress(samplePageEffort);
    }
    return {};
}

} // namespace console
