// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/sampleraster.h"
#include "delivery/documents/samplewriter.h"
#include "delivery/documents/seam.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// As scanners do it that recognize text: the words, and over them the picture of the page, so that they can be found
// and copied.
void writePages(QPdfWriter &writer, const SampleScan &sample, const SampleProgress &progress)
{
    SampleRaster raster(sample, QImage::Format_RGB888, SamplePage::Ink::Shades);
    QPainter painter(&writer);
    for (int page = 1; page <= sample.settings.pages; ++page) {
        if (page > 1)
            writer.newPage();
        SamplePage(painter, SamplePage::Ink::Shades).drawHead(sample, page);
        painter.drawImage(samplePageArea, raster.page(page));
        progress(samplePageEffort);
    }
}

} // namespace

SampleWritten writePdf(const SampleScan &sample, const SampleProgress &progress)
{
    QFile file(sample.path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return notWritable(file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}});
        writer.setResolution(int(25.4 * sampleUnitsPerMillimetre));
        writer.setTitle(u"Sample scan: %1"_s.arg(sample.connectorName));
        writer.setCreator(u"Scan Connector Console " CONSOLE_VERSION ""_s);
        writePages(writer, sample, progress);
    }
    if (file.error() != QFileDevice::NoError)
        return notWritable(file.errorString());
    return settlePdf(file, sample.time);
}

} // namespace console
