// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/api/documentgenerator.h"

#include "models/support/named.h"

#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr Named<SampleFormat> formatNames[] = {
    {SampleFormat::Pdf, "pdf"_L1},
    {SampleFormat::Tiff, "tiff"_L1},
    {SampleFormat::Jpeg, "jpeg"_L1},
};

constexpr Named<SampleFormat> extensions[] = {
    {SampleFormat::Pdf, ".pdf"_L1},
    {SampleFormat::Tiff, ".tif"_L1},
    {SampleFormat::Jpeg, ".jpg"_L1},
};

constexpr Named<SampleFormat> mediaTypes[] = {
    {SampleFormat::Pdf, "application/pdf"_L1},
    {SampleFormat::Tiff, "image/tiff"_L1},
    {SampleFormat::Jpeg, "image/jpeg"_L1},
};

} // namespace

QString sampleFormatName(SampleFormat format)
{
    return nameOf(formatNames, format);
}

std::optional<SampleFormat> sampleFormatNamed(QStringView name)
{
    return valueNamed(formatNames, name);
}

QString sampleExtension(SampleFormat format)
{
    return nameOf(extensions, format);
}

QString sampleMediaType(SampleFormat format)
{
    return nameOf(mediaTypes, format);
}

QStringList samplePaths(const SampleScan &sample)
{
    QStringList paths{sample.path};
    if (sample.settings.format != SampleFormat::Jpeg)
        return paths;
    const QString extension = QFileInfo(sample.path).suffix();
    const qsizetype stem = sample.path.size() - (extension.isEmpty() ? 0 : extension.size() + 1);
    for (int page = 2; page <= sample.settings.pages; ++page)
        paths.append(QString(sample.path).insert(stem, u"-%1"_s.arg(page)));
    return paths;
}

} // namespace console
