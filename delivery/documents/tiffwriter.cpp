// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/documents/sampleraster.h"
#include "delivery/documents/samplewriter.h"

#include <QFile>

#include <array>
#include <cstdarg>
#include <memory>
#include <tiffio.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStrip = 256;

struct CloseTiff
{
    void operator()(TIFF *file) const { TIFFClose(file); }
};

using TiffFile = std::unique_ptr<TIFF, CloseTiff>;

QString &lastError()
{
    static QString text;
    return text;
}

void keepError(const char *, const char *format, va_list values)
{
    lastError() = QString::vasprintf(format, values);
}

// Black is 1. Shades become patterns of dots, so that a grey scale stays one.
QByteArray blackAndWhite(const QImage &grey, int firstRow, int rows)
{
    // An ordered dither by the matrix of Bayer.
    constexpr std::array<std::array<uchar, 4>, 4> matrix{
        {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}}};
    const qsizetype bytesPerRow = (grey.width() + 7) / 8;
    QByteArray bits(bytesPerRow * rows, '\0');
    for (int row = 0; row < rows; ++row) {
        const uchar *pixels = grey.constScanLine(firstRow + row);
        const auto &thresholds = matrix[(firstRow + row) % 4];
        char *line = bits.data() + row * bytesPerRow;
        for (int x = 0; x < grey.width(); ++x) {
            if (pixels[x] < thresholds[x % 4] * 16 + 8)
                line[x / 8] = static_cast<char>(line[x / 8] | 0x80 >> x % 8);
        }
    }
    return bits;
}

// What a scanner says of a page: TIFF 6.0, section 8, and the page number of section 12.
void describe(TIFF *file, const SampleScan &sample, const QImage &image, int page)
{
    TIFFSetField(file, TIFFTAG_SUBFILETYPE, FILETYPE_PAGE);
    TIFFSetField(file, TIFFTAG_PAGENUMBER, page - 1, sample.settings.pages);
    TIFFSetField(file, TIFFTAG_IMAGEWIDTH, image.width());
    TIFFSetField(file, TIFFTAG_IMAGELENGTH, image.height());
    TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 1);
    TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
    TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
    TIFFSetField(file, TIFFTAG_FILLORDER, FILLORDER_MSB2LSB);
    TIFFSetField(file, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, rowsPerStrip);
    TIFFSetField(file, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    TIFFSetField(file, TIFFTAG_XRESOLUTION, double(sample.settings.resolution));
    TIFFSetField(file, TIFFTAG_YRESOLUTION, double(sample.settings.resolution));
    TIFFSetField(file, TIFFTAG_DATETIME, sample.time.toString(u"yyyy:MM:dd HH:mm:ss"_s).toLatin1().constData());
    TIFFSetField(file, TIFFTAG_DOCUMENTNAME, sample.connectorName.toUtf8().constData());
    TIFFSetField(file, TIFFTAG_SOFTWARE, "Scan Connector Console " CONSOLE_VERSION);
}

bool writePage(TIFF *file, const SampleScan &sample, const QImage &image, int page)
{
    describe(file, sample, image, page);
    for (int row = 0; row < image.height(); row += rowsPerStrip) {
        QByteArray bits = blackAndWhite(image, row, qMin(rowsPerStrip, image.height() - row));
        if (TIFFWriteEncodedStrip(file, row / rowsPerStrip, bits.data(), bits.size()) < 0)
            return false;
    }
    return TIFFWriteDirectory(file) == 1;
}

} // namespace

SampleWritten writeTiff(const SampleScan &sample, const SampleProgress &progress)
{
    TIFFSetErrorHandler(keepError);
    TIFFSetWarningHandler(nullptr);
    const TiffFile file(TIFFOpen(QFile::encodeName(sample.path).constData(), "w"));
    if (!file)
        return notWritable(lastError());
    SampleRaster raster(sample, QImage::Format_Grayscale8, SamplePage::Ink::Black);
    for (int page = 1; page <= sample.settings.pages; ++page) {
        if (!writePage(file.get(), sample, raster.page(page), page))
            return notWritable(lastError());
        progress(samplePageEffort);
    }
    return {};
}

} // namespace console
